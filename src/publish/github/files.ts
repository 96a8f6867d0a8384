import { UserError } from '../../user-error.ts';
import type { Courier } from './courier.ts';
import { entriesOf } from './git-data.ts';
import type { Failure } from './refusals.ts';

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
