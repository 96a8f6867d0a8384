import type { Mark } from '../types/ledger.ts';
import { type CountedIds, MOST_IDS } from './counted-ids.ts';
import { earlier, later, plusMillis } from './instants.ts';
import { OVERLAP_MILLIS, type ReadingPlan } from './plan-reading.ts';

/**
 * The mark after a run that saw everything which was received from `plan.readFrom` up to `completeTo`, and perhaps
 * more. undefined when what was counted beyond that cannot be remembered: then the watermark stays where it was.
 */
export function advance(
  plan: ReadingPlan,
  mark: Mark | undefined,
  counted: CountedIds,
  completeTo: string,
): Mark | undefined {
  const watermark = later(plan.window.from, completeTo);
  const overlapFrom = later(plan.readFrom, earlier(completeTo, plusMillis(watermark, -OVERLAP_MILLIS)));
  const remembered = counted.since(overlapFrom);
  // What earlier runs counted may lie beyond what this one read to its end: it stays counted.
  const carried = mark !== undefined && completeTo < mark.countedUntil ? mark : undefined;
  const ids = [...new Set([...remembered.counted, ...(carried?.counted ?? [])])].sort();
  if (remembered.overlapFrom > watermark || remembered.overlapFrom > later(completeTo, plan.readFrom)) return undefined;
  if (ids.length > 2 * MOST_IDS) return undefined;
  const countedUntil = later(remembered.countedUntil, carried?.countedUntil ?? '');
  return { watermark, overlapFrom: remembered.overlapFrom, countedUntil, counted: ids };
}
