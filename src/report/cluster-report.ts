import { cleanLine, type Door } from '../text/text.ts';
import type { Pattern, Ranked } from '../types/cluster.ts';
import type { Entry, LogEntry, Source } from '../types/entry.ts';
import type { Step, TendingStep } from '../types/plan.ts';
import type { ReportCluster, ReportPattern, ReportSample, ReportSource } from '../types/report.ts';
import { wholeEntry } from '../types/skimmed.ts';
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
const MAX_ROUTES = 10;
const MAX_REVISIONS = 20;

/** A cluster as the documents show it, with its first samples. */
export function clusterReport(
  item: Ranked,
  step: Step | TendingStep,
  samples: number,
  door: Door,
): Omit<ReportCluster, 'title'> {
  const { cluster, priority, category, level, reasons, impact, sourcePath } = item;
  const { tally } = cluster;
  return {
    fingerprint: cluster.fingerprint,
    project: door.line(cluster.project, CHARS.name),
    service: door.line(cluster.service, CHARS.name),
    name: door.line(cluster.name, CHARS.name),
    priority,
    category,
    severity: level,
    count: tally.count,
    occurrences: tally.occurrences,
    firstSeen: tally.first || null,
    lastSeen: tally.last || null,
    reasons: reasons.map((reason) => door.line(reason, CHARS.sentence)),
    impact: impact === undefined ? null : door.line(impact, CHARS.sentence),
    sourcePath: sourcePath === undefined ? null : door.line(sourcePath, CHARS.id),
    joins: cluster.joins.slice(0, MAX_PATTERNS).map((join) => door.line(join, CHARS.sentence)),
    patterns: cluster.patterns.slice(0, MAX_PATTERNS).map((pattern) => patternReport(pattern, door)),
    revisions: tally.revisions.slice(0, MAX_REVISIONS).map((revision) => door.line(revision, CHARS.name)),
    instances: tally.instances,
    users: tally.users,
    routes: tally.routes.slice(0, MAX_ROUTES).map(({ route, count }) => ({ route: door.line(route, CHARS.id), count })),
    timeline: tally.timeline,
    samples: tally.samples.slice(0, samples).map((entry) => sampleReport(entry, door)),
    insertIds: tally.insertIds.map((id) => door.line(id, CHARS.id)),
    query: queryFor(cluster, door),
    issue: 'issue' in step ? step.issue : null,
    action: { do: step.do, why: cleanLine(step.why, CHARS.sentence) },
  };
}

/** With all samples and the values at the variable parts. */
export function explained<T extends Pick<ReportCluster, 'samples' | 'patterns'>>(
  reported: T,
  { cluster }: Ranked,
  door: Door,
): T {
  const [leader] = cluster.patterns;
  const [first, ...others] = reported.patterns;
  if (leader === undefined || first === undefined) return reported;
  const further = cluster.tally.samples.slice(reported.samples.length).map((entry) => sampleReport(entry, door));
  return {
    ...reported,
    samples: [...reported.samples, ...further],
    patterns: [{ ...first, ...variablesOf(leader, door) }, ...others],
  };
}

function patternReport(pattern: Pattern, door: Door): ReportPattern {
  return {
    fingerprint: pattern.fingerprint,
    evidence: pattern.evidence,
    template: door.text(pattern.template, CHARS.template),
    exception: pattern.exception === undefined ? null : door.line(pattern.exception, CHARS.name),
    ...NO_VARIABLES,
    source: sourceReport(pattern.source, door),
    frames: pattern.frames.map((frame) => ({ ...sourceReport(frame, door), own: frame.own })),
    severities: pattern.tally.severities,
    count: pattern.tally.count,
    occurrences: pattern.tally.occurrences,
  };
}

function sourceReport(source: Source, door: Door): ReportSource {
  const part = (text: string | undefined) => (text === undefined ? null : door.line(text, CHARS.id));
  return {
    module: part(source.module),
    function: part(source.function),
    file: part(source.file),
    line: part(source.line),
  };
}

/** A stack trace reads better as text; what was put together from many entries has no JSON of its own. */
function sampleReport(entry: Entry, door: Door): ReportSample {
  const whole = entry.parts.length > 0;
  return {
    insertId: door.line(entry.insertId, CHARS.id),
    time: entry.time || null,
    entries: Math.max(1, entry.parts.length),
    text: whole ? door.text(entry.message, CHARS.sample) : door.json(essenceOf(entry), CHARS.sample),
    language: whole ? 'text' : 'json',
  };
}

/** What the entry itself says; where it comes from stands in the facts of its cluster. */
function essenceOf({ raw }: Entry): LogEntry {
  const entry = wholeEntry(raw);
  return Object.fromEntries(ESSENCE.filter((key) => Object.hasOwn(entry, key)).map((key) => [key, entry[key]]));
}
