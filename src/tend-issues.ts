import { NO_ANSWERS } from './plan/facts.ts';
import { type TendInput, tend } from './plan/tend.ts';
import type { Question, Tending } from './types/plan.ts';
import type { Answer, Tracker } from './types/tracker.ts';

/** Each answer can lead to one more question; a plan that still asks after so many goes without. */
const MOST_ROUNDS = 5;

export type Tended = {
  readonly tending: Tending;
  /** Why GitHub did not tell what the plan hangs on, when it did not. */
  readonly untold: string | undefined;
};

type Known = Omit<TendInput, 'listing' | 'lookAlikes' | 'answers'>;
type Asked = Pick<TendInput, 'lookAlikes' | 'answers'>;

/** Plans against the issues as they stand, and asks GitHub only what a decision hangs on. */
export async function tendIssues(known: Known, tracker: Tracker): Promise<Tended> {
  const listing = await tracker.list(known.rules.label);
  let asked: Asked = { lookAlikes: undefined, answers: NO_ANSWERS };
  let tending = tend({ ...known, listing, ...asked });
  // A team without issues gets its worklog, and no failure every hour.
  let untold = listing.kind === 'failed' && listing.cause !== 'no-issues' ? unlisted(listing.why) : undefined;
  for (let round = 0; round < MOST_ROUNDS && tending.questions.length > 0 && untold === undefined; round++) {
    const answers = await answered(asked, tending.questions, tracker);
    ({ asked, untold } = answers);
    tending = tend({ ...known, listing, ...asked });
  }
  return { tending, untold };
}

function unlisted(why: string): string {
  return `could not be listed, so that none was opened: ${why}`;
}

type Answered = { readonly asked: Asked; readonly untold: string | undefined };

/** One after the other; what GitHub does not tell now it will not tell a moment later. */
async function answered(before: Asked, questions: readonly Question[], tracker: Tracker): Promise<Answered> {
  let asked = before;
  for (const question of questions) {
    const answer = await answerTo(question, asked, tracker);
    if (answer.kind === 'untold') return { asked, untold: `could not be looked up: ${answer.why}` };
    asked = answer.told;
  }
  return { asked, untold: undefined };
}

async function answerTo(question: Question, asked: Asked, tracker: Tracker): Promise<Answer<Asked>> {
  const { answers } = asked;
  switch (question.about) {
    case 'look-alikes':
      return { kind: 'told', told: { ...asked, lookAlikes: await tracker.recent() } };
    case 'issue': {
      const answer = await tracker.issue(question.issue);
      if (answer.kind === 'untold') return answer;
      return withAnswers(asked, { issues: new Map([...answers.issues, [question.issue, answer.told ?? null]]) });
    }
    case 'comments': {
      const answer = await tracker.comments(question.issue);
      if (answer.kind === 'untold') return answer;
      return withAnswers(asked, { comments: new Map([...answers.comments, [question.issue, answer.told]]) });
    }
    case 'pull-requests': {
      const answer = await tracker.hasOpenPullRequest(question.issue);
      if (answer.kind === 'untold') return answer;
      return withAnswers(asked, { pullRequests: new Map([...answers.pullRequests, [question.issue, answer.told]]) });
    }
  }
}

function withAnswers(asked: Asked, told: Partial<TendInput['answers']>): Answer<Asked> {
  return { kind: 'told', told: { ...asked, answers: { ...asked.answers, ...told } } };
}
