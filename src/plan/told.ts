import type { Told } from '../types/remembered.ts';
import type { Facts } from './facts.ts';
import { hasPriorityByHand } from './labels.ts';

/** Names that say how a cluster stands; all others are given by the configuration and say what it is about. */
const OWN_CATEGORIES: readonly string[] = ['new', 'regression', 'escalated', 'active-dev', 'quiet'];

/** What title and labels tell once a step has brought the issue to a state. A priority that a person set stays told. */
export function toldAfter({ clusters, after, home, rules }: Facts, state: Told['state']): Told {
  const before = after.told;
  if (before !== null && before.state === state && before.priority === after.priority) return before;
  const byHand = before !== null && home.kind === 'ours' && hasPriorityByHand(rules, home.issue.labels, before, after);
  const priority = byHand ? before.priority : after.priority;
  const category = before !== null && before.state === state ? before.category : categoryFor(state, clusters, before);
  return { state, priority, category };
}

function categoryFor(state: Told['state'], clusters: Facts['clusters'], before: Told | null): string {
  const given = clusters[0]?.category ?? before?.category ?? 'active-dev';
  const named = OWN_CATEGORIES.includes(given) ? undefined : given;
  switch (state) {
    case 'escalated':
    case 'regression':
      return state;
    case 'new':
      return named ?? 'new';
    case 'ongoing':
      return named ?? 'active-dev';
    case 'quiet':
      return before?.category ?? 'active-dev';
  }
}
