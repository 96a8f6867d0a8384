import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { NOTHING_HELD, withRun } from '../../../src/render/held-lines.ts';
import { pullRequestBody } from '../../../src/render/pull-request-view.ts';
import { renderSummary } from '../../../src/render/summary.ts';
import { prepareTemplates } from '../../../src/render/templates.ts';
import { worklogText } from '../../../src/render/worklog.ts';
import { heldRun } from '../../../src/report/held-run.ts';
import type { Report } from '../../../src/types/report.ts';
import { aReport, silentIssues } from '../../support/a-report.ts';
import { wrongFormsOf } from '../../support/wrong-forms.ts';

const templates = await prepareTemplates({});
const bytesOf = (text: string) => Buffer.byteLength(text);
const lastSectionOf = (text: string) => text.split('## What was not seen or not done')[1] ?? '';
const rowsIn = (text: string) => text.match(/^\| P[0-4] \| (?!\d)/gm)?.length ?? 0;
const sectionsIn = (text: string) => text.match(/^#### \d+\. /gm)?.length ?? 0;

describe('the worklog', () => {
  test.each<readonly [number, 'short' | 'longest', number]>([
    [1, 'short', 20_000],
    [100, 'short', 100_000],
    [100, 'longest', 390_000],
    [1_000, 'short', 390_000],
    [1_000, 'longest', 390_000],
  ])(
    'of %i clusters with %s texts can still be opened, and nothing in it is cut in half',
    (clusters, wording, most) => {
      const report = { ...aReport(clusters, wording), further: silentIssues(clusters) };
      const text = worklogText(report, templates);
      expect(bytesOf(text)).toBeLessThan(most);
      expect(wrongFormsOf(text)).toEqual([]);
    },
  );

  test('keeps a row for each of a thousand clusters, and says whose sections it leaves out', () => {
    const text = worklogText(aReport(1_000), templates);
    expect(rowsIn(text)).toBe(800);
    expect(sectionsIn(text)).toBeGreaterThanOrEqual(10);
    expect(lastSectionOf(text)).toContain(`the sections of ${800 - sectionsIn(text)} clusters`);
  });

  test('says everything that it leaves out, whatever the number of clusters and the length of their texts', () => {
    const reports = fc.tuple(fc.integer({ min: 1, max: 600 }), fc.constantFrom('short', 'longest'));
    fc.assert(
      fc.property(reports, ([clusters, wording]) => {
        const report = aReport(clusters, wording);
        const text = worklogText(report, templates);
        const tended = report.clusters.filter(({ priority }) => priority !== 'P4').length;
        const said = lastSectionOf(text);
        expect([said.includes('less urgent'), sectionsIn(text) < tended]).toEqual(
          sectionsIn(text) < tended ? [true, true] : [false, false],
        );
        expect(said.includes('of the processing results')).toBe(rowsIn(text) < tended);
        // Where room is short, ten sections keep theirs.
        expect(/(?<!most )sample entries/.test(said)).toBe(!text.includes('Sample entry, '));
        expect(bytesOf(text)).toBeLessThan(400_000);
      }),
      { numRuns: 6 },
    );
  });

  test('falls back on ours when a template of the team would make it too long to open', async () => {
    const own = { origin: 'worklog.hbs', text: `${'all of it '.repeat(40_000)}{{headline}}` };
    const text = worklogText(aReport(3), await prepareTemplates({ worklog: own }));
    expect(text).toContain('## Executive summary');
    expect(bytesOf(text)).toBeLessThan(390_000);
  });

  test('draws a template of the team as it is when it fits', async () => {
    const own = { origin: 'worklog.hbs', text: '{{headline}}{{#each results}} {{name}}{{/each}}' };
    const text = worklogText(aReport(2), await prepareTemplates({ worklog: own }));
    expect(text).toMatch(/^3 entries of one service .*: 2 clusters.* \[no funds for cart 0.*\]\(#1-no-funds.*\)/);
  });
});

describe('what stands beside the worklog', () => {
  test.each([1, 100, 3_000])('fits GitHub with %i clusters of the longest texts', (clusters) => {
    const report: Report = aReport(clusters, 'longest');
    const held = withRun(NOTHING_HELD, heldRun(report, { name: 'n', commit: '', verified: 'no' }));
    const body = pullRequestBody(report, held, { repository: '', directory: 'logs' }, templates);
    expect(body.length).toBeLessThanOrEqual(65_536);
    expect(body).toContain('<!-- log-gardener:end -->');
    const failed = { kind: 'failed', why: 'a rule protects the branch' } as const;
    const worklog = worklogText(report, templates);
    const summary = renderSummary({ report, templates, worklog, delivery: failed });
    expect(bytesOf(summary)).toBeLessThan(1024 * 1024);
    expect(summary).toContain('a rule protects the branch');
  });
});
