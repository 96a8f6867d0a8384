import { matches } from '../settings/config/matcher.ts';
import type { Category, Cluster } from '../types/cluster.ts';
import type { Config } from '../types/config.ts';
import { subjectOf } from './wishes.ts';

/** Entries of one revision over the whole window, those below the threshold included. */
type RevisionHeard = { readonly first: string; readonly entries: number };
/** By service, then by revision. */
export type RevisionsHeard = ReadonlyMap<string, ReadonlyMap<string, RevisionHeard>>;

/** An older revision that was heard less than this cannot show that it was free of the failure. */
const ENTRIES_THAT_TELL = 50;

type Judged = { readonly category: Category; readonly why: string };

/** The name that the configuration gives to what is merely new; how a cluster came back or rose matters more. */
export function categoryOf(cluster: Cluster, heard: RevisionsHeard, config: Config): Judged {
  const judged = stateOf(cluster, heard);
  const subject = subjectOf(cluster);
  const named = config.categories.find(({ match }) => matches(match, subject));
  if (named === undefined || judged.category !== 'new') return judged;
  return { category: named.name, why: `${named.name}: so called by the configuration; ${judged.why}` };
}

/** `regression` when it came with the newest revision while an older one, well heard, was free of it; else `new`. */
function stateOf(cluster: Cluster, heard: RevisionsHeard): Judged {
  const revisions = [...(heard.get(cluster.service) ?? new Map<string, RevisionHeard>())].sort(byFirst);
  const newest = revisions.at(-1);
  const older = revisions.slice(0, -1).filter(([, { entries }]) => entries >= ENTRIES_THAT_TELL);
  const [only, ...others] = cluster.tally.revisions;
  if (newest === undefined || older.length === 0 || others.length > 0 || only !== newest[0]) {
    return { category: 'new', why: 'new: no earlier run knows it' };
  }
  const entries = older.reduce((sum, [, revision]) => sum + revision.entries, 0);
  const names = older.map(([name]) => name).join(', ');
  return {
    category: 'regression',
    why: `regression: seen on ${only} alone; none of the ${entries} entries of ${names} shows it`,
  };
}

function byFirst(
  [a, { first: aFirst }]: [string, RevisionHeard],
  [b, { first: bFirst }]: [string, RevisionHeard],
): number {
  if (aFirst !== bFirst) return aFirst < bFirst ? -1 : 1;
  return a < b ? -1 : 1;
}
