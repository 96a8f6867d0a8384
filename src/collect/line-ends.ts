import type { ByteWindow } from './byte-window.ts';

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
    const { from, to } = this.#window;
    this.#newline = this.#window.newlineBehind(this.#searched);
    if (this.#newline < 0) this.#searched = to - from;
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
