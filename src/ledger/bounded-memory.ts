import type { Memory, Remembered } from '../types/remembered.ts';
import { sorted } from './rebuild.ts';

const MOST_CLUSTERS = 3_000;
/** Of the records alone; indented in the ledger, that is about a megabyte. */
const MOST_CHARS = 840_000;
const MOST_LOGINS = 20;

/**
 * A memory that stays small. Clusters without an issue are forgotten first, then those with one, in each case what was
 * not seen for longest; a forgotten issue is found again by its marker, and then counts from there.
 */
export function bounded(memory: Memory): Memory {
  const kept = new Map<string, Remembered>();
  let chars = 0;
  for (const [identity, known] of Object.entries(memory.clusters).sort(byWorth).slice(0, MOST_CLUSTERS)) {
    chars += JSON.stringify(known, undefined, 1).length;
    if (chars > MOST_CHARS) break;
    kept.set(identity, known);
  }
  return { ...memory, clusters: sorted(kept), logins: memory.logins.slice(0, MOST_LOGINS) };
}

type Kept = readonly [string, Remembered];

function byWorth([a, one]: Kept, [b, other]: Kept): number {
  const [oneHas, otherHas] = [one.issue !== null || one.muted !== null, other.issue !== null || other.muted !== null];
  if (oneHas !== otherHas) return oneHas ? -1 : 1;
  if (one.lastSeen !== other.lastSeen) return one.lastSeen > other.lastSeen ? -1 : 1;
  return a < b ? -1 : 1;
}
