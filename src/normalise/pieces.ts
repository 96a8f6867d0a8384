import type { Entry } from '../types/entry.ts';

/** Entries of one stream that belong together: a trace, a statement of several lines, or one that stands for itself. */
export type Piece = {
  readonly kind: 'trace' | 'statement' | 'single';
  readonly entries: readonly Entry[];
  /** How many of the entries were logged before the trace itself. */
  readonly leads?: number;
};

/** Milliseconds with their fraction, which `Date.parse` drops. */
export function millisecondsOf(time: string): number {
  return Date.parse(`${time.slice(0, 19)}Z`) + Number(time.slice(20, 29)) / 1e6;
}

/** From the end of the one to the start of the other; infinite where a time is missing. */
export function gapBetween(before: Piece, after: Piece): number {
  const [end, start] = [before.entries.at(-1)?.time, after.entries[0]?.time];
  if (end === undefined || start === undefined) return Number.POSITIVE_INFINITY;
  const gap = millisecondsOf(start) - millisecondsOf(end);
  return Number.isNaN(gap) ? Number.POSITIVE_INFINITY : gap;
}
