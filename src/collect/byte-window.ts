import { NEWLINE } from './json-bytes.ts';

const FIRST_CAPACITY_BYTES = 1 << 18;

/** The bytes that have arrived and are not consumed yet, in one piece; grows to the largest value, not to the file. */
export class ByteWindow {
  /** Behind the last byte stands a newline, at which a search ends that found none before. */
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

  /** How far the next newline is from `from + offset` on; -1 when it has not arrived. `offset` is at most what is there. */
  newlineBehind(offset: number): number {
    const at = this.#to === 0 ? -1 : this.#bytes.indexOf(NEWLINE, this.#from + offset);
    return at < this.#to ? at - this.#from : -1;
  }

  consume(count: number): void {
    this.#from += count;
  }

  /** Moves what is left to the front when it needs the room: indexes are to be taken from `from` anew afterwards. */
  append(chunk: Buffer): void {
    if (this.#to + chunk.length >= this.#bytes.length) this.#makeRoom(chunk.length);
    this.#bytes.set(chunk, this.#to);
    this.#to += chunk.length;
    this.#bytes[this.#to] = NEWLINE;
  }

  #makeRoom(extra: number): void {
    const length = this.#to - this.#from;
    // Twice what is needed, so that moving costs a constant factor however small the chunks are.
    const wanted = (length + extra) * 2;
    const target = wanted >= this.#bytes.length ? Buffer.allocUnsafe(wanted + 1) : this.#bytes;
    this.#bytes.copy(target, 0, this.#from, this.#to);
    this.#bytes = target;
    this.#from = 0;
    this.#to = length;
  }
}
