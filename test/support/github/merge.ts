import { type Actor, amend } from './book.ts';
import { commitJson, createCommit, historyOf, type TreeEntry, treeJson } from './git.ts';
import { DEFAULT_BRANCH, type Hub } from './hub.ts';
import { issueJson } from './issue-view.ts';
import { updateIssue } from './issues.ts';
import { closesIssues } from './mentions.ts';
import { pullRecord } from './pulls.ts';
import { deleteRef, updateRef } from './refs.ts';

/** Merges as GitHub does, with a merge commit, and closes the issues that the text says it fixes. */
export async function mergePull(
  hub: Hub,
  number: number,
  branch: 'keep-branch' | 'delete-branch',
  actor: Actor,
): Promise<string> {
  const { pull } = pullRecord(hub, number);
  const { title, body } = await issueJson(hub, number);
  const tree = await mergedTree(hub, pull.headSha, pull.baseSha);
  const message = `Merge pull request #${number} from ${hub.owner}/${pull.head}\n\n${title}`;
  const parents = [pull.baseSha, pull.headSha];
  const { sha } = await createCommit(hub, { message, tree, parents, author: { name: actor.login } }, actor);
  await updateRef(hub, `heads/${pull.base}`, { sha }, actor);
  await hub.emulator.send('PATCH', `/pulls/${number}`, { state: 'closed' });
  const merged = { at: actor.at, by: actor.login, sha };
  const change = { closedAt: actor.at, closedBy: actor.login, pull: { ...pull, merged } };
  amend(hub.book, number, actor, change, { kind: 'merged' }, { kind: 'closed', reason: null, commit: null });
  for (const fixed of pull.base === DEFAULT_BRANCH ? closesIssues(body) : []) {
    if (hub.book.issues.get(fixed)?.gone !== 'no') continue;
    await updateIssue(hub, fixed, { state: 'closed', reason: 'completed', commit: sha }, actor);
  }
  if (branch === 'delete-branch') await deleteRef(hub, `heads/${pull.head}`, actor);
  return sha;
}

/** The base with what the head changed since they parted. Files that both changed are the head's. */
async function mergedTree(hub: Hub, head: string, base: string): Promise<string> {
  const ofHead = await historyOf(hub, head);
  const shas = new Set(ofHead.map(({ sha }) => sha));
  const parted = (await historyOf(hub, base)).find(({ sha }) => shas.has(sha));
  const before = parted === undefined ? new Map<string, TreeEntry>() : await filesAt(hub, parted.sha);
  const after = await filesAt(hub, head);
  const changed = [...after.values()].filter((entry) => before.get(entry.path)?.sha !== entry.sha);
  const removed = [...before.values()].filter(({ path }) => !after.has(path)).map((entry) => ({ ...entry, sha: null }));
  const tree = [...changed, ...removed].map(({ path, mode, type, sha }) => ({ path, mode, type, sha }));
  const base_tree = (await commitJson(hub, base)).tree.sha;
  return (await hub.emulator.send<{ readonly sha: string }>('POST', '/git/trees', { base_tree, tree })).sha;
}

async function filesAt(hub: Hub, sha: string): Promise<ReadonlyMap<string, TreeEntry>> {
  const { tree } = await treeJson(hub, (await commitJson(hub, sha)).tree.sha);
  return new Map(tree.filter(({ type }) => type === 'blob').map((entry) => [entry.path, entry]));
}
