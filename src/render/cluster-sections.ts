import { inlineCode } from '../text/text.ts';
import { PRIORITIES, type Priority } from '../types/cluster.ts';
import type { Report, ReportCluster } from '../types/report.ts';
import { clusterView, countsOf } from './cluster-view.ts';
import { perHour, sparkline } from './format.ts';
import { knownView } from './known-view.ts';
import { explorerUrl, rangedQuery, rangeOf } from './links.ts';
import { MEANINGS } from './priorities.ts';
import { headingName, type References } from './references.ts';
import { resultRow } from './result-rows.ts';
import type { View } from './templates.ts';
import type { WorklogDepth } from './worklog-depth.ts';

/** Shown without a click. */
const UNFOLDED: readonly Priority[] = ['P0', 'P1'];

const FACTS = ['sourcePath', 'origin', 'owners', 'revisions', 'routes', 'insertIds'] as const;

/** A section each for the most urgent clusters, by priority. */
export function clusterSections(
  sections: readonly ReportCluster[],
  report: Report,
  { depth, references }: { readonly depth: WorklogDepth; readonly references: References },
): readonly View[] {
  const views = sections.map((cluster, index) => {
    const samples = index < depth.samples ? 1 : 0;
    const shown = listed(clusterView(cluster, report, { ...depth.cluster, samples }));
    const command = depth.commands === 'shown' ? (shown.command ?? '') : '';
    const isFolded = !UNFOLDED.includes(cluster.priority);
    const more = isFolded ? '' : furtherParts(cluster, depth, samples).join(', ');
    const view: View = {
      ...{ ...shown, ...trackedView(cluster, report, references), command, more },
      number: index + 1,
      name: headingName(cluster.name),
      glance: glanceAt(cluster, report),
      folded: isFolded,
      closes: isFolded || more !== '',
    };
    return { priority: cluster.priority, view };
  });
  return PRIORITIES.flatMap((priority) => {
    const clusters = views.flatMap((each) => (each.priority === priority ? [each.view] : []));
    return clusters.length === 0 ? [] : [{ priority, meaning: MEANINGS[priority], clusters }];
  });
}

/** Code that was made for a cell of a table, in which alone a pipe needs a back-slash: here the facts are a list. */
function listed(view: View): View {
  const outOfCell = (value: View[string]) => (typeof value === 'string' ? value.replaceAll('\\|', '|') : value);
  const facts = FACTS.flatMap((name) => (name in view ? [[name, outOfCell(view[name] ?? '')]] : []));
  const leader = view.leader;
  const isView = typeof leader === 'object' && 'source' in leader;
  return {
    ...view,
    ...Object.fromEntries(facts),
    ...(isView ? { leader: { ...leader, source: outOfCell(leader.source ?? '') } } : {}),
  };
}

/** What stands behind the click of a cluster that is shown. */
function furtherParts(
  { patterns, samples: kept }: ReportCluster,
  { commands, cluster }: WorklogDepth,
  samples: number,
): readonly string[] {
  return [
    ...(patterns.length > 1 && cluster.followers > 0 ? ['what else belongs to it'] : []),
    ...(cluster.values === 'shown' && (patterns[0]?.variables.length ?? 0) > 0 ? ['frequent values'] : []),
    ...(samples > 0 && kept.length > 0 ? ['a sample'] : []),
    ...(commands === 'shown' ? ['the query'] : []),
  ];
}

/** Where, why now, how much, its course, and the entries themselves: one line that leads to the evidence. */
function glanceAt(cluster: ReportCluster, report: Report): string {
  const { service, category, severity, occurrences, timeline, project, query } = cluster;
  const rate = perHour(occurrences, report.window);
  const trend = sparkline(timeline, report.window);
  const url = explorerUrl(project, rangedQuery(query, rangeOf(cluster, report.window)));
  const parts = [
    // Code never starts the line: of back-ticks alone it would look like a fence.
    `${category} in ${inlineCode(service)}`,
    severity,
    `${countsOf(cluster)}${rate === undefined ? '' : `, ${rate}`}`,
    trend === '' ? '' : `\`${trend}\``,
    `[Logs Explorer](${url})`,
  ];
  return parts.filter((part) => part !== '').join(' · ');
}

/** What the ledger knows of it, and what was done about its issue. */
function trackedView(cluster: ReportCluster, report: Report, references: References): View {
  const { action, why, issue } = resultRow(cluster, report, references);
  const { known, firstSeen, windows } = knownView(cluster.history, cluster, report.window?.to);
  return {
    ...{ action: action ?? '', why: why ?? '', windows },
    tracked: cluster.issue === null ? '' : `${issue} `,
    knownSince: known === '' ? '' : firstSeen,
  };
}
