import type { Published } from './publish-issues.ts';
import type { Tended } from './tend-issues.ts';
import { PRIORITIES, type Priority } from './types/cluster.ts';
import type { Delivery } from './types/delivery.ts';
import type { Unkept } from './types/ledger.ts';
import type { Report } from './types/report.ts';
import type { Outcome } from './types/tracker.ts';
import { UserError } from './user-error.ts';

const MOST_NAMED = 3;
/** What a job that tends issues is granted, to be pasted. */
const PERMISSIONS = `

permissions:
  contents: write
  issues: write
  pull-requests: write
  id-token: write # only where Google Cloud is signed in to`;

type Written = { readonly tended: Tended; readonly published: Published; readonly delivery: Delivery };

type Ended = {
  readonly report: Report;
  readonly failOn: Priority | undefined;
  /** undefined for a run that only planned. */
  readonly written: Written | undefined;
  /** Why the ledger could not be written at the end. */
  readonly unkept: Unkept | undefined;
};

/**
 * The documents tell all of it by then; the exit status has to tell it as well: a run fails when something that it was
 * to do could not be done, and when it found what `fail-on` names.
 */
export function failIfAsked({ report, failOn, written, unkept }: Ended): void {
  const failures = [...(written === undefined ? [] : failuresIn(written)), unkept, urgent(report, failOn)];
  const told = failures.filter((failure) => failure !== undefined);
  const [first, ...others] = told;
  if (first === undefined) return;
  const permissions = told.some(({ cause }) => cause === 'forbidden') ? `:${PERMISSIONS}` : '';
  if (others.length === 0) throw new UserError({ ...first, remedy: `${first.remedy}${permissions}` });
  const reasons = told.map(({ thing, reason }) => `${thing}: ${reason}`).join('; ');
  const remedies = [...new Set(told.map(({ remedy }) => remedy))].join('. ');
  throw new UserError({
    thing: 'run',
    reason: `not all could be done. ${reasons}`,
    remedy: `${remedies}${permissions}`,
  });
}

function failuresIn({ tended, published, delivery }: Written): readonly (Unkept | undefined)[] {
  const { unclaimed, outcomes } = published;
  // Without the ledger nothing else was tried.
  if (unclaimed !== undefined) return [unclaimed];
  return [unlookedUp(tended.untold) ?? unwritten(outcomes), undelivered(delivery)];
}

function unlookedUp(reason: string | undefined): Unkept | undefined {
  return reason === undefined
    ? undefined
    : { thing: 'issues', reason, remedy: 'The next run tries again', cause: 'other' };
}

/** A team that switched its issues off is told so in the worklog; that is no failure. */
function unwritten(outcomes: readonly Outcome[]): Unkept | undefined {
  const failed = outcomes.flatMap(({ result }) =>
    result.kind === 'refused' || (result.kind === 'stopped' && result.cause !== 'no-issues') ? [result] : [],
  );
  if (failed.length === 0) return undefined;
  const named = [...new Set(failed.map(({ why }) => why))].slice(0, MOST_NAMED).join('; ');
  const reason = `${failed.length} of ${outcomes.length} writes failed: ${named}`;
  const isForbidden = failed.some((result) => result.kind === 'stopped' && result.cause === 'forbidden');
  const remedy = isForbidden ? 'The job needs these permissions' : 'The worklog names each; the next run tries again';
  return { thing: 'issues', reason, remedy, cause: isForbidden ? 'forbidden' : 'other' };
}

function undelivered(delivery: Delivery): Unkept | undefined {
  if (delivery.kind !== 'failed' && delivery.kind !== 'branch') return undefined;
  const reason = `did not arrive as a pull request: ${delivery.why}`;
  return { thing: 'worklog', reason, remedy: 'The job summary holds it meanwhile', cause: 'other' };
}

/** What the run leaves as it is, since it is muted or set aside, alarms nobody. */
function urgent({ clusters }: Report, failOn: Priority | undefined): Unkept | undefined {
  if (failOn === undefined) return undefined;
  const alarming = PRIORITIES.slice(0, PRIORITIES.indexOf(failOn) + 1);
  const found = clusters.filter(({ priority, action }) => alarming.includes(priority) && action.do !== 'leave').length;
  if (found === 0) return undefined;
  const so = failOn === 'P0' ? failOn : `${failOn} or more urgent`;
  const reason = `${found === 1 ? '1 cluster is' : `${found} clusters are`} ${so}`;
  return { thing: 'fail-on', reason, remedy: 'The worklog tells what they are', cause: 'other' };
}
