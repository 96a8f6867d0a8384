/** `entry`: only a LogEntry has this key. `maybe`: scripts put it on what they wrap around entries, too. */
export type Recognition = 'entry' | 'maybe' | 'none';

/** Where an object stands: in a list of its own, in a list inside an outer object, or as a member of an outer object. */
export type Standing = 'list' | 'wrapped' | 'member';

const ENTRY_KEYS = [
  ...['insertId', 'insert_id', 'insertid', 'logName', 'log_name', 'logname'],
  ...['receiveTimestamp', 'receive_timestamp', 'receivetimestamp'],
  ...['textPayload', 'text_payload', 'textpayload', 'jsonPayload', 'json_payload', 'jsonpayload'],
  ...['protoPayload', 'proto_payload', 'protopayload', 'httpRequest', 'http_request', 'httprequest'],
] as const;

const SHARED_KEYS = ['timestamp', 'severity', 'resource', 'payload'] as const;

const RECOGNITION: ReadonlyMap<string, Recognition> = new Map([
  ...ENTRY_KEYS.map((key) => [key, 'entry'] as const),
  ...SHARED_KEYS.map((key) => [key, 'maybe'] as const),
]);

export const LONGEST_KEY = Math.max(...ENTRY_KEYS.map((key) => key.length));

/** Lists lie this deep in an outer object at most when it carries keys of an entry itself. */
const WRAPPER_LEVELS = 4;

export function recogniseKey(key: string): Recognition {
  return RECOGNITION.get(key) ?? 'none';
}

export function isEntry(value: object, standing: Standing): boolean {
  if ('insertId' in value || 'logName' in value) return true;
  const known = Object.keys(value).map(recogniseKey);
  if (known.includes('entry')) return true;
  const shared = known.filter((recognition) => recognition === 'maybe').length;
  if (shared === 0 || standing === 'member') return false;
  // A row of a summary may have a severity and a count; a wrapped entry that bare still has its time.
  if (standing === 'wrapped' && (shared < 2 || !('timestamp' in value))) return false;
  return !Object.entries(value).some(
    ([key, member]) => recogniseKey(key) === 'none' && listsEntries(member, WRAPPER_LEVELS),
  );
}

function listsEntries(value: unknown, levels: number): boolean {
  if (typeof value !== 'object' || value === null || levels === 0) return false;
  return Object.values(value).some((member: unknown) => {
    if (Array.isArray(value) && hasEntryKey(member)) return true;
    return listsEntries(member, levels - 1);
  });
}

function hasEntryKey(value: unknown): boolean {
  return typeof value === 'object' && value !== null && ENTRY_KEYS.some((key) => key in value);
}

/** Whether a key that only entries have is anywhere in unfinished JSON. */
export function mentionsEntryKey(json: Buffer): boolean {
  return ENTRY_KEYS.some((key) => json.includes(`"${key}"`));
}
