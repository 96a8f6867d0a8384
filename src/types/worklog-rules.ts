/** Where worklogs arrive and how long they stay: what of it configuration and inputs may set. */
export type WorklogRules = {
  /** Relative to the repository's root, without a slash at either end. */
  readonly directory: string;
  /** Of the rolling pull request; the branch of a run's own begins with it. */
  readonly branch: string;
  /** What the pull request is to be merged into; '' for the default branch. */
  readonly base: string;
  /** One pull request to which each run adds, or one for each run. */
  readonly pullRequests: 'rolling' | 'per-run';
  /** Older worklogs leave the directory; null keeps all. */
  readonly keepMillis: number | null;
  /** Whether a window in which nothing asks for a person gets a worklog. */
  readonly quiet: 'write' | 'skip';
};

export const DEFAULT_WORKLOG_RULES: WorklogRules = {
  directory: 'gcp/log-gardener',
  branch: 'log-gardener/worklog',
  base: '',
  pullRequests: 'rolling',
  keepMillis: null,
  quiet: 'write',
};
