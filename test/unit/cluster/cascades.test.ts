import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { LogEntry } from '../../../src/types/entry.ts';
import { aLogEntry, clustersFrom } from '../../support/an-entry.ts';
import { type Draw, drawing } from './statements.ts';

const HOUR = 3_600_000;
const NOON = Date.parse('2026-03-04T12:00:00Z');
/** Fixed, since chance itself is what is tested: a false join in one of a thousand windows is within the promise. */
const SEED = 20_261_122;

/** What was written `at` milliseconds after noon on an instance. */
function said(at: number, instance: string, fields: LogEntry): LogEntry {
  const timestamp = new Date(NOON + at).toISOString();
  const insertId = `${at}-${instance}-${JSON.stringify(fields).length}`;
  return aLogEntry({ insertId, timestamp, receiveTimestamp: timestamp, labels: { instanceId: instance }, ...fields });
}

type Spread = { readonly many: number; readonly instances: number; readonly span: number };

/** Entries at random: `many` over a span of milliseconds, on so many instances. */
function atRandom(fields: LogEntry, { many, instances, span }: Spread, draw: Draw): readonly LogEntry[] {
  return Array.from({ length: many }, () => said(draw(span), `i${draw(instances)}`, fields));
}

const CAUSES: readonly LogEntry[] = [
  { textPayload: 'Payment for cart 17 was refused by the bank', severity: 'ERROR' },
  {
    textPayload:
      'Traceback (most recent call last):\n  File "/app/shop/cart.py", line 3, in price\n    rates[key]\nKeyError: \'EUR\'',
    severity: 'ERROR',
  },
  { jsonPayload: { message: 'Stock of shelf 12 could not be read', level: 'error' } },
];
/** What looks like a consequence: of what is not random here. */
const CONSEQUENCES: readonly LogEntry[] = [
  { textPayload: 'Container called exit(1).', severity: 'WARNING' },
  { httpRequest: { requestMethod: 'GET', requestUrl: '/carts', status: 503 }, severity: 'ERROR' },
  { textPayload: 'Worker (pid:12) was terminated by signal 9', severity: 'ERROR' },
  { textPayload: 'Worker (pid:12) was sent SIGKILL! Perhaps out of memory?', severity: 'ERROR' },
  { textPayload: 'Default STARTUP TCP probe failed 1 time consecutively for container "shop-1"', severity: 'ERROR' },
];

describe('two processes that know nothing of each other', () => {
  it('stay two clusters at whatever rates they run, or a bug disappears into the issue of another', () => {
    const rate = fc.constantFrom(3, 5, 12, 40, 150);
    const window = fc.record({
      seed: fc.integer(),
      some: rate,
      others: rate,
      instances: fc.constantFrom(1, 2, 8),
      span: fc.constantFrom(30_000, 120_000, 600_000, 6 * HOUR),
      causes: fc.subarray([...CAUSES], { minLength: 1 }),
      consequence: fc.constantFrom(...CONSEQUENCES),
    });
    fc.assert(
      fc.property(window, ({ seed, some, others, causes, consequence, ...place }) => {
        const draw = drawing(seed);
        const clusters = clustersFrom([
          ...causes.flatMap((cause) => atRandom(cause, { ...place, many: some }, draw)),
          ...atRandom(consequence, { ...place, many: others }, draw),
        ]);
        expect(clusters.flatMap(({ joins }) => joins)).toEqual([]);
      }),
      { seed: SEED, numRuns: 400 },
    );
  });

  it('stay two clusters when both happen at every start-up, or every warning of a start is one issue', () => {
    const severity = fc.constantFrom('WARNING', 'ERROR');
    const start = fc.tuple(fc.integer(), fc.integer({ min: 3, max: 40 }), severity, severity);
    fc.assert(
      fc.property(start, ([seed, starts, some, other]) => {
        const draw = drawing(seed);
        const entries = Array.from({ length: starts }, (_, index) => {
          const at = index * 600_000 + draw(60_000);
          return [
            said(at, `i${index}`, { textPayload: 'No cache configured: every read goes to the disk', severity: some }),
            said(at + draw(900), `i${index}`, {
              textPayload: `Clock is ${draw(900)} ms ahead of the server`,
              severity: other,
            }),
          ];
        });
        expect(clustersFrom(entries.flat())).toHaveLength(2);
      }),
      { numRuns: 100 },
    );
  });
});

