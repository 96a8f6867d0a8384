import { describe, expect, it } from 'vitest';
import { annotationsOf } from '../../../src/render/annotations.ts';
import { NOTHING_HELD, withRun } from '../../../src/render/held-lines.ts';
import { pullRequestBody, pullRequestTitle } from '../../../src/render/pull-request-view.ts';
import { renderSummary } from '../../../src/render/summary.ts';
import { prepareTemplates } from '../../../src/render/templates.ts';
import { heldRun } from '../../../src/report/held-run.ts';
import { cleanLine } from '../../../src/text/text.ts';
import type { Delivery } from '../../../src/types/delivery.ts';
import type { Report, ReportCluster } from '../../../src/types/report.ts';
import { runnerCommands } from '../../support/published.ts';
import { EMPTY, inHour, tendedRun } from './tended-run.ts';

const templates = await prepareTemplates({});
const SHELF = { repository: 'https://github.com/acme/monorepo', directory: 'gcp/log-gardener' };
const COMMIT = 'a'.repeat(40);
const PLACED = { path: 'gcp/log-gardener/x.md', commit: COMMIT, verified: 'yes' } as const;
const SHOWN: Delivery = {
  kind: 'pull-request',
  how: 'opened',
  number: 7,
  url: `${SHELF.repository}/pull/7`,
  ...PLACED,
};
const WORKLOG = '# Log Gardener worklog\n';

/** A report with as many clusters as asked for, each like the first. */
function reportOf(count: number, fields: Partial<ReportCluster> = {}): Report {
  const { report } = tendedRun(EMPTY, {
    hour: 1,
    entries: inHour(1, 3, { jsonPayload: { message: 'no funds left' } }),
  });
  const [cluster] = report.clusters;
  if (cluster === undefined) throw new Error('no cluster');
  const fingerprint = (at: number) => `v1:${String(at).padStart(16, '0')}`;
  const clusters = Array.from({ length: count }, (_, at) => ({
    ...cluster,
    ...fields,
    fingerprint: fingerprint(at),
    issue: at + 1,
  }));
  return { ...report, clusters };
}

function bodyOf(report: Report, runs: number, before?: string): string {
  const held = Array.from(
    { length: runs },
    (_, at) => `GCP-LOG-GARDENER-WORKLOG-1H-20261120-${String(at).padStart(6, '0')}`,
  )
    .map((name) => heldRun(report, { name, commit: COMMIT, verified: 'yes' }))
    .reduce(withRun, NOTHING_HELD);
  return pullRequestBody(report, held, SHELF, templates, before);
}

describe('the description of the pull request', () => {
  it('fits GitHub with a thousand clusters and two hundred runs, and names what it leaves out', () => {
    const long = cleanLine('w'.repeat(80), 80);
    const issues = Array.from({ length: 140 }, (_, at) => ({
      fingerprint: '',
      issue: at + 10_000,
      did: 'updated' as const,
      why: long,
      told: null,
    }));
    const body = bodyOf({ ...reportOf(1_000, { name: long, service: long }), processing: issues }, 200);
    expect(body.length).toBeLessThanOrEqual(65_536);
    expect(body).toContain('Not listed: 160 earlier runs.');
    expect(body).toMatch(/In the worklog alone: 9[58]0 further\./);
    expect(body).toContain('and 40 more');
    expect(body).toContain('In all: 200 runs');
  });

  it('links each run to its worklog at the commit that holds it, which outlives the branch', () => {
    const name = 'GCP-LOG-GARDENER-WORKLOG-1H-20261120-000000';
    expect(bodyOf(reportOf(1), 1)).toContain(
      `[worklog](${SHELF.repository}/blob/${COMMIT}/gcp/log-gardener/${name}.md)`,
    );
  });

  it('stays as a person left it once its marks are gone', () => {
    expect(bodyOf(reportOf(1), 1, 'mine alone')).toBe('mine alone');
  });

  it('has a title that goes by days, and leaves one that a person gave', () => {
    const held = withRun(NOTHING_HELD, {
      ...heldRun(reportOf(1), { name: 'n', commit: '', verified: 'no' }),
      from: '2026-11-20T23:00:00.000000000Z',
      to: '2026-11-21T00:00:00.000000000Z',
    });
    expect(pullRequestTitle(held)).toBe('Log Gardener worklog, 2026-11-20 to 2026-11-21');
    expect(pullRequestTitle(held, 'Log Gardener worklog, 2026-11-19')).toBe(
      'Log Gardener worklog, 2026-11-20 to 2026-11-21',
    );
    expect(pullRequestTitle(held, 'Log Gardener worklog, mine')).toBeUndefined();
    const undated = pullRequestTitle(NOTHING_HELD);
    expect(pullRequestTitle(held, undated)).toBe('Log Gardener worklog, 2026-11-20 to 2026-11-21');
  });
});

