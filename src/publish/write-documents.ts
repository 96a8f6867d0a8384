import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Document } from '../render/render.ts';
import { UserError } from '../user-error.ts';

const ISSUE_FILE = /^\d+-[a-z0-9-]+\.md$/;

/**
 * Writes the documents of a run into a folder. Everything is first written beside its place and then renamed, so that
 * a failure leaves no half-written file; issues of the run before are removed, other files are not touched.
 */
export async function writeDocuments(folder: string, documents: readonly Document[]): Promise<void> {
  const written = documents.map(({ path: name }) => path.join(folder, ...name.split('/')));
  try {
    await mkdir(path.join(folder, 'issues'), { recursive: true });
    const stale = (await isOurs(folder)) ? await issueFiles(folder) : [];
    await Promise.all(documents.map(({ text }, index) => writeFile(partial(written[index] ?? ''), text)));
    await Promise.all(written.map((file) => rename(partial(file), file)));
    await Promise.all(stale.filter((file) => !written.includes(file)).map((file) => rm(file)));
  } catch (cause) {
    await Promise.allSettled(written.map((file) => rm(partial(file), { force: true })));
    const code = cause instanceof Error && 'code' in cause ? String(cause.code) : 'unknown error';
    const remedy = 'Name a folder that can be written to';
    throw new UserError({ thing: `output folder ${folder}`, reason: `cannot be written (${code})`, remedy }, { cause });
  }
}

function partial(file: string): string {
  return `${file}.partial`;
}

/** Whether an earlier run wrote here, so that its issue files may go. */
async function isOurs(folder: string): Promise<boolean> {
  const report = await readFile(path.join(folder, 'report.json'), 'utf8').catch(() => '');
  return report.startsWith('{\n  "schemaVersion": ');
}

async function issueFiles(folder: string): Promise<readonly string[]> {
  const names = await readdir(path.join(folder, 'issues'));
  return names.filter((name) => ISSUE_FILE.test(name)).map((name) => path.join(folder, 'issues', name));
}
