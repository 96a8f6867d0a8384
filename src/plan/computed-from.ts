import { createHash } from 'node:crypto';
import type { TendInput } from './tend.ts';

/** Hash of all that a plan depends on: equal input, equal plan. */
export function computedFrom(input: TendInput): string {
  const { memory, listing, lookAlikes, answers, rules, window, login, now } = input;
  const clusters = input.ranked.map(({ cluster, priority, category }) => {
    const { fingerprint, service, name, tally, patterns } = cluster;
    const { count, occurrences, first, last, revisions } = tally;
    const known = patterns.map((pattern) => pattern.fingerprint);
    return [fingerprint, service, name, count, occurrences, first, last, revisions, priority, category, known];
  });
  const asked = [[...answers.issues], [...answers.comments], [...answers.pullRequests]];
  return hashOf([clusters, memory, listing, lookAlikes, asked, rules, window, login, now]);
}

/** The same, when more was asked after the plan was made. */
export function alsoFrom(before: string, answers: unknown): string {
  return hashOf([before, answers]);
}

function hashOf(all: readonly unknown[]): string {
  return `sha256:${createHash('sha256').update(JSON.stringify(all)).digest('hex')}`;
}
