// Commits on branches through GitHub's git data API: what is written arrives whole or not at all, as the token's own
// commit, and never by force.
import { isRecord } from '../../collect/parse-object.ts';
import type { CommitWanted, Tip } from '../../types/branches.ts';
import type { Courier, Question, Reply } from './courier.ts';
import { type Failure, whyOf } from './refusals.ts';
import { textOf } from './wire.ts';

export type TreeEntry = { readonly path: string; readonly blob: string; readonly kind: 'file' | 'folder' };

export type NewCommit = Pick<CommitWanted, 'files' | 'deletions' | 'message'> & {
  /** undefined: the first of its branch. Without a tree to build on, the files are all that the commit holds. */
  readonly parent: { readonly commit: string; readonly tree: string | undefined } | undefined;
};

type Made = Tip & { readonly kind: 'committed'; readonly verified: boolean };

const FILE_MODE = '100644';

/** The commit that a branch stands at. */
export async function headOf(courier: Courier, branch: string): Promise<string | 'absent' | Failure> {
  const reply = await read(courier, `/git/ref/heads/${encodePath(branch)}`);
  if (reply.kind === 'gone' || (reply.kind === 'refused' && reply.cause === 'empty')) return 'absent';
  if (reply.kind !== 'ok') return failureOf(reply);
  const object = isRecord(reply.data) ? reply.data.object : undefined;
  return shaOf(object) ?? unreadable();
}

export async function treeOf(courier: Courier, commit: string): Promise<string | Failure> {
  const reply = await read(courier, `/git/commits/${commit}`);
  if (reply.kind !== 'ok') return failureOf(reply);
  return shaOf(isRecord(reply.data) ? reply.data.tree : undefined) ?? unreadable();
}

/** What lies directly in a tree, which a commit stands for as well. */
export async function entriesOf(courier: Courier, tree: string): Promise<readonly TreeEntry[] | Failure> {
  const reply = await read(courier, `/git/trees/${encodeURIComponent(tree)}`);
  if (reply.kind !== 'ok') return failureOf(reply);
  const { data } = reply;
  if (!isRecord(data) || !Array.isArray(data.tree) || data.truncated === true) return unreadable();
  return data.tree.filter(isRecord).map((entry) => ({
    path: textOf(entry.path),
    blob: textOf(entry.sha),
    kind: entry.type === 'tree' ? 'folder' : 'file',
  }));
}

export async function blobText(courier: Courier, blob: string): Promise<{ readonly text: string } | Failure> {
  const reply = await read(courier, `/git/blobs/${blob}`);
  if (reply.kind !== 'ok') return failureOf(reply);
  return textIn(reply.data) ?? unreadable();
}

/** The text in an answer that carries it in base64; undefined where it carries none, as for what is too large. */
export function textIn(data: unknown): { readonly text: string } | undefined {
  if (!isRecord(data) || data.encoding !== 'base64' || typeof data.content !== 'string') return undefined;
  return { text: Buffer.from(data.content, 'base64').toString('utf8') };
}

/** Makes the objects; no branch moves yet, and what is never moved to goes away by itself. */
export async function makeCommit(
  courier: Courier,
  { files, deletions, message, parent }: NewCommit,
): Promise<Made | { readonly kind: 'unchanged' } | Failure> {
  const entry = { mode: FILE_MODE, type: 'blob' };
  const entries = [
    ...files.map(({ path, content }) => ({ ...entry, path, content })),
    ...deletions.map((path) => ({ ...entry, path, sha: null })),
  ];
  const base = parent?.tree === undefined ? {} : { base_tree: parent.tree };
  const made = await write(courier, '/git/trees', { ...base, tree: entries });
  if (made.kind !== 'ok') return failureOf(made);
  const tree = shaOf(made.data);
  if (tree === undefined) return unreadable();
  if (tree === parent?.tree) return { kind: 'unchanged' };
  // Without author and committer it is GitHub's own commit for the token, which GitHub signs.
  const parents = parent === undefined ? [] : [parent.commit];
  const reply = await write(courier, '/git/commits', { message, tree, parents });
  if (reply.kind !== 'ok') return failureOf(reply);
  const commit = shaOf(reply.data);
  const verification = isRecord(reply.data) ? reply.data.verification : undefined;
  const verified = isRecord(verification) && verification.verified === true;
  return commit === undefined ? unreadable() : { kind: 'committed', commit, tree, verified };
}

