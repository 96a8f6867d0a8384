import type { Question } from '../types/plan.ts';
import type { Home } from './facts.ts';
import type { Survey } from './survey.ts';
import type { TendInput } from './tend.ts';

export type Found = { readonly home: Home; readonly questions: readonly Question[] };

/** Duplicates of duplicates; more is a knot that nobody meant. */
const MOST_STEPS = 5;

/** Where an identity is tracked, and what GitHub must be asked to know it. */
export function homeOf(identity: string, survey: Survey, input: TendInput): Found {
  const tracked = survey.chosen.get(identity)?.chosen;
  if (tracked === undefined) return untracked(identity, survey, input);
  const { issue, standing } = tracked;
  const ours: Found = { home: { kind: 'ours', issue, standing }, questions: [] };
  if (issue.state === 'open' || issue.stateReason !== 'duplicate' || standing === 'adopted') return ours;
  const target = survey.memory.clusters[identity]?.duplicateOf ?? null;
  if (target !== null) return pointedAt(target, issue.number, survey, input) ?? ours;
  if (issue.comments === 0 || input.answers.comments.has(issue.number)) return ours;
  const why = `waits, since nobody could tell what #${issue.number} is a duplicate of`;
  return unknown(issue.number, why, { about: 'comments', issue: issue.number });
}

/** The identity that people merged another one into; itself when they did not, or into an issue of their own. */
export function mergedInto(identity: string, { memory }: Survey): string {
  let current = identity;
  for (let step = 0; step < MOST_STEPS; step++) {
    const next = memory.clusters[current]?.mergedInto ?? null;
    if (next === null) return current;
    current = next;
  }
  return identity;
}

function pointedAt(target: number, from: number, survey: Survey, { answers }: TendInput): Found | undefined {
  const issue = survey.issues.get(target) ?? answers.issues.get(target);
  if (issue === undefined) {
    const why = `waits, since #${target}, of which #${from} is a duplicate, could not be looked up`;
    return unknown(target, why, { about: 'issue', issue: target });
  }
  if (issue === null) return { home: { kind: 'none', gone: target }, questions: [] };
  // Duplicates that go round in a circle: it stays closed.
  if (survey.tracked.some((each) => each.issue.number === target)) return undefined;
  return { home: { kind: 'theirs', issue, from }, questions: [] };
}

function untracked(identity: string, { issues, guard }: Survey, { memory, listing, answers }: TendInput): Found {
  const number = memory.clusters[identity]?.issue ?? null;
  // It exists, but nothing proves any more that it is ours.
  if (number === null || issues.has(number)) return { home: { kind: 'none', gone: null }, questions: [] };
  if (listing.kind === 'failed') return unknown(number, guard ?? listing.why);
  if (answers.issues.get(number) === null) return { home: { kind: 'none', gone: number }, questions: [] };
  return unknown(number, `waits, since #${number} could not be looked up`, { about: 'issue', issue: number });
}

function unknown(issue: number, why: string, ...questions: readonly Question[]): Found {
  return { home: { kind: 'unknown', issue, why }, questions };
}
