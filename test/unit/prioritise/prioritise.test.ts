import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { prioritise } from '../../../src/prioritise/prioritise.ts';
import type { Cluster, Priority, Ranked } from '../../../src/types/cluster.ts';
import { NO_CONFIG } from '../../../src/types/config.ts';
import type { LogEntry } from '../../../src/types/entry.ts';
import { aLogEntry, clustersFrom, rankedFrom, times } from '../../support/an-entry.ts';

function rankOf(entries: readonly LogEntry[]): Ranked {
  const [first, ...rest] = rankedFrom(entries);
  if (first === undefined || rest.length > 0) throw new Error(`${rest.length + 1} clusters`);
  return first;
}

const priorityOf = (textPayload: string, severity?: string) => rankOf([aLogEntry({ textPayload, severity })]).priority;
const ORDER: readonly Priority[] = ['P0', 'P1', 'P2', 'P3', 'P4'];

describe('the band of a cluster', () => {
  test.each([
    ['EMERGENCY', 'P0'],
    ['ALERT', 'P0'],
    ['CRITICAL', 'P0'],
    ['ERROR', 'P1'],
    ['WARNING', 'P2'],
    ['NOTICE', 'P4'],
    ['INFO', 'P4'],
    ['DEBUG', 'P4'],
    ['DEFAULT', 'P4'],
  ])('follows from its level, %s to %s, when its words say nothing more', (severity, priority) => {
    expect(rankOf([aLogEntry({ textPayload: 'the cart was priced', severity })])).toMatchObject({
      priority,
      level: severity,
    });
  });

  test('is that of its loudest entry, however many are quiet', () => {
    const entries = [
      ...times(9, { severity: 'INFO', textPayload: 'cart priced' }),
      aLogEntry({ severity: 'CRITICAL', textPayload: 'cart priced' }),
    ];
    expect(rankOf(entries)).toMatchObject({ priority: 'P0', level: 'CRITICAL' });
  });
});

describe('what a message says of itself', () => {
  const SAID: readonly (readonly [text: string, severity: string, at: 'above' | 'below'])[] = [
    ["ModuleNotFoundError: No module named 'shop.billing'", 'ERROR', 'above'],
    ['Application startup failed. Exiting.', 'ERROR', 'above'],
    ['Secret key SIGNING_KEY is not configured', 'ERROR', 'above'],
    ['Disk write failed: no space left on device', 'ERROR', 'above'],
    ['Record 17 is corrupted, possible data loss', 'ERROR', 'above'],
    ['Container called exit(1).', 'WARNING', 'above'],
    ['Analytics is optional and could not be reached', 'ERROR', 'below'],
    ['non-critical: cache warm-up failed', 'ERROR', 'below'],
    ['Ignoring the broken preference of a user', 'ERROR', 'below'],
    ['validation errors in the request of a caller', 'ERROR', 'below'],
    ['price() is deprecated, use total()', 'WARNING', 'below'],
  ];
  test.each(SAID)(
    'moves it: "%s" at %s stands %s its band, or a lead reads the wrong one first',
    (text, severity, at) => {
      const [found, band] = [priorityOf(text, severity), priorityOf('the cart was priced', severity)];
      const steps = ORDER.indexOf(band) - ORDER.indexOf(found);
      expect(at === 'above' ? steps : -steps).toBeGreaterThan(0);
    },
  );

  test.each(['NOTICE', 'INFO', 'DEBUG'])(
    'leaves what was logged as %s minor, since routine mentions failures all day',
    (severity) => {
      const texts = SAID.map(([text]) => text).filter((text) => !text.includes('exit('));
      for (const text of texts) expect(['P3', 'P4']).toContain(priorityOf(text, severity));
    },
  );

  test('lifts the end of a process that nobody logged as an error, or a crash loop passes for routine', () => {
    for (const severity of ['NOTICE', 'WARNING']) expect(priorityOf('Container called exit(1).', severity)).toBe('P1');
  });

  test('tells a clean exit from a failed one, although the template hides the code', () => {
    expect(priorityOf('Container called exit(0).', 'NOTICE')).toBe('P4');
  });

  test('counts less when only words make it an error, since nobody logged it as one', () => {
    expect(priorityOf('could not reach billing', undefined)).toBe('P2');
    expect(priorityOf('could not reach billing', 'ERROR')).toBe('P1');
    expect(priorityOf('Error: no funds\n    at charge (/app/pay.js:3:1)', undefined)).toBe('P1');
  });
});

