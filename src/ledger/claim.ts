import type { Memory } from '../types/remembered.ts';
import { epochMillis } from '../types/time.ts';

/** Without a sign of life for longer, a run is taken for dead. */
export const CLAIM_MILLIS = 10 * 60_000;

/** Whether a run may go ahead; `since` and `now` in `Entry.time`'s form. */
export function mayClaim({ claim }: Memory, run: string, now: string): boolean {
  return claim === null || claim.run === run || epochMillis(now) - epochMillis(claim.since) > CLAIM_MILLIS;
}
