import { codeAt, isDigitCode, isLetterCode } from './mask-characters.ts';
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
} from './mask-codes.ts';

/** Characters that a quoted text or a list may span; longer ones are read as words. */
const REACH = 600;
const WIDEST_GAP = 40; // characters
const LAST_ASCII = 127;
const LONGEST_KEPT_QUOTE = 80; // characters

function isWordCode(code: number): boolean {
  return isDigitCode(code) || isLetterCode(code) || code === UNDERSCORE || code > LAST_ASCII;
}

/** Behind the quote that closes the one at `at`, or -1. An apostrophe inside a word closes nothing. */
export function closeQuote(text: string, at: number, limit = REACH): number {
  const quote = codeAt(text, at);
  const end = Math.min(text.length, at + limit);
  for (let i = at + 1; i < end; i++) {
    const code = codeAt(text, i);
    if (code === REVERSE_STROKE) i++;
    else if (code === quote && (quote === QUOTE || !isWordCode(codeAt(text, i + 1)))) return i + 1;
  }
  return -1;
}

/** Whether a quote opens at `at`: behind a word it is an apostrophe. */
export function opensQuote(text: string, at: number): boolean {
  return at === 0 || !isWordCode(codeAt(text, at - 1));
}

const CLOSERS: ReadonlyMap<number, number> = new Map([
  [ROUND_OPEN, ROUND_CLOSE],
  [SQUARE_OPEN, SQUARE_CLOSE],
  [CURLY_OPEN, CURLY_CLOSE],
  [LESS_THAN, GREATER_THAN],
]);

/** Behind the bracket that closes the one at `at`, or -1; brackets in quotes do not count. */
export function closeBracket(text: string, at: number, limit = REACH): number {
  const open = codeAt(text, at);
  const close = CLOSERS.get(open);
  const end = Math.min(text.length, at + limit);
  let depth = 0;
  let quotes = true;
  for (let i = at; i < end; i++) {
    const code = codeAt(text, i);
    if (code === open) depth++;
    else if (code === close && --depth === 0) return i + 1;
    else if (code === QUOTE && quotes) {
      const behind = closeQuote(text, i, end - i);
      if (behind > 0) i = behind - 1;
      else quotes = false;
    }
  }
  return -1;
}

/** Words, numbers and quoted texts with commas between them. */
const LIST = /^\s*(?:'[^']*'|"[^"]*"|[^\s,'"]+)(?:\s*,\s*(?:'[^']*'|"[^"]*"|[^\s,'"]+))+\s*$/;

function firstInside(text: string, at: number): number {
  let i = at + 1;
  while (i < at + WIDEST_GAP && codeAt(text, i) <= BLANK) i++;
  return codeAt(text, i);
}

/** Where the JSON or Python object that opens at `at` ends; the end of the text when it was cut; -1 when it is none. */
export function objectEnd(text: string, at: number): number {
  const first = firstInside(text, at);
  if (first === CURLY_CLOSE) return closeBracket(text, at);
  if (first !== QUOTE && first !== APOSTROPHE) return -1;
  const end = closeBracket(text, at, text.length);
  return end < 0 ? text.length : end;
}

function hasComma(text: string, at: number): boolean {
  const end = Math.min(text.length, at + REACH);
  for (let i = at; i < end; i++) {
    const code = codeAt(text, i);
    if (code === COMMA) return true;
    if (code === SQUARE_CLOSE) return false;
  }
  return false;
}

/** Where the list of values that opens at `at` ends, or -1 when the bracket holds anything else. */
export function listEnd(text: string, at: number): number {
  const first = firstInside(text, at);
  if (first === QUOTE || first === APOSTROPHE || first === CURLY_OPEN) {
    const behind = closeBracket(text, at, text.length);
    return behind < 0 ? text.length : behind;
  }
  if (first !== SQUARE_CLOSE && !hasComma(text, at)) return -1;
  const end = closeBracket(text, at);
  if (end < 0 || first === SQUARE_CLOSE) return end;
  return LIST.test(text.slice(at + 1, end - 1)) ? end : -1;
}

/** Whether a quoted text may stay: few plain words, which mining compares as one. */
export function isKeptQuote(content: string): boolean {
  return (
    content.length <= LONGEST_KEPT_QUOTE &&
    /^[\p{L}\p{M}][\p{L}\p{M}_.$'’,!?:-]*(?: [\p{L}\p{M}_.$'’,!?:-]+)*$/u.test(content)
  );
}
