import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { IntakeOptions } from '../../../src/normalise/intake.ts';
import { makePlan } from '../../../src/plan/plan.ts';
import { prioritise } from '../../../src/prioritise/prioritise.ts';
import { makeReport } from '../../../src/report/report.ts';
import { NO_CONFIG } from '../../../src/types/config.ts';
import type { LogEntry } from '../../../src/types/entry.ts';
import { SEVERITIES } from '../../../src/types/severity.ts';
import { afterNoon, aLogEntry, readAll } from '../../support/an-entry.ts';

const LINES = [
  'Traceback (most recent call last):',
  '  File "/app/cart.py", line 3, in price',
  '    return prices[sku]',
  "KeyError: 'sku'",
  'java.lang.IllegalStateException: no funds',
  '    at com.acme.Cart.price(Cart.java:30)',
  'ERROR: charge 17 of ann failed',
  'ERROR: charge 18 of bob failed',
  'INFO: listening on 8080',
  'cart saved',
  '==========',
  '',
];

type Drawn = { readonly at: number; readonly late: number; readonly line: string; readonly payload: string };

const drawn = fc.record({
  at: fc.nat(8),
  late: fc.nat(3),
  line: fc.constantFrom(...LINES),
  payload: fc.constantFrom('text', 'text', 'text', 'json', 'request', 'none'),
  id: fc.constantFrom(undefined, 'a', 'b', 'c', 'd'),
  severity: fc.constantFrom(undefined, 'NONSENSE', ...SEVERITIES),
  service: fc.constantFrom('shop', 'mail'),
  timeless: fc.boolean(),
});

function payloadOf({ payload, line }: Drawn): LogEntry {
  if (payload === 'json') return { jsonPayload: { message: line } };
  if (payload === 'request') return { httpRequest: { requestMethod: 'GET', requestUrl: '/carts', status: 503 } };
  return payload === 'none' ? {} : { textPayload: line };
}

function rawOf(item: Drawn & { readonly service: string }, insertId: string | undefined, nanos: number): LogEntry {
  return aLogEntry({
    insertId,
    timestamp: afterNoon(item.at, nanos),
    receiveTimestamp: afterNoon(item.at + item.late, nanos),
    resource: { type: 'cloud_run_revision', labels: { project_id: 'acme-staging', service_name: item.service } },
    ...payloadOf(item),
  });
}

const options: fc.Arbitrary<Partial<IntakeOptions>> = fc.record(
  {
    window: fc.constant({ from: afterNoon(2), to: afterNoon(7) }),
    minSeverity: fc.constantFrom(...SEVERITIES),
    services: fc.constantFrom(['shop'], ['shop', 'none'], []),
    maxEntries: fc.integer({ min: 1, max: 40 }),
  },
  { requiredKeys: [] },
);

describe('the account of a run', () => {
  test('adds up to the entries read, whatever is asked for: nothing is thrown away in silence', () => {
    fc.assert(
      fc.property(fc.array(drawn, { maxLength: 60 }), options, fc.nat(3), (items, asked, unreadable) => {
        const entries = items.map((item) => ({
          ...rawOf(item, item.id, 0),
          severity: item.severity,
          ...(item.timeless ? { timestamp: undefined, receiveTimestamp: undefined } : {}),
        }));
        const { intake, clusters } = readAll(entries, asked, unreadable);
        const { coverage } = intake;
        const clustered = clusters.reduce((sum, { tally }) => sum + tally.count, 0);
        expect(clustered + coverage.ignored + coverage.duplicates + coverage.unreadable).toBe(coverage.entriesRead);
        const read = coverage.truncated ? coverage.entriesRead : entries.length + unreadable;
        expect(coverage.entriesRead).toBe(read);
        expect(Object.values(coverage.ignoredBy).reduce((sum, n) => sum + n, 0)).toBe(coverage.ignored);
        const logged = Object.values(intake.severities).reduce((sum, n) => sum + n, 0);
        expect(logged).toBe(coverage.entriesRead - coverage.unreadable);
        for (const { tally, patterns } of clusters) {
          expect(patterns.reduce((sum, pattern) => sum + pattern.tally.count, 0)).toBe(tally.count);
        }
      }),
      { numRuns: 200 },
    );
  });

  test('is the same in whatever order the entries came, byte for byte', () => {
    const shuffled = fc
      .array(drawn, { minLength: 2, maxLength: 40 })
      .map((items) => items.map((item, index) => ({ ...rawOf(item, `id-${index}`, index), severity: item.severity })))
      .chain((entries) => fc.tuple(fc.constant(entries), fc.shuffledSubarray(entries, { minLength: entries.length })));
    fc.assert(
      fc.property(shuffled, options, ([entries, mixed], { window, minSeverity, services }) => {
        const asked = { ...(window && { window }), ...(minSeverity && { minSeverity }), ...(services && { services }) };
        expect(reportOf(mixed, asked)).toBe(reportOf(entries, asked));
      }),
      { numRuns: 80 },
    );
  });

  function reportOf(entries: readonly LogEntry[], asked: Partial<IntakeOptions>): string {
    const { intake, clusters } = readAll(entries, asked);
    const { window, severities, revisionsHeard: revisions, coverage } = intake;
    const ranked = prioritise(clusters, revisions, NO_CONFIG);
    const plan = makePlan(ranked);
    return JSON.stringify([makeReport({ window, severities, revisions, coverage }, ranked, plan, 0), plan]);
  }
});

