/** An answer that may be missing: `absent` there is no such thing, `failed` nobody could tell. */
export type Looked<T> =
  | { readonly kind: 'found'; readonly value: T }
  | { readonly kind: 'absent' }
  | { readonly kind: 'failed'; readonly why: string };

export type Commit = {
  /** All 40 digits. */
  readonly sha: string;
  /** When it was committed, in `Entry.time`'s form. */
  readonly at: string;
  /** As its author wrote it: hostile text. */
  readonly message: string;
  /** Of its author; '' when GitHub knows no account. */
  readonly login: string;
};

export type CommitsAsked = {
  readonly path: string;
  /** The commit whose history is looked at. */
  readonly of: string;
  /** In `Entry.time`'s form, by when they were committed; undefined for no bound. */
  readonly since: string | undefined;
  readonly until: string | undefined;
  /** At most a hundred. */
  readonly most: number;
};

/** The code of the user's repository and how it came to be, as far as GitHub tells. Nothing here ever throws for GitHub's sake. */
export type CodeHistory = {
  /** The commit that a branch stands at. */
  head(branch: string): Promise<Looked<string>>;
  /** Paths of all files of a commit, or of those below a folder; `too-many` for what GitHub lists in part alone. */
  files(commit: string, folder: string | undefined): Promise<Looked<readonly string[] | 'too-many'>>;
  text(path: string, commit: string): Promise<Looked<string>>;
  /** Those that touched a file, the latest first. */
  commits(asked: CommitsAsked): Promise<Looked<readonly Commit[]>>;
};
