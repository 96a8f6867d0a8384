import { titlesOf } from '../plan/plan.ts';
import { type CleanText, cleanJson, cleanLine, cleanText, countRedactions } from '../text/text.ts';
import type { Pattern, Ranked } from '../types/cluster.ts';
import type { Coverage, TimeWindow } from '../types/coverage.ts';
import type { Entry, LogEntry, Source } from '../types/entry.ts';
import type { Plan, Step } from '../types/plan.ts';
import type {
  Report,
  ReportCluster,
  ReportPattern,
  ReportSample,
  ReportSource,
  SeverityCounts,
} from '../types/report.ts';
import { fromEpochMillis } from '../types/time.ts';
import { coverageOf } from './coverage.ts';
import { CHARS } from './limits.ts';
import { queryFor } from './query.ts';
import { NO_VARIABLES, variablesOf } from './variables.ts';

/** In the order in which they are shown. */
const ESSENCE = [
  'severity',
  'timestamp',
  'textPayload',
  'jsonPayload',
  'protoPayload',
  'httpRequest',
  'sourceLocation',
  'trace',
  'insertId',
] as const;
const MAX_PATTERNS = 20;
/** Cleaning more samples and messages than anyone reads would take longer than all the rest. */
const MAX_EXPLAINED = 100;
const MAX_SAMPLED = 1_000;

const MAX_ROUTES = 10;
const MAX_REVISIONS = 20;

export type Seen = {
  readonly window: TimeWindow;
  readonly coverage: Coverage;
  readonly severities: SeverityCounts;
  readonly revisions: ReadonlyMap<string, ReadonlyMap<string, { readonly first: string; readonly entries: number }>>;
};

/**
 * Everything that the documents of a run say, as data. This is where log text passes the one door: nothing below here
 * sees it as it was logged.
 */
export function makeReport(seen: Seen, ranked: readonly Ranked[], plan: Plan, now: number): Report {
  const titles = titlesOf(ranked);
  const clusters = ranked.flatMap((item, index): readonly ReportCluster[] => {
    const step = plan.steps[index];
    const title = titles[index];
    if (step === undefined || title === undefined) return [];
    const reported = clusterOf(item, title, step, index < MAX_SAMPLED ? 1 : 0);
    return [index < MAX_EXPLAINED && item.priority !== 'P4' ? explained(reported, item) : reported];
  });
  return {
    schemaVersion: 1,
    generatedAt: fromEpochMillis(now),
    mode: 'plan',
    window: seen.window.from === '' ? null : seen.window,
    projects: unique(ranked.map(({ cluster }) => cleanLine(cluster.project, CHARS.name))),
    locations: unique(ranked.flatMap(({ cluster }) => locationsOf(cluster.tally.samples))),
    coverage: coverageOf(seen.coverage),
    severities: seen.severities,
    revisions: revisionsOf(seen),
    redactions: redactionsIn(clusters),
    clusters,
  };
}

function clusterOf(
  { cluster, priority, category, level, reasons, impact, sourcePath }: Ranked,
  title: CleanText,
  step: Step,
  samples: number,
): ReportCluster {
  const { tally } = cluster;
  return {
    fingerprint: cluster.fingerprint,
    project: cleanLine(cluster.project, CHARS.name),
    service: cleanLine(cluster.service, CHARS.name),
    title,
    name: cleanLine(cluster.name, CHARS.name),
    priority,
    category,
    severity: level,
    count: tally.count,
    occurrences: tally.occurrences,
    firstSeen: tally.first || null,
    lastSeen: tally.last || null,
    reasons: reasons.map((reason) => cleanLine(reason, CHARS.sentence)),
    impact: impact === undefined ? null : cleanLine(impact, CHARS.sentence),
    sourcePath: sourcePath === undefined ? null : cleanLine(sourcePath, CHARS.id),
    joins: cluster.joins.slice(0, MAX_PATTERNS).map((join) => cleanLine(join, CHARS.sentence)),
    patterns: cluster.patterns.slice(0, MAX_PATTERNS).map(patternOf),
    revisions: tally.revisions.slice(0, MAX_REVISIONS).map((revision) => cleanLine(revision, CHARS.name)),
    instances: tally.instances,
    users: tally.users,
    routes: tally.routes.slice(0, MAX_ROUTES).map(({ route, count }) => ({ route: cleanLine(route, CHARS.id), count })),
    timeline: tally.timeline,
    samples: tally.samples.slice(0, samples).map(sampleOf),
    insertIds: tally.insertIds.map((id) => cleanLine(id, CHARS.id)),
    query: queryFor(cluster),
    issue: null,
    action: { do: step.do, why: cleanLine(step.why, CHARS.sentence) },
  };
}

