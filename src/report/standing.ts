import type { Category, Ranked } from '../types/cluster.ts';
import type { TimeWindow } from '../types/coverage.ts';
import type { Step, TendingStep } from '../types/plan.ts';
import type { Remembered } from '../types/remembered.ts';

/** How the ranking, which knows this window alone, says that it knows of no other. */
const UNKNOWN = 'new: no earlier run knows it';
const BY_REVISION = 'regression: ';

/** A cluster as the ledger knows it: what was seen before is not called new. */
export function withStanding(
  item: Ranked,
  step: Step | TendingStep,
  known: Remembered | undefined,
  window: TimeWindow,
): Ranked {
  if (known === undefined) return item;
  const told = 'told' in step ? step.told : known.told;
  const wasSeen = known.windows.some(({ to }) => to < window.to);
  const isKnown = wasSeen || (told !== null && told.state !== 'new');
  const category = told?.category ?? (isKnown ? knownCategory(item.category) : item.category);
  const since =
    known.firstSeen !== '' && known.firstSeen < window.from ? `since ${clock(known.firstSeen)}` : 'by its issue';
  const reasons = item.reasons.map((reason) => {
    if (isKnown && reason.endsWith(UNKNOWN)) return `${reason.slice(0, -UNKNOWN.length)}known ${since}`;
    return category !== 'regression' && reason.startsWith(BY_REVISION) ? reason.slice(BY_REVISION.length) : reason;
  });
  return { ...item, category, reasons };
}

function knownCategory(category: Category): Category {
  return category === 'new' || category === 'regression' ? 'active-dev' : category;
}

function clock(time: string): string {
  return `${time.slice(0, 10)} ${time.slice(11, 19)} UTC`;
}
