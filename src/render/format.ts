import type { Distinct, Timeline } from '../types/cluster.ts';
import type { TimeWindow } from '../types/coverage.ts';
import { epochMillis } from '../types/time.ts';

const BARS = ['▁', '▂', '▃', '▄', '▅', '▆', '▇', '█'];
const SPARKLINE_COLUMNS = 24;
const HOUR_MILLIS = 3_600_000;
/** A rate over less would be made up from a handful of entries. */
const SHORTEST_FOR_RATE_MILLIS = 60_000;

export function count(value: number): string {
  return String(value).replace(/\B(?=(?:\d{3})+$)/g, ',');
}

export function counted(value: number, one: string, many = `${one}s`): string {
  return `${count(value)} ${value === 1 ? one : many}`;
}

export function distinct({ count: value, capped }: Distinct): string {
  return capped ? `${count(value)} or more` : count(value);
}

/** `2026-11-20 14:05:03 UTC` of a canonical time. */
export function clock(time: string | null): string {
  return time === null ? 'unknown' : `${time.slice(0, 10)} ${time.slice(11, 19)} UTC`;
}

/** `2026-11-20 14:05:03 to 15:00:00 UTC`: a day that both times share is said once. */
export function span(from: string, to: string, word: 'to' | 'and' = 'to'): string {
  const end = from.slice(0, 10) === to.slice(0, 10) ? clock(to).slice(11) : clock(to);
  return `${clock(from).slice(0, -' UTC'.length)} ${word} ${end}`;
}

/** `14:05:03`, for tables that stand below a date. */
export function shortClock(time: string | null): string {
  return time === null ? 'unknown' : `${time.slice(5, 10)} ${time.slice(11, 16)}`;
}

export function percent(part: number, whole: number): string {
  if (whole === 0) return '0 %';
  const share = (100 * part) / whole;
  return share > 0 && share < 1 ? '< 1 %' : `${Math.round(share)} %`;
}

/** How often an hour, over the window; undefined when window or number are too small to say. */
export function perHour(times: number, window: TimeWindow | null): string | undefined {
  if (window === null || times < 2) return undefined;
  const length = epochMillis(window.to) - epochMillis(window.from);
  if (length < SHORTEST_FOR_RATE_MILLIS) return undefined;
  const rate = (times * HOUR_MILLIS) / length;
  if (rate < 0.05) return 'less than 0.1 an hour';
  return `${rate >= 10 ? count(Math.round(rate)) : rate.toFixed(1)} an hour`;
}

/** How a length of time is said: `24 hours`, `4 minutes`. */
export function lengthOf(window: TimeWindow | null): string {
  if (window === null) return 'no time';
  const minutes = Math.round((epochMillis(window.to) - epochMillis(window.from)) / 60_000);
  if (minutes < 1) return 'less than a minute';
  if (minutes < 120) return counted(minutes, 'minute');
  return minutes < 72 * 60 ? counted(Math.round(minutes / 60), 'hour') : counted(Math.round(minutes / 1_440), 'day');
}

/** The course of a timeline over the window, each bar the sum of an equal part of it; '' when there is no course. */
export function sparkline(timeline: Timeline, window: TimeWindow | null): string {
  if (window === null || timeline.counts.length === 0) return '';
  const start = epochMillis(window.from);
  const length = epochMillis(window.to) - start;
  const columns = Math.min(SPARKLINE_COLUMNS, Math.ceil(length / timeline.width));
  if (columns < 3) return '';
  const sums = new Array<number>(columns).fill(0);
  timeline.counts.forEach((value, index) => {
    const middle = timeline.start + (index + 0.5) * timeline.width;
    const column = Math.min(columns - 1, Math.max(0, Math.floor(((middle - start) / length) * columns)));
    sums[column] = (sums[column] ?? 0) + value;
  });
  return bars(sums);
}

/** One bar each, the highest for the most. */
export function bars(values: readonly number[]): string {
  const most = Math.max(...values);
  return values
    .map((value) => (value === 0 ? '·' : (BARS[Math.ceil((value / most) * BARS.length) - 1] ?? '█')))
    .join('');
}
