import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import type { LogEntry } from '../../../../src/types/entry.ts';
import { aLogEntry, clustersFrom } from '../../../support/an-entry.ts';
import { drawing } from '../statements.ts';

const NOON = Date.parse('2026-03-04T12:00:00Z');
const SEED = 20_261_128;

type Where = { readonly instance?: string | undefined; readonly revision?: string | undefined };

/** What was written so many milliseconds after noon; of an audit log neither instance nor revision is told. */
function said(at: number, fields: LogEntry, { instance = 'i1', revision = 'shop-00002-abc' }: Where = {}): LogEntry {
  const timestamp = new Date(NOON + at).toISOString();
  const labels = { project_id: 'acme-staging', service_name: 'shop' };
  const isAudit = fields.protoPayload !== undefined;
  return aLogEntry({
    insertId: `${at}-${instance}-${JSON.stringify(fields).length}`,
    timestamp,
    receiveTimestamp: timestamp,
    resource: { type: 'cloud_run_revision', labels: isAudit ? labels : { ...labels, revision_name: revision } },
    labels: isAudit ? {} : { instanceId: instance },
    ...fields,
  });
}

const trace = (exception: string, what: string): LogEntry => ({
  textPayload: `Traceback (most recent call last):\n  File "/app/${exception}.py", line 3, in ready\n    check()\n${exception}: ${what}`,
  severity: 'ERROR',
});
const audit = (message: string): LogEntry => ({
  protoPayload: { methodName: '/Services.ReplaceService', status: { code: 9, message } },
  severity: 'ERROR',
});
const NO_KEY = trace('KeyError', "'SHOP_KEY'");
const NO_RATES = trace('LookupError', 'rates are missing');
const EXIT: LogEntry = { textPayload: 'Container called exit(1).', severity: 'WARNING' };
const PROBE: LogEntry = {
  textPayload: 'Default STARTUP TCP probe failed 1 time consecutively for container "shop-1" on port 8080.',
  severity: 'ERROR',
};
const NOT_STARTED: LogEntry = {
  textPayload: 'The request failed because the instance could not start successfully.',
  httpRequest: { requestMethod: 'GET', requestUrl: '/carts', status: 503, latency: '2s' },
  severity: 'ERROR',
};
const NOT_READY = audit(
  "Ready condition status changed to False for Revision 'shop-00002-abc' with message: it did not listen.",
);
const SERVICE_NOT_READY = audit(
  'Ready condition status changed to False for Service shop with message: it did not start.',
);
const OTHER_NOT_READY = audit(
  "Ready condition status changed to False for Revision 'shop-00009-xyz' with message: no.",
);
const REFUSED: LogEntry = { textPayload: 'Payment for cart 17 was refused by the bank', severity: 'ERROR' };

const clustersWith = (entries: readonly LogEntry[]) => clustersFrom(entries).map(({ patterns }) => patterns.length);

