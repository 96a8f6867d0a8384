import {
  type CleanText,
  cleanText,
  codeBlock,
  compose,
  inlineCode,
  joinLines,
  type Markdown,
  prose,
  shorten,
  tableCode,
  tableProse,
  trusted,
} from '../text/text.ts';
import type { Report, ReportCluster, ReportPattern, ReportSample } from '../types/report.ts';
import { plannedAction } from './actions.ts';
import { codeView } from './code-view.ts';
import { clock, count, counted, distinct, perHour, span, sparkline } from './format.ts';
import { explorerUrl, gcloudCommand, rangedQuery, rangeOf } from './links.ts';
import type { View } from './templates.ts';

const NO_REASON = cleanText('', 1);
const UNKNOWN = cleanText('?', 1);
const MAX_SHOWN_IDS = 5;

/** How much of a cluster a document has room for. */
export type Depth = {
  readonly samples: number;
  readonly values: 'shown' | 'left-out';
  /** Patterns besides the leading one. */
  readonly followers: number;
  readonly patternChars: number;
  readonly reasons: number;
};

export const FULL_DEPTH: Depth = { samples: 3, values: 'shown', followers: 50, patternChars: 3_000, reasons: 50 };

/** A cluster in words and Markdown, the same in the worklog and in its issue. Every figure is one of the report's. */
export function clusterView(cluster: ReportCluster, report: Report, depth: Depth): View {
  const query = rangedQuery(cluster.query, rangeOf(cluster, report.window));
  const [leader, ...followers] = cluster.patterns;
  return {
    priority: cluster.priority,
    category: cluster.category,
    severity: cluster.severity,
    name: prose(cluster.name),
    service: tableCode(cluster.service),
    fingerprint: cluster.fingerprint,
    impact: impactOf(cluster),
    sourcePath: cluster.sourcePath === null ? '' : tableCode(cluster.sourcePath),
    count: count(cluster.count),
    counted: countsOf(cluster),
    rate: perHour(cluster.occurrences, report.window) ?? '',
    trend: sparkline(cluster.timeline, report.window),
    firstSeen: clock(cluster.firstSeen),
    lastSeen: clock(cluster.lastSeen),
    spread: spreadOf(cluster),
    ...codeView(cluster),
    routes: cluster.routes.map(({ route, count: n }) => `${tableCode(route)} (${count(n)})`).join(', '),
    leader: leader === undefined ? {} : patternView(leader, depth),
    followers: followers.slice(0, depth.followers).map((pattern, index) => ({
      ...patternView(pattern, depth),
      why: prose(cluster.joins[index] ?? NO_REASON),
    })),
    reasons: cluster.reasons
      .slice(0, depth.reasons)
      .map((reason) => tableProse(reason))
      .join('; '),
    explorer: explorerUrl(cluster.project, query),
    command: codeBlock(gcloudCommand(cluster.project, query), 'sh'),
    insertIds: cluster.insertIds
      .slice(0, MAX_SHOWN_IDS)
      .map((id) => tableCode(id))
      .join(', '),
    samples: cluster.samples.slice(0, depth.samples).map(sampleView),
    action: plannedAction(cluster),
    why: tableProse(cluster.action.why),
  };
}

/** What it means, in the team's words if they gave any, then from facts alone: how often, where, when, whom it touched. */
export function impactOf(cluster: ReportCluster): string {
  const meaning = cluster.impact === null ? '' : `${prose(cluster.impact)} `;
  const whom =
    cluster.users.count > 0
      ? `, touching ${distinct(cluster.users)} ${cluster.users.count === 1 ? 'user' : 'users'}`
      : '';
  return `${meaning}${happened(cluster)}${whenOf(cluster)}${whom}.`;
}

function whenOf({ firstSeen, lastSeen }: ReportCluster): string {
  if (firstSeen === null || lastSeen === null) return '';
  return firstSeen === lastSeen ? ` at ${clock(firstSeen)}` : ` between ${span(firstSeen, lastSeen, 'and')}`;
}

