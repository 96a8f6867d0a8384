import { type Cluster, PRIORITIES, type Priority, type Ranked } from '../types/cluster.ts';
import type { Config } from '../types/config.ts';
import { byNumbers } from './by-numbers.ts';
import { byRequests } from './by-requests.ts';
import { byStart } from './by-start.ts';
import { byWords } from './by-words.ts';
import { categoryOf, type RevisionsHeard } from './category.ts';
import { BANDS } from './ladder.ts';
import { highestLevel } from './move.ts';
import { wishesOf } from './wishes.ts';

/** Clusters → the same, each with priority, category and the reasons for both; most urgent first. */
export function prioritise(clusters: readonly Cluster[], heard: RevisionsHeard, config: Config): readonly Ranked[] {
  return clusters.map((cluster) => rank(cluster, heard, config)).sort(byUrgency);
}

function rank(cluster: Cluster, heard: RevisionsHeard, config: Config): Ranked {
  const level = highestLevel(cluster);
  const band = BANDS[level];
  const { category, why } = categoryOf(cluster, heard, config);
  const said = byRequests(cluster, level) ?? byStart(cluster, level) ?? byWords(cluster, level);
  const judged = said?.to ?? band;
  // What its own words play down stays down, however often it says so.
  const playedDown = said?.by === 'words' && isLower(judged, band);
  const more = judged === 'P2' && !playedDown ? byNumbers(cluster, level, category) : undefined;
  const own = more === undefined ? judged : 'P1';
  const team = wishesOf(cluster, own, level, config);
  const reasons = [
    `${level} starts at ${band}`,
    ...(judged === band ? [] : [`${band} → ${judged}: ${said?.why ?? ''}`]),
    ...(more === undefined ? [] : [`${judged} → ${own}: ${more}`]),
    ...team.reasons,
    why,
  ];
  const { priority, impact, sourcePath } = team;
  return { cluster, priority, category, level, reasons, impact, sourcePath };
}

function isLower(a: Priority, b: Priority): boolean {
  return PRIORITIES.indexOf(a) > PRIORITIES.indexOf(b);
}

/** Total order: priority, then how often, then the fingerprint. */
function byUrgency(a: Ranked, b: Ranked): number {
  if (a.priority !== b.priority) return a.priority < b.priority ? -1 : 1;
  if (a.cluster.tally.count !== b.cluster.tally.count) return b.cluster.tally.count - a.cluster.tally.count;
  return a.cluster.fingerprint < b.cluster.fingerprint ? -1 : 1;
}
