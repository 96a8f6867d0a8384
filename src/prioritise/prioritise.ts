import type { Cluster, Pattern, Priority, Ranked } from '../types/cluster.ts';
import type { Config } from '../types/config.ts';
import { SEVERITIES, type Severity } from '../types/severity.ts';
import { categoryOf, type RevisionsHeard } from './category.ts';
import { BANDS, RULES } from './ladder.ts';
import { wishesOf } from './wishes.ts';

/** Requests for what does not exist: mostly scanners and stale links. */
const NOT_FOUND = new Set([404, 405, 410]);
const FEW_REQUESTS = 10;

type Move = { readonly to: Priority; readonly why: string };

/** Clusters → the same, each with priority, category and the reasons for both; most urgent first. */
export function prioritise(clusters: readonly Cluster[], heard: RevisionsHeard, config: Config): readonly Ranked[] {
  return clusters.map((cluster) => rank(cluster, heard, config)).sort(byUrgency);
}

function rank(cluster: Cluster, heard: RevisionsHeard, config: Config): Ranked {
  const level = highestLevel(cluster);
  const band = BANDS[level];
  const move = byRequests(cluster) ?? byOwnWords(cluster, level) ?? bySilence(cluster, level);
  const own = move?.to ?? band;
  const team = wishesOf(cluster, own, level, config);
  const { category, why } = categoryOf(cluster, heard, config);
  const start = `${level} starts at ${band}`;
  const moved = move === undefined || move.to === band ? [] : [`${band} → ${move.to}: ${move.why}`];
  const { priority, impact, sourcePath } = team;
  return { cluster, priority, category, level, reasons: [start, ...moved, ...team.reasons, why], impact, sourcePath };
}

/** The leading pattern is the cause; its consequences may only be louder. */
function highestLevel(cluster: Cluster): Severity {
  const levels = cluster.tally.levels;
  return SEVERITIES.toReversed().find((severity) => (levels[severity] ?? 0) > 0) ?? 'DEFAULT';
}

function byRequests(cluster: Cluster): Move | undefined {
  const [leader] = cluster.patterns;
  if (leader === undefined || leader.evidence !== 'request') return undefined;
  const { status, tally } = leader;
  if (NOT_FOUND.has(status)) return { to: 'P3', why: `status ${status} answers requests for what does not exist` };
  if (status < 500 || tally.count >= FEW_REQUESTS) return undefined;
  return { to: 'P2', why: `only ${tally.count} requests ended with status ${status}` };
}

/** The first rule whose words the leading pattern uses decides, also when it leaves the priority where it is. */
function byOwnWords(cluster: Cluster, level: Severity): Move | undefined {
  const [leader] = cluster.patterns;
  if (leader === undefined || level === 'INFO' || level === 'DEBUG') return undefined;
  const text = `${leader.exception ?? ''} ${leader.template}`;
  const rule = RULES.find(({ words, unless }) => words.test(text) && !saysOnly(leader, unless));
  if (rule === undefined) return undefined;
  const band = BANDS[level];
  // Without severity nobody weighed it, so words that raise an error raise what merely sounds like a warning as well.
  const raised = isSilent(cluster) && level === 'WARNING' && rule.moves.P1 === 'P0' ? 'P0' : undefined;
  return { to: raised ?? rule.moves[band] ?? band, why: `by its words, ${rule.means}` };
}

function saysOnly({ messages }: Pattern, words: RegExp | undefined): boolean {
  return words !== undefined && messages.length > 0 && messages.every((message) => words.test(message));
}

/** An error by its words alone, without severity, trace or telling words, is a guess. */
function bySilence(cluster: Cluster, level: Severity): Move | undefined {
  const traced = cluster.patterns.some(({ evidence }) => evidence === 'stack');
  if (!isSilent(cluster) || traced || level !== 'ERROR') return undefined;
  return { to: 'P2', why: 'it was logged without severity and is an error by its words alone' };
}

function isSilent({ tally }: Cluster): boolean {
  return (tally.severities.DEFAULT ?? 0) === tally.count;
}

/** Total order: priority, then how often, then the fingerprint. */
function byUrgency(a: Ranked, b: Ranked): number {
  if (a.priority !== b.priority) return a.priority < b.priority ? -1 : 1;
  if (a.cluster.tally.count !== b.cluster.tally.count) return b.cluster.tally.count - a.cluster.tally.count;
  return a.cluster.fingerprint < b.cluster.fingerprint ? -1 : 1;
}
