import { isLetterUnit, unitOf } from './characters.ts';
import { BLANK, COLON_MARK, COMMA, FULL_STOP, HYPHEN, LESS_THAN, ROUND_CLOSE, SEMICOLON } from './codes.ts';

/** What takes more has no skeleton. */
export const LONGEST_SKELETON = 250; // words of four bytes
const LONGEST_MESSAGE = 4 * LONGEST_SKELETON; // bytes
/** Stands behind the last word; no other word is like it. */
const LAST_WORD = -1;
const SHORTEST_ID = 8; // characters, before the first hyphen as well
const LONGEST_ID = 100; // characters

// What a byte is to a number or an id: a part of it, the blank before it, what ends it.
const DIGIT = 1;
const HEX_LETTER = 2;
const DASH = 4;
const SPACE = 8;
const CLOSE = 16;
/** Ends it before a blank. */
const POINT = 32;
/** None is left out behind it. */
const STOP = 64;
const LAST = 128;
const ID: number = DIGIT | HEX_LETTER | DASH;
const TELLING: number = DIGIT | STOP | LAST;
const GAP: number = SPACE | STOP | LAST;
const BEHIND: number = SPACE | CLOSE | LAST;

/** Stands behind the last byte of a message; in UTF-8 no byte is. */
const END = 255;

/** Not exported: within its own module a table is a constant to the optimiser. */
const KINDS: Uint8Array = kindsOfBytes();

function kindsOfBytes(): Uint8Array {
  const kinds = new Uint8Array(256);
  kinds.fill(DIGIT, 48, 58);
  kinds.fill(HEX_LETTER, 97, 103);
  kinds[HYPHEN] = DASH;
  kinds[BLANK] = SPACE;
  kinds[ROUND_CLOSE] = CLOSE;
  for (const point of [COMMA, SEMICOLON, COLON_MARK, FULL_STOP]) kinds[point] = POINT;
  kinds[LESS_THAN] = STOP;
  kinds[END] = LAST;
  return kinds;
}

/** The message that is read, with room for a word behind its end. */
const bytes = new Uint8Array(LONGEST_MESSAGE + 8);
const view = new DataView(bytes.buffer);
const room = bytes.subarray(0, LONGEST_MESSAGE);
const encoder = new TextEncoder();

/** How many bytes the message has; -1 when it is too long, or when halves of pairs would look alike. */
function encode(message: string): number {
  const { read, written } = encoder.encodeInto(message, room);
  if (read < message.length || (written > read && !message.isWellFormed())) return -1;
  bytes[written] = END;
  bytes[written + 1] = END;
  return written;
}

function kindAt(at: number): number {
  return KINDS[bytes[at] ?? END] ?? LAST;
}

/** Where the first byte of one of these kinds stands, from `from` on. */
function nextOf(kinds: number, from: number): number {
  let at = from;
  while ((kindAt(at) & kinds) === 0) at++;
  return at;
}

/** Where the bytes of these kinds end that stand one after the other from `from` on. */
function behindRun(kinds: number, from: number): number {
  let at = from;
  while ((kindAt(at) & kinds) !== 0) at++;
  return at;
}

/** Whether what goes from `start` to `end`, and could be a part of an id, stands on its own as a number or an id. */
function isValue(start: number, end: number): boolean {
  if (start === 0 || bytes[start - 1] !== BLANK || end - start > LONGEST_ID) return false;
  const behind = kindAt(end);
  if ((behind & BEHIND) === 0 && ((behind & POINT) === 0 || (kindAt(end + 1) & (SPACE | LAST)) === 0)) return false;
  return isId(start, end) || behindRun(DIGIT, start) === end;
}

/** Long, without a hyphen near its start: no date, and no unit with something behind it. */
function isId(start: number, end: number): boolean {
  return end - start >= SHORTEST_ID && behindRun(DIGIT | HEX_LETTER, start) >= start + SHORTEST_ID;
}

/** A message without the numbers and hexadecimal ids that stand on their own in it. */
export class Skeleton {
  /** Of each part between two of them the length in bytes, and the bytes; then a last word, which ends them. */
  readonly words = new Int32Array(LONGEST_SKELETON);
  /** 0 when the message has none. */
  length = 0;
  hash = 0;
  /** Nothing was left out. */
  isVerbatim = true;

  /**
   * Leaves out what masking takes for a value whatever its digits are: nothing behind `<`, where lengths decide, and
   * nothing of a message that may start with a time.
   */
  read(message: string): void {
    this.length = 0;
    this.hash = 0;
    this.isVerbatim = true;
    const size = encode(message);
    if (size < 0) return;
    let from = 0;
    let at = isLetterUnit(unitOf(message.charCodeAt(0))) ? nextOf(TELLING, 0) : size;
    while ((kindAt(at) & DIGIT) !== 0) {
      let start = at;
      while (start > from && (kindAt(start - 1) & ID) !== 0) start--;
      const end = behindRun(ID, at);
      if (isValue(start, end)) {
        this.#keep(from, start);
        this.isVerbatim = false;
        from = end;
      }
      at = nextOf(TELLING, from === end ? end : nextOf(GAP, end));
    }
    this.#keep(from, size);
    this.#write(LAST_WORD);
    if (this.length > LONGEST_SKELETON) this.length = 0;
  }

  #keep(from: number, to: number): void {
    this.#write(to - from);
    let at = from;
    for (; at + 4 <= to; at += 4) this.#write(view.getInt32(at, true));
    if (at < to) this.#write(view.getInt32(at, true) & ((1 << (8 * (to - at))) - 1));
  }

  #write(word: number): void {
    this.words[this.length++] = word;
    const mixed = Math.imul(this.hash ^ word, 0x9e3779b1);
    this.hash = mixed ^ (mixed >>> 15);
  }
}
