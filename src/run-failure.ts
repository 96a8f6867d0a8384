import type { Published } from './publish-issues.ts';
import type { Tended } from './tend-issues.ts';
import type { Priority } from './types/cluster.ts';
import { PRIORITIES } from './types/cluster.ts';
import type { Delivery } from './types/delivery.ts';
import type { Report } from './types/report.ts';
import { UserError } from './user-error.ts';

const MOST_NAMED = 3;

type Ended = {
  readonly report: Report;
  readonly failOn: Priority | undefined;
  /** undefined for a run that only planned. */
  readonly written: { readonly tended: Tended; readonly published: Published; readonly delivery: Delivery } | undefined;
};

/**
 * The documents tell all of it by then; the exit status has to tell it as well: a run fails when something that it was
 * to do could not be done, and when it found what `fail-on` names.
 */
export function failIfAsked({ report, failOn, written }: Ended): void {
  const failures = [...(written === undefined ? [] : failuresIn(written)), ...urgent(report, failOn)];
  const [first, ...others] = failures;
  if (first === undefined) return;
  if (others.length === 0) throw new UserError(first);
  const reason = failures.map((each) => `${each.thing}: ${each.reason}. ${each.remedy}`).join('; ');
  throw new UserError({ thing: 'run', reason: `${failures.length} things went wrong. ${reason}`, remedy: '' });
}

type Failure = ConstructorParameters<typeof UserError>[0];

function failuresIn({ tended, published, delivery }: NonNullable<Ended['written']>): readonly Failure[] {
  const failures: Failure[] = [];
  if (tended.unlisted !== undefined) {
    const reason = `could not be listed, so that none was opened: ${tended.unlisted}`;
    failures.push({ thing: 'issues', reason, remedy: 'The next run tries again' });
  } else {
    failures.push(...unwritten(published));
  }
  if (delivery.kind === 'failed' || delivery.kind === 'branch') {
    const remedy = 'The job summary holds it meanwhile';
    failures.push({ thing: 'worklog', reason: `did not arrive as a pull request: ${delivery.why}`, remedy });
  }
  return failures;
}

function unwritten({ outcomes }: Published): readonly Failure[] {
  const failed = outcomes.flatMap(({ result }) =>
    result.kind === 'refused' || result.kind === 'stopped' ? [result.why] : [],
  );
  if (failed.length === 0) return [];
  const named = [...new Set(failed)].slice(0, MOST_NAMED).join('; ');
  const reason = `${failed.length} of ${outcomes.length} writes failed: ${named}`;
  return [{ thing: 'issues', reason, remedy: 'The worklog names each; the next run tries again' }];
}

/** What the run leaves as it is, since it is muted or set aside, alarms nobody. */
function urgent({ clusters }: Report, failOn: Priority | undefined): readonly Failure[] {
  if (failOn === undefined) return [];
  const alarming = PRIORITIES.slice(0, PRIORITIES.indexOf(failOn) + 1);
  const found = clusters.filter(({ priority, action }) => alarming.includes(priority) && action.do !== 'leave').length;
  if (found === 0) return [];
  const reason = `${found === 1 ? '1 cluster is' : `${found} clusters are`} ${failOn}${failOn === 'P0' ? '' : ' or more urgent'}`;
  return [{ thing: 'fail-on', reason, remedy: 'The worklog tells what they are' }];
}
