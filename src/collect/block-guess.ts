import type { ByteWindow } from './byte-window.ts';

const MAX_BLOCK_BYTES = 1 << 16;

/** What may be searched in vain before the first success: a file that is not indented as expected costs no more. */
const FIRST_CREDIT_BYTES = 1 << 22;

/** Guesses where an indented object ends, many times faster than a scan can find it. */
export class BlockGuess {
  #credit = FIRST_CREDIT_BYTES;
  #indent = -1;
  #closing = Buffer.alloc(0);

  /** Length up to the first line that has a closing brace as far left as the object at the window's start; -1 without. */
  length(window: ByteWindow, indent: number): number {
    if (this.#credit <= 0) return -1;
    if (indent !== this.#indent) {
      this.#indent = indent;
      this.#closing = Buffer.from(`\n${' '.repeat(indent)}}`);
    }
    const { bytes, from, to } = window;
    const block = bytes.subarray(from, Math.min(to, from + MAX_BLOCK_BYTES));
    const at = block.indexOf(this.#closing);
    this.#credit -= at < 0 ? block.length : at;
    return at < 0 ? -1 : at + this.#closing.length;
  }

  /** To be told of a guess that was right. */
  confirm(length: number): void {
    this.#credit = Math.min(FIRST_CREDIT_BYTES, this.#credit + 2 * length);
  }
}
