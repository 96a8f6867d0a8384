import { field } from './protobuf-bytes.ts';
import type { Instant, StoredEntry } from './stored.ts';

/** `2026-03-04T12:00:00.000000001Z` as protobuf has it. */
function instant(time: string): Instant {
  return {
    seconds: Date.parse(`${time.slice(0, 19)}Z`) / 1_000,
    nanos: Number(time.slice(20, -1).padEnd(9, '0')),
  };
}

/** A line on standard error of a Cloud Run service, as Cloud Logging stores it; received when it was written. */
export function storedEntry(
  fields: Omit<Partial<StoredEntry>, 'timestamp' | 'receiveTimestamp'> & {
    readonly at: string;
    readonly received?: string;
  },
): StoredEntry {
  const { at, received = at, ...rest } = fields;
  return {
    insertId: 'id-1',
    logName: 'projects/acme-staging/logs/run.googleapis.com%2Fstderr',
    resource: {
      type: 'cloud_run_revision',
      labels: {
        project_id: 'acme-staging',
        service_name: 'shop',
        revision_name: 'shop-00001',
        location: 'europe-west1',
      },
    },
    ...rest,
    timestamp: instant(at),
    receiveTimestamp: instant(received),
  };
}

/** JSON as google.protobuf.Struct has it, with the kind of each value beside it, as the client hands it out. */
export function structOf(json: Readonly<Record<string, unknown>>): unknown {
  return { fields: Object.fromEntries(Object.entries(json).map(([key, value]) => [key, protoValue(value)])) };
}

function protoValue(value: unknown): unknown {
  if (value === null) return { kind: 'nullValue', nullValue: 'NULL_VALUE' };
  if (typeof value === 'string') return { kind: 'stringValue', stringValue: value };
  if (typeof value === 'number') return { kind: 'numberValue', numberValue: value };
  if (typeof value === 'boolean') return { kind: 'boolValue', boolValue: value };
  if (Array.isArray(value)) return { kind: 'listValue', listValue: { values: value.map(protoValue) } };
  return { kind: 'structValue', structValue: structOf(Object.fromEntries(Object.entries(Object(value)))) };
}

/** Someone was not allowed to change who may do what. */
export function auditLog(): { readonly type_url: string; readonly value: Buffer } {
  const status = Buffer.concat([field(1, 7), field(2, 'not allowed')]);
  const value = Buffer.concat([
    field(7, 'cloudresourcemanager.googleapis.com'),
    field(8, 'google.iam.v1.IAMPolicy.SetIamPolicy'),
    field(2, status),
    field(3, field(1, 'ann@acme.test')),
  ]);
  return { type_url: 'type.googleapis.com/google.cloud.audit.AuditLog', value };
}
