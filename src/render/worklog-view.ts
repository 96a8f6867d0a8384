import { inlineCode, prose, tableCode } from '../text/text.ts';
import { PRIORITIES, type Priority } from '../types/cluster.ts';
import type { Report, ReportCluster } from '../types/report.ts';
import { SEVERITIES } from '../types/severity.ts';
import { clusterView, FULL_DEPTH, impactOf } from './cluster-view.ts';
import { clock, count, counted, lengthOf, percent, shortClock } from './format.ts';
import { knownView } from './known-view.ts';
import { omissionsOf } from './omissions.ts';
import { ADVICE, MEANINGS } from './priorities.ts';
import { pagesRead } from './reading-notes.ts';
import { furtherRows, resultRow } from './result-rows.ts';
import type { View } from './templates.ts';
import { tendedView } from './tended-view.ts';

/** More would push what comes after out of a reader's two minutes; every cluster still has its row in the results. */
const DETAILED = 40;
const WITH_SAMPLE = 20;
const LEADING_CLUSTERS = 4;
const INFORMATIONAL = 60;
/** For the pull request and the job summary, which have limits of their own; the worklog lists them all. */
const LEADING_RESULTS = 50;

/** The worklog in words and Markdown, from the report alone. */
export function worklogView(report: Report): View {
  const tended = report.clusters.filter(({ priority }) => priority !== 'P4');
  const informational = report.clusters.filter(({ priority }) => priority === 'P4');
  const { coverage } = report;
  const results = [...tended.map((cluster) => resultRow(cluster, report)), ...furtherRows(report)];
  return {
    generated: clock(report.generatedAt),
    projects: codes(report.projects),
    services: codes(coverage.services.map(({ name }) => name).slice(0, 10)),
    moreServices: Math.max(0, coverage.services.length - 10),
    window:
      report.window === null
        ? 'empty'
        : `${clock(report.window.from)} to ${clock(report.window.to)} (${lengthOf(report.window)})`,
    seen: coverage.firstEntry === null ? 'no entry' : `${clock(coverage.firstEntry)} to ${clock(coverage.lastEntry)}`,
    locations: codes(report.locations),
    revisions: report.revisions.map(
      ({ revision, entries, first }) =>
        `${inlineCode(revision)} (${counted(entries, 'entry', 'entries')}, first ${shortClock(first)})`,
    ),
    complete: coverage.complete,
    gaps: coverage.gaps.map((gap) => prose(gap)),
    headline: headlineOf(report),
    leading: tended.slice(0, LEADING_CLUSTERS).map(leadingLine),
    nothing: report.clusters.length === 0,
    quiet: tended.length === 0,
    ...countsOf(report),
    groups: groupsOf(report, tended),
    notDetailed: Math.max(0, tended.length - DETAILED),
    informational: informational.slice(0, INFORMATIONAL).map((cluster) => informationalLine(cluster)),
    informationalCount: informational.length,
    informationalEntries: count(entriesOf(informational)),
    moreInformational: Math.max(0, informational.length - INFORMATIONAL),
    matrix: PRIORITIES.map((priority) => matrixRow(priority, report.clusters)),
    results,
    leadingResults: results.slice(0, LEADING_RESULTS),
    furtherResults: Math.max(0, results.length - LEADING_RESULTS),
    next: PRIORITIES.slice(0, 4).flatMap((priority) => nextSteps(priority, tended)),
    opened: count(report.clusters.filter(({ action }) => action.do === 'open').length),
    left: count(report.clusters.filter(({ action }) => action.do === 'leave').length),
    byPriority: PRIORITIES.map((priority) => `${count(ofPriority(report.clusters, priority).length)} ${priority}`).join(
      ', ',
    ),
    omissions: omissionsOf(report),
    ...tendedView(report),
  };
}

/** The sentence that a lead reads first; the summary and the pull request open with it too. */
export function headlineOf(report: Report): string {
  const { entriesRead, services } = report.coverage;
  const from = services.length === 1 ? 'one service' : counted(services.length, 'service');
  const urgent = report.clusters.filter(({ priority }) => priority === 'P0' || priority === 'P1').length;
  const found = report.clusters.length === 0 ? 'nothing to report' : counted(report.clusters.length, 'cluster');
  const need =
    report.clusters.length === 0 ? '' : urgent === 0 ? ', none of them urgent' : `, ${count(urgent)} of them P0 or P1`;
  return `${counted(entriesRead, 'entry', 'entries')} of ${from} over ${lengthOf(report.window)}: ${found}${need}.`;
}

