import type { Clock } from '../../src/collect/cloud/clock.ts';

/** Time that passes only while someone sleeps. */
export function virtualClock(): Clock & { readonly slept: readonly number[] } {
  const slept: number[] = [];
  let now = Date.parse('2026-03-04T12:00:00Z');
  return {
    slept,
    now: () => now,
    random: () => 0.5,
    async sleep(millis) {
      slept.push(millis);
      now += millis;
    },
  };
}
