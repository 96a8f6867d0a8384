import type { TimeWindow } from '../types/coverage.ts';
import { canonicalTime, epochMillis, fromEpochMillis } from '../types/time.ts';

/** The time-window input as understood: a range, or whatever the source itself spans. */
export type WindowChoice = TimeWindow | 'since-last-run';

export const WINDOW_FORMS =
  'Use 1h, 90m, 24h, 7d, "last 24 hours", 2025-09-15T01:41:00Z/2025-09-15T02:41:09Z, or since-last-run';

const UNIT_MILLIS: Readonly<Record<string, number>> = { m: 60_000, h: 3_600_000, d: 86_400_000, w: 604_800_000 };
const SHORT = /^(\d{1,6})\s?(m|h|d|w)$/i;
const LONG = /^last(?: (\d{1,6}))? (minute|hour|day|week)s?$/i;
/** Cloud Logging keeps entries for ten years at the most. */
const LONGEST_MILLIS = 3_660 * 86_400_000;

/** The window that a text asks for, or what is wrong with the text. `now` in milliseconds since the epoch. */
export function parseTimeWindow(text: string, now: number): WindowChoice | { readonly problem: string } {
  const asked = text.trim();
  if (asked.toLowerCase() === 'since-last-run') return 'since-last-run';
  if (asked.includes('/')) return parseRange(asked);
  const [, count = '1', unit = ''] = SHORT.exec(asked) ?? LONG.exec(asked) ?? [];
  const length = Number(count) * (UNIT_MILLIS[unit.charAt(0).toLowerCase()] ?? 0);
  if (length === 0) return { problem: 'is not a time window' };
  if (length > LONGEST_MILLIS) return { problem: 'reaches further back than logs are kept' };
  return { from: fromEpochMillis(now - length), to: fromEpochMillis(now) };
}

function parseRange(text: string): TimeWindow | { readonly problem: string } {
  const [start = '', end = '', ...rest] = text.split('/');
  const from = canonicalTime(start.trim());
  const to = canonicalTime(end.trim());
  if (rest.length > 0 || from === '' || to === '' || !isZoned(start) || !isZoned(end)) {
    return { problem: 'is not a time window' };
  }
  if (from >= to) return { problem: 'ends before it begins' };
  return epochMillis(to) - epochMillis(from) > LONGEST_MILLIS
    ? { problem: 'is longer than logs are kept' }
    : { from, to };
}

/** Local times are what made hand-run windows miss an hour: a bound must name its zone. */
function isZoned(time: string): boolean {
  return /(?:z|utc|[+-]\d\d:?\d\d)$/i.test(time.trim());
}
