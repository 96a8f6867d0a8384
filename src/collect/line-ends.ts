import type { ByteWindow } from './byte-window.ts';
import { NEWLINE } from './json-bytes.ts';

/** Knows where the line ends that a window starts with, looking at each byte once however often it is asked. */
export class LineEnds {
  readonly #window: ByteWindow;
  #newline = -1;
  #searched = 0;

  constructor(window: ByteWindow) {
    this.#window = window;
  }

  /** Offset of the next newline from the start of the window, -1 when it has not arrived. */
  next(): number {
    if (this.#newline >= 0) return this.#newline;
    const { bytes, from, to } = this.#window;
    const found = bytes.subarray(from + this.#searched, to).indexOf(NEWLINE);
    if (found < 0) this.#searched = to - from;
    else this.#newline = this.#searched + found;
    return this.#newline;
  }

  /** To be told of what the window consumes. */
  consume(count: number): void {
    if (this.#newline >= count) this.#newline -= count;
    else {
      this.#searched = this.#newline >= 0 ? 0 : Math.max(0, this.#searched - count);
      this.#newline = -1;
    }
  }
}
