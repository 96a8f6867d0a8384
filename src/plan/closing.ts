import type { Question } from '../types/plan.ts';
import { hasName } from '../types/same-name.ts';
import { epochMillis } from '../types/time.ts';
import { counted } from './counted.ts';
import type { Ours } from './facts.ts';
import { silenceNeeded } from './thresholds.ts';

const KEEP_OPEN = 'keep-open';

/** Why an issue of a quiet cluster stays open; undefined when nothing speaks for it any more. */
export function whyNotClosed(facts: Ours): string | undefined {
  return reasonInList(facts) ?? reasonElsewhere(facts);
}

/** What only further calls can tell, asked when nothing else keeps the issue open. */
export function closingQuestions(facts: Ours): readonly Question[] {
  if (reasonInList(facts) !== undefined) return [];
  const { number: issue } = facts.home.issue;
  const { comments, pullRequests } = facts.answers;
  return [
    ...(comments.has(issue) ? [] : [{ about: 'comments', issue } as const]),
    ...(pullRequests.has(issue) ? [] : [{ about: 'pull-requests', issue } as const]),
  ];
}

function reasonInList({ home, after, rules }: Ours): string | undefined {
  const { issue, standing } = home;
  const needed = rules.closeAfterWindows;
  if (needed === null) return 'quiet issues are not closed unless the configuration says so';
  if (standing === 'adopted') return 'a person opened it';
  if (after.silent < silenceNeeded(after, needed))
    return `silent for ${after.silent} of ${counted(silenceNeeded(after, needed), 'window')}`;
  const priority = after.told?.priority ?? after.priority;
  const urgent = ['P0', 'P1'].find(
    (each) => each === priority || hasName(issue.labels, rules.labelPrefixes.priority + each),
  );
  if (urgent !== undefined) return `it is a ${urgent}`;
  if (issue.assigned) return 'somebody is assigned to it';
  if (issue.hasMilestone) return 'it has a milestone';
  if (issue.locked) return 'it is locked';
  if ([KEEP_OPEN, `${rules.label}:${KEEP_OPEN}`].some((label) => hasName(issue.labels, label)))
    return 'a label keeps it open';
  return undefined;
}

function reasonElsewhere({ home, answers, rules, now }: Ours): string | undefined {
  const { number } = home.issue;
  const comments = answers.comments.get(number);
  const hasPullRequest = answers.pullRequests.get(number);
  if (comments === undefined || hasPullRequest === undefined)
    return 'its comments and pull requests could not be looked up';
  if (hasPullRequest) return 'an open pull request refers to it';
  const youngest = epochMillis(now) - rules.recentCommentMillis;
  const isRecent = comments.some(({ byPerson, createdAt }) => byPerson && epochMillis(createdAt) > youngest);
  return isRecent ? 'a person commented on it lately' : undefined;
}
