// In: the window that was asked for, how far earlier runs came, and now. Out: what to read, in pieces, oldest first.
import type { TimeWindow } from '../types/coverage.ts';
import type { Mark } from '../types/ledger.ts';
import { fromEpochMillis } from '../types/time.ts';
import { earlier, later, plusMillis } from './instants.ts';

const MINUTE_MILLIS = 60_000;
const DAY_MILLIS = 86_400_000;

/** An entry that is received is visible soon after, not at once: what is younger is left for the next run. */
export const SETTLE_MILLIS = MINUTE_MILLIS;
/** What became visible later than that is looked for this far back: together the lateness that no entry escapes. */
export const OVERLAP_MILLIS = 10 * MINUTE_MILLIS;
const FIRST_RUN_MILLIS = DAY_MILLIS;
const CHUNK_MILLIS = DAY_MILLIS;
/** What one run catches up with after a gap. */
const MOST_CHUNKS = 7;
/** Cloud Logging keeps entries for 30 days unless a bucket says otherwise: before that there is nothing to catch up with. */
const LONGEST_GAP_MILLIS = 30 * DAY_MILLIS;

export type ReadingPlan = {
  /** What the report is about. */
  readonly window: TimeWindow;
  /** Before the window when earlier runs may have missed what became visible late. */
  readonly readFrom: string;
  /** Consecutive, oldest first; the first one begins at `readFrom`. */
  readonly chunks: readonly TimeWindow[];
  /** How far the watermark may move; undefined for a window given by hand, which moves none. */
  readonly since: 'first-run' | 'last-run' | undefined;
  /** Where the window would end if a run were not bounded. */
  readonly settledUntil: string;
  /** What lies too far back to be read; null without. */
  readonly skipped: TimeWindow | null;
};

/** A window given by hand is read as it is, in one piece. */
export function planGiven(window: TimeWindow, now: number): ReadingPlan {
  const settledUntil = fromEpochMillis(now - SETTLE_MILLIS);
  return { window, readFrom: window.from, chunks: [window], since: undefined, settledUntil, skipped: null };
}

/** From where the last run ended; never backwards, whatever the clock says. */
export function planSinceLastRun(mark: Mark | undefined, now: number): ReadingPlan {
  const settledUntil = fromEpochMillis(now - SETTLE_MILLIS);
  if (mark === undefined) {
    const window = { from: plusMillis(settledUntil, -FIRST_RUN_MILLIS), to: settledUntil };
    return { window, readFrom: window.from, chunks: [window], since: 'first-run', settledUntil, skipped: null };
  }
  const from = later(mark.watermark, plusMillis(settledUntil, -LONGEST_GAP_MILLIS));
  const to = later(from, earlier(settledUntil, plusMillis(from, MOST_CHUNKS * CHUNK_MILLIS)));
  const skipped = from === mark.watermark ? null : { from: mark.watermark, to: from };
  const readFrom = skipped === null ? mark.overlapFrom : from;
  const window = { from, to };
  return { window, readFrom, chunks: chunksOf(window, readFrom), since: 'last-run', settledUntil, skipped };
}

function chunksOf({ from, to }: TimeWindow, readFrom: string): readonly TimeWindow[] {
  const chunks: TimeWindow[] = [];
  for (let start = from; start < to; ) {
    const end = earlier(to, plusMillis(start, CHUNK_MILLIS));
    chunks.push({ from: chunks.length === 0 ? readFrom : start, to: end });
    start = end;
  }
  return chunks;
}
