import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sumTallies, TallyCounter } from '../../../src/cluster/tally.ts';
import type { Entry } from '../../../src/types/entry.ts';
import { afterNoon, anEntry } from '../../support/an-entry.ts';

function counterOf(entries: readonly Entry[]): TallyCounter {
  const counter = new TallyCounter();
  for (const entry of entries) counter.add(entry);
  return counter;
}

const tallyOf = (entries: readonly Entry[]) => counterOf(entries).tally;

const entry = fc
  .record({
    at: fc.nat(5),
    insertId: fc.constantFrom(undefined, 'a', 'b', 'c'),
    severity: fc.constantFrom(undefined, 'INFO', 'ERROR', 'CRITICAL'),
    instance: fc.constantFrom('i1', 'i2', undefined),
    user: fc.constantFrom('ann', 'bob', undefined),
    said: fc.constantFrom('one', 'two', 'three'),
    path: fc.constantFrom('/carts', '/orders'),
  })
  .map(({ at, insertId, severity, instance, user, said, path }) =>
    anEntry({
      ...(at < 5 ? { timestamp: afterNoon(at) } : { timestamp: undefined, receiveTimestamp: undefined }),
      insertId,
      severity,
      labels: { instanceId: instance, user_id: user },
      httpRequest: { requestUrl: path, status: 500 },
      textPayload: [said, severity, instance, user, path].join(' '),
    }),
  );
const entries = fc.array(entry, { minLength: 1, maxLength: 30 });

describe('what was counted', () => {
  test('is the same in any order, and for any parts put together', () => {
    const mixed = entries.chain((all) =>
      fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length }), fc.nat(all.length)),
    );
    fc.assert(
      fc.property(mixed, ([all, other, cut]) => {
        const whole = JSON.stringify(tallyOf(all));
        expect(JSON.stringify(tallyOf(other))).toBe(whole);
        const parts = [other.slice(0, cut), other.slice(cut)].map(counterOf);
        expect(JSON.stringify(sumTallies(parts).tally)).toBe(whole);
      }),
    );
  });

  test('is what counting one by one gives: every figure can be checked', () => {
    fc.assert(
      fc.property(entries, (all) => {
        const tally = tallyOf(all);
        const stamps = all
          .map(({ time }) => time)
          .filter((time) => time !== '')
          .sort();
        expect([tally.count, tally.occurrences]).toEqual([all.length, all.length]);
        expect([tally.first, tally.last]).toEqual([stamps[0] ?? '', stamps.at(-1) ?? '']);
        expect(tally.severities.ERROR ?? 0).toBe(all.filter(({ severity }) => severity === 'ERROR').length);
        expect(sum(Object.values(tally.severities))).toBe(all.length);
        expect(sum(Object.values(tally.levels))).toBe(all.length);
        expect(sum(tally.routes.map(({ count }) => count))).toBe(all.length);
        expect(tally.users.count).toBe(new Set(all.flatMap(({ user }) => user ?? [])).size);
        expect(tally.instances.count).toBe(new Set(all.flatMap(({ instance }) => instance ?? [])).size);
      }),
    );
  });

  const sum = (counts: readonly number[]) => counts.reduce((all, count) => all + count, 0);

  test('shows the earliest two and a third drawn by lot, whatever the order, or samples show only how it started', () => {
    const at = (second: number) =>
      anEntry({ insertId: `id-${second}`, timestamp: afterNoon(second), textPayload: `at ${second}` });
    const seconds = Array.from({ length: 60 }, (_, second) => second);
    const { samples, insertIds } = tallyOf(seconds.map(at));
    expect(samples.slice(0, 2).map(({ message }) => message)).toEqual(['at 0', 'at 1']);
    expect(samples).toHaveLength(3);
    expect(Number(samples[2]?.message.slice(3))).toBeGreaterThan(1);
    expect(tallyOf(seconds.toReversed().map(at)).samples).toEqual(samples);
    expect(insertIds).toEqual(seconds.slice(0, 10).map((second) => `id-${second}`));
    expect(tallyOf([at(1)]).samples).toHaveLength(1);
  });

  test('counts a stack trace of three entries as three entries that happened once', () => {
    const parts = [1, 2, 3].map((at) => anEntry({ insertId: `${at}`, timestamp: afterNoon(at), textPayload: `${at}` }));
    const whole: Entry = { ...anEntry({ severity: 'ERROR' }), parts };
    expect(tallyOf([whole])).toMatchObject({
      count: 3,
      occurrences: 1,
      levels: { ERROR: 3 },
      severities: { DEFAULT: 3 },
      insertIds: ['1', '2', '3'],
      first: afterNoon(1),
      last: afterNoon(3),
    });
  });

  test('says when it stopped telling users apart, rather than naming a number that is too small', () => {
    const of = (count: number) =>
      tallyOf(
        Array.from({ length: count }, (_, at) => anEntry({ labels: { user_id: `user-${at}` }, textPayload: 'x' })),
      );
    expect(of(499).users).toEqual({ count: 499, capped: false });
    expect(of(700).users).toEqual({ count: 500, capped: true });
  });
});
