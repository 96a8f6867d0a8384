import type { LogEntry } from '../../types/entry.ts';
import { canonicalTime } from '../../types/time.ts';
import { isRecord } from '../parse-object.ts';
import { fromProtoPayload } from './audit-log.ts';
import { fromStruct } from './struct.ts';

/** In the form that both share; where the REST API says nothing, the client says `''`, `0`, `false`, `null` or `{}`. */
const AS_THEY_ARE = ['insertId', 'logName', 'trace', 'spanId', 'traceSampled', 'operation', 'sourceLocation', 'split'];

/** An entry as the client gives it → the JSON of the REST API, in which exports are written too. Throws when it is none. */
export function toLogEntry(value: unknown): LogEntry {
  if (!isRecord(value)) throw new Error('is no entry');
  const entry: LogEntry = {
    ...Object.fromEntries(AS_THEY_ARE.map((name) => [name, set(value[name])])),
    resource: resourceOf(value.resource),
    labels: labelsOf(value.labels),
    severity: value.severity === 'DEFAULT' ? undefined : value.severity,
    timestamp: canonicalTime(value.timestamp) || undefined,
    receiveTimestamp: canonicalTime(value.receiveTimestamp) || undefined,
    httpRequest: requestOf(value.httpRequest),
    ...payloadOf(value),
  };
  return Object.fromEntries(Object.entries(entry).filter(([, member]) => member !== undefined));
}

function resourceOf(resource: unknown): unknown {
  return isRecord(resource) ? { type: resource.type, labels: labelsOf(resource.labels) ?? {} } : undefined;
}

/** Labels may well be empty texts. */
function labelsOf(labels: unknown): unknown {
  return isRecord(labels) && Object.keys(labels).length > 0 ? labels : undefined;
}

function payloadOf(value: LogEntry): LogEntry {
  const { payload } = value;
  if (payload === 'textPayload') return { textPayload: value.textPayload };
  if (payload === 'jsonPayload') return { jsonPayload: fromStruct(value.jsonPayload) };
  if (payload !== 'protoPayload' || !isRecord(value.protoPayload)) return {};
  const { type_url: type, value: bytes } = value.protoPayload;
  if (typeof type !== 'string' || !(bytes instanceof Uint8Array)) return {};
  return { protoPayload: fromProtoPayload(type, Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)) };
}

function requestOf(request: unknown): unknown {
  if (!isRecord(request)) return undefined;
  return set({ ...request, latency: durationOf(request.latency) });
}

/** `{ seconds: '1', nanos: 50000000 }` → `1.050000000s`. */
function durationOf(duration: unknown): string | undefined {
  if (!isRecord(duration)) return undefined;
  const nanos = String(Number(duration.nanos ?? 0)).padStart(9, '0');
  return `${String(duration.seconds ?? 0)}.${nanos}s`;
}

/** What was set, all the way down; undefined for what was not. */
function set(value: unknown): unknown {
  if (!isRecord(value)) return value === '' || value === '0' || !value ? undefined : value;
  const members = Object.entries(value).flatMap(([key, member]) => {
    const inner = set(member);
    return inner === undefined ? [] : [[key, inner] as const];
  });
  return members.length === 0 ? undefined : Object.fromEntries(members);
}