const MISSING = "No module named 'shop.reminders'";
const IMPORT_ERROR = `Traceback (most recent call last):\n  File "/app/main.py", line 9, in load\n    import shop.reminders\nModuleNotFoundError: ${MISSING}`;
const STEPS = {
  cause: { textPayload: IMPORT_ERROR, severity: 'ERROR' },
  line: { textPayload: `Start failed: ModuleNotFoundError: ${MISSING}`, severity: 'ERROR' },
  exit: { textPayload: 'Container called exit(3).', severity: 'WARNING' },
  request: { httpRequest: { requestMethod: 'GET', requestUrl: '/carts', status: 503 }, severity: 'ERROR' },
} as const satisfies Readonly<Record<string, LogEntry>>;

type Cascade = { readonly seed: number; readonly starts: number; readonly lost: number; readonly noise: number };

/** A container that dies at each start: what it says comes late, and some of it never. */
function restarts({ seed, starts, lost, noise }: Cascade): readonly LogEntry[] {
  const draw = drawing(seed);
  const entries: LogEntry[] = [];
  for (let index = 0; index < starts; index++) {
    const at = index * 240_000 + draw(120_000);
    const instance = `i${index}`;
    const write = (fields: LogEntry, after: number): void => {
      if (draw(100) >= lost) entries.push(said(at + after, instance, fields));
    };
    entries.push(said(at, instance, STEPS.cause));
    write(STEPS.line, draw(300));
    write(STEPS.exit, 300 + draw(1_500));
    for (let request = 0; request <= draw(3); request++) write(STEPS.request, draw(3_000));
  }
  const other = { textPayload: 'Mail server answers slowly', severity: 'WARNING' };
  return [...entries, ...atRandom(other, { many: noise, instances: starts, span: 2 * HOUR }, draw)];
}

describe('a failure that shows in several places at each of many restarts', () => {
  const cascade = fc.record({
    seed: fc.integer(),
    starts: fc.integer({ min: 8, max: 30 }),
    lost: fc.integer({ min: 0, max: 15 }),
    noise: fc.integer({ min: 0, max: 60 }),
  });

  it('is one cluster that its cause leads, however its parts are late or lost, or one failure opens four issues', () => {
    fc.assert(
      fc.property(cascade, (chosen) => {
        const clusters = clustersFrom(restarts(chosen));
        const [failure] = clusters.filter(({ patterns }) => patterns.length > 1);
        expect(failure?.patterns.map(({ evidence, status }) => `${evidence} ${status}`).sort()).toEqual([
          'request 503',
          'stack 0',
          'template 0',
          'template 0',
        ]);
        expect(failure?.patterns[0]?.exception).toBe('ModuleNotFoundError');
        expect(failure?.tally.occurrences).toBe(chosen.starts);
        expect(clusters).toHaveLength(chosen.noise === 0 ? 1 : 2);
      }),
      { seed: SEED, numRuns: 100 },
    );
  });

  it('says of each join how often both happened, or nobody can check it', () => {
    fc.assert(
      fc.property(cascade, (chosen) => {
        const joined = clustersFrom(restarts(chosen)).filter(({ patterns }) => patterns.length > 1);
        for (const { joins, patterns } of joined) {
          expect(joins).toHaveLength(patterns.length - 1);
          const [cause, ...others] = patterns.map(({ tally }) => tally.occurrences);
          joins.forEach((why, place) => {
            expect(why).toContain(`(${others[place]} against ${cause} times)`);
          });
        }
      }),
      { seed: SEED, numRuns: 30 },
    );
  });
});
