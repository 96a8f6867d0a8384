import { ledgerText, withMark } from './ledger/ledger-text.ts';
import type { ReadLogs } from './read-logs.ts';
import type { Ledger, LedgerStore, StoredLedger } from './types/ledger.ts';
import type { Memory } from './types/remembered.ts';
import { UserError } from './user-error.ts';

/** Only what has arrived counts as done; of two runs at once the later one leaves the ledger to the other. */
export async function keepLedger(
  store: LedgerStore,
  { ledger, version }: StoredLedger,
  { mark, memory = ledger.memory }: { readonly mark: ReadLogs['mark']; readonly memory?: Memory },
): Promise<void> {
  const remembered: Ledger = { ...ledger, memory };
  const next = mark === undefined ? remembered : withMark(remembered, mark.source, mark.mark);
  if (ledgerText(next) === ledgerText(ledger)) return;
  if ((await store.write(next, version)) === 'written') return;
  const reason = 'another run has counted the same entries meanwhile, and moved on';
  const remedy = 'There is nothing to do; a concurrency group keeps runs of a workflow apart';
  throw new UserError({ thing: 'ledger', reason, remedy });
}
