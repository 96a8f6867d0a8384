import { appendFile } from 'node:fs/promises';
import path from 'node:path';
import { error, notice, setOutput, warning } from '@actions/core';
import { annotationsOf } from '../render/annotations.ts';
import { headlineOf } from '../render/executive-summary.ts';
import { renderRanking } from '../render/ranking.ts';
import { textOf } from '../render/render.ts';
import type { Delivery } from '../types/delivery.ts';
import type { Did, Report } from '../types/report.ts';
import type { World } from '../world.ts';
import { checkDocuments } from './check-documents.ts';
import { writeDocuments } from './write-documents.ts';

const ANNOUNCE = { error, warning, notice };

/** Writes the documents, the job summary, the outputs and the annotations of an action's step. */
export function actionDesk(out: string, summaryFile: string | undefined, print: (text: string) => void): World['desk'] {
  return {
    async deliver(documents, report, delivery) {
      checkDocuments(documents);
      await writeDocuments(out, documents);
      if (summaryFile !== undefined) await appendFile(summaryFile, textOf(documents, 'summary.md'));
      for (const [name, value] of Object.entries(outputsOf(out, report, delivery))) setOutput(name, value);
      print([headlineOf(report), ...report.coverage.gaps, '', renderRanking(report)].join('\n'));
      for (const { level, title, message } of annotationsOf(report, delivery)) ANNOUNCE[level](message, { title });
    },
  };
}

/** Numbers, priorities and our own paths: nothing of a log. */
function outputsOf(out: string, report: Report, delivery: Delivery | undefined) {
  const pullRequest = delivery?.kind === 'pull-request' ? delivery : undefined;
  return {
    'worklog-path': fileIn(out, 'worklog.md'),
    'report-path': fileIn(out, 'report.json'),
    'plan-path': fileIn(out, 'plan.json'),
    'pull-request-number': pullRequest?.number ?? '',
    'pull-request-url': pullRequest?.url ?? '',
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
