import { MOMENTS, type Moment } from '../early-entries.ts';
import { couldBeChance, couldBeChanceNearby } from './chance.ts';
import { BEFORE_MILLIS, gapTo, isPlaced, isWithin, LEAST_TIMES, type Placed } from './placed.ts';

/** Of the consequence's moments, those that must come with the cause; of the cause's, those that must have one. */
const SHARE_WITH_CAUSE = 0.8;
const SHARE_OF_CAUSES = 0.3;

export type Together = { readonly times: number; readonly of: number; readonly withinMillis: number };
/** When both were looked at, in milliseconds since the epoch. */
export type Span = { readonly from: number; readonly until: number };

/**
 * How often `effects` came with `causes` on the same instance within seconds; undefined when it was too seldom, or so
 * often that it could be chance. Both lists are in time order.
 */
export function followEachOther(
  causes: readonly Moment[],
  effects: readonly Moment[],
  { from, until }: Span,
): Together | undefined {
  const placedCauses = causes.filter(isPlaced).filter(({ at }) => at <= until);
  const seen = effects.filter(({ at }) => !(at > until || at < from));
  const placed = seen.filter(isPlaced);
  if (placed.length < LEAST_TIMES || placed.length < seen.length * SHARE_WITH_CAUSE) return undefined;
  const matched = gapsTo(placed, placedCauses);
  if (matched === undefined) return undefined;
  const answered = placedCauses.filter((cause) => placed.some((effect) => isWithin(cause, effect)));
  if (answered.length < placedCauses.length * SHARE_OF_CAUSES) return undefined;
  if (couldBeChance(placedCauses, placed) && couldBeChanceNearby(placedCauses, placed)) return undefined;
  return { times: matched.length, of: placed.length, withinMillis: Math.max(...matched) };
}

/** From the effects that have a cause; undefined as soon as too many have none, as is so of nearly every two patterns. */
function gapsTo(effects: readonly Placed[], causes: readonly Placed[]): readonly number[] | undefined {
  const gaps: number[] = [];
  let missed = 0;
  for (const effect of effects) {
    const gap = gapTo(effect, causes);
    if (gap !== undefined) gaps.push(gap);
    else if (++missed > effects.length - effects.length * SHARE_WITH_CAUSE) return undefined;
  }
  return gaps;
}

/**
 * The time in which effects and all causes were looked at. Only the earliest of a pattern are; and what came before the
 * first failure that was exported (`since`) may have had a cause that was not, but no more than half of it.
 */
export function spanOf(causes: readonly (readonly Moment[])[], effects: readonly Moment[], since: number): Span {
  const from = since - BEFORE_MILLIS;
  const before = effects.filter(({ at }) => at < from).length;
  return {
    from: before * 2 <= effects.length ? from : Number.NEGATIVE_INFINITY,
    until: Math.min(...[...causes, effects].map(endOf)),
  };
}

/** How many traces both have; undefined when that is too few of either. */
export function shareTraces(some: ReadonlySet<string>, others: ReadonlySet<string>): Together | undefined {
  const needed = Math.max(LEAST_TIMES, Math.max(some.size, others.size) * SHARE_WITH_CAUSE);
  let shared = some.size;
  if (Math.min(shared, others.size) < needed) return undefined;
  // Most have nothing in common, which a few traces show: every two patterns of a service are compared.
  for (const trace of some) if (!others.has(trace) && --shared < needed) return undefined;
  return { times: shared, of: others.size, withinMillis: 0 };
}

/** Until when a pattern was looked at. */
export function endOf(moments: readonly Moment[]): number {
  return moments.length < MOMENTS ? Number.POSITIVE_INFINITY : (moments.at(-1)?.at ?? Number.POSITIVE_INFINITY);
}
