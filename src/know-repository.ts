import type { Branches, PullRequest } from './types/branches.ts';
import type { Repository, Tracker } from './types/tracker.ts';
import type { WorklogRules } from './types/worklog-rules.ts';

export type KnownRepository = {
  /** undefined when there are no issues to look at. */
  readonly repository: Repository | undefined;
  /** The branch that code and worklogs are to be on; '' when nobody knows. */
  readonly base: string;
  /** The pull request that this run may add to, as it stood when the run began. */
  readonly open: PullRequest | undefined;
};

/** What kind of repository it is. The open pull request tells that along with itself, and spares a question. */
export async function knowRepository(
  tracker: Tracker | undefined,
  branches: Branches | undefined,
  { pullRequests, branch, base }: WorklogRules,
): Promise<KnownRepository> {
  // Without the permission for pull requests the issues can be tended all the same.
  const found = pullRequests === 'rolling' ? branches?.openPullRequest(branch).catch(() => undefined) : undefined;
  const open = await found;
  const repository = open?.repository ?? (await tracker?.repository());
  return { repository, base: base || (repository?.defaultBranch ?? ''), open };
}
