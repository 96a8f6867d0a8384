import { inlineCode, prose, tableCode, tableProse } from '../text/text.ts';
import { PRIORITIES, type Priority } from '../types/cluster.ts';
import type { Report, ReportCluster } from '../types/report.ts';
import { SEVERITIES } from '../types/severity.ts';
import { actionOf, clusterView, impactOf } from './cluster-view.ts';
import { clock, count, counted, lengthOf, percent, shortClock } from './format.ts';
import { pagesRead, readingNotes } from './reading-notes.ts';
import type { View } from './templates.ts';

/** More would push what comes after out of a reader's two minutes; every cluster still has its row in the results. */
const DETAILED = 40;
const WITH_SAMPLE = 20;
const LEADING_CLUSTERS = 4;
const INFORMATIONAL = 60;
/** For the pull request and the job summary, which have limits of their own; the worklog lists them all. */
const LEADING_RESULTS = 50;

const MEANINGS: Readonly<Record<Priority, string>> = {
  P0: 'blocks: system down, data loss, security hole',
  P1: 'major feature or many users',
  P2: 'moderate',
  P3: 'minor',
  P4: 'informational, worklog only',
};

const ADVICE: Readonly<Record<Priority, string>> = {
  P0: 'Look now',
  P1: 'Look today',
  P2: 'Plan',
  P3: 'When there is time',
  P4: 'Nothing to do',
};

/** The worklog in words and Markdown, from the report alone. */
export function worklogView(report: Report): View {
  const tended = report.clusters.filter(({ priority }) => priority !== 'P4');
  const informational = report.clusters.filter(({ priority }) => priority === 'P4');
  const { coverage } = report;
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
    results: tended.map(resultRow),
    leadingResults: tended.slice(0, LEADING_RESULTS).map(resultRow),
    furtherResults: Math.max(0, tended.length - LEADING_RESULTS),
    next: PRIORITIES.slice(0, 4).flatMap((priority) => nextSteps(priority, tended)),
    opened: count(report.clusters.filter(({ action }) => action.do === 'open').length),
    left: count(report.clusters.filter(({ action }) => action.do === 'leave').length),
    byPriority: PRIORITIES.map((priority) => `${count(ofPriority(report.clusters, priority).length)} ${priority}`).join(
      ', ',
    ),
    omissions: omissionsOf(report),
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
          ...clusterView(cluster, report, { samples: detailed.indexOf(cluster) < WITH_SAMPLE ? 1 : 0 }),
          number: detailed.indexOf(cluster) + 1,
        })),
      },
    ];
  });
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

function resultRow(cluster: ReportCluster): View {
  return {
    name: tableProse(cluster.name),
    nameAsCode: tableCode(cluster.name),
    service: tableCode(cluster.service),
    priority: cluster.priority,
    count: count(cluster.count),
    issue: cluster.issue === null ? 'none yet' : `#${cluster.issue}`,
    action: actionOf(cluster),
    why: tableProse(cluster.action.why),
  };
}

function nextSteps(priority: Priority, tended: readonly ReportCluster[]): readonly string[] {
  return ofPriority(tended, priority)
    .slice(0, 5)
    .map((cluster) => `**${priority}** ${ADVICE[priority]}: ${prose(cluster.name)}`);
}

function omissionsOf(report: Report): readonly string[] {
  const said: string[] = report.coverage.gaps.map((gap) => prose(gap));
  const duplicates = report.coverage.duplicates;
  if (duplicates > 0)
    said.push(
      `${counted(duplicates, 'entry', 'entries')} came more than once and ${duplicates === 1 ? 'was' : 'were'} counted once.`,
    );
  for (const [reason, n] of Object.entries(report.coverage.ignoredBy)) {
    said.push(
      `${counted(n, 'entry', 'entries')} ${n === 1 ? 'was' : 'were'} only counted: ${IGNORED_WORDS[reason] ?? reason}.`,
    );
  }
  said.push(...readingNotes(report));
  said.push(...keptBack(report));
  said.push(
    'Planned against no ledger and no existing issues: nothing was written to GitHub, and every cluster counts as untracked.',
  );
  return said;
}

/** What the entries say and this worklog does not. */
function keptBack({ publishing, withheld, redactions }: Report): readonly string[] {
  const said: string[] = [];
  if (publishing.samples === 'left-out') {
    said.push(
      `Samples and values of entries are left out: the configuration does not let a ${publishing.visibility} repository hold them.`,
    );
  }
  for (const { what, kinds } of withheld) {
    const found = `it still held what looks like a secret (${kinds.join(', ')})`;
    said.push(
      what.endsWith('.hbs')
        ? `The template ${what} was not used, since ${found}.`
        : `The text of \`${what}\` is withheld, since after redaction ${found}. Its entries can be looked up by insertId.`,
    );
  }
  const counts = Object.entries(redactions).map(([kind, n]) => `${kind} ${count(n)}`);
  if (counts.length > 0) said.push(`Redacted in the texts of this report: ${counts.join(', ')}.`);
  return said;
}

const IGNORED_WORDS: Readonly<Record<string, string>> = {
  'outside-window': 'received outside the window',
  'below-min-severity': 'their level is below the threshold',
  'ignore-rule': 'an ignore rule of the configuration fits',
  'other-service': 'of services that this run does not look at',
  'no-payload': 'without payload, in an export that lost them',
  'counted-before': 'an earlier run counted them already, and this one read them again to find what came late',
};

function ofPriority(clusters: readonly ReportCluster[], priority: Priority): readonly ReportCluster[] {
  return clusters.filter((cluster) => cluster.priority === priority);
}

function entriesOf(clusters: readonly ReportCluster[]): number {
  return clusters.reduce((sum, cluster) => sum + cluster.count, 0);
}

function codes(texts: readonly Parameters<typeof inlineCode>[0][]): string {
  return texts.map((text) => inlineCode(text)).join(', ');
}
