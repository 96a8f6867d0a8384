import { WILDCARD } from '../wildcard.ts';
import { END, isDigitUnit, isLetterUnit, kindAt, SPACE, STRUCTURE } from './characters.ts';
import {
  APOSTROPHE,
  BACKTICK,
  BANG,
  BAR,
  BLANK,
  CAPITAL_H,
  COMMA,
  CURLY_OPEN,
  EQUALS,
  GREATER_THAN,
  LESS_THAN,
  QUOTE,
  ROUND_CLOSE,
  ROUND_OPEN,
  SEMICOLON,
  SQUARE_OPEN,
  TILDE,
  UNDERSCORE,
} from './codes.ts';
import { holds, holdsInAnyCase, REQUEST_METHODS, TELLING_KEYS } from './lexicon.ts';
import { closeBracket, closeQuote, isKeptQuote, listEnd, objectEnd, opensQuote } from './literal.ts';
import { indexIn } from './piece.ts';
import { noteField } from './request.ts';
import { keepClosing, keepJoiner, keepOpening, keepText, type Scan, writeText, writeValue } from './scan.ts';
import { behindUnit, readValue } from './value.ts';

const LONGEST_VALUE = 4_000; // characters
const LONGEST_KEY = 20; // characters, of those that matter
const LONGEST_METHOD = 10; // characters, with the space behind it
const IDENTITY = /[\da-z]{0,20}\d[\da-z]{0,20}[\s}]/iy;
const SHORT_BRACKET = 8; // characters: `<134>`

function isKeyUnit(unit: number): boolean {
  return isLetterUnit(unit) || unit === UNDERSCORE;
}

/** Where the key that ends at `end` starts; `end` itself when it is no plain word. */
function keyStart(units: Uint8Array, end: number): number {
  let start = end;
  while (start > 0 && start > end - LONGEST_KEY && isKeyUnit(units[start - 1] ?? END)) start--;
  const isWhole = start === 0 || (kindAt(units, start - 1) & (SPACE | STRUCTURE)) !== 0;
  return isWhole ? start : end;
}

/** `==`, `!=`, `>=`, `=>` compare or point; they assign nothing. */
function assigns(units: Uint8Array, at: number): boolean {
  const before = at === 0 ? BLANK : units[at - 1];
  const after = units[at + 1];
  if (before === EQUALS || before === BANG || before === LESS_THAN || before === GREATER_THAN) return false;
  return after !== EQUALS && after !== GREATER_THAN && after !== TILDE;
}

function readEquals(scan: Scan): void {
  const { units, at } = scan;
  let end = at;
  while (end > 0 && units[end - 1] === BLANK) end--;
  const start = scan.joinFrom < 0 ? keyStart(units, end) : end;
  keepText(scan, at, at + 1);
  scan.at++;
  if (!assigns(units, at)) return;
  noteField(scan, start, end);
  scan.value = !holdsInAnyCase(TELLING_KEYS, scan, start, end);
}

/** `"GET /orders HTTP/1.1"` and `"HTTP/1.1 404 Not Found"` are read word by word. */
export function opensRequestLine(scan: Scan, at: number): boolean {
  const { text, units, length } = scan;
  const start = at + 1;
  if (units[start] === CAPITAL_H && text.startsWith('HTTP/', start)) return true;
  const space = indexIn(units, BLANK, start, Math.min(length, start + LONGEST_METHOD));
  return space > start && holds(REQUEST_METHODS, scan, start, space);
}

/** Two back-ticks with nothing between them hold no value: they start the fence of a block. */
function isFence({ units }: Scan, at: number, end: number): boolean {
  return end === at + 2 && units[at] === BACKTICK;
}

