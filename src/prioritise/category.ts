import type { Category, Cluster } from '../types/cluster.ts';

/** Entries of one revision over the whole window, those below the threshold included. */
type RevisionHeard = { readonly first: string; readonly entries: number };
/** By service, then by revision. */
export type RevisionsHeard = ReadonlyMap<string, ReadonlyMap<string, RevisionHeard>>;

/** An older revision that was heard less than this cannot show that it was free of the failure. */
const ENTRIES_THAT_TELL = 50;

/** `regression` when it came with the newest revision while an older one, well heard, was free of it; else `new`. */
export function categoryOf(
  cluster: Cluster,
  heard: RevisionsHeard,
): { readonly category: Category; readonly why: string } {
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
