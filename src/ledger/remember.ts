// In: what was known, a plan, and what became of its writes. Out: what the next run knows.
import type { TendingPlan, TendingStep } from '../types/plan.ts';
import type { Claim, Memory, Remembered } from '../types/remembered.ts';
import { hasName, uniqueNames } from '../types/same-name.ts';
import type { Outcome, Write } from '../types/tracker.ts';
import { bounded } from './bounded-memory.ts';
import { knownByIssue } from './observe.ts';
import { sorted } from './rebuild.ts';

export type Carried = {
  /** What the plan was made with: what it observed for a run that is through, what it knew for one that goes on. */
  readonly base: Memory;
  readonly plan: TendingPlan;
  /** All writes that were to be made, to tell a step that needed none from one that was not begun. */
  readonly writes: readonly Write[];
  /** Of those that were sent or deferred so far. */
  readonly outcomes: readonly Outcome[];
  /** Steps that were not sent since no writes were left. */
  readonly waiting: readonly { readonly fingerprint: string }[];
  /** End of the window. */
  readonly windowTo: string;
  /** null once the run is through. */
  readonly claim: Claim | null;
};

/** Only what GitHub took counts as told: the rest is planned again. */
export function remember(carried: Carried): Memory {
  const { base, plan, outcomes, windowTo, claim } = carried;
  const clusters = new Map(Object.entries(base.clusters));
  for (const step of plan.steps) {
    const identity = identityOf(step);
    if (identity === undefined) continue;
    const before = clusters.get(identity);
    const after = afterStep(before ?? knownByIssue('told' in step ? step.told.priority : 'P3'), step, carried);
    // What nobody knew before is known once it has an issue.
    if (before !== undefined || after.issue !== null) clusters.set(identity, after);
  }
  const sent = outcomes.filter(({ result }) => result.kind !== 'deferred').length;
  const earlier = base.spent.to === windowTo ? base.spent.writes : 0;
  const spent = { to: windowTo, writes: earlier + sent };
  return bounded({ ...base, clusters: sorted(clusters), logins: loginsAfter(base, outcomes), claim, spent });
}

/** Who opened an issue with our token is one of us: GitHub tells a job's token nothing about itself. */
function loginsAfter({ logins }: Memory, outcomes: readonly Outcome[]): readonly string[] {
  const opened = outcomes.flatMap(({ result }) => (result.kind === 'done' ? (result.login ?? []) : []));
  return opened.every((login) => hasName(logins, login)) ? logins : uniqueNames([...logins, ...opened]).toSorted();
}

function identityOf(step: TendingStep): string | undefined {
  if (step.do === 'leave' || step.do === 'wait') return undefined;
  return 'identity' in step ? step.identity : step.marks.fingerprint;
}

function afterStep(before: Remembered, step: TendingStep, carried: Carried): Remembered {
  const outcomes = carried.outcomes.filter(({ write }) => write.fingerprint === step.fingerprint);
  if (step.do === 'leave' || step.do === 'wait') return before;
  // What comes back begins anew when its window is counted: until then the issue itself tells that it was reopened.
  if (step.do === 'reopen' && carried.claim !== null) return before;
  if (outcomes.some(({ result }) => result.kind === 'gone')) return withoutIssue(before);
  const comment = 'comment' in step ? step.comment : null;
  const isTold = outcomes.some(({ write, result }) => write.do === 'comment' && result.kind === 'done');
  const known = comment !== null && isTold ? { ...before, commented: `${comment.kind} ${comment.what}` } : before;
  if (!isDone(step, outcomes, carried)) return known;
  if (step.do === 'close') return known;
  return 'follows' in step ? opened(known, step, outcomes, carried.windowTo) : changed(known, step);
}

/** Whether nothing of a step is left to do; a step that came to no write at all was done before it began. */
function isDone(step: TendingStep, outcomes: readonly Outcome[], { writes, waiting }: Carried): boolean {
  if (waiting.some(({ fingerprint }) => fingerprint === step.fingerprint)) return false;
  const planned = writes.filter(({ fingerprint }) => fingerprint === step.fingerprint);
  return outcomes.length === planned.length && outcomes.every(({ result }) => result.kind === 'done');
}

type Opening = Extract<TendingStep, { readonly do: 'open' | 'umbrella' }>;
type Changing = Extract<TendingStep, { readonly do: 'refresh' | 'reopen' }>;

function opened(before: Remembered, step: Opening, outcomes: readonly Outcome[], windowTo: string): Remembered {
  const [issue] = outcomes.flatMap(({ result }) => (result.kind === 'done' ? [result.issue] : []));
  if (issue === undefined) return before;
  const { told, related } = step;
  const fresh = { ...withoutIssue(before), doubted: false, priority: told.priority, silent: 0, returns: 0 };
  return { ...fresh, issue, openedIn: windowTo, told, related };
}

function changed(before: Remembered, step: Changing): Remembered {
  const isBack = before.told?.state === 'quiet' && step.told.state !== 'quiet';
  return {
    ...before,
    told: step.told,
    related: step.related.length > 0 ? step.related : before.related,
    restored: before.restored || (step.body === 'append' && before.told !== null),
    returns: before.returns + (isBack ? 1 : 0),
  };
}

function withoutIssue(before: Remembered): Remembered {
  const untold = {
    issue: null,
    openedIn: '',
    told: null,
    commented: '',
    restored: false,
    duplicateOf: null,
    mergedInto: null,
    related: [],
  };
  return { ...before, ...untold, toward: null };
}
