import { inlineCode, prose } from '../text/text.ts';
import type { Report, ReportCluster } from '../types/report.ts';
import { happened, impactOf } from './cluster-view.ts';
import { count, counted, lengthOf, shortClock } from './format.ts';
import type { References } from './references.ts';
import type { View } from './templates.ts';

const LEADING_CLUSTERS = 4;
const MOST_ALERTS = 4;

/** The lines that a lead reads, and nothing else: the most urgent first. */
export function executiveSummary(report: Report, tended: readonly ReportCluster[], references: References): View {
  const alerts = alertsOf(report);
  return {
    headline: headlineOf(report),
    leading: tended.slice(0, LEADING_CLUSTERS).map(leadingLine),
    urgent: tended.slice(0, LEADING_CLUSTERS).map((cluster) => urgentLine(cluster, references)),
    urgentShown: LEADING_CLUSTERS,
    moreUrgent: tended.filter(isUrgent).length > LEADING_CLUSTERS,
    alerts: alerts.slice(0, MOST_ALERTS),
    moreAlerts: Math.max(0, alerts.length - MOST_ALERTS),
  };
}

/** The sentence that a lead reads first; the summary and the pull request open with it too. */
export function headlineOf(report: Report): string {
  const { entriesRead, services } = report.coverage;
  const from = services.length === 1 ? 'one service' : counted(services.length, 'service');
  const urgent = report.clusters.filter(isUrgent).length;
  const found = report.clusters.length === 0 ? 'nothing to report' : counted(report.clusters.length, 'cluster');
  const need =
    report.clusters.length === 0 ? '' : urgent === 0 ? ', none of them urgent' : `, ${count(urgent)} of them P0 or P1`;
  return `${counted(entriesRead, 'entry', 'entries')} of ${from} over ${lengthOf(report.window)}: ${found}${need}.`;
}

function isUrgent({ priority }: ReportCluster): boolean {
  return priority === 'P0' || priority === 'P1';
}

function leadingLine(cluster: ReportCluster): string {
  return `**${cluster.priority}** ${prose(cluster.name)} (${inlineCode(cluster.service)}, ${cluster.category}). ${impactOf(cluster)}`;
}

/** The same on fewer lines, and with the way to section and issue. */
function urgentLine(cluster: ReportCluster, references: References): string {
  const { priority, category, service, impact, issue, lastSeen } = cluster;
  const number = issue === null ? '' : `, ${references.issue(issue)}`;
  const meaning = impact === null ? '' : `${prose(impact)} `;
  const last = lastSeen === null ? '' : `, last ${shortClock(lastSeen)}`;
  const facts = `${happened(cluster)} in ${inlineCode(service)}${last}.`;
  return `**${priority}** ${references.cluster(cluster)} (${category}${number}). ${meaning}${facts}`;
}

/** What a reader must know before anything else: what was not seen, and what was not done. */
function alertsOf({ coverage, notes = [], processing = [] }: Report): readonly string[] {
  const failed = processing.filter(({ did }) => did === 'failed').length;
  const said = [...coverage.gaps, ...notes].map((each): string => prose(each));
  if (failed > 0) said.push(`${counted(failed, 'step')} could not be carried out; the processing results say why.`);
  return said;
}
