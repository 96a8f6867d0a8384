const EMPTY = 0;
const START_SLOTS = 1 << 6;
const PART_END = 0x0a;
/** `2026-11-20T14:0` */
const TEN_MINUTES = 15; // characters of a canonical time

type Id = { readonly project: string; readonly log: string; readonly time: string; readonly insertId: string };

/**
 * The (project, log, timestamp, insertId) of entries, remembered as 64-bit hashes in 8 bytes each: a million strings would take
 * ten times that. Among a million entries two different ones share a hash with a chance of about 3 in 100 million.
 */
export class SeenIds {
  /**
   * By the ten minutes that the time is in: entries come more or less in its order, and what is looked up one after
   * the other then lies close together in memory.
   */
  readonly #tables = new Map<string, HashTable>();
  #table = new HashTable();
  #period = '';
  /** The latest time so far: what is later was not seen before, and need not be looked up. */
  #latest = '';
  #low = 0;
  #high = 0;
  /** Of the entry before, which nearly always is of the same log; and its hash that far. */
  #project: string | undefined;
  #log = '';
  #startLow = 0;
  #startHigh = 0;

  /** Whether an entry of the same project, log, time and insertId was seen before; remembers it. */
  seen({ project, log, time, insertId }: Id): boolean {
    if (this.#period === '' || !time.startsWith(this.#period)) this.#startPeriod(time.slice(0, TEN_MINUTES));
    this.#startHash(project, log);
    this.#hash(time, TEN_MINUTES);
    this.#hash(insertId, 0);
    const [low, high] = [lowOf(this.#low, this.#high), highOf(this.#low, this.#high)];
    if (time <= this.#latest) return !this.#table.add(low, high);
    this.#latest = time;
    this.#table.append(low, high);
    return false;
  }

  #startPeriod(period: string): void {
    this.#period = period;
    this.#table = this.#tables.get(period) ?? new HashTable();
    this.#tables.set(period, this.#table);
  }

  #startHash(project: string, log: string): void {
    if (project === this.#project && log === this.#log) {
      this.#low = this.#startLow;
      this.#high = this.#startHigh;
      return;
    }
    this.#low = 0xdeadbeef;
    this.#high = 0x41c6ce57;
    this.#hash(project, 0);
    this.#hash(log, 0);
    this.#project = project;
    this.#log = log;
    this.#startLow = this.#low;
    this.#startHigh = this.#high;
  }

  /** With an end mark, so that no part can pass for another. */
  #hash(part: string, from: number): void {
    let low = this.#low;
    let high = this.#high;
    for (let index = from; index < part.length; index++) {
      const code = part.charCodeAt(index);
      low = Math.imul(low ^ code, 2654435761);
      high = Math.imul(high ^ code, 1597334677);
    }
    this.#low = Math.imul(low ^ PART_END, 2654435761);
    this.#high = Math.imul(high ^ PART_END, 1597334677);
  }
}

/** A set of pairs of 32-bit numbers, never 0 in both. */
class HashTable {
  #slots = new Uint32Array(0);
  #size = 0;
  /** Known to be new, in a row, until something is looked up: most exports are in the order of time. */
  #waiting = new Uint32Array(2 * START_SLOTS);
  #waitingLength = 0;

  /** For what is not there for certain. */
  append(low: number, high: number): void {
    if (this.#waitingLength === this.#waiting.length) {
      const before = this.#waiting;
      this.#waiting = new Uint32Array(2 * before.length);
      this.#waiting.set(before);
    }
    this.#waiting[this.#waitingLength++] = low;
    this.#waiting[this.#waitingLength++] = high;
  }

  /** False when it is there already. */
  add(low: number, high: number): boolean {
    this.#settle();
    return this.#addNow(low, high);
  }

  #settle(): void {
    const length = this.#waitingLength;
    this.#waitingLength = 0;
    for (let at = 0; at < length; at += 2) this.#addNow(this.#waiting[at] ?? EMPTY, this.#waiting[at + 1] ?? EMPTY);
  }

  #addNow(low: number, high: number): boolean {
    if (this.#size * 4 >= this.#slots.length) this.#grow();
    if (!this.#insert(low, high)) return false;
    this.#size += 1;
    return true;
  }

  #insert(low: number, high: number): boolean {
    const mask = this.#slots.length / 2 - 1;
    for (let slot = low & mask; ; slot = (slot + 1) & mask) {
      const atLow = this.#slots[2 * slot] ?? EMPTY;
      const atHigh = this.#slots[2 * slot + 1] ?? EMPTY;
      if (atLow === low && atHigh === high) return false;
      if (atLow === EMPTY && atHigh === EMPTY) {
        this.#slots[2 * slot] = low;
        this.#slots[2 * slot + 1] = high;
        return true;
      }
    }
  }

  #grow(): void {
    const before = this.#slots;
    this.#slots = new Uint32Array(Math.max(2 * START_SLOTS, before.length * 2));
    for (let index = 0; index < before.length; index += 2) {
      const low = before[index] ?? EMPTY;
      const high = before[index + 1] ?? EMPTY;
      if (low !== EMPTY || high !== EMPTY) this.#insert(low, high);
    }
  }
}

// cyrb53 with both lanes kept whole (public domain, github.com/bryc/code); never 0 in both, which marks an empty slot.

function lowOf(low: number, high: number): number {
  return mixed(low, high) >>> 0 || 1;
}

function highOf(low: number, high: number): number {
  return (
    (Math.imul(high ^ (high >>> 16), 2246822507) ^
      Math.imul(mixed(low, high) ^ (mixed(low, high) >>> 13), 3266489909)) >>>
    0
  );
}

function mixed(low: number, high: number): number {
  return Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909);
}