describe('the annotations of a run', () => {
  it('are ten at most, what hinders first, and say how many they leave out', () => {
    const report = reportOf(30, { priority: 'P0' });
    const partial = {
      ...report,
      coverage: { ...report.coverage, complete: false, gaps: [cleanLine('Reading was cut short.', 80)] },
    };
    const shown = annotationsOf(partial, SHOWN);
    expect(shown).toHaveLength(9);
    expect(shown.map(({ level }) => level).slice(0, 3)).toEqual(['warning', 'notice', 'error']);
    expect(shown[0]?.message).toBe('Reading was cut short.');
    expect(shown.at(-1)?.title).toBe('24 more of P0 or P1');
  });

  it('hold nothing that the runner would carry out, whatever a service calls itself', () => {
    const evil = cleanLine('::add-mask::x ##[set-output name=a]b', 80);
    const lines = annotationsOf(reportOf(3, { priority: 'P1', name: evil, service: evil }), undefined);
    expect(lines).toHaveLength(3);
    expect(JSON.stringify(lines)).not.toMatch(/add-mask|set-output/);
    expect(runnerCommands(lines.flatMap(({ title, message }) => [title, message]).join('\n'))).toEqual([]);
  });

  it('are none for what waits until tomorrow', () => {
    expect(annotationsOf(reportOf(5, { priority: 'P2' }), undefined)).toEqual([]);
  });
});

describe('the job summary', () => {
  const summaryOf = (delivery: Delivery | undefined, worklog = WORKLOG) =>
    renderSummary({ report: reportOf(2), templates, worklog, delivery });

  it('points to the pull request, and holds the worklog only where none shows it', () => {
    expect(summaryOf(SHOWN)).toContain(
      `Worklog: [pull request #7](${SHOWN.kind === 'pull-request' ? SHOWN.url : ''}), opened; \`gcp/log-gardener/x.md\`, commit \`aaaaaaa\`, verified.`,
    );
    expect(summaryOf(SHOWN)).not.toContain(WORKLOG);
    const branch = summaryOf({
      kind: 'branch',
      branch: 'log-gardener/worklog',
      why: 'a setting forbids it',
      ...PLACED,
    });
    expect(branch).toContain('a setting forbids it');
    expect(branch).toContain(WORKLOG);
    expect(summaryOf({ kind: 'failed', why: 'a rule protects the branch' })).toContain(WORKLOG);
    expect(summaryOf(undefined)).not.toContain('Worklog');
  });

  it('stays within what GitHub takes, in steps: without the worklog, then in our own words, then in one line', () => {
    const failed: Delivery = { kind: 'failed', why: 'a rule protects the branch' };
    expect(summaryOf(failed, 'ü'.repeat(600_000))).toContain('a rule protects the branch');
    const long = { ...templates, summary: () => 'x'.repeat(1_100_000) };
    const own = renderSummary({ report: reportOf(2), templates: long, worklog: WORKLOG, delivery: failed });
    expect(own).toContain('## Log Gardener');
    expect(Buffer.byteLength(own)).toBeLessThan(1_048_576);
  });
});
