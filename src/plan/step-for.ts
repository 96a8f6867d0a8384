import type { CleanText } from '../text/text.ts';
import type { Marks, PlannedComment, Question, TendingStep } from '../types/plan.ts';
import type { Told } from '../types/remembered.ts';
import { closingQuestions } from './closing.ts';
import { commentKey, commentMarker } from './comment-marker.ts';
import type { Facts, Ours } from './facts.ts';
import { isOurs } from './facts.ts';
import { adoptedLabels, labelsFor, relabelled } from './labels.ts';
import type { Decision } from './lifecycle.ts';
import { blockIn } from './marked-block.ts';
import { MOST_ALIASES } from './marker.ts';
import { retitled } from './title-form.ts';
import { toldAfter } from './told.ts';

/** What a step needs beyond the facts of its cluster. */
export type Drafting = {
  readonly fingerprint: string;
  readonly title: CleanText;
  readonly related: readonly number[];
};

export type Drafted = { readonly step: TendingStep; readonly questions: readonly Question[] };

/** A decision as a step, with the questions that it hangs on. */
export function stepFor(facts: Facts, decision: Decision, draft: Drafting): Drafted {
  const { fingerprint } = draft;
  const issue = issueOf(facts);
  if (decision.do === 'open') return { step: opening(facts, decision, draft), questions: [] };
  if (decision.do === 'leave' || decision.do === 'wait' || !isOurs(facts)) {
    const { why } = decision;
    const questions = isOurs(facts) && facts.clusters.length === 0 ? closingAsked(facts) : [];
    return { step: { do: decision.do === 'wait' ? 'wait' : 'leave', fingerprint, why, issue }, questions };
  }
  const { comment, questions } = commentFor(facts, decision);
  if (questions.length > 0) {
    const why = `${decision.why}; waits, since the comments of #${facts.home.issue.number} could not be read`;
    return { step: { do: 'wait', fingerprint, why, issue }, questions };
  }
  if (decision.do === 'close') {
    const { number } = facts.home.issue;
    const step = {
      do: 'close',
      fingerprint,
      why: decision.why,
      identity: facts.identity,
      issue: number,
      comment,
    } as const;
    return { step, questions: [] };
  }
  return { step: changing(facts, decision, { ...draft, comment }), questions: [] };
}

function opening(
  facts: Facts,
  decision: Extract<Decision, { do: 'open' }>,
  { fingerprint, title, related }: Drafting,
): TendingStep {
  const told = toldAfter({ ...facts, after: { ...facts.after, told: null } }, decision.state);
  return {
    do: facts.after.folds.length > 0 ? 'umbrella' : 'open',
    fingerprint,
    why: decision.why,
    marks: marksOf(facts),
    told,
    related,
    title,
    labels: labelsFor(facts.rules, told),
    follows: decision.follows,
  };
}

function changing(
  facts: Ours,
  decision: Extract<Decision, { do: 'refresh' | 'reopen' }>,
  { fingerprint, related, comment }: Drafting & { readonly comment: PlannedComment | null },
): TendingStep {
  const { issue } = facts.home;
  const told = toldAfter(facts, decision.do === 'reopen' ? 'regression' : decision.state);
  const before = facts.after.told;
  return {
    do: decision.do,
    fingerprint,
    why: decision.why,
    marks: marksOf(facts),
    told,
    related,
    issue: issue.number,
    title: before === null ? null : retitled(facts.rules.titleForm, issue.title, before, told),
    labels: labelsAfter(facts, before, told),
    comment,
    body: bodyOf(facts),
  };
}

function labelsAfter({ rules, home }: Ours, before: Told | null, told: Told): readonly string[] | null {
  const { labels } = home.issue;
  if (before !== null) return relabelled(rules, labels, before, told);
  const adopted = adoptedLabels(rules, labels, told);
  return adopted.length === labels.length ? null : adopted;
}

/** Without a block there is nothing to replace: it is put after what a person wrote, once. */
function bodyOf({ home, clusters, after }: Ours): 'in-place' | 'append' | 'untouched' {
  if (clusters.length === 0) return 'untouched';
  if (blockIn(home.issue.body) !== undefined) return 'in-place';
  return after.restored ? 'untouched' : 'append';
}

function commentFor(
  { home, after, identity, window }: Ours,
  decision: Extract<Decision, { do: 'refresh' | 'reopen' | 'close' }>,
): { readonly comment: PlannedComment | null; readonly questions: readonly Question[] } {
  const none = { comment: null, questions: [] };
  const { comment, why } = decision;
  // GitHub refuses comments on a locked issue; its body and labels may still be changed.
  if (comment === null || home.issue.locked) return none;
  if (after.commented === commentKey(comment)) return none;
  if (after.doubted) return { comment: null, questions: [{ about: 'comments', issue: home.issue.number }] };
  const marker = commentMarker(identity, comment, window.to || 'unknown');
  return { comment: { ...comment, why, marker }, questions: [] };
}

function closingAsked(facts: Ours): readonly Question[] {
  return facts.after.told?.state === 'quiet' ? closingQuestions(facts) : [];
}

function marksOf({ identity, after }: Facts): Marks {
  const { folds, patterns } = after;
  const others = patterns.map(({ fingerprint }) => fingerprint);
  const aliases = others.filter((each) => each !== identity && !folds.includes(each)).slice(0, MOST_ALIASES);
  return { fingerprint: identity, aliases, folds };
}

function issueOf({ home }: Facts): number | null {
  if (home.kind === 'none') return null;
  return home.kind === 'unknown' ? home.issue : home.issue.number;
}
