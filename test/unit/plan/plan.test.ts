import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { MAX_NEW_ISSUES, makePlan, titlesOf } from '../../../src/plan/plan.ts';
import { prioritise } from '../../../src/prioritise/prioritise.ts';
import { PRIORITIES, type Priority, type Ranked } from '../../../src/types/cluster.ts';
import { NO_CONFIG } from '../../../src/types/config.ts';
import { aLogEntry, rankedFrom } from '../../support/an-entry.ts';

const [TEMPLATE] = rankedFrom([aLogEntry({ textPayload: 'no funds', severity: 'ERROR' })]);

type Shown = { readonly name: string; readonly service: string; readonly function: string | undefined };

/** A cluster of which only what a plan looks at is told. */
function aRanked(index: number, priority: Priority, occurrences: number, shown: Partial<Shown> = {}): Ranked {
  if (TEMPLATE === undefined) throw new Error('no cluster');
  const { cluster } = TEMPLATE;
  const fingerprint = `v1:${String(index).padStart(16, '0')}`;
  const source = { module: undefined, function: shown.function, file: undefined, line: undefined };
  return {
    ...TEMPLATE,
    priority,
    cluster: {
      ...cluster,
      fingerprint,
      name: shown.name ?? `failure ${index}`,
      service: shown.service ?? 'shop',
      patterns: cluster.patterns.map((pattern) => ({ ...pattern, fingerprint, source })),
      tally: { ...cluster.tally, occurrences },
    },
  };
}

describe('the threshold for an issue', () => {
  test.each([
    ['P0', 1, 'open'],
    ['P1', 1, 'open'],
    ['P2', 1, 'open'],
    ['P3', 9, 'leave'],
    ['P3', 10, 'open'],
    ['P4', 1_000_000, 'leave'],
  ] as const)('for %s seen %i times says %s, with its numbers', (priority, occurrences, action) => {
    const [step] = makePlan([aRanked(1, priority, occurrences)]).steps;
    expect(step).toMatchObject({ do: action });
    expect(step?.why).toContain(priority === 'P4' ? 'P4' : `${priority} seen ${occurrences} time`);
  });

  test(`lets ${MAX_NEW_ISSUES} issues open at once, the most urgent, and says what waits`, () => {
    const ranked = Array.from({ length: 30 }, (_, index) => aRanked(index, index < 5 ? 'P4' : 'P1', 1));
    const { steps } = makePlan(ranked);
    expect(MAX_NEW_ISSUES).toBe(20);
    expect(steps.map((step) => step.do)).toEqual(
      ranked.map((_, index) => (index >= 5 && index < 25 ? 'open' : 'leave')),
    );
    expect(steps.slice(25).every(({ why }) => why.includes('at most 20'))).toBe(true);
  });
});

const shown: fc.Arbitrary<Partial<Shown>> = fc.record(
  {
    name: fc.oneof(
      fc.constantFrom('no funds', 'no funds ', '@ann #1', ''),
      fc.string({ unit: 'grapheme', maxLength: 80 }),
    ),
    service: fc.oneof(fc.constantFrom('shop', 'mail'), fc.string({ maxLength: 80 })),
    function: fc.constantFrom(undefined, 'price', 'total'),
  },
  { requiredKeys: [] },
);
const clusters = fc
  .array(fc.tuple(fc.constantFrom(...PRIORITIES), fc.nat(12), shown), { maxLength: 40 })
  .map((drawn) => drawn.map(([priority, occurrences, texts], index) => aRanked(index, priority, occurrences, texts)));

describe('the plan', () => {
  test('has a step for every cluster, in their order, each with its reason', () => {
    fc.assert(
      fc.property(clusters, (ranked) => {
        const { steps } = makePlan(ranked);
        expect(steps.map(({ fingerprint }) => fingerprint)).toEqual(ranked.map(({ cluster }) => cluster.fingerprint));
        expect(steps.every(({ why }) => why !== '')).toBe(true);
        expect(steps.filter((step) => step.do === 'open').length).toBeLessThanOrEqual(MAX_NEW_ISSUES);
      }),
    );
  });

  test('gives no two clusters one title, or two issues look like a duplicate', () => {
    fc.assert(
      fc.property(clusters, (ranked) => {
        expect(new Set(titlesOf(ranked)).size).toBe(ranked.length);
      }),
      { numRuns: 300 },
    );
    const alike = [1, 2, 3, 4, 5].map((index) => aRanked(index, 'P1', 1, { name: 'no funds', function: 'price' }));
    expect(new Set(titlesOf(alike)).size).toBe(5);
  });

  test('writes titles that GitHub takes and that reach nobody', () => {
    fc.assert(
      fc.property(clusters, (ranked) => {
        for (const title of titlesOf(ranked)) {
          expect([...title].length).toBeLessThanOrEqual(256);
          expect(title).toMatch(/^GCP-(?:new|regression) \| P\d \|/);
          expect(title).not.toMatch(/\n|(?<!\w)@[a-z]|#\d/i);
        }
      }),
    );
  });

  test('adds the service only where the name alone would serve two', () => {
    const [one, two, three] = titlesOf([
      aRanked(1, 'P1', 1, { name: 'no funds' }),
      aRanked(2, 'P1', 1, { name: 'no funds', service: 'mail' }),
      aRanked(3, 'P1', 1, { name: 'no cart' }),
    ]);
    expect([one, two, three]).toEqual([
      'GCP-new | P1 | no funds (shop)',
      'GCP-new | P1 | no funds (mail)',
      'GCP-new | P1 | no cart',
    ]);
  });

  test('wears at most three labels: ours, the priority, the state', () => {
    expect(makePlan([aRanked(1, 'P0', 1)]).steps[0]).toMatchObject({ labels: ['log-gardener', 'P0', 'new'] });
  });

  test('is the same, byte for byte, for the same clusters, and its hash moves with whatever it depends on', () => {
    fc.assert(
      fc.property(clusters, (ranked) => {
        expect(JSON.stringify(makePlan(structuredClone(ranked)))).toBe(JSON.stringify(makePlan(ranked)));
      }),
    );
    const base = aRanked(1, 'P3', 9);
    const others = [
      aRanked(1, 'P3', 10),
      aRanked(2, 'P3', 9),
      aRanked(1, 'P2', 9),
      aRanked(1, 'P3', 9, { service: 'mail' }),
    ];
    const hashes = [base, ...others].map((ranked) => makePlan([ranked]).computedFrom);
    expect(new Set(hashes).size).toBe(5);
  });

  test('does not follow the order in which clusters were found', () => {
    const mixed = clusters.chain((all) =>
      fc.tuple(fc.constant(all), fc.shuffledSubarray([...all], { minLength: all.length })),
    );
    const planned = (found: readonly Ranked[]) =>
      makePlan(
        prioritise(
          found.map(({ cluster }) => cluster),
          new Map(),
          NO_CONFIG,
        ),
      );
    fc.assert(
      fc.property(mixed, ([all, other]) => {
        expect(planned(other)).toEqual(planned(all));
      }),
    );
  });
});
