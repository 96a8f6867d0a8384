import { END as END_OF_TEXT, isLetterUnit, LETTER_BEYOND_ASCII, unitsOf } from './mask-characters.ts';
import { BLANK, COLON_MARK, COMMA, FULL_STOP, HYPHEN, LESS_THAN, ROUND_CLOSE, SEMICOLON } from './mask-codes.ts';

/** Stands for a number or an id; no text that has a skeleton holds it. */
const ANY = 1;

export const LONGEST_SKELETON = 500; // characters
const SHORTEST_ID = 8; // characters, before the first hyphen as well
const LONGEST_ID = 100; // characters

// What a character makes of a token: bits that are gathered over it.
const DIGIT = 1;
const HEX_LETTER = 2;
const DASH = 4;
const OTHER = 8;
// The others stand alone: the end of a token, what ends one before a blank, what ends them all, what has no skeleton.
const END = 16;
const POINT = 32;
const STOP = 64;
const NEVER = 128;
const ID: number = DIGIT | HEX_LETTER | DASH;

/** Not exported: within its own module a table is a constant to the optimiser. */
const KINDS: Uint8Array = kindsOfUnits();

function kindsOfUnits(): Uint8Array {
  const kinds = new Uint8Array(256).fill(OTHER);
  kinds.fill(DIGIT, 48, 58);
  kinds.fill(HEX_LETTER, 97, 103);
  kinds[HYPHEN] = DASH;
  kinds[BLANK] = END;
  kinds[ROUND_CLOSE] = END;
  for (const point of [COMMA, SEMICOLON, COLON_MARK, FULL_STOP]) kinds[point] = POINT;
  kinds[ANY] = NEVER;
  kinds[LESS_THAN] = STOP;
  return kinds;
}

/** The codes of a message, with a single one for each number or hexadecimal id that stands on its own. */
export class Skeleton {
  readonly codes = new Uint16Array(LONGEST_SKELETON);
  /** 0 when the message has none. */
  length = 0;
  /** Nothing was left out. */
  isVerbatim = true;

  /**
   * Leaves out what masking takes for a value whatever its digits are: nothing behind `<`, where lengths decide, and
   * nothing of a message that may start with a time.
   */
  read(message: string): void {
    this.length = 0;
    this.isVerbatim = true;
    const { length } = message;
    if (length > LONGEST_SKELETON) return;
    const units = unitsOf(message);
    const { codes } = this;
    let mayLeaveOut = isLetterUnit(units[0] ?? BLANK);
    let written = 0;
    let start = -1;
    let kinds = 0;
    for (let at = 0; at < length; at++) {
      const unit = units[at] ?? BLANK;
      const kind = KINDS[unit] ?? OTHER;
      if (kind >= END) {
        if (kind === NEVER) return;
        mayLeaveOut &&= kind !== STOP;
        if (start >= 0 && (kind === END || isLast(units, at))) written = this.#withoutValue(start, written, kinds);
        start = unit === BLANK && mayLeaveOut ? written + 1 : -1;
        kinds = 0;
      } else kinds |= kind;
      codes[written++] = unit < LETTER_BEYOND_ASCII ? unit : message.charCodeAt(at);
    }
    this.length = start < 0 ? written : this.#withoutValue(start, written, kinds);
  }

  /** Where the codes end once what starts at `start` is one code, if it is a number or an id. */
  #withoutValue(start: number, end: number, kinds: number): number {
    if ((kinds & ~ID) !== 0 || (kinds & DIGIT) === 0 || end - start > LONGEST_ID) return end;
    if (kinds !== DIGIT && !isId(this.codes, start, end)) return end;
    this.codes[start] = ANY;
    this.isVerbatim = false;
    return start + 1;
  }
}

function isLast(units: Uint8Array, at: number): boolean {
  const next = units[at + 1];
  return next === BLANK || next === END_OF_TEXT;
}

/** Long, without a hyphen near its start: no date, and no unit with something behind it. */
function isId(codes: Uint16Array, start: number, end: number): boolean {
  if (end - start < SHORTEST_ID) return false;
  for (let at = start; at < start + SHORTEST_ID; at++) if (codes[at] === HYPHEN) return false;
  return true;
}
