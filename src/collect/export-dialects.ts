import type { LogEntry } from '../types/entry.ts';
import { isRecord, parseObject } from './parse-object.ts';
import { parsePythonDict } from './python-literal.ts';

/** Other spellings of a LogEntry's fields: of the Python client's objects, and of exports that lost their capitals. */
const SPELLINGS: ReadonlyMap<string, string> = new Map(
  [
    ...['insertId', 'logName', 'receiveTimestamp', 'textPayload', 'jsonPayload', 'protoPayload', 'httpRequest'],
    ...['sourceLocation', 'spanId', 'traceSampled', 'errorGroups'],
  ].flatMap(spellings),
);

const REQUEST_SPELLINGS: ReadonlyMap<string, string> = new Map(
  [
    ...['requestMethod', 'requestUrl', 'requestSize', 'responseSize', 'userAgent', 'remoteIp', 'serverIp'],
    ...['cacheLookup', 'cacheHit', 'cacheValidatedWithOriginServer', 'cacheFillBytes'],
  ].flatMap(spellings),
);

/** LogEntry that hold objects, which exporting scripts turn into text. */
const OBJECT_FIELDS = ['jsonPayload', 'protoPayload', 'httpRequest', 'resource', 'labels'] as const;

const PAYLOAD_FIELDS = ['textPayload', 'jsonPayload', 'protoPayload'] as const;

const AUDIT_LOG = 'google.cloud.audit.AuditLog';

/** The entry in the form of the REST API, whatever wrote it; fields that are unknown stay as they are. */
export function toLogEntry(entry: LogEntry): LogEntry {
  return isCanonical(entry) ? entry : placePayload(openTexts(respell(entry, SPELLINGS)));
}

/** The cheap question that nearly every entry answers with yes. */
function isCanonical(entry: LogEntry): boolean {
  if (!('insertId' in entry && 'logName' in entry)) return false;
  return OBJECT_FIELDS.every((field) => typeof entry[field] !== 'string') && !('payload' in entry);
}

function respell(fields: LogEntry, names: ReadonlyMap<string, string>): LogEntry {
  const keys = Object.keys(fields);
  if (!keys.some((key) => names.has(key))) return fields;
  // Object.fromEntries keeps a member named `__proto__` a plain member.
  return Object.fromEntries(
    keys.map((key) => {
      const name = names.get(key);
      return [name === undefined || name in fields ? key : name, fields[key]];
    }),
  );
}

function openTexts(entry: LogEntry): LogEntry {
  const opened = OBJECT_FIELDS.flatMap((field): [string, unknown][] => {
    const value = entry[field];
    const object = typeof value === 'string' ? parseText(value) : value;
    if (field === 'httpRequest' && isRecord(object)) return [[field, respell(object, REQUEST_SPELLINGS)]];
    return object === value ? [] : [[field, object ?? value]];
  });
  return opened.length === 0 ? entry : withFields(entry, opened);
}

/** Where the text of a payload is no object, it is the text of the entry. */
function placePayload(entry: LogEntry): LogEntry {
  if ('payload' in entry && !PAYLOAD_FIELDS.some((field) => field in entry)) {
    const { payload } = entry;
    const object = typeof payload === 'string' ? parseText(payload) : payload;
    if (isRecord(object)) return moved(entry, 'payload', [payloadField(object), object]);
    return typeof payload === 'string' ? moved(entry, 'payload', ['textPayload', payload]) : entry;
  }
  const { jsonPayload } = entry;
  if (typeof jsonPayload !== 'string' || 'textPayload' in entry) return entry;
  return moved(entry, 'jsonPayload', ['textPayload', jsonPayload]);
}

function payloadField(payload: LogEntry): string {
  const type = payload['@type'];
  return typeof type === 'string' && type.endsWith(AUDIT_LOG) ? 'protoPayload' : 'jsonPayload';
}

function moved(entry: LogEntry, from: string, to: [string, unknown]): LogEntry {
  return withFields(Object.fromEntries(Object.entries(entry).filter(([key]) => key !== from)), [to]);
}

function withFields(entry: LogEntry, changed: readonly [string, unknown][]): LogEntry {
  return Object.fromEntries([...Object.entries(entry), ...changed]);
}

function parseText(text: string): LogEntry | undefined {
  const trimmed = text.trim();
  if (!trimmed.startsWith('{')) return undefined;
  const object = parseObject(trimmed) ?? parsePythonDict(trimmed);
  return isRecord(object) ? object : undefined;
}

function spellings(name: string): [string, string][] {
  const snake = name.replace(/[A-Z]/g, (capital) => `_${capital.toLowerCase()}`);
  return [
    [snake, name],
    [name.toLowerCase(), name],
  ];
}
