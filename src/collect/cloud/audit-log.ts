import { bytesOf, readFields, signed, textOf, type WireValue } from './wire.ts';

type Json = { readonly [key: string]: unknown };
type Decode = (value: WireValue, depth: number) => unknown;
type Field = { readonly name: string; readonly decode: Decode; readonly many?: true };
type Shape = Readonly<Record<number, Field>>;

const AUDIT_LOG = 'google.cloud.audit.AuditLog';
/** As deep as protobuf itself reads. */
const DEEPEST = 100;

const text: Decode = (value) => textOf(value);
const int: Decode = (value) => Number(signed(value));
const long: Decode = (value) => String(signed(value));
const bool: Decode = (value) => signed(value) !== 0n;
const message =
  (shape: Shape): Decode =>
  (value, depth) =>
    decodeMessage(bytesOf(value), shape, depth + 1);

/** What it holds is of services without number; its type tells at least which one. */
const typeAlone: Decode = (value) => {
  const [, type] = [...readFields(bytesOf(value))].find(([field]) => field === 1) ?? [];
  return { '@type': type === undefined ? '' : textOf(type) };
};

const struct: Decode = (value, depth) => {
  const pairs = [...readFields(bytesOf(value))].map(([, pair]) => decodeMessage(bytesOf(pair), PAIR, depth + 1));
  return Object.fromEntries(pairs.map(({ key = '', value: member = null }) => [String(key), member]));
};

/** google.protobuf.Value, of which exactly one field is set. */
const structValue: Decode = (value, depth) => {
  const [field, found] = [...readFields(bytesOf(value))].at(-1) ?? [];
  if (found === undefined) return null;
  if (field === 2) return numberOf(found);
  if (field === 3) return textOf(found);
  if (field === 4) return signed(found) !== 0n;
  if (field === 5) return struct(found, depth + 1);
  return field === 6 ? listOf(found, depth + 1) : null;
};

const PAIR: Shape = { 1: { name: 'key', decode: text }, 2: { name: 'value', decode: structValue } };

const TEXTS = (names: Readonly<Record<number, string>>): Shape =>
  Object.fromEntries(Object.entries(names).map(([field, name]) => [field, { name, decode: text }]));

const STATUS: Shape = {
  1: { name: 'code', decode: int },
  2: { name: 'message', decode: text },
  3: { name: 'details', decode: typeAlone, many: true },
};
const AUTHENTICATION: Shape = {
  ...TEXTS({ 1: 'principalEmail', 2: 'authoritySelector', 5: 'serviceAccountKeyName', 8: 'principalSubject' }),
  4: { name: 'thirdPartyPrincipal', decode: struct },
};
const AUTHORIZATION: Shape = {
  ...TEXTS({ 1: 'resource', 2: 'permission' }),
  3: { name: 'granted', decode: bool },
};
const REQUEST_METADATA: Shape = TEXTS({ 1: 'callerIp', 2: 'callerSuppliedUserAgent', 3: 'callerNetwork' });
const LOCATION: Shape = {
  1: { name: 'currentLocations', decode: text, many: true },
  2: { name: 'originalLocations', decode: text, many: true },
};
/** https://github.com/googleapis/googleapis/blob/master/google/cloud/audit/audit_log.proto */
const AUDIT: Shape = {
  ...TEXTS({ 7: 'serviceName', 8: 'methodName', 11: 'resourceName' }),
  2: { name: 'status', decode: message(STATUS) },
  3: { name: 'authenticationInfo', decode: message(AUTHENTICATION) },
  4: { name: 'requestMetadata', decode: message(REQUEST_METADATA) },
  9: { name: 'authorizationInfo', decode: message(AUTHORIZATION), many: true },
  12: { name: 'numResponseItems', decode: long },
  15: { name: 'serviceData', decode: typeAlone },
  16: { name: 'request', decode: struct },
  17: { name: 'response', decode: struct },
  18: { name: 'metadata', decode: struct },
  19: { name: 'resourceOriginalState', decode: struct },
  20: { name: 'resourceLocation', decode: message(LOCATION) },
};

/** google.protobuf.Any of a LogEntry → the JSON that the REST API gives; of all but audit logs the type alone. */
export function fromProtoPayload(type: string, value: Buffer): Json {
  return type.endsWith(AUDIT_LOG) ? { '@type': type, ...decodeMessage(value, AUDIT, 0) } : { '@type': type };
}

function decodeMessage(bytes: Buffer, shape: Shape, depth: number): Json {
  if (depth > DEEPEST) throw new Error('is nested too deeply');
  const found = new Map<string, unknown>();
  for (const [number, value] of readFields(bytes)) {
    const field = shape[number];
    if (field === undefined) continue;
    const decoded = field.decode(value, depth);
    const before = found.get(field.name);
    found.set(field.name, field.many ? [...(Array.isArray(before) ? before : []), decoded] : decoded);
  }
  return Object.fromEntries(found);
}

function listOf(value: WireValue, depth: number): readonly unknown[] {
  if (depth > DEEPEST) throw new Error('is nested too deeply');
  return [...readFields(bytesOf(value))].map(([, item]) => structValue(item, depth + 1));
}

/** A double arrives as the 64 bits that it is stored in. */
function numberOf(value: WireValue): unknown {
  const bytes = Buffer.alloc(8);
  bytes.writeBigUInt64LE(BigInt.asUintN(64, signed(value)));
  const number = bytes.readDoubleLE();
  return Number.isFinite(number) ? number : String(number);
}
