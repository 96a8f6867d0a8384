import { cleanLine } from '../text/text.ts';
import type { Ranked } from '../types/cluster.ts';
import type { TimeWindow } from '../types/coverage.ts';
import type { Step, Tending, TendingStep } from '../types/plan.ts';
import type { ReportCluster } from '../types/report.ts';
import type { Traced } from '../types/traced.ts';
import { type Decided, identityOf, planOf, tendingOf } from './decided.ts';
import { historyOf, rememberedBy } from './history.ts';
import { CHARS } from './limits.ts';
import { withStanding } from './standing.ts';
import { homesIn } from './within.ts';

type Knowing = (
  item: Ranked,
  step: Step | TendingStep,
) => {
  readonly item: Ranked;
  readonly known: Pick<ReportCluster, 'history' | 'within' | 'related'>;
  readonly traced: Traced | undefined;
};

/** What a ledger and issues tell of a cluster; nothing of that without them. */
export function knowledgeOf(decided: Decided, window: TimeWindow): Knowing {
  const tending = tendingOf(decided);
  if (tending === undefined) return (item) => ({ item, known: {}, traced: undefined });
  const rememberedAs = rememberedBy(tending.observed);
  const homeOf = homesIn(planOf(decided).steps);
  return (item, step) => {
    const remembered = rememberedAs(item.cluster, step);
    const within = homeOf(item.cluster, step);
    const related = relatedIn(step, tending);
    const known = {
      ...(remembered === undefined ? {} : { history: historyOf(remembered) }),
      ...(within === undefined ? {} : { within }),
      ...(related === undefined ? {} : { related }),
    };
    const traced = tending.observed.traced?.[identityOf(step) ?? item.cluster.fingerprint];
    return { item: withStanding(item, step, remembered, window), known, traced };
  };
}

/** What was listed carries our label: the others are issues of people. */
function relatedIn(step: Step | TendingStep, { issues }: Tending): ReportCluster['related'] {
  if (!('related' in step) || step.related.length === 0) return undefined;
  const adoptable = 'follows' in step ? step.related.filter((number) => !issues.has(number)) : [];
  return { issues: step.related, adoptable, label: cleanLine(step.labels?.[0] ?? '', CHARS.name) };
}
