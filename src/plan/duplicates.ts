import { epochMillis } from '../types/time.ts';
import type { Issue, IssueComment } from '../types/tracker.ts';

/** As GitHub reads it: at the start of a comment's line, for an issue of the same repository. */
const DUPLICATE_OF = /^Duplicate of #([1-9]\d{0,8})(?!\d)/im;
/** A person closes and comments in one go, in either order. */
const AROUND_CLOSING_MILLIS = 10 * 60_000;

/** The issue that a person called this one a duplicate of; of several such comments the one made at its closing. */
export function duplicateOf({ closedAt }: Issue, comments: readonly IssueComment[]): number | undefined {
  const told = comments.flatMap(({ byPerson, body, createdAt }) => {
    const number = byPerson ? DUPLICATE_OF.exec(body)?.[1] : undefined;
    return number === undefined ? [] : [{ number: Number(number), createdAt }];
  });
  const until = epochMillis(closedAt ?? '') + AROUND_CLOSING_MILLIS;
  const atClosing = told.findLast(({ createdAt }) => epochMillis(createdAt) <= until);
  return (atClosing ?? told[0])?.number;
}
