/** What Cloud Logging itself writes: read without a detour over dates. */
const USUAL = /^\d{4}-\d\d-\d\dT(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:\.\d{1,9})?Z$/;
const SECONDS_END = 19;
const ZEROS = '000000000';
const RFC_3339 = /^(\d{4}-\d\d-\d\d)[Tt ]((?:[01]\d|2[0-3]):\d\d:\d\d)(?:\.(\d{1,9})\d*)?\s?(Z|z|UTC|[+-]\d\d:?\d\d)?$/;

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
  const clock = (two(time, 11) * 60 + two(time, 14)) * 60 + two(time, 17);
  return dayStart(time.slice(0, 10)) + clock * 1_000 + two(time, 20) * 10 + time.charCodeAt(22) - DIGIT_ZERO;
}

const DIGIT_ZERO = 48;

function two(text: string, at: number): number {
  return (text.charCodeAt(at) - DIGIT_ZERO) * 10 + text.charCodeAt(at + 1) - DIGIT_ZERO;
}

/** The entries of a run are of a few days, so what a date starts at is looked up, not parsed, nearly always. */
const dayStarts = new Map<string, number>();
const MOST_DAYS = 10_000;

/** Milliseconds since the epoch at which a date starts; NaN for what is no date. */
function dayStart(date: string): number {
  const known = dayStarts.get(date);
  if (known !== undefined) return known;
  const millis = Date.parse(`${date}T00:00:00Z`);
  const start = isDay(date, millis) ? millis : Number.NaN;
  if (dayStarts.size < MOST_DAYS) dayStarts.set(date, start);
  return start;
}

export function fromEpochMillis(millis: number): string {
  return `${new Date(millis).toISOString().slice(0, 23)}000000Z`;
}

function fromText(text: string): string {
  if (USUAL.test(text)) return fromUsual(text);
  const match = RFC_3339.exec(text);
  if (match === null) return '';
  const [, date = '', clock = '', fraction = '', zone = 'Z'] = match;
  const decimals = fraction.padEnd(9, '0');
  const inZone = `${date}T${clock}Z`;
  const millis = Date.parse(inZone);
  if (Number.isNaN(millis) || !isDay(date, millis)) return '';
  if (zone === 'Z' || zone === 'z' || zone === 'UTC') return `${date}T${clock}.${decimals}Z`;
  const utc = new Date(millis - offsetMillis(zone));
  return isInRange(utc) ? `${utc.toISOString().slice(0, 19)}.${decimals}Z` : '';
}

function fromUsual(text: string): string {
  if (Number.isNaN(dayStart(text.slice(0, 10)))) return '';
  const decimals = text.slice(SECONDS_END + 1, -1);
  return `${text.slice(0, SECONDS_END)}.${decimals}${ZEROS.slice(decimals.length)}Z`;
}

function offsetMillis(zone: string): number {
  const sign = zone.startsWith('-') ? -1 : 1;
  return sign * (Number(zone.slice(1, 3)) * 60 + Number(zone.slice(-2))) * 60_000;
}

function fromProto(value: { readonly seconds: unknown; readonly nanos?: unknown }): string {
  const date = new Date(Number(value.seconds ?? Number.NaN) * 1000);
  if (!isInRange(date)) return '';
  const nanos = Number(value.nanos ?? 0);
  const decimals = Number.isInteger(nanos) && nanos >= 0 && nanos < 1_000_000_000 ? nanos : 0;
  return `${date.toISOString().slice(0, 19)}.${String(decimals).padStart(9, '0')}Z`;
}

/** `Date.parse` takes 30 February for 2 March. */
function isDay(date: string, millis: number): boolean {
  const day = Number(date.slice(8));
  return day <= 28 || new Date(millis).getUTCDate() === day;
}

/** Years of four digits: with more or fewer, text order is no longer time order. */
function isInRange(date: Date): boolean {
  const year = date.getUTCFullYear();
  return year >= 0 && year <= 9_999;
}
