import { CLAIM_MILLIS } from './ledger/claim.ts';
import type { LedgerStore, StoredLedger, Unkept } from './types/ledger.ts';
import type { Claim, Memory } from './types/remembered.ts';
import { fromEpochMillis } from './types/time.ts';
import type { Outcome } from './types/tracker.ts';

/** A run that goes on shows it well before others take it for dead. */
const SIGN_OF_LIFE_MILLIS = 4 * 60_000;
/** Of the time of a claim: for one last request, and for clocks that differ. */
const MARGIN_MILLIS = 60_000;

export type Holding = {
  readonly run: string;
  /** As it was read. */
  readonly stored: StoredLedger;
  /** Milliseconds since the epoch. */
  readonly now: () => number;
  /** What to store while the run goes on. */
  readonly memoryAfter: (outcomes: readonly Outcome[], claim: Claim) => Memory;
};

/** The ledger while this run holds it: claimed before its first write, and saved again now and then. */
export class LedgerHold {
  readonly #ledger: LedgerStore;
  readonly #holding: Holding;
  #stored: StoredLedger;
  #since = Number.NEGATIVE_INFINITY;

  constructor(ledger: LedgerStore, holding: Holding) {
    this.#ledger = ledger;
    this.#holding = holding;
    this.#stored = holding.stored;
  }

  /** What the ledger holds now. */
  get stored(): StoredLedger {
    return this.#stored;
  }

  /** Until when nobody takes over, in milliseconds since the epoch. */
  get until(): number {
    return this.#since + CLAIM_MILLIS - MARGIN_MILLIS;
  }

  get isDue(): boolean {
    return this.#holding.now() - this.#since >= SIGN_OF_LIFE_MILLIS;
  }

  async save(outcomes: readonly Outcome[]): Promise<'written' | 'overtaken' | Unkept> {
    const { run, now, memoryAfter } = this.#holding;
    const since = now();
    const memory = memoryAfter(outcomes, { run, since: fromEpochMillis(since) });
    const next: StoredLedger = { ...this.#stored, ledger: { ...this.#stored.ledger, memory } };
    const saved = await this.#ledger.write(next.ledger, next.version);
    if (saved === 'written') [this.#stored, this.#since] = [next, since];
    return saved;
  }
}
