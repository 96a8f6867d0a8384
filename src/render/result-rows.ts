import { inlineCode, tableCode } from '../text/text.ts';
import type { Processed, Report, ReportAction, ReportCluster, ReportFurther } from '../types/report.ts';
import { doneAction, plannedAction } from './actions.ts';
import { count, counted } from './format.ts';
import { REFERENCES_BESIDE, type References } from './references.ts';
import type { View } from './templates.ts';

type Row = Pick<ReportCluster, 'fingerprint' | 'name' | 'service' | 'priority' | 'issue'> & {
  readonly action: ReportAction;
};

/** What was, or would be, done about a cluster, as a row. */
export function resultRow(cluster: ReportCluster, report: Report, references: References = REFERENCES_BESIDE): View {
  const links = (cluster.related?.issues ?? []).map(references.issue).join(', ');
  const [insertId] = cluster.insertIds;
  const first = insertId === undefined ? '' : `, first insertId ${tableCode(insertId)}`;
  const entries = counted(cluster.count, 'entry', 'entries');
  const row = rowOf(cluster, report, references, `, ${entries}${first}`);
  return { ...row, count: count(cluster.count), entries, links };
}

/** The same for issues that no cluster of this window leads. */
export function furtherRow(further: ReportFurther, report: Report, references: References = REFERENCES_BESIDE): View {
  return { ...rowOf(further, report, references, ''), count: '–', entries: '', links: '' };
}

/** Issues that no cluster of this window leads: those that something is done about, and those that are left alone. */
export function furtherIn({ further = [] }: Report): {
  readonly tended: readonly ReportFurther[];
  readonly silent: readonly ReportFurther[];
} {
  const isLeft = ({ action }: ReportFurther) => action.do === 'leave';
  return { tended: further.filter((each) => !isLeft(each)), silent: further.filter(isLeft) };
}

/** What an issue that is left alone has to say: `[#5] Refund was booked twice: silent for 1 of 24 windows`. */
export function silentLine(further: ReportFurther, references: References): string {
  const { issue, service } = further;
  const number = issue === null ? '' : `${references.issue(issue)} `;
  const why = references.reason(further.action.why, issue);
  return `${number}${references.cluster(further)} (${inlineCode(service)}): ${why}`;
}

export function processedAs(row: Pick<Row, 'fingerprint' | 'issue' | 'action'>, report: Report): Processed | undefined {
  const isLeft = row.action.do === 'leave' || row.action.do === 'wait';
  return report.processing?.find(
    ({ fingerprint, issue, did }) =>
      fingerprint === row.fingerprint && issue === row.issue && (!isLeft || did === 'left' || did === 'waits'),
  );
}

function rowOf(row: Row, report: Report, references: References, entries: string): View {
  const done = processedAs(row, report);
  const told = done?.told ? ', commented' : '';
  return {
    name: references.cluster(row),
    nameAsCode: tableCode(row.name),
    service: tableCode(row.service),
    /** For a cluster without a section of its own. */
    where: references.hasSection(row.fingerprint) ? '' : `${tableCode(row.service)}${entries}`,
    priority: row.priority,
    issue: row.issue === null ? 'none yet' : references.issue(row.issue),
    number: row.issue === null ? '' : references.issue(row.issue),
    action: done === undefined ? plannedAction(row) : `${doneAction(done.did)}${told}`,
    why: references.reason(done?.why ?? row.action.why, row.issue),
  };
}
