import { ledgerText, parseLedger } from '../../ledger/ledger-text.ts';
import { type LedgerStore, NO_LEDGER, type Unkept } from '../../types/ledger.ts';
import { UserError } from '../../user-error.ts';
import type { Courier } from './courier.ts';
import { blobText, encodePath, failureOf, headOf, makeCommit, moveBranch, shaOf, textIn } from './git-data.ts';
import { type Failure, stopCauseOf } from './refusals.ts';

export const LEDGER_BRANCH = 'log-gardener/ledger';
const FILE = 'ledger.json';
const MESSAGE = 'Keep the ledger';

/**
 * The ledger on a branch of its own, which shares no history with the code. A version is a commit. A run may go on from
 * the version that it read: what it wrote itself since then is no other run's.
 */
export function githubLedger(courier: Courier, branch: string = LEDGER_BRANCH): LedgerStore {
  const followers = new Map<string, string>();
  return {
    async read() {
      const head = await headOf(courier, branch);
      if (head === 'absent') return { ledger: NO_LEDGER, version: '' };
      if (typeof head !== 'string') return fail(branch, head);
      const text = await textAt(courier, branch, head);
      const ledger = text === undefined ? NO_LEDGER : parseLedger(text);
      return ledger === undefined ? foreign(branch) : { ledger, version: head };
    },
    async write(ledger, replaces) {
      const from = latest(followers, replaces);
      const commit = await commitOf(courier, ledgerText(ledger), from);
      if (typeof commit !== 'string') return unkept(branch, commit);
      const moved = await moveBranch(courier, { branch, to: commit, from: from === '' ? undefined : from });
      if (moved === 'overtaken') return 'overtaken';
      if (moved !== 'moved') return unkept(branch, moved);
      followers.set(from, commit);
      return 'written';
    },
  };
}

/** The whole tree is the one file, so that nothing of the commit before needs to be read. */
async function commitOf(courier: Courier, content: string, from: string): Promise<string | Failure> {
  const parent = from === '' ? undefined : { commit: from, tree: undefined };
  const made = await makeCommit(courier, { files: [{ path: FILE, content }], deletions: [], message: MESSAGE, parent });
  if (made.kind === 'committed') return made.commit;
  return made.kind === 'unchanged' ? from : made;
}

/** undefined when the branch holds no ledger. */
async function textAt(courier: Courier, branch: string, commit: string): Promise<string | undefined> {
  const path = `/contents/${encodePath(FILE)}`;
  const query = `ref=${commit}`;
  const reply = await courier.ask({ method: 'GET', path, query, permission: 'contents: read', unclear: 'again' });
  if (reply.kind === 'gone') return undefined;
  if (reply.kind !== 'ok') return fail(branch, failureOf(reply));
  // Beyond 1 MB the text is left out.
  const found = textIn(reply.data) ?? (await blobText(courier, shaOf(reply.data) ?? FILE));
  return 'text' in found ? found.text : fail(branch, found);
}

function latest(followers: ReadonlyMap<string, string>, version: string): string {
  const next = followers.get(version);
  return next === undefined ? version : latest(followers, next);
}

function foreign(branch: string): never {
  const reason = `${FILE} holds something else than a ledger of this version`;
  const remedy =
    'Use the version of Log Gardener that wrote it, or delete the branch: the issues are found again by their markers';
  throw new UserError({ thing: `ledger branch ${branch}`, reason, remedy });
}

function unkept(branch: string, { reason, remedy, cause }: Failure): Unkept {
  return { thing: `ledger branch ${branch}`, reason, remedy, cause: stopCauseOf({ cause }) };
}

function fail(branch: string, { reason, remedy }: Failure): never {
  throw new UserError({ thing: `ledger branch ${branch}`, reason, remedy });
}