function readQuote(scan: Scan): void {
  const { text, units, at } = scan;
  const end = opensQuote(scan, at) ? closeQuote(scan, at) : -1;
  const isTold = at > 0 && units[at - 1] === EQUALS && !scan.value;
  if (end < 0 || isTold || opensRequestLine(scan, at)) {
    keepText(scan, at, at + 1);
    scan.at++;
    scan.again ||= end < 0;
    return;
  }
  scan.at = end;
  if (scan.value) readValue(scan);
  else if (isFence(scan, at, end) || isKeptQuote(scan, at + 1, end - 1)) keepText(scan, at, end);
  else writeEnclosed(scan, at, text.charAt(at));
}

/** Writes a value with the mark at `at` before it. */
function writeEnclosed(scan: Scan, at: number, close: string): void {
  keepText(scan, at, at + 1);
  writeValue(scan);
  writeText(scan, close);
}

/** Where the value that a bracket opens ends, or -1 when the bracket holds words. */
function bracketedValueEnd(scan: Scan, bracket: number): number {
  const { text, at } = scan;
  if (bracket === LESS_THAN && text.startsWith(WILDCARD, at)) return at + WILDCARD.length;
  const end = scan.value ? closeBracket(scan, at, LONGEST_VALUE) : -1;
  return end < 0 && bracket === CURLY_OPEN ? objectEnd(scan, at) : end;
}

function isBehindLetter(units: Uint8Array, at: number): boolean {
  return at > 0 && isLetterUnit(units[at - 1] ?? END);
}

/** `<1 sec` is a value; `<5>` is a bracket. */
function isLessThan(scan: Scan, at: number): boolean {
  const { units } = scan;
  const isNumber = isDigitUnit(units[at + 1] ?? END) && !isBehindLetter(units, at);
  return isNumber && closeBracket(scan, at, SHORT_BRACKET) < 0;
}

/** Where the dump of an object ends, `Session{9f4ef63 user}`: an identity first, then anything; -1 when it is none. */
function dumpEnd(scan: Scan, at: number): number {
  const { text, units } = scan;
  if (units[at] !== CURLY_OPEN || !isBehindLetter(units, at)) return -1;
  IDENTITY.lastIndex = at + 1;
  return IDENTITY.test(text) ? closeBracket(scan, at) : -1;
}

function readOpening(scan: Scan, bracket: number): void {
  const { at } = scan;
  const end = bracketedValueEnd(scan, bracket);
  const list = end < 0 && bracket === SQUARE_OPEN ? listEnd(scan, at) : -1;
  const dump = end < 0 ? dumpEnd(scan, at) : -1;
  scan.at = Math.max(end, list, dump, at + 1);
  scan.again ||= scan.value && end < 0;
  if (end > 0 || (scan.value && Math.max(list, dump) > 0)) readValue(scan);
  else if (list > 0) writeEnclosed(scan, at, ']');
  else if (dump > 0) writeEnclosed(scan, at, '}');
  else if (bracket === ROUND_OPEN) keepOpening(scan, at);
  else if (bracket !== LESS_THAN || !isLessThan(scan, at)) keepText(scan, at, at + 1);
}

function readClosing(scan: Scan): void {
  scan.at++;
  keepClosing(scan, scan.at - 1);
  if (scan.joinFrom >= 0) scan.at = behindUnit(scan, scan.at);
}

/** Reads a bracket, a quote, an equals sign or a separator, and the value that it opens. */
export function readStructure(scan: Scan): void {
  const mark = scan.units[scan.at] ?? END;
  if (mark === EQUALS) readEquals(scan);
  else if (mark === QUOTE || mark === APOSTROPHE || mark === BACKTICK) readQuote(scan);
  else if (mark === ROUND_OPEN || mark === SQUARE_OPEN || mark === CURLY_OPEN || mark === LESS_THAN)
    readOpening(scan, mark);
  else {
    scan.value = false;
    if (mark === ROUND_CLOSE) readClosing(scan);
    else readSeparator(scan, mark);
  }
}

function readSeparator(scan: Scan, mark: number): void {
  const { at } = scan;
  scan.at++;
  if (mark === COMMA || mark === BAR || mark === SEMICOLON) keepJoiner(scan, at, at + 1);
  else keepText(scan, at, at + 1);
}
