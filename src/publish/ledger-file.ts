import { createHash, randomUUID } from 'node:crypto';
import { mkdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { ledgerText, parseLedger } from '../ledger/ledger-text.ts';
import { type LedgerStore, NO_LEDGER } from '../types/ledger.ts';
import { UserError } from '../user-error.ts';

/** A lock that is older was left behind by a run that died: writing takes milliseconds. */
const LOCK_MILLIS = 60_000;

/** The ledger in a local file. */
export function ledgerFile(file: string): LedgerStore {
  return {
    async read() {
      const text = await textOf(file);
      const ledger = text === '' ? NO_LEDGER : parseLedger(text);
      if (ledger !== undefined) return { ledger, version: versionOf(text) };
      const remedy = 'Delete it to begin anew: the next run then looks at the last 24 hours';
      throw new UserError({ thing: `ledger ${file}`, reason: 'holds something else than a ledger', remedy });
    },
    async write(ledger, replaces) {
      await mkdir(path.dirname(file), { recursive: true });
      const lock = `${file}.lock`;
      if (!(await tookLock(lock))) return 'overtaken';
      try {
        if (versionOf(await textOf(file)) !== replaces) return 'overtaken';
        const partial = `${file}.${randomUUID()}.partial`;
        await writeFile(partial, ledgerText(ledger));
        await rename(partial, file);
        return 'written';
      } finally {
        await rm(lock, { force: true });
      }
    },
  };
}

async function textOf(file: string): Promise<string> {
  try {
    return await readFile(file, 'utf8');
  } catch (cause) {
    if (hasCode(cause, 'ENOENT')) return '';
    throw new UserError(
      { thing: `ledger ${file}`, reason: 'cannot be read', remedy: 'Make it readable, or delete it to begin anew' },
      { cause },
    );
  }
}

function versionOf(text: string): string {
  return text === '' ? '' : createHash('sha256').update(text).digest('hex');
}

/** Creating a file that must not exist is the one step that two processes cannot both do. */
async function tookLock(lock: string): Promise<boolean> {
  const left = await stat(lock).catch(() => undefined);
  if (left !== undefined && Date.now() - left.mtimeMs > LOCK_MILLIS) await rm(lock, { force: true });
  try {
    await writeFile(lock, '', { flag: 'wx' });
    return true;
  } catch (cause) {
    if (hasCode(cause, 'EEXIST')) return false;
    throw cause;
  }
}

function hasCode(error: unknown, code: string): boolean {
  return error instanceof Error && 'code' in error && error.code === code;
}
