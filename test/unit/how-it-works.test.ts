import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { connect } from '../../src/connect.ts';
import { run } from '../../src/run.ts';
import { readPreviewSettings } from '../../src/settings/preview-settings.ts';
import type { Report, ReportCluster } from '../../src/types/report.ts';
import { ROOT, scratchFolder } from '../support/run-dist.ts';

const page = readFileSync(path.join(ROOT, 'docs/how-it-works.md'), 'utf8');
const quoted = /<!-- demo:begin -->\n```text\n([\s\S]*?)```/.exec(page)?.[1] ?? '';

/** What `npm run demo` reports, from the source. */
async function demoReport(): Promise<Report> {
  await using scratch = await scratchFolder();
  const sample = path.join(ROOT, 'examples/one-day.ndjson.gz');
  const config = path.join(ROOT, 'examples/log-gardener.yml');
  const settings = readPreviewSettings([sample, '--config', config, '--out', scratch.path], 0);
  if (settings === 'help') throw new Error('the demo asks for help');
  const reports: Report[] = [];
  const desk = { deliver: async (_: unknown, report: Report) => void reports.push(report) };
  const quiet = { report: () => {}, done: () => {} };
  await run(settings, { ...connect(settings, desk), progress: quiet });
  const [report] = reports;
  if (report === undefined) throw new Error('the demo reports nothing');
  return report;
}

/** Everything that the page may say of a cluster. */
function factsOf({
  title,
  fingerprint,
  count,
  occurrences,
  patterns,
  joins,
  reasons,
}: ReportCluster): readonly string[] {
  const counted = `${fingerprint}, ${count} entries, happened ${occurrences} times`;
  const parts = patterns.map((pattern) => `${pattern.count} by ${pattern.evidence}: ${pattern.template}`);
  return [title, counted, ...parts, ...joins, ...reasons];
}

function balanceOf({ clusters, coverage }: Report): string {
  const inClusters = clusters.reduce((sum, { count }) => sum + count, 0);
  const { entriesRead, duplicates, ignored, unreadable } = coverage;
  return `${entriesRead} entries read = ${inClusters} in clusters + ${duplicates} doubles + ${ignored} only counted + ${unreadable} unreadable`;
}

describe('the page that tells how it works', () => {
  it('quotes the demo to the letter, or its numbers cannot be checked', async () => {
    const report = await demoReport();
    const [shown] = report.clusters.filter(({ fingerprint }) => quoted.includes(fingerprint));
    const facts = shown === undefined ? [] : factsOf(shown);
    expect(quoted.split('\n').filter((line) => line !== '')).toEqual([...facts, balanceOf(report)]);
  });
});
