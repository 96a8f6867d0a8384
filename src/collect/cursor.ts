import { ByteWindow } from './byte-window.ts';
import * as json from './json-bytes.ts';
import { LineEnds } from './line-ends.ts';

/** Where in the text the reader is: the bytes ahead, the line, and how far that line is indented. */
export class Cursor {
  readonly window = new ByteWindow();
  readonly #lineEnds = new LineEnds(this.window);
  #line = 1;
  #linesKnown = true;
  #indent = 0;

  /** Differs from line to line, and is no more than that behind uncounted bytes. */
  get lineKey(): number {
    return this.#line;
  }

  /** Number of the line; undefined behind a list, since counting its lines would take longer than finding its entries. */
  get line(): number | undefined {
    return this.#linesKnown ? this.#line : undefined;
  }

  /** -1 behind the first value of a line. */
  get indent(): number {
    return this.#indent;
  }

  /** Bytes until the next newline, -1 when it has not arrived. */
  lineLength(): number {
    return this.#lineEnds.next();
  }

  /** Consumes bytes without a newline that are no blanks. */
  consume(count: number): void {
    if (count > 0) this.#indent = -1;
    this.#drop(count);
  }

  /** Consumes a value and counts its lines. */
  consumeCounted(count: number): void {
    const { bytes, from } = this.window;
    this.#line += json.countNewlines(bytes, from, from + count);
    this.consume(count);
  }

  /** Consumes a value whose lines are not worth counting. */
  consumeUncounted(count: number): void {
    this.#linesKnown = false;
    this.consume(count);
  }

  /** Consumes the rest of the line with its end, which is `length` bytes ahead. */
  consumeLine(length: number): void {
    this.#line++;
    this.#indent = 0;
    this.#drop(length + 1);
  }

  /** Consumes what stands between values, telling of its marks; returns the byte behind it, -1 when it has not arrived. */
  skipBlanks(onMark: (mark: number) => void): number {
    const { bytes, from, to } = this.window;
    let at = from;
    for (; at < to; at++) {
      const byte = bytes[at] ?? 0;
      if (byte === json.COMMA || byte === json.COLON) onMark(byte);
      else if (!json.isBlank(byte)) break;
      this.#skip(byte);
    }
    this.#drop(at - from);
    return at < to ? (bytes[at] ?? -1) : -1;
  }

  /** How far the byte that is `offset` ahead is indented; -1 when it does not start its line. */
  measureIndent(offset: number): number {
    const { bytes, from } = this.window;
    const at = from + offset;
    const before = json.lastSignificant(bytes, Math.max(from, at - json.MAX_INDENT_BYTES), at);
    const newline = bytes.subarray(before + 1, at).lastIndexOf(json.NEWLINE);
    return newline < 0 ? -1 : at - before - newline - 2;
  }

  setIndent(indent: number): void {
    this.#indent = indent;
  }

  #skip(byte: number): void {
    if (byte === json.NEWLINE) {
      this.#line++;
      this.#indent = 0;
    } else if ((byte === json.SPACE || byte === json.TAB) && this.#indent >= 0) this.#indent++;
  }

  #drop(count: number): void {
    this.#lineEnds.consume(count);
    this.window.consume(count);
  }
}
