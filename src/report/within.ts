import { fingerprintsOf } from '../ledger/observe.ts';
import type { Cluster } from '../types/cluster.ts';
import type { Step, TendingStep } from '../types/plan.ts';

type Steps = readonly (Step | TendingStep)[];
type Umbrella = { readonly fingerprint: string; readonly folds: ReadonlySet<string>; readonly issue: number | null };

/** Which step's issue tells of a cluster that is left alone itself: that of a more urgent cluster, or an umbrella. */
export function homesIn(steps: Steps): (cluster: Cluster, step: Step | TendingStep) => string | undefined {
  const umbrellas = steps.flatMap((step) => umbrellaOf(step) ?? []);
  return (cluster, step) => {
    if (step.do !== 'leave') return undefined;
    if ('within' in step) return step.within;
    const issue = 'issue' in step ? step.issue : null;
    const folded = umbrellas.find(
      (each) =>
        (issue === null || issue === each.issue) && fingerprintsOf(cluster).some((print) => each.folds.has(print)),
    );
    return folded?.fingerprint;
  };
}

function umbrellaOf(step: Step | TendingStep): Umbrella | undefined {
  if (!('marks' in step) || step.marks.folds.length === 0) return undefined;
  const issue = 'issue' in step ? step.issue : null;
  return { fingerprint: step.fingerprint, folds: new Set(step.marks.folds), issue };
}
