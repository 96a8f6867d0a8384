import type { Report, ReportCluster } from '../types/report.ts';
import { informationalLine } from './informational.ts';
import { furtherIn } from './result-rows.ts';

const MOST_NAMED = 5;

/** Whether there is nothing that a form of headings could hold: no cluster above informational, and nothing done. */
export function isQuietWindow(report: Report, tended: readonly ReportCluster[]): boolean {
  return tended.length === 0 && furtherIn(report).tended.length === 0;
}

/** What was found, in one sentence. */
export function quietFinding({ clusters }: Report): string {
  if (clusters.length === 0) return 'No entry at or above the threshold: nothing to do.';
  const named = clusters.slice(0, MOST_NAMED).map(informationalLine);
  const more = clusters.length > named.length ? `; and ${clusters.length - named.length} more` : '';
  return `Everything that was logged is informational: nothing to do. ${named.join('; ')}${more}.`;
}
