// The code of the user's repository and its commits: what is asked comes in, what GitHub tells of it goes out. What
// cannot be told is an answer, since a run does without.
import { isRecord } from '../../collect/parse-object.ts';
import type { CodeHistory, Commit, CommitsAsked, Looked } from '../../types/code-history.ts';
import { canonicalTime } from '../../types/time.ts';
import type { Courier, Reply } from './courier.ts';
import { blobText, encodePath, failureOf, headOf, shaOf, textIn } from './git-data.ts';
import { type Failure, whyOf } from './refusals.ts';
import { textOf } from './wire.ts';

export function githubHistory(courier: Courier): CodeHistory {
  return {
    async head(branch) {
      const head = await headOf(courier, branch);
      if (head === 'absent') return { kind: 'absent' };
      return typeof head === 'string' ? { kind: 'found', value: head } : missing(head);
    },
    files: (commit, folder) => (folder === undefined ? filesOf(courier, commit) : filesBelow(courier, commit, folder)),
    text: (path, commit) => textAt(courier, path, commit),
    commits: (asked) => commitsOf(courier, asked),
  };
}

type Listed = { readonly path: string; readonly sha: string; readonly kind: 'file' | 'folder' };

async function filesOf(courier: Courier, tree: string): ReturnType<CodeHistory['files']> {
  const listed = await listing(courier, tree, 'recursive=1');
  if (listed.kind !== 'found' || listed.value === 'too-many') return narrowed(listed);
  return { kind: 'found', value: listed.value.flatMap(({ path, kind }) => (kind === 'file' ? [path] : [])) };
}

/** One request a level, and one for all that is below. */
async function filesBelow(courier: Courier, commit: string, folder: string): ReturnType<CodeHistory['files']> {
  let tree = commit;
  for (const name of folder.split('/')) {
    const listed = await listing(courier, tree, '');
    if (listed.kind !== 'found' || listed.value === 'too-many') return narrowed(listed);
    const next = listed.value.find(({ path, kind }) => kind === 'folder' && path === name);
    if (next === undefined) return { kind: 'found', value: [] };
    tree = next.sha;
  }
  const files = await filesOf(courier, tree);
  if (files.kind !== 'found' || files.value === 'too-many') return files;
  return { kind: 'found', value: files.value.map((path) => `${folder}/${path}`) };
}

async function listing(courier: Courier, tree: string, query: string): Promise<Looked<readonly Listed[] | 'too-many'>> {
  const reply = await read(courier, `/git/trees/${encodeURIComponent(tree)}`, query);
  if (reply.kind !== 'ok') return missing(failureOf(reply));
  const { data } = reply;
  if (!isRecord(data) || !Array.isArray(data.tree)) return UNREADABLE;
  if (data.truncated === true) return { kind: 'found', value: 'too-many' };
  const listed = data.tree.filter(isRecord).flatMap((entry): readonly Listed[] => {
    const [path, sha] = [textOf(entry.path), textOf(entry.sha)];
    // Links to other repositories are neither.
    if (path === '' || (entry.type !== 'blob' && entry.type !== 'tree')) return [];
    return [{ path, sha, kind: entry.type === 'tree' ? 'folder' : 'file' }];
  });
  return { kind: 'found', value: listed };
}

function narrowed<T>(listed: Looked<T | 'too-many'>): Looked<'too-many'> {
  return listed.kind === 'found' ? { kind: 'found', value: 'too-many' } : listed;
}

async function textAt(courier: Courier, path: string, commit: string): Promise<Looked<string>> {
  const query = new URLSearchParams({ ref: commit }).toString();
  const reply = await read(courier, `/contents/${encodePath(path)}`, query);
  if (reply.kind !== 'ok') return missing(failureOf(reply));
  // What lies in a folder of that name.
  if (Array.isArray(reply.data)) return { kind: 'absent' };
  const blob = shaOf(reply.data);
  if (blob === undefined) return UNREADABLE;
  // Beyond 1 MB the text is left out.
  const found = textIn(reply.data) ?? (await blobText(courier, blob));
  return 'text' in found ? { kind: 'found', value: found.text } : missing(found);
}

async function commitsOf(courier: Courier, asked: CommitsAsked): Promise<Looked<readonly Commit[]>> {
  const { path, of: sha, since, until, most } = asked;
  const query = new URLSearchParams({
    ...{ sha, path, per_page: String(most) },
    ...(since === undefined ? {} : { since: seconds(since) }),
    ...(until === undefined ? {} : { until: seconds(until) }),
  });
  const reply = await read(courier, '/commits', query.toString());
  if (reply.kind !== 'ok') return missing(failureOf(reply));
  if (!Array.isArray(reply.data)) return UNREADABLE;
  return { kind: 'found', value: reply.data.flatMap((item) => commitFrom(item) ?? []) };
}

/** undefined for what is no commit. */
function commitFrom(value: unknown): Commit | undefined {
  const sha = shaOf(value);
  if (sha === undefined || !isRecord(value) || !isRecord(value.commit)) return undefined;
  const { committer, message } = value.commit;
  const at = canonicalTime(isRecord(committer) ? committer.date : undefined);
  const login = textOf(isRecord(value.author) ? value.author.login : undefined);
  return at === '' ? undefined : { sha, at, message: textOf(message), login };
}

/** GitHub takes no fractions. */
function seconds(time: string): string {
  return `${time.slice(0, 19)}Z`;
}

function read(courier: Courier, path: string, query: string): Promise<Reply> {
  return courier.ask({ method: 'GET', path, query, permission: 'contents: read', unclear: 'again' });
}

const UNREADABLE = { kind: 'failed', why: 'GitHub answered something else than asked for' } as const;

function missing(failure: Failure): { readonly kind: 'absent' } | { readonly kind: 'failed'; readonly why: string } {
  const isNothing = failure.kind === 'gone' || failure.cause === 'empty';
  return isNothing ? { kind: 'absent' } : { kind: 'failed', why: whyOf(failure) };
}
