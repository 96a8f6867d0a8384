/** What Cloud Logging itself writes. */
const USUAL = /^\d{4}-\d\d-\d\dT(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d\.\d{1,9}Z$/;
const SECONDS_END = '0000-00-00T00:00:00'.length;
const ZEROS = '000000000';
/** By the number of decimals, what is missing behind them. */
const ENDINGS: readonly string[] = Array.from({ length: 10 }, (_, decimals) => `${ZEROS.slice(decimals)}Z`);
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

/** Milliseconds since the epoch of a canonical time, its nanoseconds cut; NaN for ''. */
export function epochMillis(time: string): number {
  const clock = (two(time, 11) * 60 + two(time, 14)) * 60 + two(time, 17);
  const millis = two(time, 20) * 10 + time.charCodeAt(22) - DIGIT_ZERO;
  return dayOf(two(time, 0) * 100 + two(time, 2), two(time, 5), two(time, 8)) * DAY_MILLIS + clock * 1_000 + millis;
}

const DIGIT_ZERO = 48;
const DAY_MILLIS = 86_400_000;
/** By the number of the month, of a year that is no leap year. */
const DAYS_IN_MONTH = [0, 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

function two(text: string, at: number): number {
  return (text.charCodeAt(at) - DIGIT_ZERO) * 10 + text.charCodeAt(at + 1) - DIGIT_ZERO;
}

/**
 * Days since the epoch of a date: arithmetic of the Gregorian calendar, whose years start in March here
 * (days_from_civil, howardhinnant.github.io/date_algorithms.html).
 */
function dayOf(year: number, month: number, day: number): number {
  const years = month > 2 ? year : year - 1;
  const era = Math.floor(years / 400);
  const ofEra = years - era * 400;
  const ofYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  return era * 146_097 + ofEra * 365 + Math.floor(ofEra / 4) - Math.floor(ofEra / 100) + ofYear - 719_468;
}

export function fromEpochMillis(millis: number): string {
  return `${new Date(millis).toISOString().slice(0, 23)}000000Z`;
}

function fromText(text: string): string {
  const decimals = usualDecimals(text);
  if (decimals === 9) return text;
  if (decimals > 0) return text.slice(0, -1) + (ENDINGS[decimals] ?? '');
  return fromUnusual(text);
}

function fromUnusual(text: string): string {
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

/** How many decimals a time has that is written as Cloud Logging itself does; 0 for all others, and on a leap day. */
function usualDecimals(text: string): number {
  if (!USUAL.test(text)) return 0;
  const day = two(text, 8);
  return day >= 1 && day <= (DAYS_IN_MONTH[two(text, 5)] ?? 0) ? text.length - SECONDS_END - 2 : 0;
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
