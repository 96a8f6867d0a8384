import { inlineCode, prose } from '../text/text.ts';
import { PRIORITIES, type Priority } from '../types/cluster.ts';
import type { Report, ReportCluster } from '../types/report.ts';
import { clusterSections } from './cluster-sections.ts';
import { executiveSummary } from './executive-summary.ts';
import { clock, count, counted, lengthOf, percent, span } from './format.ts';
import { informationalLine } from './informational.ts';
import { nextSteps } from './next-steps.ts';
import { omissionsOf } from './omissions.ts';
import { ADVICE, MEANINGS } from './priorities.ts';
import { isQuietWindow, quietFinding } from './quiet-window.ts';
import { rawSummary } from './raw-summary.ts';
import { REFERENCES_BESIDE, type References } from './references.ts';
import { furtherIn, furtherRow, resultRow, silentLine } from './result-rows.ts';
import type { View } from './templates.ts';
import { tendedView } from './tended-view.ts';
import { FULL_WORKLOG, type WorklogDepth } from './worklog-depth.ts';

const MOST_SERVICES = 10;
/** Quiet issues that nothing is done about are many, and say little. */
const MOST_SILENT = 50;
/** For the pull request and the job summary, which have limits of their own; the worklog lists them all. */
const LEADING_RESULTS = 50;
/** More rows would stand between the reader and the next steps. */
const MOST_OPEN_ROWS = 30;

/** The clusters that get a section of their own, in a worklog that has so many. */
export function sectionedIn(report: Report, sections: number): readonly ReportCluster[] {
  return tendedIn(report).slice(0, sections);
}

/** Pull request and job summary say the same, and the gate looks at both before: of each report it is put into words once. */
const beside = new WeakMap<Report, View>();

/** A run in words and Markdown, for what stands beside the worklog. */
export function viewBeside(report: Report): View {
  const known = beside.get(report);
  if (known !== undefined) return known;
  const view = worklogView(report, FULL_WORKLOG, REFERENCES_BESIDE);
  beside.set(report, view);
  return view;
}

/** A run in words and Markdown, from the report alone. */
export function worklogView(report: Report, depth: WorklogDepth, references: References): View {
  const tended = tendedIn(report);
  const sections = tended.slice(0, depth.sections);
  return {
    ...headerOf(report),
    ...executiveSummary(report, tended, references),
    ...rawSummary(report),
    ...tendedView(report, references),
    nothing: report.clusters.length === 0,
    quiet: tended.length === 0,
    quietWindow: isQuietWindow(report, tended),
    quietFinding: quietFinding(report),
    groups: clusterSections(sections, report, { depth, references }),
    notDetailed: tended.length - sections.length,
    ...informationalPart(report, depth),
    ...countsByPriority(report),
    mostFrequent: mostFrequent(report, references),
    ...resultsPart(report, depth, references),
    next: nextSteps(tended, report, references),
    omissions: omissionsOf(report, leftOutOf(report, depth)),
  };
}

function tendedIn({ clusters }: Report): readonly ReportCluster[] {
  return clusters.filter(({ priority }) => priority !== 'P4');
}

function headerOf(report: Report): View {
  const { coverage, window } = report;
  const { firstEntry, lastEntry } = coverage;
  const names = coverage.services.map(({ name }) => name);
  return {
    generated: clock(report.generatedAt),
    projects: codes(report.projects),
    services: codes(names.slice(0, MOST_SERVICES)),
    moreServices: Math.max(0, names.length - MOST_SERVICES),
    window: window === null ? 'empty' : `${span(window.from, window.to)} (${lengthOf(window)})`,
    seen: firstEntry === null || lastEntry === null ? 'no entry' : span(firstEntry, lastEntry),
    locations: codes(report.locations),
    complete: coverage.complete,
    gaps: coverage.gaps.map((gap) => prose(gap)),
  };
}

function informationalPart({ clusters }: Report, depth: WorklogDepth): View {
  const informational = ofPriority(clusters, 'P4');
  return {
    informational: informational.slice(0, depth.informational).map(informationalLine),
    informationalCount: informational.length,
    informationalEntries: count(entriesOf(informational)),
    moreInformational: Math.max(0, informational.length - depth.informational),
  };
}

function countsByPriority({ clusters }: Report): View {
  const parts = PRIORITIES.map((priority) => `${count(ofPriority(clusters, priority).length)} ${priority}`);
  return {
    matrix: PRIORITIES.map((priority) => matrixRow(priority, clusters)),
    opened: count(clusters.filter(({ action }) => action.do === 'open').length),
    left: count(clusters.filter(({ action }) => action.do === 'leave').length),
    byPriority: parts.join(', '),
  };
}

/** The cluster with the most entries, whatever its priority; '' without clusters. */
function mostFrequent({ clusters }: Report, references: References): string {
  const [first] = clusters.toSorted((a, b) => b.count - a.count);
  if (first === undefined) return '';
  const share = percent(first.count, entriesOf(clusters));
  return `${references.cluster(first)} (${counted(first.count, 'entry', 'entries')}, ${share} of those in clusters)`;
}

function matrixRow(priority: Priority, clusters: readonly ReportCluster[]): View {
  const mine = ofPriority(clusters, priority);
  return {
    priority,
    meaning: MEANINGS[priority],
    advice: ADVICE[priority],
    clusters: count(mine.length),
    entries: count(entriesOf(mine)),
    opens: count(mine.filter(({ action }) => action.do === 'open').length),
  };
}

function resultsPart(report: Report, { rows }: WorklogDepth, references: References): View {
  const { tended, silent } = furtherIn(report);
  const results = [
    ...tendedIn(report).map((cluster) => resultRow(cluster, report, references)),
    ...tended.map((each) => furtherRow(each, report, references)),
  ];
  return {
    results: results.slice(0, rows),
    moreResults: Math.max(0, results.length - rows),
    manyResults: results.length > MOST_OPEN_ROWS,
    resultCount: counted(results.length, 'row'),
    leadingResults: results.slice(0, LEADING_RESULTS),
    furtherResults: Math.max(0, results.length - LEADING_RESULTS),
    silent: silent.slice(0, MOST_SILENT).map((each) => silentLine(each, references)),
    silentCount: silent.length,
    moreSilent: Math.max(0, silent.length - MOST_SILENT),
  };
}

/** What is not in the file though the report holds it. */
function leftOutOf(report: Report, { sections, rows, leftOut }: WorklogDepth): readonly string[] {
  const tended = tendedIn(report).length;
  const results = tended + furtherIn(report).tended.length;
  const said: string[] = [];
  if (tended > sections) said.push(`the sections of ${counted(tended - sections, 'cluster')} that are less urgent`);
  said.push(...leftOut);
  if (results > rows) said.push(`${counted(results - rows, 'row')} of the processing results`);
  return said;
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
