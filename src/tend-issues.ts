import { NO_ANSWERS } from './plan/facts.ts';
import { type TendInput, tend } from './plan/tend.ts';
import type { Question, Tending } from './types/plan.ts';
import type { Tracker } from './types/tracker.ts';

/** Each answer can lead to one more question; a plan that still asks after so many goes without. */
const MOST_ROUNDS = 5;

export type Tended = {
  readonly tending: Tending;
  /** Why the issues could not be listed, when they could not. */
  readonly unlisted: string | undefined;
};

type Known = Omit<TendInput, 'listing' | 'lookAlikes' | 'answers'>;

/** Plans against the issues as they stand, and asks GitHub only what a decision hangs on. */
export async function tendIssues(known: Known, tracker: Tracker): Promise<Tended> {
  const listing = await tracker.list(known.rules.label);
  const lookAlikes = known.ranked.length === 0 ? [] : await tracker.recent();
  let answers = NO_ANSWERS;
  let tending = tend({ ...known, listing, lookAlikes, answers });
  for (let round = 0; round < MOST_ROUNDS && tending.questions.length > 0; round++) {
    answers = await answered(answers, tending.questions, tracker);
    tending = tend({ ...known, listing, lookAlikes, answers });
  }
  return { tending, unlisted: listing.kind === 'failed' ? listing.why : undefined };
}

async function answered(
  before: TendInput['answers'],
  questions: readonly Question[],
  tracker: Tracker,
): Promise<TendInput['answers']> {
  const [issues, comments, pullRequests] = [
    new Map(before.issues),
    new Map(before.comments),
    new Map(before.pullRequests),
  ];
  for (const { about, issue } of questions) {
    if (about === 'issue') issues.set(issue, (await tracker.issue(issue)) ?? null);
    else if (about === 'comments') comments.set(issue, await tracker.comments(issue));
    else pullRequests.set(issue, await tracker.hasOpenPullRequest(issue));
  }
  return { issues, comments, pullRequests };
}
