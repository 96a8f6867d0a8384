import type { Reading, TimeWindow } from '../types/coverage.ts';
import { later } from './instants.ts';
import type { ReadingPlan } from './plan-reading.ts';

/** How far a run came with its plan. */
export type Outcome = {
  /** All that was received from `plan.readFrom` up to here was read. */
  readonly completeTo: string;
  /** Perhaps more was, up to here. */
  readonly readTo: string;
};

/** More time than this is not spent on reading unless a single chunk needs it: jobs have limits of their own. */
const MOST_READING_MILLIS = 10 * 60_000;

/** Whether a run that has read some chunks should begin another one. */
export function hasRoom(
  read: { readonly entries: number; readonly largestChunk: number; readonly millis: number },
  maxEntries: number,
): boolean {
  return read.entries + read.largestChunk <= maxEntries && read.millis < MOST_READING_MILLIS;
}

/** The window of the report: what was planned, or less when chunks are left over. */
export function windowRead(plan: ReadingPlan, { readTo }: Outcome): TimeWindow {
  return { from: plan.window.from, to: later(plan.window.from, readTo) };
}

/** What the report says about how the plan was carried out. */
export function readingOf(plan: ReadingPlan, outcome: Outcome): Pick<Reading, 'waiting' | 'skipped' | 'unsettled'> {
  const completeTo = later(plan.window.from, outcome.completeTo);
  const left = plan.since !== undefined && completeTo < plan.settledUntil;
  return {
    waiting: left ? { from: completeTo, to: plan.settledUntil } : null,
    skipped: plan.skipped,
    unsettled: outcome.readTo > plan.settledUntil,
  };
}
