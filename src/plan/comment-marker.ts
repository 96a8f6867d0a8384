import type { PlannedComment } from '../types/plan.ts';
import { hasName } from '../types/same-name.ts';
import type { IssueComment } from '../types/tracker.ts';

const MARKER = /^<!-- log-gardener:comment (v1:[0-9a-f]{16}) ([a-z-]{1,20}) (\S{1,40}) (\S{1,40}) -->\r?$/m;

/** The hidden line of a comment: whose it is, what it tells, and the window that it was written for. */
export function commentMarker(
  identity: string,
  { kind, what }: Pick<PlannedComment, 'kind' | 'what'>,
  to: string,
): string {
  return `<!-- log-gardener:comment ${identity} ${kind} ${what} ${to} -->`;
}

/** What a comment tells, to see whether the one before told the same. */
export function commentKey({ kind, what }: Pick<PlannedComment, 'kind' | 'what'>): string {
  return `${kind} ${what}`;
}

/** What the last comment of ours on an issue tells; '' without one. */
export function lastTold(comments: readonly IssueComment[], logins: readonly string[]): string {
  const own = comments.findLast(({ login, body }) => hasName(logins, login) && MARKER.test(body));
  const [, , kind, what] = MARKER.exec(own?.body ?? '') ?? [];
  return kind === undefined ? '' : `${kind} ${what}`;
}
