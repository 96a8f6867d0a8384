import type { Reason } from './book.ts';
import { commentsOf } from './comments.ts';
import { blobText, branchNames, headOf, historyOf, treeJson } from './git.ts';
import type { Hub } from './hub.ts';
import { allIssues } from './issue-view.ts';
import { labelsOf } from './labels.ts';
import { allPulls } from './pulls.ts';

/** All that a person would see, without ids, hashes and times: the same story gives the same state. */
export type State = {
  readonly issues: readonly IssueState[];
  readonly pulls: readonly PullState[];
  readonly labels: readonly { readonly name: string; readonly color: string; readonly description: string | null }[];
  readonly branches: Readonly<Record<string, BranchState>>;
};
type IssueState = {
  readonly number: number;
  readonly title: string;
  readonly body: string;
  readonly author: string;
  readonly state: 'open' | 'closed';
  readonly reason: Reason | null;
  readonly labels: readonly string[];
  readonly assignees: readonly string[];
  readonly comments: readonly { readonly author: string; readonly body: string }[];
};
type PullState = {
  readonly number: number;
  readonly title: string;
  readonly body: string;
  readonly author: string;
  readonly state: 'open' | 'closed' | 'merged';
  readonly head: string;
  readonly base: string;
};
type BranchState = {
  readonly files: Readonly<Record<string, string>>;
  /** Newest first. */
  readonly commits: readonly { readonly message: string; readonly author: string }[];
};

export async function readableState(hub: Hub): Promise<State> {
  const labels = (await labelsOf(hub)).map(({ name, color, description }) => ({ name, color, description }));
  const branches = (await branchNames(hub)).map(async (name) => [name, await branchState(hub, name)] as const);
  return {
    issues: await issueStates(hub),
    pulls: (await allPulls(hub)).map(pullState).sort((a, b) => a.number - b.number),
    labels: labels.sort((a, b) => (a.name < b.name ? -1 : 1)),
    branches: Object.fromEntries(await Promise.all(branches)),
  };
}

async function issueStates(hub: Hub): Promise<readonly IssueState[]> {
  const issues = (await allIssues(hub)).filter(({ pull_request }) => pull_request === undefined).reverse();
  return Promise.all(
    issues.map(async ({ number, title, body, state, labels, user, state_reason, assignees }) => ({
      number,
      title,
      body: body ?? '',
      author: user.login,
      state,
      reason: state_reason,
      labels: labels.map(({ name }) => name),
      assignees: assignees.map(({ login }) => login),
      comments: (await commentsOf(hub, number)).map((comment) => ({ author: comment.user.login, body: comment.body })),
    })),
  );
}

function pullState(pull: Awaited<ReturnType<typeof allPulls>>[number]): PullState {
  const { number, title, body, state, merged_at, user } = pull;
  const branches = { head: pull.head.ref, base: pull.base.ref };
  return {
    number,
    title,
    body: body ?? '',
    author: user.login,
    state: merged_at === null ? state : 'merged',
    ...branches,
  };
}

async function branchState(hub: Hub, name: string): Promise<BranchState> {
  const head = (await headOf(hub, name)) ?? '';
  const history = await historyOf(hub, head);
  const blobs = (await treeJson(hub, history[0]?.tree.sha ?? '')).tree.filter(({ type }) => type === 'blob');
  const files = blobs.map(async ({ path, sha }) => [path, await blobText(hub, sha)] as const);
  return {
    files: Object.fromEntries(await Promise.all(files)),
    commits: history.map(({ message, author }) => ({ message, author: author.name })),
  };
}
