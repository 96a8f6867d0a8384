import { tableCode, tableProse } from '../text/text.ts';
import type { Processed, Report, ReportAction, ReportCluster, ReportFurther } from '../types/report.ts';
import { doneAction, plannedAction } from './actions.ts';
import { count } from './format.ts';
import { issueList } from './known-view.ts';
import type { View } from './templates.ts';

/** Quiet issues that nothing is done about are many, and say little. */
const MOST_FURTHER = 100;

type Row = Pick<ReportCluster, 'fingerprint' | 'name' | 'service' | 'priority' | 'issue'> & {
  readonly action: ReportAction;
};

/** What was, or would be, done about a cluster, as a row. */
export function resultRow(cluster: ReportCluster, report: Report): View {
  return { ...rowOf(cluster, report), count: count(cluster.count), links: issueList(cluster.related?.issues ?? []) };
}

/** The same for issues that no cluster of this window leads; what changes goes first. */
export function furtherRows(report: Report): readonly View[] {
  const further = (report.further ?? []).toSorted((a, b) => weightOf(a) - weightOf(b));
  return further.slice(0, MOST_FURTHER).map((each) => ({ ...rowOf(each, report), count: '–', links: '' }));
}

export function processedAs(row: Pick<Row, 'fingerprint' | 'issue' | 'action'>, report: Report): Processed | undefined {
  const isLeft = row.action.do === 'leave' || row.action.do === 'wait';
  return report.processing?.find(
    ({ fingerprint, issue, did }) =>
      fingerprint === row.fingerprint && issue === row.issue && (!isLeft || did === 'left' || did === 'waits'),
  );
}

function rowOf(row: Row, report: Report): View {
  const done = processedAs(row, report);
  const told = done?.told ? ', commented' : '';
  return {
    name: tableProse(row.name),
    nameAsCode: tableCode(row.name),
    service: tableCode(row.service),
    priority: row.priority,
    issue: row.issue === null ? 'none yet' : `#${row.issue}`,
    action: done === undefined ? plannedAction(row) : `${doneAction(done.did)}${told}`,
    why: tableProse(done?.why ?? row.action.why),
  };
}

function weightOf({ action }: ReportFurther): number {
  return action.do === 'leave' ? 1 : 0;
}