function leadingLine(cluster: ReportCluster): string {
  return `**${cluster.priority}** ${prose(cluster.name)} (${inlineCode(cluster.service)}, ${cluster.category}). ${impactOf(cluster)}`;
}

function countsOf(report: Report): View {
  const { coverage, severities, clusters } = report;
  const all = Object.values(severities).reduce((sum, n) => sum + n, 0);
  return {
    entriesRead: count(coverage.entriesRead),
    pages: pagesRead(report),
    clustered: count(entriesOf(clusters)),
    duplicates: count(coverage.duplicates),
    unreadable: count(coverage.unreadable),
    ignored: count(coverage.ignored),
    ignoredBy: Object.entries(coverage.ignoredBy)
      .map(([reason, n]) => `${count(n)} ${reason.replaceAll('-', ' ')}`)
      .join(', '),
    truncated: coverage.truncated,
    severities: SEVERITIES.toReversed().flatMap((severity) => {
      const n = severities[severity] ?? 0;
      return n === 0 ? [] : [{ severity, count: count(n), share: percent(n, all) }];
    }),
    heard: coverage.services.slice(0, 30).map(({ name, entries, heard }) => ({
      name: tableCode(name),
      entries: heard ? count(entries) : 'silent',
    })),
    unreadableAt: coverage.unreadableAt.map(({ where, why }) => `${inlineCode(where)}: ${prose(why)}`),
  };
}

function groupsOf(report: Report, tended: readonly ReportCluster[]): readonly View[] {
  const detailed = tended.slice(0, DETAILED);
  return PRIORITIES.flatMap((priority) => {
    const clusters = ofPriority(detailed, priority);
    if (clusters.length === 0) return [];
    return [
      {
        priority,
        meaning: MEANINGS[priority],
        clusters: clusters.map((cluster) => ({
          ...clusterView(cluster, report, {
            ...FULL_DEPTH,
            samples: detailed.indexOf(cluster) < WITH_SAMPLE ? 1 : 0,
          }),
          ...trackedView(cluster, report),
          number: detailed.indexOf(cluster) + 1,
        })),
      },
    ];
  });
}

/** What the ledger knows of it, and what was done about its issue. */
function trackedView(cluster: ReportCluster, report: Report): View {
  const { action, why } = resultRow(cluster, report);
  const { known, firstSeen, windows } = knownView(cluster.history, cluster, report.window?.to);
  return {
    ...{ action: action ?? '', why: why ?? '', windows },
    tracked: cluster.issue === null ? '' : `#${cluster.issue} `,
    knownSince: known === '' ? '' : firstSeen,
  };
}

function informationalLine(cluster: ReportCluster): string {
  return `${prose(cluster.name)} (${inlineCode(cluster.service)}, ${counted(cluster.count, 'entry', 'entries')})`;
}

function matrixRow(priority: Priority, clusters: readonly ReportCluster[]): View {
  const mine = ofPriority(clusters, priority);
  return {
    priority,
    meaning: MEANINGS[priority],
    clusters: count(mine.length),
    entries: count(entriesOf(mine)),
    opens: count(mine.filter(({ action }) => action.do === 'open').length),
  };
}

function nextSteps(priority: Priority, tended: readonly ReportCluster[]): readonly string[] {
  return ofPriority(tended, priority)
    .slice(0, 5)
    .map((cluster) => `**${priority}** ${ADVICE[priority]}: ${prose(cluster.name)}`);
}

function ofPriority(clusters: readonly ReportCluster[], priority: Priority): readonly ReportCluster[] {
  return clusters.filter((cluster) => cluster.priority === priority);
}

function entriesOf(clusters: readonly ReportCluster[]): number {
  return clusters.reduce((sum, cluster) => sum + cluster.count, 0);
}

function codes(texts: readonly Parameters<typeof inlineCode>[0][]): string {
  return texts.map((text) => inlineCode(text)).join(', ');
}
