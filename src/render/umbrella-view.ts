import { cleanLine, inlineCode, tableCode } from '../text/text.ts';
import type { Report, ReportCluster } from '../types/report.ts';
import { countsOf } from './cluster-view.ts';
import { fitting } from './fitting.ts';
import { clock, counted, lengthOf, perHour, span } from './format.ts';
import { type Drawn, fitsInto } from './issue-view.ts';
import { followsLine, issueList, knownView, steeringView } from './known-view.ts';
import { explorerUrl, rangedQuery, rangeOf } from './links.ts';
import { bundledTemplates, type Templates, type View } from './templates.ts';

type UmbrellaDepth = { readonly members: number; readonly unseen: number };

const DEPTHS = [
  { members: 100, unseen: 500 },
  { members: 50, unseen: 200 },
  { members: 20, unseen: 50 },
  { members: 5, unseen: 0 },
  { members: 0, unseen: 0 },
] as const satisfies readonly UmbrellaDepth[];

const NO_NAME = cleanLine('unknown', 10);

/** The body of an issue that several clusters share since they came in a storm. */
export function umbrellaBody(drawn: Drawn, templates: Templates): string {
  const members = membersOf(drawn.step.fingerprint, drawn.report);
  const view = (depth: UmbrellaDepth) => umbrellaView(members, drawn, depth);
  const own = (depth: UmbrellaDepth) => templates.umbrella(view(depth));
  const bundled = (depth: UmbrellaDepth) => bundledTemplates().umbrella(view(depth));
  return fitting(DEPTHS, { own, bundled }, fitsInto(drawn));
}

/** The clusters of this window that an umbrella holds. */
function membersOf(fingerprint: string, { clusters }: Report): readonly ReportCluster[] {
  return clusters.filter((each) => each.fingerprint === fingerprint || each.within === fingerprint);
}

function umbrellaView(members: readonly ReportCluster[], { step, report, setting }: Drawn, depth: UmbrellaDepth): View {
  const seen = new Set(members.flatMap((each) => [each.fingerprint, ...each.patterns.map((one) => one.fingerprint)]));
  const unseen = step.folds.filter((fold) => !seen.has(fold));
  const [leader] = members;
  const source = leader?.patterns[0]?.source;
  const total = {
    count: sum(members.map((each) => each.count)),
    occurrences: sum(members.map((each) => each.occurrences)),
  };
  return {
    ...knownView(historyOf(step.fingerprint, report), spanOf(members), report.window?.to),
    ...steeringView(setting.rules),
    service: tableCode(leader?.service ?? NO_NAME),
    module: source?.module || source?.file ? tableCode(source.module ?? source.file ?? NO_NAME) : '',
    priority: step.told?.priority ?? leader?.priority ?? 'P4',
    category: step.told?.category ?? 'new',
    counted: countsOf(total),
    rate: perHour(total.occurrences, report.window) ?? '',
    length: lengthOf(report.window),
    clusters: counted(members.length, 'cluster'),
    members: members.slice(0, depth.members).map((member) => memberRow(member, report)),
    moreMembers: Math.max(0, members.length - depth.members),
    unseen: unseen
      .slice(0, depth.unseen)
      .map((fold) => `\`${fold}\``)
      .join(', '),
    unseenCount: unseen.length,
    related: issueList(step.related),
    follows: followsLine(step.follows, setting.issues),
    marker: step.hidden,
  };
}

function memberRow(cluster: ReportCluster, report: Report): View {
  const query = rangedQuery(cluster.query, rangeOf(cluster, report.window));
  return {
    priority: cluster.priority,
    name: inlineCode(cluster.name),
    counted: countsOf(cluster),
    seen: seenAt(cluster),
    fingerprint: cluster.fingerprint,
    explorer: explorerUrl(cluster.project, query),
  };
}

function seenAt({ firstSeen, lastSeen }: ReportCluster): string {
  if (firstSeen === null || lastSeen === null) return 'without a time';
  return firstSeen === lastSeen ? `at ${clock(firstSeen)}` : span(firstSeen, lastSeen);
}

function historyOf(fingerprint: string, { clusters, further = [] }: Report) {
  const found = clusters.find((each) => each.fingerprint === fingerprint);
  return (found ?? further.find((each) => each.fingerprint === fingerprint && each.action.do !== 'leave'))?.history;
}

function spanOf(members: readonly ReportCluster[]): Pick<ReportCluster, 'firstSeen' | 'lastSeen'> {
  const first = members.flatMap(({ firstSeen }) => firstSeen ?? []).sort();
  const last = members.flatMap(({ lastSeen }) => lastSeen ?? []).sort();
  return { firstSeen: first[0] ?? null, lastSeen: last.at(-1) ?? null };
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, each) => total + each, 0);
}
