import type { Repository } from './tracker.ts';

/** A commit, and the tree of files that it holds. */
export type Tip = { readonly commit: string; readonly tree: string };

export type CommitWanted = {
  /** Whole files, and paths that go; those must be there. */
  readonly files: readonly { readonly path: string; readonly content: string }[];
  readonly deletions: readonly string[];
  readonly branch: string;
  /** Where the branch begins when it is not there yet. Never written to. */
  readonly base: string;
  /**
   * `branch` adds to what the branch holds, commits of people included. `base` begins afresh from the base branch, which
   * an existing branch allows when the base branch holds all of it, or when it still stands at `givenUp`.
   */
  readonly from: 'branch' | 'base';
  /** A tip that holds nothing but our own commits and that nobody waits for any more; undefined when there is none. */
  readonly givenUp?: string | undefined;
  /** Where the branch was just seen to stand, and a tip whose tree is known: each spares a question. */
  readonly standsAt?: string | undefined;
  readonly known?: Tip | undefined;
  readonly message: string;
};

export type Committed = {
  readonly kind: 'done';
  readonly tip: Tip;
  /** The commit that it was made on, and whether the base branch stood there. */
  readonly parent: string;
  readonly onto: 'base' | 'branch';
  /** Whether GitHub shows it as verified. */
  readonly verified: boolean;
};

export type CommitResult =
  | Committed
  /** The branch holds all of it already. */
  | { readonly kind: 'unchanged' }
  /** The branch holds what must not be lost, or others keep changing it. */
  | { readonly kind: 'diverged'; readonly why: string }
  | { readonly kind: 'protected'; readonly why: string }
  | { readonly kind: 'refused'; readonly why: string }
  | { readonly kind: 'stopped'; readonly why: string };

export type PullRequest = {
  readonly number: number;
  readonly url: string;
  readonly title: string;
  readonly body: string;
  /** The commit that its branch stood at when it was listed, or when it ended. */
  readonly head: string;
  /** What GitHub tells along with it of the repository that it is to be merged into. */
  readonly repository: Repository | undefined;
};

export type NewPullRequest = {
  readonly branch: string;
  readonly base: string;
  readonly title: string;
  readonly body: string;
};

export type OpenedPullRequest =
  | { readonly kind: 'opened'; readonly pullRequest: PullRequest }
  /** It was open already, and is as it was. */
  | { readonly kind: 'found'; readonly pullRequest: PullRequest }
  /** A setting of the repository says no; the branch stays. */
  | { readonly kind: 'forbidden'; readonly why: string }
  /** The branch holds nothing that the base does not. */
  | { readonly kind: 'empty'; readonly why: string }
  | { readonly kind: 'refused'; readonly why: string }
  | { readonly kind: 'stopped'; readonly why: string };

export type UpdatedPullRequest =
  | { readonly kind: 'done' }
  /** Somebody has merged or closed it meanwhile. */
  | { readonly kind: 'ended' }
  | { readonly kind: 'refused'; readonly why: string }
  | { readonly kind: 'stopped'; readonly why: string };

/** The files and pull requests of the user's repository. What cannot be read is thrown as a UserError. */
export type Branches = {
  /** Paths of the files directly in the folder; `ref` is a branch, a tag or a commit. */
  listFiles(folder: string, ref: string): Promise<readonly string[]>;
  commitFiles(wanted: CommitWanted): Promise<CommitResult>;
  /** The open one from that branch of the repository itself. */
  openPullRequest(branch: string): Promise<PullRequest | undefined>;
  /** The last one from that branch that was merged or closed. */
  endedPullRequest(branch: string): Promise<PullRequest | undefined>;
  /** Opens one at most, whatever becomes of the answer. */
  createPullRequest(wanted: NewPullRequest): Promise<OpenedPullRequest>;
  updatePullRequest(number: number, change: Partial<Pick<PullRequest, 'title' | 'body'>>): Promise<UpdatedPullRequest>;
};