describe('requests', () => {
  const requests = (count: number, status: number, severity: string) =>
    rankOf(times(count, { severity, httpRequest: { requestMethod: 'GET', requestUrl: '/carts', status } }));

  test.each([404, 405, 410])('that end with %i stay minor, or every scanner opens an issue', (status) => {
    expect(requests(50, status, 'WARNING').priority).toBe('P3');
  });

  test.each([
    [1, 'P2'],
    [9, 'P2'],
    [10, 'P1'],
    [500, 'P1'],
  ])('that fail %i times are %s', (count, priority) => {
    const ranked = requests(count, 503, 'ERROR');
    expect(ranked.priority).toBe(priority);
    if (priority === 'P2') expect(ranked.reasons.join('; ')).toContain(`${count} requests ended with status 503`);
  });
});

const entry = fc
  .record({
    severity: fc.constantFrom(undefined, 'INFO', 'WARNING', 'ERROR', 'CRITICAL'),
    textPayload: fc.constantFrom(
      'no funds',
      'optional cache missing',
      'cannot start',
      'deprecated call',
      'Container called exit(1).',
    ),
    labels: fc.constantFrom({ module: 'shop', function: 'a' }, { module: 'shop', function: 'b' }),
  })
  .map(aLogEntry);
const clusters = fc.array(entry, { minLength: 1, maxLength: 25 }).map(clustersFrom);

describe('the ranking', () => {
  test('is one and the same whatever the order, and loses nobody', () => {
    const mixed = clusters.chain((all) =>
      fc.tuple(fc.constant(all), fc.shuffledSubarray([...all], { minLength: all.length })),
    );
    fc.assert(
      fc.property(mixed, ([all, other]) => {
        const ranked = prioritise(all, new Map(), NO_CONFIG);
        expect(prioritise(other, new Map(), NO_CONFIG)).toEqual(ranked);
        expect(ranked.map(({ cluster }) => cluster.fingerprint).sort()).toEqual(
          all.map(({ fingerprint }) => fingerprint).sort(),
        );
        const places = ranked.map(({ priority }) => ORDER.indexOf(priority));
        expect(places).toEqual(places.toSorted((a, b) => a - b));
      }),
      { numRuns: 50 },
    );
  });

  test('tells every step it took: the first names the level, the last moves to where it ended', () => {
    fc.assert(
      fc.property(clusters, (all) => {
        for (const { level, priority, reasons } of prioritise(all, new Map(), NO_CONFIG)) {
          const [start, ...steps] = reasons.slice(0, -1);
          const [, band = ''] = new RegExp(`^${level} starts at (P\\d)$`).exec(start ?? '') ?? [];
          const end = steps.reduce((at, step) => {
            expect(step.startsWith(`${at} → P`)).toBe(true);
            return step.slice(5, 7);
          }, band);
          expect(end).toBe(priority);
        }
      }),
      { numRuns: 50 },
    );
  });

  test('puts first, of equal priority, what was logged most', () => {
    const entries = [
      ...times(2, { severity: 'ERROR', textPayload: 'no funds' }),
      ...times(5, { severity: 'ERROR', textPayload: 'no cart' }),
    ];
    expect(rankedFrom(entries).map(({ cluster }) => cluster.tally.count)).toEqual([5, 2]);
  });
});

describe('the category', () => {
  const seenOn = (...revisions: readonly string[]): readonly Cluster[] =>
    clustersFrom(
      revisions.map((revision_name) =>
        aLogEntry({
          insertId: revision_name,
          textPayload: 'no funds',
          severity: 'ERROR',
          resource: {
            type: 'cloud_run_revision',
            labels: { project_id: 'acme-staging', service_name: 'shop', revision_name },
          },
        }),
      ),
    );
  const heard = (entries: number) =>
    new Map([
      [
        'shop',
        new Map([
          ['r2', { first: '2026-03-04T12:00:00.000000000Z', entries: 7 }],
          ['r1', { first: '2026-03-04T11:00:00.000000000Z', entries }],
        ]),
      ],
    ]);

  test.each([
    ['regression', ['r2'], 50],
    ['new', ['r2'], 49],
    ['new', ['r1'], 50],
    ['new', ['r1', 'r2'], 50],
  ])(
    'is %s for what was seen on %j when %i entries of the revision before were heard',
    (category, revisions, entries) => {
      const [ranked] = prioritise(seenOn(...revisions), heard(entries), NO_CONFIG);
      expect(ranked?.category).toBe(category);
      expect(ranked?.reasons.at(-1)).toMatch(category === 'regression' ? /r2 .*50 entries of r1/ : /^new/);
    },
  );
});
