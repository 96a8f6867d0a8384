import type { Cluster, Priority, Ranked } from '../types/cluster.ts';
import { SEVERITIES, type Severity } from '../types/severity.ts';
import { categoryOf, type RevisionsHeard } from './category.ts';
import { BANDS, RULES } from './ladder.ts';

/** Requests for what does not exist: mostly scanners and stale links. */
const NOT_FOUND = new Set([404, 405, 410]);
const FEW_REQUESTS = 10;

type Step = { readonly priority: Priority; readonly reasons: readonly string[] };

/** Clusters → the same, each with priority, category and the reasons for both; most urgent first. */
export function prioritise(clusters: readonly Cluster[], heard: RevisionsHeard): readonly Ranked[] {
  return clusters.map((cluster) => rank(cluster, heard)).sort(byUrgency);
}

function rank(cluster: Cluster, heard: RevisionsHeard): Ranked {
  const level = highestLevel(cluster);
  const { category, why } = categoryOf(cluster, heard);
  const band: Step = { priority: BANDS[level], reasons: [`${level} starts at ${BANDS[level]}`] };
  const { priority, reasons } = byOwnWords(cluster, byRequests(cluster, bySilence(cluster, level, band)));
  return { cluster, priority, category, level, reasons: [...reasons, why] };
}

/** The leading pattern is the cause; its consequences may only be louder. */
function highestLevel(cluster: Cluster): Severity {
  const levels = cluster.tally.levels;
  return SEVERITIES.toReversed().find((severity) => (levels[severity] ?? 0) > 0) ?? 'DEFAULT';
}

/** An entry that carries no severity and no trace is only taken for an error because of its words. */
function bySilence(cluster: Cluster, level: Severity, before: Step): Step {
  const silent = cluster.tally.severities.DEFAULT ?? 0;
  const traced = cluster.patterns.some(({ evidence }) => evidence === 'stack');
  if (silent < cluster.tally.count || traced || level !== 'ERROR' || before.priority !== 'P1') return before;
  return moved(before, 'P2', 'it was logged without severity and is an error by its words alone');
}

function byRequests(cluster: Cluster, before: Step): Step {
  const [leader] = cluster.patterns;
  if (leader === undefined || leader.status === 0) return before;
  const { status, tally } = leader;
  if (NOT_FOUND.has(status)) return moved(before, 'P3', `status ${status} answers requests for what does not exist`);
  if (status >= 500 && tally.count < FEW_REQUESTS) {
    return moved(before, 'P2', `only ${tally.count} requests ended with status ${status}`);
  }
  return before;
}

function byOwnWords(cluster: Cluster, before: Step): Step {
  const text = cluster.patterns
    .slice(0, 1)
    .map(({ exception, template }) => `${exception ?? ''} ${template}`)
    .join(' ');
  for (const { words, moves, means } of RULES) {
    const to = moves[before.priority];
    if (!words.test(text)) continue;
    return to === undefined ? before : moved(before, to, `by its words ${means}`);
  }
  return before;
}

function moved(before: Step, to: Priority, why: string): Step {
  if (before.priority === to) return before;
  return { priority: to, reasons: [...before.reasons, `${before.priority} → ${to}: ${why}`] };
}

/** Total order: priority, then how often, then the fingerprint. */
function byUrgency(a: Ranked, b: Ranked): number {
  if (a.priority !== b.priority) return a.priority < b.priority ? -1 : 1;
  if (a.cluster.tally.count !== b.cluster.tally.count) return b.cluster.tally.count - a.cluster.tally.count;
  return a.cluster.fingerprint < b.cluster.fingerprint ? -1 : 1;
}
