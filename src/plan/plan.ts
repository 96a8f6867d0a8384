import { type Door, openDoor } from '../text/text.ts';
import type { Ranked } from '../types/cluster.ts';
import type { Plan, Step, WindowSeen } from '../types/plan.ts';
import { NO_MEMORY } from '../types/remembered.ts';
import { DEFAULT_RULES, type TendingRules } from '../types/tending-rules.ts';
import { NO_ANSWERS } from './facts.ts';
import { tend } from './tend.ts';

export { titlesOf } from './titles.ts';

export const MAX_NEW_ISSUES = DEFAULT_RULES.caps.newIssues;

const NOTHING_SEEN: WindowSeen = { from: '', to: '', kind: 'current', coverage: 'partial', heard: [], revisions: [] };

/** Ranked clusters → one step each, with its reason: what a first run in an empty repository comes to. */
export function makePlan(
  ranked: readonly Ranked[],
  { rules = DEFAULT_RULES, door = openDoor() }: { readonly rules?: TendingRules; readonly door?: Door } = {},
): Plan {
  const { plan } = tend({
    ranked,
    memory: NO_MEMORY,
    listing: { kind: 'complete', issues: [] },
    lookAlikes: [],
    answers: NO_ANSWERS,
    rules,
    window: NOTHING_SEEN,
    login: undefined,
    now: 0,
    door,
  });
  const steps = plan.steps.map((step): Step => {
    const { fingerprint, why } = step;
    if (step.do !== 'open') return { do: 'leave', fingerprint, why };
    return { do: 'open', fingerprint, why, title: step.title, labels: step.labels };
  });
  return { steps, computedFrom: plan.computedFrom };
}
