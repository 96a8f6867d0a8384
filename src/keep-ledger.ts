import { ledgerText, withMark } from './ledger/ledger-text.ts';
import type { ReadLogs } from './read-logs.ts';
import type { Ledger, LedgerStore, StoredLedger, Unkept } from './types/ledger.ts';
import type { Memory } from './types/remembered.ts';

const OVERTAKEN =
  'Another run has counted the same entries meanwhile, and its ledger stays. There is nothing to do; a concurrency group keeps runs of a workflow apart.';

export type Keeping = {
  readonly mark: ReadLogs['mark'];
  readonly memory?: Memory;
  readonly note: (sentence: string) => void;
};

/** Only what has arrived counts as done; of two runs at once the later one leaves the ledger to the other. */
export async function keepLedger(
  store: LedgerStore,
  { ledger, version }: StoredLedger,
  { mark, memory = ledger.memory, note }: Keeping,
): Promise<Unkept | undefined> {
  const remembered: Ledger = { ...ledger, memory };
  const next = mark === undefined ? remembered : withMark(remembered, mark.source, mark.mark);
  if (ledgerText(next) === ledgerText(ledger)) return undefined;
  const kept = await store.write(next, version);
  if (kept === 'overtaken') note(OVERTAKEN);
  return kept === 'written' || kept === 'overtaken' ? undefined : kept;
}
