import { UserError } from '../../user-error.ts';
import type { Courier } from './courier.ts';
import { blobText, encodePath, entriesOf, failureOf, shaOf, textIn } from './git-data.ts';
import type { Failure } from './refusals.ts';

/** undefined when the branch or commit holds no such file. */
export async function readFileAt(courier: Courier, path: string, ref: string): Promise<string | undefined> {
  const query = new URLSearchParams({ ref }).toString();
  const question = { method: 'GET', path: `/contents/${encodePath(path)}`, query, unclear: 'again' } as const;
  const reply = await courier.ask({ ...question, permission: 'contents: read' });
  if (reply.kind === 'gone') return undefined;
  if (reply.kind !== 'ok') return fail(path, failureOf(reply));
  const text = textIn(reply.data);
  if (text !== undefined) return text.text;
  // Beyond 1 MB the text is left out; a folder has no hash at all.
  const blob = shaOf(reply.data);
  if (blob === undefined) return undefined;
  const found = await blobText(courier, blob);
  return 'text' in found ? found.text : fail(path, found);
}

/** Paths of the files that lie directly in a folder, however many: one request a level. */
export async function listFilesAt(courier: Courier, folder: string, ref: string): Promise<readonly string[]> {
  let tree = ref;
  for (const name of folder.split('/')) {
    const entries = await entriesOf(courier, tree);
    if ('kind' in entries) return entries.kind === 'gone' ? [] : fail(folder, entries);
    const next = entries.find(({ path, kind }) => kind === 'folder' && path === name);
    if (next === undefined) return [];
    tree = next.blob;
  }
  const entries = await entriesOf(courier, tree);
  if ('kind' in entries) return fail(folder, entries);
  return entries.filter(({ kind }) => kind === 'file').map(({ path }) => `${folder}/${path}`);
}

function fail(path: string, { reason, remedy }: Failure): never {
  throw new UserError({ thing: `${path} in the repository`, reason, remedy });
}
