import path from 'node:path';
import { headlineOf } from '../render/executive-summary.ts';
import { renderRanking } from '../render/ranking.ts';
import type { World } from '../world.ts';
import { checkDocuments } from './check-documents.ts';
import { writeDocuments } from './write-documents.ts';

/** Writes the documents and prints the ranking on a terminal. */
export function previewDesk(out: string, print: (text: string) => void): World['desk'] {
  return {
    async deliver(documents, report) {
      checkDocuments(documents);
      await writeDocuments(out, documents);
      const gaps = report.coverage.gaps.map((gap) => `! ${gap}`);
      const folder = path.normalize(out);
      const opened = documents.filter(({ path: name }) => name.startsWith('issues/')).length;
      const files = `Worklog: ${folder}/worklog.md  Issues it would open: ${opened} in ${folder}/issues`;
      print([headlineOf(report), ...gaps, '', renderRanking(report), '', files].join('\n'));
    },
  };
}
