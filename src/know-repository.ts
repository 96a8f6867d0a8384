import type { Branches, PullRequest } from './types/branches.ts';
import type { Repository, Tracker } from './types/tracker.ts';
import type { WorklogRules } from './types/worklog-rules.ts';
import { UserError } from './user-error.ts';

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
  const open = pullRequests === 'rolling' ? await branches?.openPullRequest(branch).catch(later) : undefined;
  const repository = open?.repository ?? (await tracker?.repository());
  return { repository, base: base || (repository?.defaultBranch ?? ''), open };
}

/** Without the permission for pull requests the issues can be tended all the same; the worklog tells of it in its turn. */
function later(error: unknown): undefined {
  if (!(error instanceof UserError)) throw error;
}
