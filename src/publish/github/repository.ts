// The files and pull requests of the user's repository: what a branch should hold comes in, what became of it goes out.
import { type CommitResult, type CommitWanted, commitFiles } from './commit-files.ts';
import type { Courier } from './courier.ts';
import { listFilesAt, readFileAt } from './files.ts';
import {
  findPullRequest,
  type NewPullRequest,
  type OpenedPullRequest,
  openPullRequest,
  type PullRequest,
  type UpdatedPullRequest,
  updatePullRequest,
} from './pull-requests.ts';

export type RepositoryBranches = {
  /** undefined when there is no such file or branch. `ref` is a branch, a tag or a commit. */
  readFile(path: string, ref: string): Promise<string | undefined>;
  /** Paths of the files directly in the folder. */
  listFiles(folder: string, ref: string): Promise<readonly string[]>;
  commitFiles(wanted: CommitWanted): Promise<CommitResult>;
  findPullRequest(branch: string): Promise<PullRequest | undefined>;
  openPullRequest(wanted: NewPullRequest): Promise<OpenedPullRequest>;
  updatePullRequest(number: number, change: Partial<Pick<PullRequest, 'title' | 'body'>>): Promise<UpdatedPullRequest>;
};

export function githubRepository(courier: Courier): RepositoryBranches {
  return {
    readFile: (path, ref) => readFileAt(courier, path, ref),
    listFiles: (folder, ref) => listFilesAt(courier, folder, ref),
    commitFiles: (wanted) => commitFiles(courier, wanted),
    findPullRequest: (branch) => findPullRequest(courier, branch),
    openPullRequest: (wanted) => openPullRequest(courier, wanted),
    updatePullRequest: (number, change) => updatePullRequest(courier, number, change),
  };
}
