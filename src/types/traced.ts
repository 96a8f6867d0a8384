/** A commit that may have caused a failure, as it is told. */
export type Suspect = {
  /** All 40 digits. */
  readonly commit: string;
  /** When it was committed, in `Entry.time`'s form. */
  readonly at: string;
  /** First line of its message; '' when that must not be told. */
  readonly subject: string;
  /** Of its author; '' when GitHub knows no account. */
  readonly login: string;
};

/** Why commits are suspected: by their date, or as what a deploy brought. */
export const SUSPICIONS = ['recent', 'deployed'] as const;
export type Suspicion = (typeof SUSPICIONS)[number];

/** Where a cluster comes from in the repository, as it was looked up when its issue was opened or reopened. */
export type Traced = {
  /** End of the window that asked, in `Entry.time`'s form. */
  readonly to: string;
  /** Of the file. */
  readonly path: string;
  /** null unless the commit is the one that runs: lines move. */
  readonly line: number | null;
  /** That holds the file, all 40 digits. */
  readonly commit: string;
  /** The branch that stood there; null when the commit is the one that runs. */
  readonly branch: string | null;
  /** As CODEOWNERS writes them, `@` included. */
  readonly owners: readonly string[];
  /** The latest first. */
  readonly suspects: readonly Suspect[];
  readonly suspicion: Suspicion;
};
