import { INSIDE, kindAt, LETTER, LOWER, OTHER, UPPER, WORD } from './characters.ts';
import { APOSTROPHE, BAR, BLANK, CAPITAL_W, COMMA, ROUND_CLOSE, ROUND_OPEN, SEMICOLON } from './codes.ts';
import { isHexWord } from './piece.ts';
import { keepText, NO_REQUEST, type Scan } from './scan.ts';

// Most of a message is words that mean nothing but themselves: they are read here at once, all else one by one.

export const LONGEST_WORD = 200; // characters; what goes on longer without a space is data
export const DATE_PART = 3; // characters: `Jul`

/** Goes behind one blank. */
function skipBlank(scan: Scan): void {
  if (scan.space || scan.units[scan.at] !== BLANK) return;
  scan.space = true;
  scan.at++;
}

/** Reads plain words, with the marks and single blanks between them, as long as they start before `limit`. */
export function readWords(scan: Scan, limit: number): void {
  if (scan.at >= limit) return;
  skipBlank(scan);
  if (scan.value || scan.request !== NO_REQUEST) return;
  const { at, units } = scan;
  const end = behindWords(units, at, limit);
  if (end === at) return;
  keepText(scan, at, end);
  scan.at = end;
  if (end < limit) skipBlank(scan);
}

function behindWords(units: Uint8Array, at: number, limit: number): number {
  let end = at;
  let next = at;
  while (next < limit) {
    const word = behindWord(units, next);
    if (word < 0) break;
    end = word;
    while (isMark(units[end])) end++;
    next = units[end] === BLANK ? end + 1 : end;
  }
  return end;
}

/** What is kept as it is behind a word: there is no value before it that it could join or restate. */
function isMark(unit: number | undefined): boolean {
  return unit === COMMA || unit === ROUND_OPEN || unit === ROUND_CLOSE || unit === SEMICOLON || unit === BAR;
}

/** Behind the word at `at`, or -1 when it may be more than a word. */
function behindWord(units: Uint8Array, at: number): number {
  let kinds = 0;
  let end = at;
  let kind = kindAt(units, end);
  if ((kind & LETTER) === 0) return -1;
  while ((kind & WORD) !== 0 && end - at <= LONGEST_WORD) {
    kinds |= kind;
    end++;
    kind = kindAt(units, end);
  }
  if ((kind & INSIDE) !== 0 || units[end] === APOSTROPHE || end - at > LONGEST_WORD) return -1;
  if ((kinds & OTHER) !== 0 && (kindAt(units, end - 1) & LETTER) === 0) return -1;
  if ((kinds & UPPER) !== 0 && mayMean(units, at, end, kinds)) return -1;
  return isHexWord(kinds, end - at) ? -1 : end;
}

/** Whether a word with a capital may be part of a date or a request: `Jul`, `GET`, `WebSocket`, `STATUS=`. */
function mayMean(units: Uint8Array, at: number, end: number, kinds: number): boolean {
  return end - at === DATE_PART || (kinds & LOWER) === 0 || units[at] === CAPITAL_W;
}