/** Compare and swap: only from the commit that the new one builds on, or from nothing. */
export async function moveBranch(
  courier: Courier,
  { branch, to, from }: { readonly branch: string; readonly to: string; readonly from: string | undefined },
): Promise<'moved' | 'overtaken' | Failure> {
  if (from !== undefined) {
    const body = { sha: to, force: false };
    const question = { ...CHANGE, method: 'PATCH', path: `/git/refs/heads/${encodePath(branch)}`, body } as const;
    const reply = await courier.ask(question);
    if (reply.kind === 'gone' || (reply.kind === 'refused' && reply.cause === 'overtaken')) return 'overtaken';
    return reply.kind === 'ok' ? 'moved' : failureOf(reply);
  }
  const reply = await write(courier, '/git/refs', { ref: `refs/heads/${branch}`, sha: to });
  if (reply.kind === 'ok') return 'moved';
  if (reply.kind !== 'refused' || reply.cause !== 'exists') return failureOf(reply);
  // Perhaps by a try of ours whose answer was lost.
  const head = await headOf(courier, branch);
  if (typeof head !== 'string') return head;
  return head === to ? 'moved' : 'overtaken';
}

/**
 * Leaves the history of a branch behind, as long as it stands where it is known to. GitHub's REST API compares nothing
 * when it forces, so that the look right before it has to do.
 */
export async function replaceBranch(
  courier: Courier,
  { branch, to, replaces }: { readonly branch: string; readonly to: string; readonly replaces: string },
): Promise<'moved' | 'overtaken' | Failure> {
  const head = await headOf(courier, branch);
  if (typeof head !== 'string') return head;
  if (head !== replaces) return 'overtaken';
  const body = { sha: to, force: true };
  const question = { ...CHANGE, method: 'PATCH', path: `/git/refs/heads/${encodePath(branch)}`, body } as const;
  const reply = await courier.ask(question);
  return reply.kind === 'ok' ? 'moved' : failureOf(reply);
}

const CHANGE = { permission: 'contents: write', unclear: 'again' } as const;

/** Objects are known by their content: made twice, they are the same. */
function write(courier: Courier, path: string, body: Question['body']): Promise<Reply> {
  return courier.ask({ ...CHANGE, method: 'POST', path, body });
}

function read(courier: Courier, path: string): Promise<Reply> {
  return courier.ask({ method: 'GET', path, permission: 'contents: read', unclear: 'again' });
}

/** Slashes stay: they are part of the name. */
export function encodePath(path: string): string {
  return path.split('/').map(encodeURIComponent).join('/');
}

export function failureOf(reply: Exclude<Reply, { readonly kind: 'ok' }>): Failure {
  return reply.kind === 'unclear' ? unreadable(reply.reason) : reply;
}

/** For results that tell no more than why. */
export function refusalOf(failure: Failure): { readonly kind: 'refused' | 'stopped'; readonly why: string } {
  return { kind: failure.kind === 'stopped' ? 'stopped' : 'refused', why: whyOf(failure) };
}

export function shaOf(value: unknown): string | undefined {
  const sha = isRecord(value) ? value.sha : undefined;
  return typeof sha === 'string' && /^[0-9a-f]{40,64}$/.test(sha) ? sha : undefined;
}

function unreadable(reason = 'GitHub answered something else than asked for'): Failure {
  return { kind: 'stopped', cause: 'other', reason, remedy: 'The next run tries again' };
}