/** `Happened 12 times on 4 instances`. */
export function happened({ occurrences, instances }: Pick<ReportCluster, 'occurrences' | 'instances'>): string {
  const often = occurrences === 1 ? 'Happened once' : `Happened ${count(occurrences)} times`;
  return instances.count > 1 ? `${often} on ${distinct(instances)} instances` : often;
}

/** Entries, and how often it happened where that differs. */
export function countsOf({ count: entries, occurrences }: Pick<ReportCluster, 'count' | 'occurrences'>): string {
  return entries === occurrences
    ? counted(entries, 'entry', 'entries')
    : `${counted(entries, 'entry', 'entries')}, ${counted(occurrences, 'time')}`;
}

function spreadOf({ instances, users }: ReportCluster): string {
  const parts = [];
  if (instances.count > 0) parts.push(`${distinct(instances)} ${instances.count === 1 ? 'instance' : 'instances'}`);
  if (users.count > 0) parts.push(`${distinct(users)} ${users.count === 1 ? 'user' : 'users'}`);
  return parts.join(', ');
}

function patternView(pattern: ReportPattern, { values, patternChars }: Depth): View {
  return {
    template: codeBlock(shorten(joinLines([pattern.template, ...pattern.frames.map(frameLine)]), patternChars)),
    templateInline: inlineCode(pattern.template),
    exception: pattern.exception === null ? '' : tableCode(pattern.exception),
    source: sourceOf(pattern),
    variables: values === 'shown' ? pattern.variables.map(variableLine).filter((line) => line !== '') : [],
    messagesLookedAt: counted(pattern.messagesLookedAt, 'message'),
    evidence: EVIDENCE_WORDS[pattern.evidence],
    counted: counted(pattern.count, 'entry', 'entries'),
    severities: Object.entries(pattern.severities)
      .map(([severity, n]) => `${severity} ${count(n ?? 0)}`)
      .join(', '),
  };
}

/** Values that never repeat say nothing (the part is an id or a time), and neither do those that were taken out. */
function variableLine({ different, top }: ReportPattern['variables'][number], index: number): string {
  const shown = top.filter(({ value }) => !value.startsWith('[redacted:'));
  if ((shown[0]?.count ?? 0) < 2) return '';
  const values = shown.map(({ value, count: n }) => `${inlineCode(value)} ${count(n)} ×`).join(', ');
  return `Part ${index + 1}: ${values}${different > shown.length ? `, ${count(different)} different in all` : ''}`;
}

function frameLine(frame: ReportPattern['frames'][number]): CleanText {
  const file = frame.file ?? frame.module ?? UNKNOWN;
  const place = frame.line === null ? file : compose`${file}:${frame.line}`;
  return frame.own
    ? compose`    at ${frame.function ?? UNKNOWN} (${place})`
    : compose`    at ${frame.function ?? UNKNOWN} (${place}) [library]`;
}

const EVIDENCE_WORDS: Readonly<Record<ReportPattern['evidence'], string>> = {
  stack: 'the same exception raised in the same own frames',
  request: 'requests with the same method, route and status',
  statement: 'one log statement of one function',
  template: 'the same text, but for the values in it',
  'no-payload': 'entries of one log without any payload',
  rule: 'what a fingerprint rule of the configuration names',
};

function sourceOf({ source }: ReportPattern): string {
  const parts: Markdown[] = [];
  if (source.module !== null) parts.push(trusted(`module ${tableCode(source.module)}`));
  if (source.function !== null) parts.push(trusted(`function ${tableCode(source.function)}`));
  if (source.file !== null) parts.push(trusted(`file ${tableCode(source.file)}`));
  if (source.line !== null) parts.push(trusted(`line ${tableCode(source.line)}`));
  return parts.join(', ');
}

function sampleView(sample: ReportSample): View {
  const from = sample.entries === 1 ? '' : `, put together from ${count(sample.entries)} entries`;
  const id = sample.insertId === '' ? 'without insertId' : `insertId ${inlineCode(sample.insertId)}`;
  return { label: `${clock(sample.time)}, ${id}${from}`, block: codeBlock(sample.text, sample.language) };
}
