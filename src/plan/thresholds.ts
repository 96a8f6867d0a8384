import { isCounted, occurrencesOf } from '../ledger/observe.ts';
import { epochMillis } from '../types/time.ts';
import type { Facts, Ours } from './facts.ts';

/** It comes and goes: each return doubles the silence that is needed, up to this many times. */
const MOST_DOUBLINGS = 4;

/** How often it happened, this window included. */
export function timesSeen({ clusters, after, window }: Pick<Facts, 'clusters' | 'after' | 'window'>): number {
  const here = clusters.reduce((sum, { cluster }) => sum + cluster.tally.occurrences, 0);
  return Math.max(here, occurrencesOf(after) + (isCounted(after, window) ? 0 : here));
}

/** Why a cluster gets no issue of its own; undefined when it is worth one. */
export function whyNotWorthIt(facts: Pick<Facts, 'clusters' | 'after' | 'rules' | 'window'>): string | undefined {
  const { priority } = facts.after;
  const needed = facts.rules.openFrom[priority];
  if (needed === undefined) {
    return priority === 'P4'
      ? 'P4 is informational: it stays in the worklog'
      : `${priority} opens no issue, says the configuration`;
  }
  const times = timesSeen(facts);
  if (times >= needed) return undefined;
  return `${priority} seen ${times} ${times === 1 ? 'time' : 'times'}; an issue is opened from ${needed} on`;
}

export function isReopenable({ home, rules, now }: Ours): boolean {
  return epochMillis(now) - epochMillis(home.issue.closedAt ?? '') <= rules.reopenWindowMillis;
}

export function silenceNeeded({ returns }: Facts['after'], windows: number): number {
  return windows * 2 ** Math.min(returns, MOST_DOUBLINGS);
}
