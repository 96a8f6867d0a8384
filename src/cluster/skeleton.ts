import { END as END_OF_TEXT, LETTER_BEYOND_ASCII, unitsOf } from './mask-characters.ts';
import { BLANK, COLON_MARK, COMMA, FULL_STOP, HYPHEN, LESS_THAN, ROUND_CLOSE, SEMICOLON } from './mask-codes.ts';

/** Stands for a number or an id; no text that has a skeleton holds it. */
const ANY = 1;

export const LONGEST_SKELETON = 300; // characters
const SHORTEST_ID = 8; // characters, before the first hyphen as well
const LONGEST_ID = 100; // characters

// What a character makes of a token: bits that are gathered over it.
const DIGIT = 1;
const HEX_LETTER = 2;
const DASH = 4;
const OTHER = 8;
// The others stand alone: the end of a token, what ends one before a blank, and what has no skeleton.
const END = 16;
const POINT = 32;
const NEVER = 64;
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
  kinds[LESS_THAN] = NEVER;
  return kinds;
}

/**
 * Writes the codes of a message into `codes`, with a single one for each number or hexadecimal id that stands on its
 * own: what masking takes for a value whatever its digits are. Returns how many; 0 when the message has no skeleton.
 */
export function writeSkeleton(message: string, codes: Uint16Array): number {
  const { length } = message;
  if (length > LONGEST_SKELETON) return 0;
  const units = unitsOf(message);
  let written = 0;
  let start = -1;
  let kinds = 0;
  for (let at = 0; at < length; at++) {
    const unit = units[at] ?? BLANK;
    const kind = KINDS[unit] ?? OTHER;
    if (kind === NEVER) return 0;
    if (kind >= END) {
      if (start >= 0 && (kinds & ~ID) === 0 && (kind === END || isLast(units, at)))
        written = withoutValue(codes, start, written, kinds);
      start = unit === BLANK ? written + 1 : -1;
      kinds = 0;
    } else kinds |= kind;
    codes[written++] = unit < LETTER_BEYOND_ASCII ? unit : message.charCodeAt(at);
  }
  return start >= 0 && (kinds & ~ID) === 0 ? withoutValue(codes, start, written, kinds) : written;
}

function isLast(units: Uint8Array, at: number): boolean {
  const next = units[at + 1];
  return next === BLANK || next === END_OF_TEXT;
}

/** Where the codes end once what starts at `start` is one code, if it is a number or an id. */
function withoutValue(codes: Uint16Array, start: number, end: number, kinds: number): number {
  if ((kinds & DIGIT) === 0 || end - start > LONGEST_ID || (kinds !== DIGIT && !isId(codes, start, end))) return end;
  codes[start] = ANY;
  return start + 1;
}

/** Long, without a hyphen near its start: no date, and no unit with something behind it. */
function isId(codes: Uint16Array, start: number, end: number): boolean {
  if (end - start < SHORTEST_ID) return false;
  for (let at = start; at < start + SHORTEST_ID; at++) if (codes[at] === HYPHEN) return false;
  return true;
}
