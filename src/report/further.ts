import { type CleanText, cleanLine, type Door } from '../text/text.ts';
import type { Ranked } from '../types/cluster.ts';
import type { Tending, TendingStep } from '../types/plan.ts';
import type { ReportFurther } from '../types/report.ts';
import { identityOf } from './decided.ts';
import { historyOf, NO_HISTORY } from './history.ts';
import { CHARS } from './limits.ts';

/** The steps behind those of the clusters. `titles` holds those of issues to be opened, by fingerprint. */
export function furtherSteps(
  { plan, observed, issues }: Tending,
  ranked: readonly Ranked[],
  { titles, door }: { readonly titles: ReadonlyMap<string, CleanText>; readonly door: Door },
): readonly ReportFurther[] {
  return plan.steps.slice(ranked.length).map((step) => {
    const known = observed.clusters[identityOf(step) ?? step.fingerprint];
    const issue = issueIn(step);
    const listed = issue === null ? undefined : issues.get(issue)?.title;
    return {
      fingerprint: step.fingerprint,
      name: door.line(known?.name || listed || step.fingerprint, CHARS.name),
      title: 'follows' in step ? (titles.get(step.fingerprint) ?? null) : null,
      service: door.line(known?.service ?? '', CHARS.name),
      priority: 'told' in step ? step.told.priority : (known?.told?.priority ?? known?.priority ?? 'P4'),
      issue,
      action: { do: step.do, why: cleanLine(step.why, CHARS.sentence) },
      history: known === undefined ? NO_HISTORY : historyOf(known),
    };
  });
}

export function issueIn(step: TendingStep): number | null {
  return 'issue' in step ? step.issue : null;
}
