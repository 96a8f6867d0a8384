import type { Random } from './random.ts';

const MIDNIGHT_MS = Date.UTC(2026, 10, 20);

/** Moments of the day are whole microseconds since midnight UTC. */
export const SECOND = 1_000_000;
export const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;

/** How busy the service is in each hour, as a share of its busiest. */
const BUSY_PERCENT = [
  10, 6, 5, 5, 6, 10, 20, 40, 68, 90, 100, 95, 74, 82, 98, 100, 86, 64, 44, 34, 28, 24, 18, 13,
] as const;

/** The last second is left free, so that nothing is received on the next day. */
const WHOLE_DAY: Span = { from: 0, to: 24 * HOUR - 2 * SECOND };

export type Span = { readonly from: number; readonly to: number };

export function clock(hour: number, minute: number, second = 0): number {
  return hour * HOUR + minute * MINUTE + second * SECOND;
}

/** When the new revision of the backend took over. */
export const DEPLOYED = clock(14, 5);
export const BEFORE: Span = { from: 0, to: DEPLOYED };
export const AFTER: Span = { from: DEPLOYED + 2 * MINUTE, to: WHOLE_DAY.to };

/** Moments in order that follow the business hours. */
export function moments(random: Random, count: number, span: Span = WHOLE_DAY): readonly number[] {
  return Array.from({ length: count }, () => busyMoment(random, span)).toSorted((a, b) => a - b);
}

/** Moments at an even pace with a little jitter, as a prober keeps it. */
export function evenMoments(random: Random, count: number): readonly number[] {
  const pace = Math.floor(WHOLE_DAY.to / count);
  return Array.from({ length: count }, (_, index) => index * pace + random.between(0, SECOND));
}

/** RFC 3339 in UTC; `nanoseconds` are up to three further decimals. */
export function timestamp(moment: number, nanoseconds = ''): string {
  const seconds = new Date(MIDNIGHT_MS + Math.floor(moment / SECOND) * 1000).toISOString().slice(0, 19);
  return `${seconds}.${String(moment % SECOND).padStart(6, '0')}${nanoseconds}Z`;
}

function busyMoment(random: Random, span: Span): number {
  for (;;) {
    const moment = random.between(span.from, span.to);
    const busy = BUSY_PERCENT[Math.floor(moment / HOUR)] ?? 0;
    if (random.between(1, 100) <= busy) return moment;
  }
}
