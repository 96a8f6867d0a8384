const RFC_3339 = /^(\d{4}-\d\d-\d\d)[Tt ](\d\d:\d\d:\d\d)(?:\.(\d{1,9})\d*)?\s?(Z|z|UTC|[+-]\d\d:?\d\d)?$/;

/**
 * The time in `Entry.time`'s form: UTC, nine decimals, so that text order is time order. Accepts RFC 3339 with any
 * offset and the client's `{ seconds, nanos }`; anything else gives ''.
 */
export function canonicalTime(value: unknown): string {
  if (typeof value === 'string') return fromText(value);
  if (typeof value === 'object' && value !== null && 'seconds' in value) return fromProto(value);
  return '';
}

/** Milliseconds since the epoch of a canonical time, its nanoseconds cut. */
export function epochMillis(time: string): number {
  return Date.parse(`${time.slice(0, 23)}Z`);
}

export function fromEpochMillis(millis: number): string {
  return `${new Date(millis).toISOString().slice(0, 23)}000000Z`;
}

function fromText(text: string): string {
  const match = RFC_3339.exec(text);
  if (match === null) return '';
  const [, date = '', clock = '', fraction = '', zone = 'Z'] = match;
  const decimals = fraction.padEnd(9, '0');
  const inZone = `${date}T${clock}Z`;
  const millis = Date.parse(inZone);
  if (Number.isNaN(millis)) return '';
  if (zone === 'Z' || zone === 'z' || zone === 'UTC') return `${date}T${clock}.${decimals}Z`;
  const utc = new Date(millis - offsetMillis(zone));
  return Number.isNaN(utc.getTime()) ? '' : `${utc.toISOString().slice(0, 19)}.${decimals}Z`;
}

function offsetMillis(zone: string): number {
  const sign = zone.startsWith('-') ? -1 : 1;
  return sign * (Number(zone.slice(1, 3)) * 60 + Number(zone.slice(-2))) * 60_000;
}

function fromProto(value: { readonly seconds: unknown; readonly nanos?: unknown }): string {
  const seconds = Number(value.seconds);
  const date = new Date(seconds * 1000);
  if (Number.isNaN(date.getTime())) return '';
  const nanos = Number(value.nanos ?? 0);
  return `${date.toISOString().slice(0, 19)}.${String(Number.isInteger(nanos) ? nanos : 0).padStart(9, '0')}Z`;
}
