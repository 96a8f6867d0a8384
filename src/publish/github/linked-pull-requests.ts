import { isRecord } from '../../collect/parse-object.ts';
import { isPullRequest } from './wire.ts';

/**
 * Whether an open pull request refers to the issue, by the events of its timeline. Linked by hand, GitHub does not say
 * what it was linked to: then it is taken for one.
 */
export function openPullRequestIn(timeline: readonly unknown[]): boolean {
  const events = timeline.filter(isRecord);
  const named = (name: string): number => events.filter(({ event }) => event === name).length;
  return named('connected') > named('disconnected') || events.some(isOpenReference);
}

function isOpenReference({ event, source }: Readonly<Record<string, unknown>>): boolean {
  if (event !== 'cross-referenced' || !isRecord(source) || !isRecord(source.issue)) return false;
  return isPullRequest(source.issue) && source.issue.state === 'open';
}
