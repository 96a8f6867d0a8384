import { appendFile } from 'node:fs/promises';
import path from 'node:path';
import { setOutput } from '@actions/core';
import { renderRanking } from '../render/ranking.ts';
import { headlineOf } from '../render/worklog-view.ts';
import type { Did, Report } from '../types/report.ts';
import type { World } from '../world.ts';
import { checkDocuments } from './check-documents.ts';
import { writeDocuments } from './write-documents.ts';

/** GitHub drops a summary that is longer: 1 MiB a step. */
const MAX_SUMMARY_BYTES = 1024 * 1024;

/** Writes the documents, the job summary and the outputs of an action's step. */
export function actionDesk(out: string, summaryFile: string | undefined, print: (text: string) => void): World['desk'] {
  return {
    async deliver(documents, report) {
      checkDocuments(documents);
      await writeDocuments(out, documents);
      const summary = documents.find(({ path: name }) => name === 'summary.md')?.text ?? '';
      if (summaryFile !== undefined && Buffer.byteLength(summary) <= MAX_SUMMARY_BYTES)
        await appendFile(summaryFile, summary);
      for (const [name, value] of Object.entries(outputsOf(out, report))) setOutput(name, value);
      print([headlineOf(report), ...report.coverage.gaps, '', renderRanking(report)].join('\n'));
    },
  };
}

/** Numbers, priorities and our own paths: nothing of a log. */
function outputsOf(out: string, report: Report) {
  return {
    'worklog-path': fileIn(out, 'worklog.md'),
    'report-path': fileIn(out, 'report.json'),
    'plan-path': fileIn(out, 'plan.json'),
    clusters: report.clusters.length,
    'issues-opened': issuesThat('opened', report),
    'issues-updated': issuesThat('updated', report),
    'issues-reopened': issuesThat('reopened', report),
    'highest-priority': report.clusters[0]?.priority ?? '',
  };
}

function issuesThat(did: Did, { processing = [] }: Report): number {
  return processing.filter((each) => each.did === did).length;
}

/** Its own function, since the bundler takes `path.resolve` beside a literal for a file to bundle. */
function fileIn(folder: string, name: string): string {
  return path.resolve(folder, name);
}
