import type { Plan, Step, Tending, TendingPlan, TendingStep } from '../types/plan.ts';

/** A plan alone is one of a run that knows no ledger and no issues. */
export type Decided = Plan<Step> | TendingPlan | Tending;

export function tendingOf(decided: Decided): Tending | undefined {
  return 'observed' in decided ? decided : undefined;
}

export function planOf(decided: Decided): Plan<Step | TendingStep> {
  return 'observed' in decided ? decided.plan : decided;
}

/** Fingerprint under which a step's cluster is remembered; undefined for a step that changes no issue. */
export function identityOf(step: Step | TendingStep): string | undefined {
  if ('marks' in step) return step.marks.fingerprint;
  return 'identity' in step ? step.identity : undefined;
}
