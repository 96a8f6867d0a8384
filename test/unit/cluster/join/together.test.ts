import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { followEachOther, shareTraces, spanOf } from '../../../../src/cluster/join/together.ts';
import type { Moment } from '../../../../src/cluster/tally.ts';

const HOUR = 3_600_000;
/** Fixed, since chance itself is what is tested: a false join in one of a thousand runs is within the promise. */
const SEED = 20_261_120;

const instances = fc.integer({ min: 1, max: 12 });
const times = fc.array(fc.integer({ min: 0, max: 6 * HOUR }), { minLength: 3, maxLength: 60 });

describe('what happens together', () => {
  it('is not claimed of two processes that know nothing of each other: a false join hides a bug in another', () => {
    fc.assert(
      fc.property(times, times, instances, (some, others, count) => {
        expect(together(spread(some, count, 0), spread(others, count, 7))).toBeUndefined();
      }),
      { seed: SEED, numRuns: 2_000 },
    );
  });

  it('is not claimed of two steady noises, however often they meet', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1_000, max: 8_000 }), fc.integer({ min: 0, max: 8_000 }), (every, shift) => {
        const beat = (offset: number) => Array.from({ length: 60 }, (_, index) => index * every + offset);
        expect(together(spread(beat(0), 1, 0), spread(beat(shift), 1, 0))).toBeUndefined();
      }),
      { seed: SEED },
    );
  });

  it('is found of three requests that each failed milliseconds after their error, however short the export', () => {
    const soon = fc.tuple(fc.integer({ min: 900, max: 3_000 }), fc.integer({ min: 4_000, max: 5_000 }));
    const gaps = fc.array(fc.integer({ min: -5, max: 20 }), { minLength: 3, maxLength: 3 });
    fc.assert(
      fc.property(soon, gaps, ([second, third], late) => {
        fc.pre(!isMultiple(third - second, second));
        const causes = [0, second, third].map((at) => moment(at, 0));
        const effects = causes.map(({ at }, index) => moment(at + (late[index] ?? 0), 0));
        expect(together(causes, effects)).toMatchObject({ times: 3, of: 3 });
      }),
      { seed: SEED },
    );
  });

  it('is not claimed of requests and errors of one burst, which may have no more in common than the load', () => {
    const causes = [0, 90, 200].map((at) => moment(at, 0));
    expect(together(causes, causes)).toBeUndefined();
  });

  it('is not claimed of a request and an error of other traces, however close they come', () => {
    const causes = [0, 2_300, 7_100].map((at) => ({ ...moment(at, 0), trace: `cause ${at}` }));
    const effects = causes.map((cause) => ({ ...cause, trace: `effect ${cause.at}` }));
    expect(together(causes, causes)).toMatchObject({ times: 3 });
    expect(together(causes, effects)).toBeUndefined();
  });

  it('leaves out what came before the first failure was exported, but no more than half of it', () => {
    const effects = Array.from({ length: 16 }, (_, index) => moment(index * 61_000, index));
    const causesFrom = (first: number) => effects.slice(first).map(({ at }, index) => moment(at - 300, first + index));
    expect(together(causesFrom(8), effects)).toMatchObject({ times: 8, of: 8 });
    expect(together(causesFrom(9), effects)).toBeUndefined();
  });

  it('is found in a cascade with jitter and losses, so that one failure gets one issue', () => {
    const cascade = fc.record({
      starts: fc.uniqueArray(fc.integer({ min: 0, max: 200 }), { minLength: 6, maxLength: 40 }),
      jitter: fc.array(fc.integer({ min: 0, max: 3_000 }), { minLength: 40, maxLength: 40 }),
      lost: fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 40, maxLength: 40 }),
    });
    fc.assert(
      fc.property(cascade, ({ starts, jitter, lost }) => {
        const causes = starts.toSorted((a, b) => a - b).map((at, index) => moment(at * 60_000, index));
        const effects = causes.map(({ at }, index) => moment(at + (jitter[index] ?? 0), index));
        const seen = effects.filter((_, index) => lost[index] !== 0);
        fc.pre(seen.length >= Math.max(4, effects.length * 0.7));
        expect(together(causes, seen)).toMatchObject({ times: seen.length, of: seen.length });
      }),
      { seed: SEED },
    );
  });

  it('needs the same instance: a failure beside another is no cause of it', () => {
    const causes = Array.from({ length: 10 }, (_, index) => moment(index * 60_000, index));
    const effects = causes.map(({ at }, index) => moment(at + 100, index + 100));
    expect(together(causes, effects)).toBeUndefined();
  });

  it('needs more than a few traces in common, on both sides', () => {
    const traces = (...names: readonly string[]) => new Set(names);
    expect(shareTraces(traces('a', 'b', 'c'), traces('a', 'b', 'c'))).toMatchObject({ times: 3 });
    expect(shareTraces(traces('a', 'b'), traces('a', 'b'))).toBeUndefined();
    expect(shareTraces(traces('a', 'b', 'c'), traces('a', 'b', 'c', 'd', 'e', 'f'))).toBeUndefined();
  });
});

function together(causes: readonly Moment[], effects: readonly Moment[]) {
  return followEachOther(causes, effects, spanOf([causes], effects, causes[0]?.at ?? 0));
}

function spread(at: readonly number[], count: number, shift: number): readonly Moment[] {
  return at.toSorted((a, b) => a - b).map((time, index) => moment(time, (index * 5 + shift) % count));
}

function moment(at: number, instance: number): Moment {
  return { time: '', insertId: '', at, instance: `i${instance}`, revision: undefined, trace: undefined };
}

/** Nearly so: what keeps a beat is no evidence. */
function isMultiple(some: number, other: number): boolean {
  const times = Math.max(some, other) / Math.min(some, other);
  return Math.abs(times - Math.round(times)) < 0.1;
}
