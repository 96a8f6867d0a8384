import { END, isDigitUnit, isLetterUnit, kindOf, SLASH, SPACE, STRUCTURE, SYMBOL, WIDE } from './characters.ts';
import {
  APOSTROPHE,
  BACKTICK,
  BANG,
  BAR,
  COLON_MARK,
  COMMA,
  CURLY_CLOSE,
  EQUALS,
  FULL_STOP,
  GREATER_THAN,
  HYPHEN,
  LESS_THAN,
  QUESTION,
  QUOTE,
  ROUND_CLOSE,
  SEMICOLON,
  SQUARE_CLOSE,
  SQUARE_OPEN,
} from './codes.ts';
import { indexIn } from './piece.ts';
import type { Scan } from './scan.ts';

const LONGEST_QUERY = 200; // characters
const RANGE = /\[\d[\d,-]{0,200}\]/y;

/** What a quote, comma or bracket does not end: `can't`, `1,234`, and the address in a URL or path. */
function goesOn({ units }: Scan, at: number, start: number, kinds: number): boolean {
  const unit = units[at];
  const before = at === 0 ? END : (units[at - 1] ?? END);
  const after = units[at + 1] ?? END;
  if (unit === APOSTROPHE) return isLetterUnit(before) && isLetterUnit(after);
  if (unit === COMMA) return isDigitUnit(before) && isDigitUnit(after);
  return (
    unit === EQUALS && (kinds & SLASH) !== 0 && indexIn(units, QUESTION, Math.max(start, at - LONGEST_QUERY), at) >= 0
  );
}

/** Behind a range of hosts: `node-[40-63,70]`; -1 when the bracket holds anything else. */
function behindRange(text: string, at: number): number {
  RANGE.lastIndex = at;
  return RANGE.test(text) ? RANGE.lastIndex : -1;
}

/** Behind a character that ends a piece or, in some places, does not; -1 when it does. */
export function behindUnusual(scan: Scan, at: number, start: number, kinds: number, kind: number): number {
  const { text, units } = scan;
  if (kind === SLASH) return at > start && text.startsWith('://', at - 1) ? addressEnd(scan, at) : at + 1;
  if (kind !== STRUCTURE) return -1;
  if (units[at] === SQUARE_OPEN && at > start && units[at - 1] === HYPHEN) return behindRange(text, at);
  return goesOn(scan, at, start, kinds) ? at + 1 : -1;
}

function endsAddress(unit: number): boolean {
  if (unit === QUOTE || unit === APOSTROPHE || unit === LESS_THAN || unit === GREATER_THAN || unit === BACKTICK)
    return true;
  return (kindOf(unit) & (SPACE | SYMBOL | WIDE)) !== 0;
}

/** A URL goes on until white space, a quote or an angle bracket. */
function addressEnd({ units }: Scan, at: number): number {
  let end = at;
  while (!endsAddress(units[end] ?? END)) end++;
  while (trailsAddress(units[end - 1] ?? END)) end--;
  return end;
}

function trailsAddress(unit: number): boolean {
  return (
    isTrailing(unit) ||
    unit === ROUND_CLOSE ||
    unit === SQUARE_CLOSE ||
    unit === COMMA ||
    unit === SEMICOLON ||
    unit === CURLY_CLOSE ||
    unit === BAR
  );
}

/** Whether a character ends a sentence, and no word, when it comes last. */
export function isTrailing(unit: number): boolean {
  return unit === FULL_STOP || unit === COLON_MARK || unit === BANG || unit === QUESTION;
}
