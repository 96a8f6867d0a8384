/** Who, when and why: what emulate does not keep, or keeps by its own clock. */
export type Reason = 'completed' | 'not_planned' | 'duplicate' | 'reopened';

export type TimelineEvent =
  | { readonly kind: 'labeled' | 'unlabeled'; readonly label: string; readonly color: string }
  | { readonly kind: 'assigned' | 'unassigned'; readonly assignee: string }
  | { readonly kind: 'milestoned'; readonly milestone: string }
  | { readonly kind: 'renamed'; readonly from: string; readonly to: string }
  | { readonly kind: 'closed'; readonly reason: Reason | null; readonly commit: string | null }
  | { readonly kind: 'reopened' | 'locked' | 'unlocked' | 'marked_as_duplicate' | 'merged' }
  | { readonly kind: 'cross-referenced'; readonly from: number };

export type Dated<T> = T & { readonly id: number; readonly actor: string; readonly at: string };

export type PullRecord = {
  readonly head: string;
  readonly base: string;
  readonly headSha: string;
  readonly baseSha: string;
  readonly draft: boolean;
  readonly merged: { readonly at: string; readonly by: string; readonly sha: string } | null;
};

export type IssueRecord = {
  readonly number: number;
  readonly author: string;
  readonly createdAt: string;
  readonly updatedAt: string;
  readonly closedAt: string | null;
  readonly closedBy: string | null;
  readonly reason: Reason | null;
  readonly assignees: readonly string[];
  readonly locked: boolean;
  /** Set for a pull request, which is an issue as well. */
  readonly pull: PullRecord | null;
  /** Where it went: a transferred issue answers with its new address. */
  readonly gone: 'no' | 'deleted' | { readonly to: string };
  readonly events: readonly Dated<TimelineEvent>[];
};

export type CommentRecord = {
  readonly id: number;
  readonly issue: number;
  readonly author: string;
  readonly createdAt: string;
  readonly updatedAt: string;
};

export type Actor = { readonly login: string; readonly at: string };

export type Book = {
  readonly issues: Map<number, IssueRecord>;
  readonly comments: Map<number, CommentRecord>;
  /** Commits that GitHub signs: a bot's, without an author of its own. */
  readonly signed: Set<string>;
};

export const newBook = (): Book => ({ issues: new Map(), comments: new Map(), signed: new Set() });

export function enter(book: Book, number: number, { login, at }: Actor, pull: PullRecord | null = null): void {
  book.issues.set(number, {
    number,
    author: login,
    createdAt: at,
    updatedAt: at,
    closedAt: null,
    closedBy: null,
    reason: null,
    assignees: [],
    locked: false,
    pull,
    gone: 'no',
    events: [],
  });
}

/** What happened to an issue, and when: each change makes it look updated, as on GitHub. */
export function amend(
  book: Book,
  number: number,
  actor: Actor,
  change: Partial<IssueRecord>,
  ...events: readonly TimelineEvent[]
): void {
  const record = book.issues.get(number);
  if (record === undefined) throw new Error(`nothing is known of issue ${number}`);
  const dated = events.map((event, nth) => ({
    ...event,
    id: number * 100_000 + record.events.length + nth + 1,
    actor: actor.login,
    at: actor.at,
  }));
  book.issues.set(number, {
    ...record,
    ...change,
    updatedAt: later(record.updatedAt, actor.at),
    events: [...record.events, ...dated],
  });
}

/** What a person did earlier by its date, but later in the story, takes no update back. */
function later(one: string, other: string): string {
  return one < other ? other : one;
}
