import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { TimelineCounter } from '../../../src/cluster/timeline.ts';

const NOON = Date.parse('2026-03-04T12:00:00Z');

function timelineOf(times: readonly number[]) {
  const counter = new TimelineCounter();
  for (const at of times) counter.add(at, 1);
  return counter;
}

const span = fc.constantFrom(100, 60_000, 3_600_000, 86_400_000, 1e12);
const times = fc
  .tuple(span, fc.array(fc.double({ min: -1, max: 1, noNaN: true }), { minLength: 1, maxLength: 40 }))
  .map(([width, shares]) => shares.map((share) => NOON + Math.floor(share * width)));

describe('the course over time', () => {
  test('holds every entry in the span in which it happened, or a sparkline lies', () => {
    fc.assert(
      fc.property(times, (all) => {
        const { start, width, counts } = timelineOf(all).timeline;
        expect(counts.length).toBeLessThanOrEqual(64);
        expect(counts).toEqual(
          counts.map((_, at) => all.filter((time) => Math.floor((time - start) / width) === at).length),
        );
        expect(counts.reduce((sum, n) => sum + n, 0)).toBe(all.length);
      }),
    );
  });

  test('is the same in any order, and in any parts put together', () => {
    const mixed = times.chain((all) =>
      fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length }), fc.nat(all.length)),
    );
    fc.assert(
      fc.property(mixed, ([all, other, cut]) => {
        const whole = timelineOf(all).timeline;
        expect(timelineOf(other).timeline).toEqual(whole);
        const parts = timelineOf(other.slice(0, cut));
        parts.merge(timelineOf(other.slice(cut)).timeline);
        expect(parts.timeline).toEqual(whole);
      }),
    );
  });

  test('counts by weight, and leaves out what has no time', () => {
    const counter = timelineOf([Number.NaN, Number.POSITIVE_INFINITY]);
    expect(counter.timeline.counts).toEqual([]);
    counter.add(NOON, 5);
    expect(counter.timeline).toEqual({ start: NOON, width: 1_000, counts: [5] });
  });
});
