import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PatternFold } from '../../../src/cluster/fold.ts';
import { settled } from '../../../src/cluster/shape.ts';
import { normalise } from '../../../src/normalise/normalise.ts';
import type { KnownPattern } from '../../../src/types/cluster.ts';
import type { LogEntry } from '../../../src/types/entry.ts';
import { clustersFrom } from '../../support/an-entry.ts';
import { daysOf, drawing, entryOf, STATEMENTS, WORDY, written } from './statements.ts';

const start = fc.integer();

/** The fingerprint of each entry's pattern, and what a later run would know. */
function named(entries: readonly LogEntry[], known: readonly KnownPattern[] = []) {
  const fold = new PatternFold({ known });
  const shapes = entries.map((entry) => fold.add(normalise(entry)));
  const patterns = fold.finish();
  return {
    names: shapes.map((shape) => patterns.get(settled(shape))?.pattern.fingerprint),
    known: [...new Set(patterns.values())].map(({ pattern: { project, service, identity } }) => ({
      project,
      service,
      ...identity,
    })),
  };
}

const summary = (entries: readonly LogEntry[]) =>
  clustersFrom(entries)
    .map(({ fingerprint, name, joins, tally, patterns }) => ({ fingerprint, name, joins, tally, of: patterns.length }))
    .toSorted((a, b) => (a.fingerprint < b.fingerprint ? -1 : 1));

describe('the fingerprints of a day', () => {
  it('stay when its entries come in another order, or a late batch opens every issue again', () => {
    const shuffledDays = daysOf([...STATEMENTS, ...WORDY], 60)
      .map((day) => written(day, day.length))
      .chain((entries) =>
        fc.tuple(fc.constant(entries), fc.shuffledSubarray([...entries], { minLength: entries.length })),
      );
    fc.assert(
      fc.property(shuffledDays, ([entries, shuffled]) => {
        expect(summary(shuffled)).toEqual(summary(entries));
      }),
      { numRuns: 60 },
    );
  });

  it('stay when all ids, numbers, times, hosts, line numbers and builds are others, or each deployment opens them again', () => {
    fc.assert(
      fc.property(daysOf(STATEMENTS, 60), start, start, (day, some, other) => {
        expect(named(written(day, other)).names).toEqual(named(written(day, some)).names);
      }),
      { numRuns: 100 },
    );
  });

  it('tell statements apart that differ in what happened, or one failure hides behind another', () => {
    const one = (place: number) => STATEMENTS.map((statement) => entryOf(statement(drawing(place)), place));
    fc.assert(
      fc.property(start, (place) => {
        expect(new Set(named(one(place)).names).size).toBe(STATEMENTS.length);
      }),
      { numRuns: 30 },
    );
  });

  it.each([
    ['half the volume', (place: number) => place % 2 === 0],
    ['the first half of the window', (place: number, of: number) => place < of / 2],
  ])('stay for a run that knows the templates of %s, or a tracked issue loses its entries', (_, isEarlier) => {
    fc.assert(
      fc.property(daysOf([...STATEMENTS, ...WORDY], 300), start, (day, seed) => {
        const entries = written(day, seed);
        const places = [...entries.keys()];
        const parts = [true, false].map((early) =>
          places.filter((place) => isEarlier(place, entries.length) === early),
        );
        const [early = [], late = []] = parts;
        const at = (places: readonly number[]) => entries.filter((__, place) => places.includes(place));
        const whole = named(entries).names;
        const before = named(at(early));
        const after = named(at(late), before.known);
        const called = Map.groupBy(early.keys(), (i) => whole[early[i] ?? -1]);
        const moved = late.filter((place, i) => {
          const names = called.get(whole[place])?.map((each) => before.names[each]);
          return names !== undefined && !names.includes(after.names[i]);
        });
        expect(moved.map((place) => entries[place])).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });
});

describe('statements with plain words for values', () => {
  it.each(WORDY.map((statement, place) => [statement(drawing(place)).textPayload, statement] as const))(
    'are found however many there are: %s, or one statement opens thousands of issues',
    (_, statement) => {
      fc.assert(
        fc.property(start, fc.integer({ min: 60, max: 400 }), (seed, entries) => {
          const day = Array.from({ length: entries }, () => statement);
          expect(new Set(named(written(day, seed)).names).size).toBe(1);
        }),
        { numRuns: 15 },
      );
    },
  );

  it.each([
    ['connection opened', 'connection closed'],
    ['screen is now SCREEN_ON', 'screen is now SCREEN_OFF'],
    ['follows', 'unfollows'],
  ])('do not take %s and %s for values, or an outcome hides behind its opposite', (some, other) => {
    const texts = (draw: ReturnType<typeof drawing>) =>
      [some, other].map(
        (verb) =>
          `user u${draw(9_000)} in team ${WORDS[draw(WORDS.length)]} ${verb} project ${WORDS[draw(WORDS.length)]}`,
      );
    fc.assert(
      fc.property(start, fc.integer({ min: 4, max: 200 }), (seed, count) => {
        const draw = drawing(seed);
        const both = Array.from({ length: count }, () => texts(draw)).flat();
        const { names } = named(both.map((textPayload, place) => entryOf({ textPayload }, place)));
        const [ones, others] = [0, 1].map((rest) => new Set(names.filter((__, place) => place % 2 === rest)));
        expect([...(ones ?? [])].filter((name) => others?.has(name))).toEqual([]);
      }),
      { numRuns: 30 },
    );
  });
});

const WORDS = 'garden river meadow forest harbour valley orchard canyon prairie lagoon'.split(' ');