describe('what the platform says when something has failed', () => {
  it('is one cluster with the failure, which leads, even once: one failed start is one issue, not six', () => {
    const [cluster, ...others] = clustersFrom([
      said(0, NO_KEY),
      said(600, EXIT),
      said(700, PROBE),
      said(-1_200, NOT_STARTED),
      said(720, NOT_READY),
      said(800, SERVICE_NOT_READY),
    ]);
    expect(others).toEqual([]);
    expect(cluster?.patterns[0]?.exception).toBe('KeyError');
    expect(cluster?.tally).toMatchObject({ count: 6, occurrences: 1 });
    expect(cluster?.joins).toHaveLength(5);
    for (const why of cluster?.joins ?? []) expect(why).toMatch(/KeyError .* 1 of 1 .*\(1 against 1 times\)/);
  });

  it('goes with the last line of an error that has no stack trace', () => {
    const clusters = clustersFrom([
      said(0, REFUSED),
      said(3_000, { textPayload: 'Cannot read the settings', severity: 'ERROR' }),
      said(3_200, EXIT),
    ]);
    expect(clusters.map(({ patterns }) => patterns.map(({ template }) => template)).sort()).toEqual([
      ['Cannot read the settings', 'Container called exit(<*>).'],
      ['Payment for cart <*> was refused by the bank'],
    ]);
  });

  it('goes with the failure that explains most of it, and names the others with their numbers', () => {
    const starts = [NO_RATES, NO_KEY, NO_KEY, NO_RATES, NO_KEY];
    const clusters = clustersFrom(
      starts.flatMap((failure, index) => {
        const where = { instance: `i${index}` };
        return [said(index * 70_000, failure, where), said(index * 70_000 + 300, EXIT, where)];
      }),
    );
    expect(clusters.map(({ patterns }) => patterns.map(({ exception }) => exception)).sort()).toEqual([
      ['KeyError', undefined],
      ['LookupError'],
    ]);
    const [why] = clusters.flatMap(({ joins }) => joins);
    expect(why).toMatch(/5 of 5 cases looked at, most often after KeyError/);
    expect(why).toContain('KeyError 3');
    expect(why).toContain('LookupError 2');
  });

  it('goes with the first line of what was written at once, which says what the others only detail', () => {
    const [cluster] = clustersFrom([
      said(0, { textPayload: 'System halted: the secret of the shop is missing', severity: 'ERROR' }),
      said(2, { textPayload: 'Error details: name = Help', severity: 'ERROR' }),
      said(300, EXIT),
    ]).filter(({ patterns }) => patterns.length > 1);
    expect(cluster?.patterns[0]?.template).toMatch(/^System halted/);
  });

  it('is together where no failure is known', () => {
    expect(clustersWith([said(600, EXIT), said(700, PROBE), said(720, NOT_READY)])).toEqual([3]);
  });

  const elsewhere = { instance: 'i2' };
  test.each<[string, readonly LogEntry[]]>([
    ['that came on another instance', [said(0, NO_KEY), said(600, EXIT, elsewhere)]],
    ['that came long before', [said(0, NO_KEY), said(9_000, EXIT)]],
    ['after an end in order', [said(0, NO_KEY), said(600, { ...EXIT, textPayload: 'Container called exit(0).' })]],
    ['when there is an exit without any', [said(0, NO_KEY), said(600, EXIT), said(9_000, EXIT, elsewhere)]],
    ['that goes on after the exit', [said(0, REFUSED), said(600, EXIT), said(9_000, REFUSED)]],
    [
      'that does no harm on other instances',
      [said(0, REFUSED), said(600, EXIT), ...[3, 4, 5].map((at) => said(at, REFUSED, { instance: `i${at}` }))],
    ],
    [
      'that is always there',
      [...Array.from({ length: 30 }, (_, index) => said(index * 3_000, REFUSED)), said(88_500, EXIT)],
    ],
    ['of another revision', [said(0, NO_KEY), said(600, OTHER_NOT_READY)]],
  ])('stays apart from a failure %s, or an exit is explained by what it has nothing to do with', (_, entries) => {
    expect(clustersFrom(entries).flatMap(({ joins }) => joins)).toEqual([]);
  });

  it('stays apart from errors that come all day, or an exit hides in a bug that was there anyway', () => {
    const day = fc.record({
      seed: fc.integer(),
      errors: fc.constantFrom(1, 12, 200),
      exits: fc.constantFrom(1, 2, 5),
      instances: fc.constantFrom(1, 4),
      end: fc.constantFrom(EXIT, PROBE),
    });
    fc.assert(
      fc.property(day, ({ seed, errors, exits, instances, end }) => {
        const draw = drawing(seed);
        const some = (many: number, fields: LogEntry) =>
          Array.from({ length: many }, () => said(draw(86_400_000), fields, { instance: `i${draw(instances)}` }));
        expect(clustersFrom([...some(errors, REFUSED), ...some(exits, end)]).flatMap(({ joins }) => joins)).toEqual([]);
      }),
      { seed: SEED, numRuns: 300 },
    );
  });
});

describe('requests that fail by several errors', () => {
  const request = (status: number): LogEntry => ({
    httpRequest: { requestMethod: 'GET', requestUrl: '/carts', status },
    severity: 'ERROR',
  });
  const failing = (status: number, gap: number) => {
    const draw = drawing(7);
    return Array.from({ length: 10 }, (_, index) => {
      const at = index * 47_000 + draw(20_000);
      return [said(at, index < 6 ? NO_KEY : NO_RATES), said(at + gap, request(status))];
    }).flat();
  };

  it("are one cluster with the one that explains most, or they are nobody's", () => {
    const joined = clustersFrom(failing(500, 12)).filter(({ patterns }) => patterns.length > 1);
    expect(joined.map(({ patterns }) => patterns[0]?.exception)).toEqual(['KeyError']);
    expect(joined[0]?.joins[0]).toMatch(
      /10 of 10 cases looked at, most often after KeyError: KeyError 6, LookupError 4/,
    );
  });

  it('stay apart from them when they are no failures of the server, or come seconds later', () => {
    expect(clustersFrom(failing(404, 12))).toHaveLength(3);
    expect(clustersFrom(failing(500, 9_000))).toHaveLength(3);
  });
});
