import { createHash } from 'node:crypto';
import type { Mark } from '../types/ledger.ts';
import { justAfter, later } from './instants.ts';

/** Ids that the ledger holds at most, which is about 160 KB; more entries in the overlap make it shorter. */
export const MOST_IDS = 20_000;
/** 48 bits: two ids among 20,000 share a hash once in a million runs. */
const HASH_BYTES = 6;

type Received = { readonly id: string; readonly received: string };

/** The ids that were counted, by this run and by those before, as far back as the next run may read again. */
export class CountedIds {
  readonly #before: ReadonlySet<string>;
  readonly #mark: Mark | undefined;
  /** The latest by time of receipt, in any order. */
  #latest: Received[] = [];
  /** All that was received up to here may have been let go of. */
  #forgotten = '';
  #late = 0;

  constructor(mark: Mark | undefined) {
    this.#before = new Set(mark?.counted);
    this.#mark = mark;
  }

  /** Counts an entry unless an earlier run did: true when it is the first. From now on it is counted either way. */
  countOnce(id: string, received: string): boolean {
    if (received > this.#forgotten) this.#latest.push({ id, received });
    if (this.#latest.length >= 2 * MOST_IDS) this.#forgetOldest();
    if (this.#mark === undefined) return true;
    if (received < this.#mark.countedUntil && this.#before.has(hashOf(id))) return false;
    if (received < this.#mark.watermark) this.#late += 1;
    return true;
  }

  /** How many entries belonged to earlier windows and became visible only now. */
  get late(): number {
    return this.#late;
  }

  /** The hashed ids of all that was received from a time on, or from the first later one for which all are known. */
  since(from: string): Omit<Mark, 'watermark'> {
    this.#forgetOldest();
    const overlapFrom = this.#forgotten < from ? from : justAfter(this.#forgotten);
    const kept = this.#latest.filter(({ received }) => received >= overlapFrom);
    const last = kept.reduce((latest, { received }) => later(latest, received), '');
    return {
      overlapFrom,
      countedUntil: last === '' ? overlapFrom : justAfter(last),
      counted: [...new Set(kept.map(({ id }) => hashOf(id)))].sort(),
    };
  }

  #forgetOldest(): void {
    if (this.#latest.length <= MOST_IDS) return;
    this.#latest.sort((a, b) => (a.received === b.received ? 0 : a.received > b.received ? -1 : 1));
    this.#forgotten = later(this.#forgotten, this.#latest[MOST_IDS]?.received ?? '');
    this.#latest = this.#latest.slice(0, MOST_IDS).filter(({ received }) => received > this.#forgotten);
  }
}

function hashOf(id: string): string {
  return createHash('sha256').update(id).digest().toString('base64url', 0, HASH_BYTES);
}
