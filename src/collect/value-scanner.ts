import { LONGEST_KEY, type Recognition, recogniseKey } from './entry-keys.ts';
import * as json from './json-bytes.ts';

/**
 * `more`: the value goes on. `done`: it ends before `offset`. `misplaced`: what stands at `offset` cannot belong to it.
 * `torn`: a raw newline in a string at `offset`.
 */
export type ScanResult = 'more' | 'done' | 'misplaced' | 'torn';

/** JSON.parse takes some 60 bytes of memory for each level. */
const MAX_DEPTH = 100_000;

/** Finds the end of one object, array or string that arrives in pieces, without recursion, looking at each byte once. */
export class ValueScanner {
  readonly #indent: number;
  /** The open brackets, outermost first. */
  #open: number[] = [];
  /** Levels that are no longer in `#open`. */
  #uncheckedDepth = 0;
  #inString: boolean;
  #keyFrom = -1;
  #offset = 1;
  #flat: boolean | undefined;
  #recognition: Recognition = 'none';
  #checked = true;

  /** `first`: the byte that the value starts with; `indent`: how far the line that it starts on is indented. */
  constructor(first: number, indent: number) {
    this.#indent = indent;
    this.#inString = first === json.QUOTE;
    if (!this.#inString) this.#open.push(first);
  }

  /** Bytes of the value that have been looked at. */
  get offset(): number {
    return this.#offset;
  }

  /** What the keys of the object itself say so far. */
  get recognition(): Recognition {
    return this.#recognition;
  }

  /** False when the value is too large or too deep to be kept, and only its end is looked for. */
  get checked(): boolean {
    return this.#checked;
  }

  scan(bytes: Buffer, start: number, to: number): ScanResult {
    let at = start + this.#offset;
    let result: ScanResult = 'more';
    while (at < to && result === 'more') {
      if (this.#inString) {
        at = json.endOfString(bytes, at, to);
        if (at >= to || bytes[at] === json.BACKSLASH) break;
        result = this.#endString(bytes, start, at);
      } else {
        at = json.nextMark(bytes, at, to);
        if (at >= to) break;
        result = this.#take(bytes, start, at);
      }
      if (result === 'more' || result === 'done') at++;
    }
    this.#offset = at - start;
    return result;
  }

  /** From now on only the end matters. */
  stopChecking(bytes: Buffer, start: number): void {
    this.#flat = this.#isFlat(bytes, start, start + this.#offset);
    this.#checked = false;
    this.#keyFrom = -1;
    this.#uncheckedDepth = this.#open.length;
    this.#open = [];
  }

  /** How many bytes can be forgotten once checking has stopped; they count as forgotten then. */
  forget(): number {
    const count = Math.max(0, this.#offset - json.MAX_INDENT_BYTES);
    this.#offset -= count;
    return count;
  }

  #endString(bytes: Buffer, start: number, at: number): ScanResult {
    if (bytes[at] === json.NEWLINE) return 'torn';
    this.#inString = false;
    if (this.#keyFrom >= 0) this.#recognise(bytes, start + this.#keyFrom, at);
    return this.#depth() === 0 ? 'done' : 'more';
  }

  #recognise(bytes: Buffer, from: number, to: number): void {
    this.#keyFrom = -1;
    if (to - from > LONGEST_KEY) return;
    const recognition = recogniseKey(bytes.toString('latin1', from, to));
    if (recognition !== 'none') this.#recognition = recognition;
  }

  #take(bytes: Buffer, start: number, at: number): ScanResult {
    const byte = bytes[at] ?? 0;
    if (byte === json.QUOTE) return this.#startString(bytes, start, at);
    if (byte === json.CLOSE_BRACE || byte === json.CLOSE_BRACKET) return this.#close(byte);
    if (byte === json.OPEN_BRACE && this.#isMisplaced(bytes, start, at)) return 'misplaced';
    if (this.#checked) this.#open.push(byte);
    else this.#uncheckedDepth++;
    if (this.#open.length > MAX_DEPTH) this.stopChecking(bytes, start);
    return 'more';
  }

  #startString(bytes: Buffer, start: number, at: number): ScanResult {
    this.#inString = true;
    if (this.#open.length !== 1 || this.#recognition === 'entry') return 'more';
    const before = bytes[json.lastSignificant(bytes, this.#floor(start, at), at)];
    if (before === json.OPEN_BRACE || before === json.COMMA) this.#keyFrom = at + 1 - start;
    return 'more';
  }

  /** A bracket that closes an outer one closes what was left open inside it, too: the value ends, if broken. */
  #close(byte: number): ScanResult {
    if (!this.#checked) {
      this.#uncheckedDepth--;
      return this.#uncheckedDepth === 0 ? 'done' : 'more';
    }
    const partner = byte === json.CLOSE_BRACE ? json.OPEN_BRACE : json.OPEN_BRACKET;
    const level = this.#open.at(-1) === partner ? this.#open.length - 1 : this.#open.lastIndexOf(partner);
    if (level < 0) return 'misplaced';
    if (level === this.#open.length - 1) this.#open.pop();
    else this.#open.length = level;
    return level === 0 ? 'done' : 'more';
  }

  #isMisplaced(bytes: Buffer, start: number, at: number): boolean {
    const floor = this.#floor(start, at);
    const before = json.lastSignificant(bytes, floor, at);
    if (before < floor) return false;
    if (this.#checked && !this.#mayPrecedeValue(bytes[before])) return true;
    return this.#startsAnEntry(bytes, start, before, at);
  }

  #mayPrecedeValue(byte: number | undefined): boolean {
    if (byte === json.COMMA) return this.#open.at(-1) === json.OPEN_BRACKET;
    return byte === json.COLON || byte === json.OPEN_BRACKET;
  }

  /** Inside an entry no line starts with a brace as far to the left as the entry, unless nothing is indented at all. */
  #startsAnEntry(bytes: Buffer, start: number, before: number, at: number): boolean {
    if (this.#checked && this.#recognition !== 'entry') return false;
    const newline = bytes.subarray(before + 1, at).lastIndexOf(json.NEWLINE);
    if (newline < 0 || at - before - newline - 2 > this.#indent) return false;
    this.#flat ??= this.#isFlat(bytes, start, at);
    return !this.#flat;
  }

  #isFlat(bytes: Buffer, start: number, to: number): boolean {
    let at = start + 1;
    while (at < to && bytes[at] !== json.NEWLINE) {
      if ((bytes[at] ?? 0) > json.SPACE) return false;
      at++;
    }
    let indent = 0;
    while (at + 1 + indent < to && (bytes[at + 1 + indent] ?? 0) <= json.SPACE) indent++;
    return indent <= this.#indent;
  }

  #floor(start: number, at: number): number {
    return Math.max(start, at - json.MAX_INDENT_BYTES);
  }

  #depth(): number {
    return this.#checked ? this.#open.length : this.#uncheckedDepth;
  }
}
