import { later } from '../ledger/instants.ts';
import type { Ranked } from '../types/cluster.ts';
import type { WindowSeen } from '../types/plan.ts';
import type { Memory, Remembered } from '../types/remembered.ts';
import type { TendingRules } from '../types/tending-rules.ts';
import type { Issue, IssueComment } from '../types/tracker.ts';

/** Where a cluster is tracked. */
export type Home =
  /** `gone`: it was, in an issue that no longer exists. */
  | { readonly kind: 'none'; readonly gone: number | null }
  | { readonly kind: 'ours'; readonly issue: Issue; readonly standing: 'own' | 'adopted' }
  /** A person's own issue, named when ours, `from`, was closed as its duplicate: we never write to it. */
  | { readonly kind: 'theirs'; readonly issue: Issue; readonly from: number }
  | { readonly kind: 'unknown'; readonly issue: number; readonly why: string };

/** What GitHub said when asked; what is missing was not asked yet, or could not be told. */
export type Answers = {
  /** null for an issue that is gone. */
  readonly issues: ReadonlyMap<number, Issue | null>;
  readonly comments: ReadonlyMap<number, readonly IssueComment[]>;
  readonly pullRequests: ReadonlyMap<number, boolean>;
};

export const NO_ANSWERS: Answers = { issues: new Map(), comments: new Map(), pullRequests: new Map() };

/** All that decides what becomes of one identity. */
export type Facts = {
  readonly identity: string;
  readonly home: Home;
  /** Leading first; empty when this window did not show it. */
  readonly clusters: readonly Ranked[];
  /** Before this window was counted; undefined for one that nobody knew. */
  readonly before: Remembered | undefined;
  readonly after: Remembered;
  readonly services: Memory['services'];
  readonly rules: TendingRules;
  readonly window: WindowSeen;
  /** In `Entry.time`'s form. */
  readonly now: string;
  readonly answers: Answers;
};

export type Ours = Facts & { readonly home: Extract<Home, { readonly kind: 'ours' }> };

export type Theirs = Facts & { readonly home: Extract<Home, { readonly kind: 'theirs' }> };

export function isTheirs(facts: Facts): facts is Theirs {
  return facts.home.kind === 'theirs';
}

export function isOurs(facts: Facts): facts is Ours {
  return facts.home.kind === 'ours';
}

/** When it was seen last in this window; '' when it was not. */
export function lastEntry({ clusters }: Facts): string {
  return clusters.map(({ cluster }) => cluster.tally.last).reduce(later, '');
}
