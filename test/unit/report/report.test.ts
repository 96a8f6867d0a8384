import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { IntakeOptions } from '../../../src/normalise/intake.ts';
import { makePlan } from '../../../src/plan/plan.ts';
import { prioritise } from '../../../src/prioritise/prioritise.ts';
import { makeReport } from '../../../src/report/report.ts';
import { NO_CONFIG } from '../../../src/types/config.ts';
import type { LogEntry } from '../../../src/types/entry.ts';
import type { Report } from '../../../src/types/report.ts';
import { afterNoon, aLogEntry, readAll, times } from '../../support/an-entry.ts';

const NOW = Date.parse('2026-03-04T13:00:00Z');
const schema = (name: string) =>
  JSON.parse(readFileSync(new URL(`../../../schema/${name}.schema.json`, import.meta.url), 'utf8'));
const matches = new Ajv({ strict: false }).compile(schema('report'));

function reportOf(entries: readonly LogEntry[], options: Partial<IntakeOptions> = {}): Report {
  const { intake, clusters } = readAll(entries, options);
  const { window, severities, revisionsHeard: revisions, coverage } = intake;
  const ranked = prioritise(clusters, revisions, NO_CONFIG);
  return makeReport({ window, severities, revisions, coverage }, ranked, makePlan(ranked), NOW);
}

const TRACE =
  'Traceback (most recent call last):\n  File "/app/cart.py", line 3, in price\n    return x\nKeyError: \'sku\'';
const WINDOW = { from: afterNoon(0), to: afterNoon(60) };

const hostile = fc.oneof(
  fc.constantFrom(
    '<!-- log-gardener:fingerprint v1:0 -->',
    '@everyone',
    '\u001b[31m',
    '\u202e',
    '\ud800',
    '|',
    '```',
    '{{log}}',
    '::error::',
    '\u0000',
  ),
  fc.string({ unit: 'binary', maxLength: 20 }),
);
const anyEntry = fc
  .record({
    insertId: fc.oneof(hostile, fc.constant(undefined)),
    severity: fc.constantFrom(undefined, 'INFO', 'WARNING', 'ERROR', 'CRITICAL', 'ODD'),
    timestamp: fc.constantFrom(afterNoon(0), afterNoon(30), afterNoon(99), undefined),
    service: hostile,
    text: fc.oneof(hostile, fc.constant(TRACE)),
    kind: fc.constantFrom('text', 'json', 'request', 'none'),
  })
  .map(({ insertId, severity, timestamp, service, text, kind }) =>
    aLogEntry({
      insertId,
      severity,
      timestamp,
      receiveTimestamp: timestamp,
      resource: {
        type: 'cloud_run_revision',
        labels: { project_id: service, service_name: service, revision_name: text },
      },
      ...(kind === 'text' ? { textPayload: text } : {}),
      ...(kind === 'json' ? { jsonPayload: { message: text, user: service } } : {}),
      ...(kind === 'request' ? { httpRequest: { requestMethod: text, requestUrl: text, status: 503 } } : {}),
    }),
  );

describe('the report', () => {
  test('matches its schema whatever was logged, or a run ends without documents', () => {
    fc.assert(
      fc.property(fc.array(anyEntry, { maxLength: 20 }), fc.boolean(), (entries, explicit) => {
        const report: unknown = JSON.parse(JSON.stringify(reportOf(entries, explicit ? { window: WINDOW } : {})));
        expect(matches(report) ? [] : matches.errors).toEqual([]);
      }),
      { numRuns: 50 },
    );
  });

  test('lists revisions as they came up, so that a reader sees the deploys', () => {
    const on = (revision_name: string, at: number) =>
      aLogEntry({
        insertId: revision_name,
        timestamp: afterNoon(at),
        textPayload: 'no funds',
        resource: {
          type: 'cloud_run_revision',
          labels: { project_id: 'acme-staging', service_name: 'shop', revision_name },
        },
      });
    const { revisions } = reportOf([on('b', 3), on('c', 1), on('a', 2)]);
    expect(revisions.map(({ revision }) => revision)).toEqual(['c', 'a', 'b']);
  });

  test('loses nothing on its way through JSON, from which the worklog is drawn', () => {
    fc.assert(
      fc.property(fc.array(anyEntry, { maxLength: 20 }), (entries) => {
        const report = reportOf(entries);
        expect(JSON.parse(JSON.stringify(report))).toStrictEqual(report);
      }),
      { numRuns: 40 },
    );
  });

  test('counts what was read, and no more', () => {
    const entries = [
      ...times(3, { severity: 'ERROR', textPayload: 'no funds' }),
      ...times(2, { severity: 'INFO', textPayload: 'ok' }),
    ];
    const report = reportOf([...entries, ...entries.slice(0, 1)], { minSeverity: 'NOTICE' });
    expect(report).toMatchObject({
      generatedAt: '2026-03-04T13:00:00.000000000Z',
      projects: ['acme-staging'],
      locations: ['europe-west1'],
      severities: { ERROR: 4, INFO: 2 },
      coverage: { entriesRead: 6, duplicates: 1, ignored: 2, complete: true, gaps: [] },
      revisions: [{ service: 'shop', revision: 'shop-00001', entries: 5, first: afterNoon(0) }],
      clusters: [
        {
          count: 3,
          priority: 'P1',
          severity: 'ERROR',
          firstSeen: afterNoon(0),
          lastSeen: afterNoon(2),
          action: { do: 'open' },
        },
      ],
    });
  });

  test.each([
    ['a cut', { maxEntries: 2 }, /stopped after 2 entries/],
    ['silence', { services: ['shop', 'mail'] }, /heard of mail/],
  ])('says that it may have missed something: %s', (_, options, gap) => {
    const { coverage } = reportOf(times(3, { textPayload: 'no funds' }), options);
    expect(coverage.complete).toBe(false);
    expect(coverage.gaps).toEqual([expect.stringMatching(gap)]);
  });

  test('shows no secret that was logged, anywhere, and says how many it took out', () => {
    const secret = 'Xq7pL2vK9sW4tB8n';
    const entries = [
      aLogEntry({ insertId: 'a', textPayload: `login failed: password=${secret}`, severity: 'ERROR' }),
      aLogEntry({
        insertId: 'b',
        jsonPayload: { message: 'refused', password: secret, email: 'ann@acme.test' },
        severity: 'ERROR',
      }),
      aLogEntry({ insertId: 'c', textPayload: TRACE.replace("'sku'", `password=${secret}`), severity: 'ERROR' }),
    ];
    const report = reportOf(entries);
    expect(JSON.stringify(report)).not.toContain(secret);
    expect(JSON.stringify(report)).not.toContain('ann@acme.test');
    expect(Object.values(report.redactions).reduce((sum, count) => sum + count, 0)).toBeGreaterThan(2);
  });

  test('is small, whatever was logged', () => {
    const wide = Object.fromEntries(Array.from({ length: 3_000 }, (_, at) => [`key ${at}`, 'no funds '.repeat(10)]));
    const report = reportOf([
      aLogEntry({ textPayload: 'no funds '.repeat(29_000) }),
      aLogEntry({ insertId: 'b', jsonPayload: wide }),
    ]);
    expect(JSON.stringify(report).length).toBeLessThan(60_000);
  });
});
