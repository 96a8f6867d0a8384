// The files and pull requests of the user's repository: what a branch should hold comes in, what became of it goes out.
import type { Branches } from '../../types/branches.ts';
import { commitFiles } from './commit-files.ts';
import type { Courier } from './courier.ts';
import { listFilesAt } from './files.ts';
import { createPullRequest, findPullRequest, updatePullRequest } from './pull-requests.ts';

export function githubBranches(courier: Courier): Branches {
  return {
    listFiles: (folder, ref) => listFilesAt(courier, folder, ref),
    commitFiles: (wanted) => commitFiles(courier, wanted),
    openPullRequest: (branch) => findPullRequest(courier, branch, 'open'),
    endedPullRequest: (branch) => findPullRequest(courier, branch, 'closed'),
    createPullRequest: (wanted) => createPullRequest(courier, wanted),
    updatePullRequest: (number, change) => updatePullRequest(courier, number, change),
  };
}
