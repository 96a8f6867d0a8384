import { type Actor, amend, type IssueRecord, type Reason, type TimelineEvent } from './book.ts';
import { addComment } from './comments.ts';
import { type CommitJson, commitJson, createCommit, headOf } from './git.ts';
import { DEFAULT_BRANCH, type Hub } from './hub.ts';
import { presentRecord } from './issue-view.ts';
import { createIssue, type NewIssue, updateIssue } from './issues.ts';
import { createLabel } from './labels.ts';
import { mergePull } from './merge.ts';
import { createPull, updatePull } from './pulls.ts';
import { createRef, deleteRef, updateRef } from './refs.ts';

/** Content by path; null removes the file. */
export type Files = Readonly<Record<string, string | null>>;

/** What people do in the web interface and by git, past every check of the API. */
export type Person = ReturnType<typeof personAt>;

type Enqueue = <T>(action: () => Promise<T>) => Promise<T>;

export function personAt(hub: Hub, actor: () => Actor, enqueue: Enqueue) {
  const issue = (number: number, patch: Parameters<typeof updateIssue>[2]) =>
    enqueue(async () => void (await updateIssue(hub, number, patch, actor())));
  const mark = (number: number, change: Partial<IssueRecord>, ...events: readonly TimelineEvent[]) =>
    enqueue(async () => amend(hub.book, number, actor(), change, ...events));
  return {
    createIssue: (input: NewIssue) => enqueue(async () => (await createIssue(hub, input, actor())).number),
    comment: (number: number, body: string) => enqueue(async () => (await addComment(hub, number, body, actor())).id),
    edit: (number: number, texts: { readonly title?: string; readonly body?: string }) => issue(number, texts),
    close: (number: number, reason: Reason = 'completed', commit?: string) =>
      issue(number, { state: 'closed', reason, ...(commit === undefined ? {} : { commit }) }),
    /** As GitHub does it by a comment: the REST API names the original nowhere else. */
    closeAsDuplicate: (number: number, original: number) =>
      enqueue(async () => {
        await addComment(hub, number, `Duplicate of #${original}`, actor());
        amend(hub.book, number, actor(), {}, { kind: 'marked_as_duplicate' });
        await updateIssue(hub, number, { state: 'closed', reason: 'duplicate' }, actor());
      }),
    reopen: (number: number) => issue(number, { state: 'open' }),
    label: (number: number, ...names: readonly string[]) => relabel(number, (present) => [...present, ...names]),
    unlabel: (number: number, ...names: readonly string[]) =>
      relabel(number, (present) => present.filter((name) => !names.includes(name))),
    assign: (number: number, ...assignees: readonly string[]) => issue(number, { assignees }),
    milestone: (number: number, title: string) => enqueue(() => setMilestone(hub, number, title, actor())),
    lock: (number: number) => mark(number, { locked: true }, { kind: 'locked' }),
    unlock: (number: number) => mark(number, { locked: false }, { kind: 'unlocked' }),
    delete: (number: number) => mark(number, { gone: 'deleted' }),
    /** It answers with a redirect from then on. */
    transfer: (number: number, to = '/repositories/99/issues/1') => mark(number, { gone: { to } }),
    createLabel: (name: string, color = 'ededed') =>
      enqueue(async () => void (await createLabel(hub, { name, color }))),
    renameLabel: (from: string, to: string) =>
      enqueue(
        async () => void (await hub.emulator.send('PATCH', `/labels/${encodeURIComponent(from)}`, { new_name: to })),
      ),
    deleteLabel: (name: string) =>
      enqueue(async () => void (await hub.emulator.send('DELETE', `/labels/${encodeURIComponent(name)}`))),
    /** Commits to a branch, which starts at the default branch if there is none, and gives the commit. */
    push: (branch: string, files: Files, message = 'Change files') =>
      enqueue(() => push(hub, branch, files, message, actor())),
    forcePush: (branch: string, sha: string) =>
      enqueue(async () => void (await updateRef(hub, `heads/${branch}`, { sha, force: true }, actor()))),
    deleteBranch: (branch: string) => enqueue(() => deleteRef(hub, `heads/${branch}`, actor())),
    /** `body: 'Fixes #7'` links it to issue 7, which its merge closes. */
    createPullRequest: (pull: {
      readonly branch: string;
      readonly files?: Files;
      readonly title: string;
      readonly body?: string;
    }) =>
      enqueue(async () => {
        await push(hub, pull.branch, pull.files ?? { [`${pull.branch}.txt`]: pull.title }, pull.title, actor());
        const { title, body = null } = pull;
        return (await createPull(hub, { title, body, head: pull.branch, base: DEFAULT_BRANCH }, actor())).number;
      }),
    closePullRequest: (number: number) =>
      enqueue(async () => void (await updatePull(hub, number, { state: 'closed' }, actor()))),
    /** Gives the merge commit. */
    merge: (number: number, branch: 'keep-branch' | 'delete-branch' = 'keep-branch') =>
      enqueue(() => mergePull(hub, number, branch, actor())),
  };

  function relabel(number: number, change: (present: readonly string[]) => readonly string[]): Promise<void> {
    return enqueue(async () => {
      presentRecord(hub, number);
      const kept = await hub.emulator.list<{ readonly name: string }>(`/issues/${number}/labels`);
      await updateIssue(hub, number, { labels: change(kept.map(({ name }) => name)) }, actor());
    });
  }
}

async function setMilestone(hub: Hub, number: number, title: string, actor: Actor): Promise<void> {
  const made = await hub.emulator.send<{ readonly number: number }>('POST', '/milestones', { title });
  await hub.emulator.send('PATCH', `/issues/${number}`, { milestone: made.number });
  amend(hub.book, number, actor, {}, { kind: 'milestoned', milestone: title });
}

async function push(hub: Hub, branch: string, files: Files, message: string, actor: Actor): Promise<string> {
  const there = await headOf(hub, branch);
  const parent = there ?? (await headOf(hub, DEFAULT_BRANCH)) ?? '';
  const commit = await commitFiles(hub, files, message, [parent], actor);
  if (there === undefined) await createRef(hub, `refs/heads/${branch}`, commit.sha, actor);
  else await updateRef(hub, `heads/${branch}`, { sha: commit.sha }, actor);
  return commit.sha;
}

/** Without parents it is the first commit of a history. */
export async function commitFiles(
  hub: Hub,
  files: Files,
  message: string,
  parents: readonly string[],
  actor: Actor,
): Promise<CommitJson> {
  const [first] = parents;
  const base = first === undefined ? {} : { base_tree: (await commitJson(hub, first)).tree.sha };
  const tree = Object.entries(files).map(([path, content]) => ({
    path,
    mode: '100644',
    type: 'blob',
    ...(content === null ? { sha: null } : { content }),
  }));
  const { sha } = await hub.emulator.send<{ readonly sha: string }>('POST', '/git/trees', { ...base, tree });
  return createCommit(hub, { message, tree: sha, parents, author: { name: actor.login } }, actor);
}
