import type { Priority } from '../types/cluster.ts';
import type { ClusterState } from '../types/remembered.ts';
import type { Issue } from '../types/tracker.ts';
import { counted } from './counted.ts';
import { type Facts, lastEntry, type Ours, type Theirs } from './facts.ts';
import { hasPriorityByHand } from './labels.ts';
import { timesSeen } from './thresholds.ts';

const DAY_MILLIS = 86_400_000;

export function mutedWhy({ home, after }: Facts): string {
  const where = home.kind === 'ours' ? `#${home.issue.number} is muted` : 'muted';
  return after.muted === '' ? where : `${where} until ${after.muted}`;
}

export function seen(facts: Facts): string {
  const times = timesSeen(facts);
  return `${facts.after.priority} seen ${counted(times, 'time')}`;
}

export function stateOf({ after }: Facts): ClusterState {
  return after.told?.state ?? 'ongoing';
}

/** What is seen in a later window than the one that opened its issue is new no longer, and what was quiet is back. */
export function seenAgain({ after, window }: Facts): ClusterState {
  const state = after.told?.state ?? 'ongoing';
  if (state === 'quiet') return 'ongoing';
  return state === 'new' && after.openedIn !== window.to ? 'ongoing' : state;
}

export function toldPriority({ after }: Facts): Priority {
  return after.told?.priority ?? after.priority;
}

export function isByHand({ home, after, rules }: Ours): boolean {
  return after.told !== null && hasPriorityByHand(rules, home.issue.labels, after.told, after);
}

export function isDone({ state, stateReason }: Issue): boolean {
  return state === 'closed' && stateReason !== 'not_planned' && stateReason !== 'duplicate';
}

export function isAfterClosing(facts: Ours | Theirs): boolean {
  const { closedAt } = facts.home.issue;
  return closedAt !== null && lastEntry(facts) > closedAt;
}

export function whyNotReopened({ home, rules }: Ours): string {
  if (home.issue.locked) return 'and it is locked';
  if (home.standing === 'adopted') return 'and it is not ours to reopen';
  return `longer ago than ${Math.round(rules.reopenWindowMillis / DAY_MILLIS)} days`;
}

export function number({ home }: Ours | Theirs): string {
  return `#${home.issue.number}`;
}