describe('the window', () => {
  const WINDOW = { from: afterNoon(10), to: afterNoon(20) };
  test.each([
    ['a nanosecond early', afterNoon(9, 999_999_999), 0],
    ['at its start', afterNoon(10), 1],
    ['a nanosecond before its end', afterNoon(19, 999_999_999), 1],
    ['at its end', afterNoon(20), 0],
  ])('counts what was received %s where it belongs, or two runs count it twice or never', (_, received, count) => {
    const entry = aLogEntry({ timestamp: afterNoon(0), receiveTimestamp: received, textPayload: 'no funds' });
    const { intake, taken } = readAll([entry], { window: WINDOW });
    expect([taken.length, intake.coverage.ignoredBy['outside-window'] ?? 0]).toEqual([count, 1 - count]);
  });

  test('goes by the time of an entry that does not say when it was received', () => {
    const entry = aLogEntry({ timestamp: afterNoon(15), receiveTimestamp: undefined, textPayload: 'no funds' });
    expect(readAll([entry], { window: WINDOW }).taken).toHaveLength(1);
  });

  test('of an export without one holds every entry and ends a nanosecond after the last', () => {
    const entries = [3, 1, 2].map((at) =>
      aLogEntry({ insertId: `${at}`, timestamp: afterNoon(at), receiveTimestamp: afterNoon(at, 999_999_999) }),
    );
    const { intake } = readAll(entries);
    expect(intake.window).toEqual({ from: afterNoon(1), to: afterNoon(4) });
    expect(readAll(entries, { window: intake.window }).intake.coverage.ignored).toBe(0);
  });

  test('of an export without times is empty', () => {
    expect(readAll([aLogEntry({ timestamp: 'soon', receiveTimestamp: undefined })]).intake.window).toEqual({
      from: '',
      to: '',
    });
  });
});

describe('an entry that comes twice', () => {
  test.each([
    ['log, time and id', {}, 1],
    ['the same instant written in another zone', { timestamp: '2026-03-04T14:00:00+02:00' }, 1],
    ['another time', { timestamp: afterNoon(1) }, 0],
    ['another time by a nanosecond', { timestamp: afterNoon(0, 1) }, 0],
    ['another log', { logName: 'projects/acme-staging/logs/other' }, 0],
    ['another id', { insertId: 'id-2' }, 0],
    ['no id', { insertId: undefined }, 0],
    ['an empty id', { insertId: '' }, 0],
  ])('is known by %s', (_, change, duplicates) => {
    const first = aLogEntry({ textPayload: 'no funds' });
    const { intake, taken } = readAll([first, { ...first, ...change }]);
    expect([intake.coverage.duplicates, taken.length]).toEqual([duplicates, 2 - duplicates]);
  });

  test('is never seen where entries have no ids, or repetitions vanish', () => {
    const entry = aLogEntry({ insertId: undefined, textPayload: 'no funds' });
    expect(readAll(new Array<LogEntry>(50).fill(entry)).taken).toHaveLength(50);
  });
});

describe('the threshold', () => {
  test.each(SEVERITIES.slice(1))(
    'at %s lets pass what is as loud, counts what is not, and keeps what states nothing',
    (minSeverity) => {
      const loud = SEVERITIES.map((severity) => aLogEntry({ insertId: severity, severity, textPayload: 'cart saved' }));
      const { intake, taken } = readAll(loud, { minSeverity });
      const passed = ['DEFAULT', ...SEVERITIES.slice(SEVERITIES.indexOf(minSeverity))];
      expect(taken.map(({ severity }) => severity).toSorted()).toEqual(passed.toSorted());
      expect(intake.coverage.ignoredBy['below-min-severity'] ?? 0).toBe(SEVERITIES.length - passed.length);
    },
  );

  test('never drops an entry without severity unless its text is routine', () => {
    const texts = ['cart saved', 'could not reach billing', '-----', 'INFO: listening', '[ERROR] no funds'];
    const { taken } = readAll(
      texts.map((textPayload, index) => aLogEntry({ insertId: `${index}`, textPayload })),
      {
        minSeverity: 'NOTICE',
      },
    );
    expect(taken.map(({ message }) => message)).toEqual([texts[0], texts[1], texts[4]]);
  });
});

describe('the coverage', () => {
  test('names services that were asked for and not heard, since silence is no good news', () => {
    const { coverage } = readAll([aLogEntry({ textPayload: 'x' })], { services: ['shop', 'mail'] }).intake;
    expect(coverage.services).toEqual([
      { name: 'shop', entries: 1, heard: true },
      { name: 'mail', entries: 0, heard: false },
    ]);
  });

  test('says that reading stopped only when an entry was left', () => {
    const entries = [1, 2, 3].map((at) => aLogEntry({ insertId: `${at}`, textPayload: 'x' }));
    expect(readAll(entries, { maxEntries: 3 }).intake.coverage).toMatchObject({ entriesRead: 3, truncated: false });
    expect(readAll(entries, { maxEntries: 2 }).intake.coverage).toMatchObject({ entriesRead: 2, truncated: true });
  });

  test.each([
    [4, 0, false],
    [5, 0, true],
    [8, 2, true],
    [7, 3, false],
  ])('calls an export broken by %i entries without payload beside %i with one: %s', (empty, whole, broken) => {
    const entries = Array.from({ length: empty + whole }, (_, at) =>
      aLogEntry({ insertId: `${at}`, ...(at < empty ? {} : { textPayload: 'x' }) }),
    );
    expect(readAll(entries).intake.coverage.exportLooksBroken).toBe(broken);
  });

  test('shows the first places that could not be read, and counts them all', () => {
    const { intake } = readAll([]);
    const unreadable = Array.from({ length: 50 }, (_, line) => ({ where: `line ${line}`, why: 'not JSON' }));
    intake.take({ entries: [], unreadable, unreadableCount: 50 });
    intake.take({ entries: [], unreadable, unreadableCount: 50 });
    expect(intake.coverage.unreadable).toBe(100);
    expect(intake.coverage.unreadableAt).toEqual(unreadable.slice(0, 20));
  });
});
