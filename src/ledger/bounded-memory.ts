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
  const { traced = {}, ...rest } = memory;
  let chars = 0;
  for (const [identity, known] of Object.entries(memory.clusters).sort(byWorth).slice(0, MOST_CLUSTERS)) {
    chars += lengthOf(known) + lengthOf(traced[identity]);
    if (chars > MOST_CHARS) break;
    kept.set(identity, known);
  }
  const told = Object.entries(traced).filter(([identity]) => memory.claim !== null || hasIssue(kept.get(identity)));
  return {
    ...rest,
    clusters: sorted(kept),
    // In order, since equal memories are equal byte for byte.
    ...(told.length === 0 ? {} : { traced: Object.fromEntries(told.sort(([a], [b]) => (a < b ? -1 : 1))) }),
    logins: memory.logins.slice(0, MOST_LOGINS),
  };
}

/** A run that is at work has yet to open the issue of what it looked up. */
function hasIssue(known: Remembered | undefined): boolean {
  return known !== undefined && known.issue !== null;
}

function lengthOf(value: unknown): number {
  return value === undefined ? 0 : JSON.stringify(value, undefined, 1).length;
}

type Kept = readonly [string, Remembered];

function byWorth([a, one]: Kept, [b, other]: Kept): number {
  const [oneHas, otherHas] = [one.issue !== null || one.muted !== null, other.issue !== null || other.muted !== null];
  if (oneHas !== otherHas) return oneHas ? -1 : 1;
  if (one.lastSeen !== other.lastSeen) return one.lastSeen > other.lastSeen ? -1 : 1;
  return a < b ? -1 : 1;
}
