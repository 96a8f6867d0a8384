import { type Memory, NO_MEMORY } from './remembered.ts';
import type { StopCause } from './tracker.ts';

/**
 * How far the entries of a source have been counted. All that was received before `overlapFrom` is done with; what was
 * received from there on has been counted exactly when its hashed id is in `counted`.
 */
export type Mark = {
  /** Where the next window begins, in the form of `Entry.time`. */
  readonly watermark: string;
  /** At or before the watermark: what became visible late is looked for from here on. */
  readonly overlapFrom: string;
  /** All that was counted was received before. Behind the watermark when a run was cut short. */
  readonly countedUntil: string;
  readonly counted: readonly string[];
};

/** The memory between runs. */
export type Ledger = {
  readonly schemaVersion: 1;
  /** By source: the projects, services and filter that a run was asked to look at, hashed. */
  readonly marks: Readonly<Record<string, Mark>>;
  readonly memory: Memory;
};

export const NO_LEDGER: Ledger = { schemaVersion: 1, marks: {}, memory: NO_MEMORY };

/** What was read, and which version of it that was; '' for none yet. */
export type StoredLedger = { readonly ledger: Ledger; readonly version: string };

/** Why the ledger could not be written, and what helps. */
export type Unkept = {
  readonly thing: string;
  readonly reason: string;
  readonly remedy: string;
  readonly cause: StopCause;
};

/** Where the ledger is kept. */
export type LedgerStore = {
  read(): Promise<StoredLedger>;
  /** Replaces the version that was read; `overtaken` when another run has replaced it meanwhile, and nothing is written. */
  write(ledger: Ledger, replaces: string): Promise<'written' | 'overtaken' | Unkept>;
};
