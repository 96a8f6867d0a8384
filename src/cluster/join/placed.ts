import type { Moment } from '../early-entries.ts';

/** How long after its cause a consequence may come, in milliseconds. */
export const AFTER_MILLIS = 5_000;
/** Clocks of the load balancer, the system and the container differ, and a request waits for its instance. */
export const BEFORE_MILLIS = 3_000;
export const LEAST_TIMES = 3;

/** When something happened on an instance that is known. */
export type Placed = Moment & { readonly instance: string };

export function isPlaced(moment: Moment): moment is Placed {
  return moment.instance !== undefined && Number.isFinite(moment.at);
}

export function isWithin(cause: Placed, effect: Placed): boolean {
  const after = effect.at - cause.at;
  return cause.instance === effect.instance && after <= AFTER_MILLIS && after >= -BEFORE_MILLIS;
}

/** Milliseconds from an effect to the cause next to it. */
export function gapTo(effect: Placed, causes: readonly Placed[]): number | undefined {
  let nearest: number | undefined;
  for (const cause of causes) {
    if (!isWithin(cause, effect)) continue;
    const gap = Math.abs(effect.at - cause.at);
    if (nearest === undefined || gap < nearest) nearest = gap;
  }
  return nearest;
}
