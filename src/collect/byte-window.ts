const FIRST_CAPACITY_BYTES = 1 << 18;

/** The bytes that have arrived and are not consumed yet, in one piece; grows to the largest value, not to the file. */
export class ByteWindow {
  #bytes = Buffer.allocUnsafe(FIRST_CAPACITY_BYTES);
  #from = 0;
  #to = 0;

  get bytes(): Buffer {
    return this.#bytes;
  }

  get from(): number {
    return this.#from;
  }

  get to(): number {
    return this.#to;
  }

  consume(count: number): void {
    this.#from += count;
  }

  /** Moves what is left to the front when it needs the room: indexes are to be taken from `from` anew afterwards. */
  append(chunk: Buffer): void {
    if (this.#to + chunk.length > this.#bytes.length) this.#makeRoom(chunk.length);
    this.#bytes.set(chunk, this.#to);
    this.#to += chunk.length;
  }

  #makeRoom(extra: number): void {
    const length = this.#to - this.#from;
    // Twice what is needed, so that moving costs a constant factor however small the chunks are.
    const target = (length + extra) * 2 > this.#bytes.length ? Buffer.allocUnsafe((length + extra) * 2) : this.#bytes;
    this.#bytes.copy(target, 0, this.#from, this.#to);
    this.#bytes = target;
    this.#from = 0;
    this.#to = length;
  }
}
