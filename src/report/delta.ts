import { isMoreUrgent } from '../ledger/settle-priority.ts';
import { PRIORITIES } from '../types/cluster.ts';
import type { Tending, TendingStep } from '../types/plan.ts';
import type { Memory, Remembered } from '../types/remembered.ts';
import { CHANGES, type ReportCluster, type ReportDelta, type ReportFurther } from '../types/report.ts';
import { identityOf } from './decided.ts';

/** Of each kind, so that a report stays small; the counts are whole. */
const MOST_LISTED = 100;

type Change = keyof ReportDelta;
type Changed = ReportDelta[Change]['clusters'][number];

/** What a window changed against those before it, `to` being its end; null when none is known. */
export function deltaOf(
  { plan, known, observed }: Tending,
  shown: { readonly clusters: readonly ReportCluster[]; readonly further: readonly ReportFurther[] },
  to: string,
): ReportDelta | null {
  if (!isKnown(known, to)) return null;
  const before = beforeWindow(known, to);
  const changes = shown.clusters.map((cluster, index): readonly [Change, Changed] => {
    const step = plan.steps[index];
    return [step === undefined ? 'unchanged' : changeBy(step, before(cluster)), changedOf(cluster)];
  });
  const further = shown.further.flatMap((each, index): readonly (readonly [Change, Changed])[] => {
    const step = plan.steps[shown.clusters.length + index];
    const change = step === undefined ? undefined : silenceBy(step, observed, to);
    return change === undefined ? [] : [[change, changedOf(each)]];
  });
  const all = [...changes, ...further];
  const byChange = (change: Change) => all.flatMap(([kind, each]) => (kind === change ? [each] : []));
  return delta((change) => byChange(change).toSorted(byPriority));
}

function delta(listed: (change: Change) => readonly Changed[]): ReportDelta {
  const kind = (change: Change) => ({ count: listed(change).length, clusters: listed(change).slice(0, MOST_LISTED) });
  const [fresh, regressed, escalated, deEscalated, quiet, gone, unchanged] = CHANGES;
  return {
    [fresh]: kind(fresh),
    [regressed]: kind(regressed),
    [escalated]: kind(escalated),
    [deEscalated]: kind(deEscalated),
    [quiet]: kind(quiet),
    [gone]: kind(gone),
    [unchanged]: kind(unchanged),
  };
}

function isKnown({ clusters, services }: Memory, to: string): boolean {
  return services.some(({ since }) => since < to) || Object.values(clusters).some((known) => wasKnown(known, to));
}

/** A window that is counted for the second time is none that was before. */
function wasKnown({ windows, issue, openedIn }: Remembered, to: string): boolean {
  return windows.length === 0 ? issue !== null && openedIn !== to : windows.some((window) => window.to < to);
}

/** How a cluster was remembered before the window, by any of its patterns. */
function beforeWindow(
  { clusters }: Memory,
  to: string,
): (cluster: Pick<ReportCluster, 'fingerprint' | 'patterns'>) => Remembered | undefined {
  const byPrint = new Map<string, Remembered>();
  for (const [identity, known] of Object.entries(clusters)) {
    if (!wasKnown(known, to)) continue;
    byPrint.set(identity, known);
    for (const { fingerprint } of known.patterns) if (!byPrint.has(fingerprint)) byPrint.set(fingerprint, known);
  }
  return ({ fingerprint, patterns }) =>
    byPrint.get(fingerprint) ??
    patterns.map((each) => byPrint.get(each.fingerprint)).find((found) => found !== undefined);
}

function changeBy(step: TendingStep, before: Remembered | undefined): Change {
  if (step.do === 'reopen' || ('follows' in step && step.follows !== null)) return 'regressed';
  if (before === undefined) return 'new';
  const told = before.told;
  if (step.do !== 'refresh' || told === null) return 'unchanged';
  if (isMoreUrgent(step.told.priority, told.priority)) return 'escalated';
  return isMoreUrgent(told.priority, step.told.priority) ? 'de-escalated' : 'unchanged';
}

/** The first window without it, or the one that makes it quiet. */
function silenceBy(step: TendingStep, { clusters }: Memory, to: string): 'quiet' | 'gone' | undefined {
  if (step.do === 'refresh' && step.told.state === 'quiet') return 'quiet';
  const known = clusters[identityOf(step) ?? step.fingerprint];
  return known !== undefined && known.silent === 1 && known.countedTo === to ? 'gone' : undefined;
}

function changedOf({ fingerprint, name, priority, issue }: Changed): Changed {
  return { fingerprint, name, priority, issue };
}

function byPriority(a: Changed, b: Changed): number {
  return PRIORITIES.indexOf(a.priority) - PRIORITIES.indexOf(b.priority);
}