/** With all samples and the values at the variable parts. */
function explained(reported: ReportCluster, { cluster }: Ranked): ReportCluster {
  const [leader] = cluster.patterns;
  const [first, ...others] = reported.patterns;
  if (leader === undefined || first === undefined) return reported;
  const samples = [...reported.samples, ...cluster.tally.samples.slice(1).map(sampleOf)];
  return { ...reported, samples, patterns: [{ ...first, ...variablesOf(leader) }, ...others] };
}

function patternOf(pattern: Pattern): ReportPattern {
  return {
    fingerprint: pattern.fingerprint,
    evidence: pattern.evidence,
    template: cleanText(pattern.template, CHARS.template),
    exception: pattern.exception === undefined ? null : cleanLine(pattern.exception, CHARS.name),
    ...NO_VARIABLES,
    source: sourceOf(pattern.source),
    frames: pattern.frames.map((frame) => ({ ...sourceOf(frame), own: frame.own })),
    severities: pattern.tally.severities,
    count: pattern.tally.count,
    occurrences: pattern.tally.occurrences,
  };
}

function sourceOf(source: Source): ReportSource {
  const part = (text: string | undefined): CleanText | null => (text === undefined ? null : cleanLine(text, CHARS.id));
  return {
    module: part(source.module),
    function: part(source.function),
    file: part(source.file),
    line: part(source.line),
  };
}

/** What the entry itself says; where it comes from stands in the facts of its cluster. */
function essenceOf({ raw }: Entry): LogEntry {
  return Object.fromEntries(ESSENCE.filter((key) => Object.hasOwn(raw, key)).map((key) => [key, raw[key]]));
}

/** A stack trace reads better as text; what was put together from many entries has no JSON of its own. */
function sampleOf(entry: Entry): ReportSample {
  const whole = entry.parts.length > 0;
  return {
    insertId: cleanLine(entry.insertId, CHARS.id),
    time: entry.time || null,
    entries: Math.max(1, entry.parts.length),
    text: whole ? cleanText(entry.message, CHARS.sample) : cleanJson(essenceOf(entry), CHARS.sample),
    language: whole ? 'text' : 'json',
  };
}

function revisionsOf({ revisions }: Seen): Report['revisions'] {
  const all = [...revisions].flatMap(([service, byRevision]) =>
    [...byRevision].map(([revision, { first, entries }]) => ({ service, revision, first, entries })),
  );
  return all
    .sort((a, b) => compare(a.first, b.first) || compare(a.service, b.service) || compare(a.revision, b.revision))
    .slice(-MAX_REVISIONS)
    .map(({ service, revision, first, entries }) => ({
      service: cleanLine(service, CHARS.name),
      revision: cleanLine(revision, CHARS.name),
      entries,
      first,
    }));
}

function compare(a: string, b: string): number {
  return a === b ? 0 : a < b ? -1 : 1;
}

function locationsOf(samples: readonly Entry[]): readonly CleanText[] {
  return samples.flatMap(({ location }) => (location === undefined ? [] : [cleanLine(location, CHARS.name)]));
}

function redactionsIn(clusters: readonly ReportCluster[]): Readonly<Record<string, number>> {
  const sum: Record<string, number> = {};
  for (const cluster of clusters) {
    const texts = [
      cluster.name,
      ...cluster.patterns.map(({ template }) => template),
      ...cluster.samples.map(({ text }) => text),
    ];
    for (const [type, count] of texts.flatMap((text) => Object.entries(countRedactions(text)))) {
      sum[type] = (sum[type] ?? 0) + count;
    }
  }
  return Object.fromEntries(Object.entries(sum).sort(([a], [b]) => (a < b ? -1 : 1)));
}

function unique(texts: readonly CleanText[]): readonly CleanText[] {
  return [...new Set(texts)].sort();
}
