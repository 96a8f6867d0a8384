const EMPTY = 0;
const START_SLOTS = 1 << 12;

/**
 * The (log, timestamp, insertId) of entries, remembered as 64-bit hashes in 8 bytes each: a million strings would take
 * ten times that. Among a million entries two different ones share a hash with a chance of about 3 in 100 million.
 */
export class SeenIds {
  #slots = new Uint32Array(2 * START_SLOTS);
  #size = 0;

  /** Whether the id was seen before; remembers it. */
  seen(id: string): boolean {
    const [low, high] = hash64(id);
    if (!this.#insert(low, high)) return true;
    this.#size += 1;
    if (this.#size * 4 > this.#slots.length) this.#grow();
    return false;
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
    this.#slots = new Uint32Array(before.length * 2);
    for (let index = 0; index < before.length; index += 2) {
      const low = before[index] ?? EMPTY;
      const high = before[index + 1] ?? EMPTY;
      if (low !== EMPTY || high !== EMPTY) this.#insert(low, high);
    }
  }
}

/** cyrb53 with both lanes kept whole (public domain, github.com/bryc/code); never 0, which marks an empty slot. */
function hash64(text: string): readonly [number, number] {
  let low = 0xdeadbeef;
  let high = 0x41c6ce57;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    low = Math.imul(low ^ code, 2654435761);
    high = Math.imul(high ^ code, 1597334677);
  }
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909);
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909);
  return [low >>> 0 || 1, high >>> 0];
}
