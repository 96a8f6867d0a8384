export type Settings = {
  readonly visibility: 'public' | 'private' | 'internal';
  readonly issues: 'enabled' | 'disabled';
  readonly archived: 'no' | 'yes';
  /** "Allow GitHub Actions to create and approve pull requests". */
  readonly pullRequestsByActions: 'allowed' | 'forbidden';
  /** Branches whose changes must come through a pull request. */
  readonly protectedBranches: readonly string[];
  /** Requests an hour; GitHub grants a GITHUB_TOKEN 1000 a repository. */
  readonly requestsAnHour: number;
  /** Content writes a minute before the secondary limit answers; GitHub documents 80. */
  readonly writesAMinute: number;
  /** People without a part in the repository; everybody else is a member. */
  readonly outsiders: readonly string[];
};

export const DEFAULT_SETTINGS: Settings = {
  visibility: 'private',
  issues: 'enabled',
  archived: 'no',
  pullRequestsByActions: 'allowed',
  protectedBranches: [],
  requestsAnHour: 1000,
  writesAMinute: Number.POSITIVE_INFINITY,
  outsiders: [],
};
