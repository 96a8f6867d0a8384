import { END, isDigitUnit, isLetterUnit, LETTER_BEYOND_ASCII, part } from './characters.ts';
import {
  APOSTROPHE,
  BLANK,
  COMMA,
  CURLY_CLOSE,
  CURLY_OPEN,
  GREATER_THAN,
  LESS_THAN,
  QUOTE,
  REVERSE_STROKE,
  ROUND_CLOSE,
  ROUND_OPEN,
  SQUARE_CLOSE,
  SQUARE_OPEN,
  UNDERSCORE,
} from './codes.ts';
import type { Scan } from './scan.ts';

/** Characters that a quoted text or a list may span; longer ones are read as words. */
const REACH = 600;
const WIDEST_GAP = 40; // characters
const LONGEST_KEPT_QUOTE = 80; // characters

function isWordUnit(unit: number): boolean {
  return (
    isLetterUnit(unit) || isDigitUnit(unit) || unit === UNDERSCORE || (unit >= LETTER_BEYOND_ASCII && unit !== END)
  );
}

/** Behind the quote that closes the one at `at`, or -1. An apostrophe inside a word closes nothing. */
export function closeQuote({ units, length }: Scan, at: number, limit = REACH): number {
  const quote = units[at];
  const end = Math.min(length, at + limit);
  for (let i = at + 1; i < end; i++) {
    const unit = units[i];
    if (unit === REVERSE_STROKE) i++;
    else if (unit === quote && (quote === QUOTE || !isWordUnit(units[i + 1] ?? END))) return i + 1;
  }
  return -1;
}

/** Whether a quote opens at `at`: behind a word it is an apostrophe. */
export function opensQuote({ units }: Scan, at: number): boolean {
  return at === 0 || !isWordUnit(units[at - 1] ?? END);
}

function closerOf(open: number): number {
  if (open === ROUND_OPEN) return ROUND_CLOSE;
  if (open === SQUARE_OPEN) return SQUARE_CLOSE;
  return open === CURLY_OPEN ? CURLY_CLOSE : GREATER_THAN;
}

/** Behind the bracket that closes the one at `at`, or -1; brackets in quotes do not count. */
export function closeBracket(scan: Scan, at: number, limit = REACH): number {
  const { units } = scan;
  const open = units[at] ?? LESS_THAN;
  const close = closerOf(open);
  const end = Math.min(scan.length, at + limit);
  let depth = 0;
  let quotes = true;
  for (let i = at; i < end; i++) {
    const unit = units[i];
    if (unit === open) depth++;
    else if (unit === close && --depth === 0) return i + 1;
    else if (unit === QUOTE && quotes) {
      const behind = closeQuote(scan, i, end - i);
      if (behind > 0) i = behind - 1;
      else quotes = false;
    }
  }
  return -1;
}

/** Words, numbers and quoted texts with commas between them. */
const LIST = /^\s*(?:'[^']*'|"[^"]*"|[^\s,'"]+)(?:\s*,\s*(?:'[^']*'|"[^"]*"|[^\s,'"]+))+\s*$/;

function firstInside({ units }: Scan, at: number): number {
  let i = at + 1;
  while (i < at + WIDEST_GAP && (units[i] ?? END) <= BLANK) i++;
  return units[i] ?? END;
}

/** Where the JSON or Python object that opens at `at` ends; the end of the text when it was cut; -1 when it is none. */
export function objectEnd(scan: Scan, at: number): number {
  const first = firstInside(scan, at);
  if (first === CURLY_CLOSE) return closeBracket(scan, at);
  if (first !== QUOTE && first !== APOSTROPHE) return -1;
  const end = closeBracket(scan, at, scan.length);
  return end < 0 ? scan.length : end;
}

function hasComma({ units, length }: Scan, at: number): boolean {
  const end = Math.min(length, at + REACH);
  for (let i = at; i < end; i++) {
    const unit = units[i];
    if (unit === COMMA) return true;
    if (unit === SQUARE_CLOSE) return false;
  }
  return false;
}

/** Where the list of values that opens at `at` ends, or -1 when the bracket holds anything else. */
export function listEnd(scan: Scan, at: number): number {
  const first = firstInside(scan, at);
  if (first === QUOTE || first === APOSTROPHE || first === CURLY_OPEN) {
    const behind = closeBracket(scan, at, scan.length);
    return behind < 0 ? scan.length : behind;
  }
  if (first !== SQUARE_CLOSE && !hasComma(scan, at)) return -1;
  const end = closeBracket(scan, at);
  if (end < 0 || first === SQUARE_CLOSE) return end;
  return LIST.test(part(scan.text, at + 1, end - 1)) ? end : -1;
}

/** Within ASCII, what WORDS says: marks of a quoted word, beside its letters. */
const MARKS = new Set(Array.from("_.$',!?:-", (mark) => mark.charCodeAt(0)));
const WORDS = /^[\p{L}\p{M}][\p{L}\p{M}_.$'’,!?:-]*(?: [\p{L}\p{M}_.$'’,!?:-]+)*$/u;

/** Whether the text from `from` to `to`, without the quotes around it, may stay: few plain words, which mining compares as one. */
export function isKeptQuote({ text, units }: Scan, from: number, to: number): boolean {
  const first = units[from] ?? END;
  if (to - from > LONGEST_KEPT_QUOTE || (first < LETTER_BEYOND_ASCII && !isLetterUnit(first))) return false;
  let previous = first;
  for (let i = from; i < to; i++) {
    const unit = units[i] ?? END;
    if (unit >= LETTER_BEYOND_ASCII) return WORDS.test(part(text, from, to));
    if (unit === BLANK ? previous === BLANK : !isLetterUnit(unit) && !MARKS.has(unit)) return false;
    previous = unit;
  }
  return previous !== BLANK;
}
