import type { Question, Tracked } from '../types/plan.ts';
import type { Memory, Remembered } from '../types/remembered.ts';
import { fromEpochMillis } from '../types/time.ts';
import type { Issue } from '../types/tracker.ts';
import { fromIssues } from './from-issues.ts';
import { issuesByIdentity } from './groups.ts';
import { MOST_LOOKED_UP, missingIssues, whyNoneMayOpen } from './listing-guard.ts';
import type { TendInput } from './tend.ts';
import { ownLogins, trustedIssues } from './trusted-issues.ts';

/** What a run knows of issues before it looks at its clusters. */
export type Survey = {
  /** What the ledger held, with what the issues tell. */
  readonly memory: Memory;
  /** Identities whose issue was reopened by a run that was cut off before it could note that. */
  readonly reopened: ReadonlySet<string>;
  readonly tracked: readonly Tracked[];
  readonly chosen: ReturnType<typeof issuesByIdentity>;
  /** All that were listed or looked up. */
  readonly issues: ReadonlyMap<number, Issue>;
  readonly logins: readonly string[];
  /** Why no issue may be created. */
  readonly guard: string | undefined;
  /** In `Entry.time`'s form. */
  readonly now: string;
  readonly questions: readonly Question[];
};

export function surveyOf(input: TendInput): Survey {
  const { memory: before, listing, answers, rules, login } = input;
  const now = fromEpochMillis(input.now);
  const missing = missingIssues({ listing, memory: before });
  const lookedUp = missing.flatMap((number) => answers.issues.get(number) ?? []);
  const listed = listing.kind === 'complete' ? listing.issues : [];
  const issues = new Map([...lookedUp, ...listed].map((issue) => [issue.number, issue]));
  const tracked = trustedIssues([...issues.values()], { rules, memory: before, login });
  const chosen = issuesByIdentity(tracked);
  const told = fromIssues(
    withoutGone(before, answers.issues),
    { chosen: [...chosen.values()].map((each) => each.chosen), tracked },
    input,
  );
  const unasked = missing.filter((number) => !answers.issues.has(number)).slice(0, MOST_LOOKED_UP);
  return {
    ...told,
    tracked,
    chosen,
    issues,
    logins: ownLogins({ rules, memory: before, login }),
    guard: whyNoneMayOpen({ listing, memory: before, lookedUp: answers.issues, rules, now }),
    now,
    questions: [...unasked.map((issue) => ({ about: 'issue', issue }) as const), ...told.questions],
  };
}

/** What was told of an issue that is gone says nothing about the next one. */
function withoutGone(memory: Memory, answers: ReadonlyMap<number, Issue | null>): Memory {
  const kept = Object.entries(memory.clusters).map(([identity, known]): [string, Remembered] => {
    if (known.issue === null || answers.get(known.issue) !== null) return [identity, known];
    const untold = {
      issue: null,
      told: null,
      openedIn: '',
      commented: '',
      restored: false,
      duplicateOf: null,
      mergedInto: null,
      related: [],
    };
    return [identity, { ...known, ...untold, toward: null }];
  });
  return { ...memory, clusters: Object.fromEntries(kept) };
}
