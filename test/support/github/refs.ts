import { refusal } from './answer.ts';
import { type Actor, amend, type PullRecord } from './book.ts';
import { branchNames, headOf, type RefJson } from './git.ts';
import { DEFAULT_BRANCH, type Hub } from './hub.ts';
import { isBot } from './users.ts';

/** What git itself refuses in a name. */
const BAD_NAME = /[\p{Cc} ~^:?*[\\]|\.\.|@\{|\/\/|\/\.|^[./-]|[./]$|\.lock(?:\/|$)/u;
const RULES_BROKEN = 'Repository rule violations found\n\nChanges must be made through a pull request.\n\n';

export async function createRef(hub: Hub, ref: string, sha: string, actor: Actor): Promise<RefJson> {
  const branch = branchIn(ref);
  if (branch !== undefined) {
    if (BAD_NAME.test(branch)) throw refusal(422, `${ref} is not a valid ref name.`);
    // A branch `a` and a branch `a/b` would be a file and a folder of the same name.
    const names = await branchNames(hub);
    const clash = names.some((name) => name.startsWith(`${branch}/`) || branch.startsWith(`${name}/`));
    if (clash || isProtected(hub, branch, actor)) throw refusal(422, 'Reference update failed');
  }
  const made = await hub.emulator.send<RefJson>('POST', '/git/refs', { ref, sha });
  if (branch !== undefined) branchMoved(hub, branch, sha, actor);
  return made;
}

/** Without `force` only forward: whoever comes second finds out. */
export async function updateRef(
  hub: Hub,
  ref: string,
  body: { sha: string; force?: boolean },
  actor: Actor,
): Promise<RefJson> {
  const branch = ref.replace(/^heads\//, '');
  if ((await headOf(hub, branch)) === undefined) throw refusal(422, 'Reference does not exist');
  if (isProtected(hub, branch, actor)) throw refusal(422, RULES_BROKEN);
  const moved = await hub.emulator.send<RefJson>('PATCH', `/git/refs/heads/${encodeURI(branch)}`, body);
  branchMoved(hub, branch, body.sha, actor);
  return moved;
}

export async function deleteRef(hub: Hub, ref: string, actor: Actor): Promise<void> {
  const branch = ref.replace(/^heads\//, '');
  if ((await headOf(hub, branch)) === undefined) throw refusal(422, 'Reference does not exist');
  if (isProtected(hub, branch, actor))
    throw refusal(
      422,
      RULES_BROKEN.replace('Changes must be made through a pull request', 'Cannot delete this branch'),
    );
  if (branch === DEFAULT_BRANCH) throw refusal(422, 'Cannot delete the default branch');
  await hub.emulator.send('DELETE', `/git/refs/heads/${encodeURI(branch)}`);
  await branchGone(hub, branch, actor);
}

function branchIn(ref: string): string | undefined {
  if (!/^refs\/[^/]+\/./.test(ref)) throw refusal(422, "Reference name must start with 'refs/'.");
  return ref.startsWith('refs/heads/') ? ref.slice('refs/heads/'.length) : undefined;
}

function isProtected(hub: Hub, branch: string, { login }: Actor): boolean {
  return isBot(login) && hub.settings().protectedBranches.includes(branch);
}

/** A pull request follows its branches. */
function branchMoved(hub: Hub, branch: string, sha: string, actor: Actor): void {
  for (const { number, pull } of openPulls(hub)) {
    const moved: PullRecord = {
      ...pull,
      headSha: pull.head === branch ? sha : pull.headSha,
      baseSha: pull.base === branch ? sha : pull.baseSha,
    };
    if (pull.head === branch || pull.base === branch) amend(hub.book, number, actor, { pull: moved });
  }
}

/** A pull request ends with its branch. */
async function branchGone(hub: Hub, branch: string, actor: Actor): Promise<void> {
  for (const { number, pull } of openPulls(hub)) {
    if (pull.head !== branch) continue;
    await hub.emulator.send('PATCH', `/pulls/${number}`, { state: 'closed' });
    const change = { closedAt: actor.at, closedBy: actor.login };
    amend(hub.book, number, actor, change, { kind: 'closed', reason: null, commit: null });
  }
}

function openPulls(hub: Hub): readonly { readonly number: number; readonly pull: PullRecord }[] {
  return [...hub.book.issues.values()].flatMap(({ number, pull, closedAt }) =>
    pull !== null && closedAt === null ? [{ number, pull }] : [],
  );
}
