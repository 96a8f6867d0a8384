import { Refusal } from './answer.ts';
import type { Actor } from './book.ts';
import type { Hub } from './hub.ts';
import { isBot, userId } from './users.ts';

export type RefJson = { readonly ref: string; readonly object: { readonly sha: string } };
export type CommitJson = {
  readonly sha: string;
  readonly message: string;
  readonly tree: { readonly sha: string };
  readonly parents: readonly { readonly sha: string }[];
  readonly author: { readonly name: string; readonly date: string };
  readonly verification?: object;
};
export type TreeEntry = { readonly path: string; readonly mode: string; readonly type: string; readonly sha: string };
export type TreeJson = { readonly sha: string; readonly tree: readonly TreeEntry[] };
type Person = { readonly name?: string; readonly email?: string; readonly date?: string };
export type NewCommit = {
  readonly message: string;
  readonly tree: string;
  readonly parents?: readonly string[];
  readonly author?: Person;
  readonly committer?: Person;
};

type ContentJson = { readonly content?: string; readonly size: number };

/** Above it GitHub sends no content with the JSON, only raw or as a blob. */
const CONTENT_BYTES = 1024 * 1024;
const BASE64_LINE = /.{1,60}/g;

export async function headOf(hub: Hub, branch: string): Promise<string | undefined> {
  try {
    return (await hub.emulator.get<RefJson>(`/git/ref/heads/${encodeURI(branch)}`)).object.sha;
  } catch (error) {
    if (error instanceof Refusal && error.answer.status === 404) return undefined;
    throw error;
  }
}

export const branchNames = async (hub: Hub): Promise<readonly string[]> =>
  (await hub.emulator.list<{ readonly name: string }>('/branches')).map(({ name }) => name);

/** Dated by the server's clock; a bot's commit without an author is GitHub's to sign. */
export async function createCommit(hub: Hub, commit: NewCommit, { login, at }: Actor): Promise<CommitJson> {
  const signed = isBot(login) && commit.author === undefined && commit.committer === undefined;
  const self = { name: login, email: `${userId(login)}+${login}@users.noreply.github.com` };
  const author = { ...self, date: at, ...commit.author };
  const committer = signed
    ? { name: 'GitHub', email: 'noreply@github.com', date: at }
    : { ...author, ...commit.committer };
  const { message, tree, parents = [] } = commit;
  const made = await hub.emulator.send<CommitJson>('POST', '/git/commits', {
    message,
    tree,
    parents,
    author,
    committer,
  });
  if (signed) hub.book.signed.add(made.sha);
  return verified(hub, made);
}

export async function commitJson(hub: Hub, sha: string): Promise<CommitJson> {
  return verified(hub, await hub.emulator.get<CommitJson>(`/git/commits/${sha}`));
}

export const treeJson = (hub: Hub, sha: string): Promise<TreeJson> =>
  hub.emulator.get<TreeJson>(`/git/trees/${sha}?recursive=1`);

/** The first commit and everything it stands on, itself included. */
export async function historyOf(hub: Hub, sha: string): Promise<readonly CommitJson[]> {
  const seen = new Map<string, CommitJson>();
  const open = [sha];
  for (let next = open.shift(); next !== undefined; next = open.shift()) {
    if (seen.has(next)) continue;
    const commit = await commitJson(hub, next);
    seen.set(next, commit);
    open.push(...commit.parents.map((parent) => parent.sha));
  }
  return [...seen.values()];
}

export async function blobText(hub: Hub, sha: string): Promise<string> {
  const { content } = await hub.emulator.get<{ readonly content: string }>(`/git/blobs/${sha}`);
  return Buffer.from(content, 'base64').toString('utf8');
}

function verified(hub: Hub, commit: CommitJson): CommitJson {
  if (!hub.book.signed.has(commit.sha)) return commit;
  const verification = {
    verified: true,
    reason: 'valid',
    signature: '-----BEGIN PGP SIGNATURE-----',
    payload: '',
    verified_at: commit.author.date,
  };
  return { ...commit, verification };
}

/** A branch's file or folder at a commit. Its content comes as base64, or by itself when raw is asked for. */
export async function contents(hub: Hub, path: string, ref: string | null, form: 'json' | 'raw'): Promise<unknown> {
  const asked = path.split('/').map(encodeURIComponent).join('/');
  const query = ref === null ? '' : `?ref=${encodeURIComponent(ref)}`;
  const found = await hub.emulator.get<ContentJson>(`/contents/${asked}${query}`);
  if (found.content === undefined) return found;
  if (form === 'raw') return Buffer.from(found.content, 'base64').toString('utf8');
  if (found.size > CONTENT_BYTES) return { ...found, content: '', encoding: 'none' };
  return { ...found, content: inLines(found.content) };
}

export async function blobJson(hub: Hub, sha: string, form: 'json' | 'raw'): Promise<unknown> {
  if (form === 'raw') return blobText(hub, sha);
  const found = await hub.emulator.get<{ readonly content: string }>(`/git/blobs/${sha}`);
  return { ...found, content: inLines(found.content) };
}

/** GitHub breaks base64 into lines. */
const inLines = (base64: string): string => base64.replace(BASE64_LINE, '$&\n');
