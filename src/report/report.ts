import { type CleanText, countRedactions, type Door } from '../text/text.ts';
import type { Ranked } from '../types/cluster.ts';
import { NO_CONFIG } from '../types/config.ts';
import type { Coverage, TimeWindow } from '../types/coverage.ts';
import type { Entry } from '../types/entry.ts';
import type { Tending } from '../types/plan.ts';
import type { Report, ReportCluster, SeverityCounts } from '../types/report.ts';
import { fromEpochMillis } from '../types/time.ts';
import { clusterReport, explained } from './cluster-report.ts';
import { codeReport } from './code-report.ts';
import { coverageOf } from './coverage.ts';
import { type Decided, planOf, tendingOf } from './decided.ts';
import { deltaOf } from './delta.ts';
import { furtherSteps } from './further.ts';
import { knowledgeOf } from './knowledge.ts';
import { CHARS } from './limits.ts';
import { type Publishing, publishingFor } from './publishing.ts';
import { titlesFor } from './titles.ts';

/** Cleaning more samples and messages than anyone reads would take longer than all the rest. */
const MAX_EXPLAINED = 100;
const MAX_SAMPLED = 1_000;

const MAX_REVISIONS = 20;

type HeardRevision = { readonly first: string; readonly entries: number; readonly commit?: string | undefined };

export type Seen = {
  readonly window: TimeWindow;
  readonly coverage: Coverage;
  readonly severities: SeverityCounts;
  /** Those that were asked for, also when they are silent; none for an export. */
  readonly projects?: readonly string[];
  /** Address of the repository whose issues are tended. */
  readonly repository?: string | undefined;
  readonly revisions: ReadonlyMap<string, ReadonlyMap<string, HeardRevision>>;
};

/**
 * Everything that the documents of a run say, as data. This is where log text passes the one door: nothing below here
 * sees it as it was logged.
 */
export function makeReport(
  seen: Seen,
  ranked: readonly Ranked[],
  decided: Decided,
  now: number,
  publishing: Publishing = publishingFor(NO_CONFIG, 'private'),
): Report {
  const { door, ...allowed } = publishing;
  const titles = titlesFor(ranked, decided, door);
  const clusters = clustersOf(ranked, decided, { titles, publishing, seen });
  const tending = tendingOf(decided);
  return {
    schemaVersion: 1,
    generatedAt: fromEpochMillis(now),
    mode: 'plan',
    window: seen.window.from === '' ? null : seen.window,
    ...(seen.repository === undefined ? {} : { repository: seen.repository }),
    projects: projectsOf(seen, ranked, door),
    locations: unique(ranked.flatMap(({ cluster }) => locationsOf(cluster.tally.samples, door))),
    coverage: coverageOf(seen.coverage, door),
    severities: seen.severities,
    revisions: revisionsOf(seen, door),
    publishing: allowed,
    withheld: [],
    redactions: redactionsIn(clusters),
    clusters,
    ...(tending === undefined ? {} : tendedPart(tending, ranked, { clusters, titles, door, to: seen.window.to })),
  };
}

type Shown = {
  readonly clusters: readonly ReportCluster[];
  readonly titles: ReadonlyMap<string, CleanText>;
  readonly door: Door;
  readonly to: string;
};

function tendedPart(tending: Tending, ranked: readonly Ranked[], shown: Shown): Partial<Report> {
  const { clusters, titles, door, to } = shown;
  const further = furtherSteps(tending, ranked, { titles, door });
  return {
    notes: tending.plan.notes.map((note) => door.line(note, CHARS.sentence)),
    further,
    delta: deltaOf(tending, { clusters, further }, to),
  };
}

function projectsOf({ projects = [] }: Seen, ranked: readonly Ranked[], door: Door): readonly CleanText[] {
  const named = [...projects, ...ranked.map(({ cluster }) => cluster.project)];
  return unique([...new Set(named)].map((project) => door.line(project, CHARS.name)));
}

function clustersOf(
  ranked: readonly Ranked[],
  decided: Decided,
  {
    titles,
    publishing,
    seen,
  }: {
    readonly titles: ReadonlyMap<string, CleanText>;
    readonly publishing: Publishing;
    readonly seen: Seen;
  },
): readonly ReportCluster[] {
  const { door, samples } = publishing;
  const { steps } = planOf(decided);
  const knowledge = knowledgeOf(decided, seen.window);
  return ranked.flatMap((item, index): readonly ReportCluster[] => {
    const step = steps[index];
    const title = titles.get(item.cluster.fingerprint);
    if (step === undefined || title === undefined) return [];
    const sampled = samples === 'shown' && index < MAX_SAMPLED;
    const { item: standing, known, traced } = knowledge(item, step);
    const revisions = seen.revisions.get(item.cluster.service);
    const code = codeReport(item.cluster, { web: seen.repository, revisions, traced, door });
    const reported = { ...clusterReport(standing, step, sampled ? 1 : 0, door), title, ...code, ...known };
    const worthMore = samples === 'shown' && index < MAX_EXPLAINED && item.priority !== 'P4';
    return [worthMore ? explained(reported, item, door) : reported];
  });
}

function revisionsOf({ revisions }: Seen, door: Door): Report['revisions'] {
  const all = [...revisions].flatMap(([service, byRevision]) =>
    [...byRevision].map(([revision, { first, entries }]) => ({ service, revision, first, entries })),
  );
  return all
    .sort((a, b) => compare(a.first, b.first) || compare(a.service, b.service) || compare(a.revision, b.revision))
    .slice(-MAX_REVISIONS)
    .map(({ service, revision, first, entries }) => ({
      service: door.line(service, CHARS.name),
      revision: door.line(revision, CHARS.name),
      entries,
      first,
    }));
}

function compare(a: string, b: string): number {
  return a === b ? 0 : a < b ? -1 : 1;
}

function locationsOf(samples: readonly Entry[], door: Door): readonly CleanText[] {
  return samples.flatMap(({ location }) => (location === undefined ? [] : [door.line(location, CHARS.name)]));
}

function redactionsIn(clusters: readonly ReportCluster[]): Readonly<Record<string, number>> {
  const sum = new Map<string, number>();
  for (const [type, count] of clusters.flatMap(textsOf).flatMap((text) => Object.entries(countRedactions(text)))) {
    sum.set(type, (sum.get(type) ?? 0) + count);
  }
  return Object.fromEntries([...sum].sort(([a], [b]) => compare(a, b)));
}

/** Every text once: title, query and reasons say again what stands elsewhere. */
function textsOf(cluster: ReportCluster): readonly CleanText[] {
  return [
    cluster.project,
    cluster.service,
    cluster.name,
    ...(cluster.impact === null ? [] : [cluster.impact]),
    ...cluster.patterns.map(({ template }) => template),
    ...cluster.revisions,
    ...cluster.routes.map(({ route }) => route),
    ...cluster.samples.map(({ text }) => text),
    ...cluster.insertIds,
  ];
}

function unique(texts: readonly CleanText[]): readonly CleanText[] {
  return [...new Set(texts)].sort();
}
