import { behindUnusual, isTrailing } from './boundary.ts';
import {
  BACKSLASH,
  BEYOND_HEX,
  COLON,
  DIGIT,
  END,
  INSIDE,
  kindAt,
  LETTER,
  part,
  SLASH,
  STRUCTURE,
  UPPER,
  WIDE,
  WORD,
} from './characters.ts';
import { BLANK, COLON_MARK, EQUALS, GREATER_THAN, HYPHEN, STROKE } from './codes.ts';
import { DAYS, holds, MONTHS } from './lexicon.ts';
import { isHexWord, isNameWithDigit, isValueWithoutDigit, splitAt } from './piece.ts';
import { mayTell, noteRequest, readStatus } from './request.ts';
import { keepJoiner, keepText, type Scan } from './scan.ts';
import { isDatePart, readAssigned, readValue } from './value.ts';
import { DATE_PART, LONGEST_WORD } from './words.ts';

/** Characters that never end a piece and open nothing. */
const PLAIN = (WORD | INSIDE) & ~SLASH;
const ADDRESS = COLON | SLASH;

function readWord(scan: Scan, from: number, to: number): void {
  noteRequest(scan, from, to);
  keepText(scan, from, to);
}

/** A run of letters from `start` to where the scan stands; only the few that may mean more are looked at as words. */
function readPlain(scan: Scan, start: number, kinds: number): void {
  const { at } = scan;
  if (at - start === DATE_PART && (kinds & UPPER) !== 0 && readDatePart(scan, start)) return;
  if (isHexWord(kinds, at - start)) {
    readValue(scan);
    return;
  }
  if (mayTell(scan, start, kinds)) noteRequest(scan, start, at);
  keepText(scan, start, at);
}

function readDatePart(scan: Scan, start: number): boolean {
  const { at } = scan;
  const isMonth = holds(MONTHS, scan, start, at);
  if (!isMonth && !holds(DAYS, scan, start, at)) return false;
  scan.again = true;
  scan.steady = false;
  if (!isDatePart(scan, isMonth ? 'month' : 'day')) return false;
  readValue(scan);
  return true;
}

function kindsBetween(units: Uint8Array, from: number, to: number): number {
  let kinds = 0;
  for (let i = from; i < to; i++) kinds |= kindAt(units, i);
  return kinds;
}

function readSplit(scan: Scan, from: number, to: number, at: number): void {
  const { units } = scan;
  let end = at + 1;
  while (end < to && units[end] === units[at]) end++;
  scan.again ||= units[at] !== COLON_MARK || end > at + 1 || (at > from && isTrailing(units[at - 1] ?? END));
  if (at > from) readPart(scan, from, at);
  keepJoiner(scan, at, end);
  if (end < to) readPart(scan, end, to);
}

function readPart(scan: Scan, from: number, to: number): void {
  readByForm(scan, from, to, kindsBetween(scan.units, from, to));
}

function readByForm(scan: Scan, from: number, to: number, kinds: number): void {
  if ((kinds & DIGIT) !== 0) readNumbered(scan, from, to, kinds);
  else if ((kinds & LETTER) === 0) readMark(scan, from, to);
  else if (isValueWithoutDigit(scan, from, to, kinds)) readValue(scan);
  else readWord(scan, from, to);
}

function readNumbered(scan: Scan, from: number, to: number, kinds: number): void {
  if (readStatus(scan, from, to)) return;
  if (kinds === DIGIT) {
    readValue(scan);
    return;
  }
  if (isNameWithDigit(scan, from, to, kinds)) {
    readWord(scan, from, to);
    return;
  }
  const isWhole = scan.units[from] === STROKE || (kinds & BACKSLASH) !== 0;
  const at = isWhole ? -1 : splitAt(scan, from, to, kinds);
  if (at < 0) readValue(scan);
  else readSplit(scan, from, to, at);
}

/** Reads one run of attached characters: a word, a value, or words and values with separators. */
export function readPiece(scan: Scan): void {
  const { units, at: start } = scan;
  let kinds = 0;
  let end = start;
  for (;;) {
    const kind = kindAt(units, end);
    if ((kind & PLAIN) !== 0) {
      kinds |= kind;
      end++;
      continue;
    }
    const behind = (kind & (SLASH | STRUCTURE)) === 0 ? -1 : behindUnusual(scan, end, start, kinds, kind);
    if (behind < 0) break;
    if (behind > end + 1) kinds |= DIGIT;
    kinds |= (kind & SLASH) | BEYOND_HEX;
    end = behind;
  }
  readTrimmed(scan, start, end, kinds);
}

/** Reads the piece from `start` to `end`, but for the marks that end a sentence. */
function readTrimmed(scan: Scan, start: number, end: number, kinds: number): void {
  const { units } = scan;
  let core = end;
  while (core > start && isTrailing(units[core - 1] ?? END)) core--;
  scan.at = core;
  if (core > start) readCore(scan, start, core === end ? kinds : kindsBetween(units, start, core));
  if (scan.at > core) return;
  if (end > core) keepText(scan, core, end);
  scan.at = end;
}

function isKey({ units, at }: Scan): boolean {
  return units[at] === EQUALS || (units[at] === BLANK && units[at + 1] === EQUALS);
}

function readMark(scan: Scan, from: number, to: number): void {
  keepJoiner(scan, from, to);
  scan.again ||= !isDash(scan.units, from, to);
}

/** `-` and `->`. */
function isDash(units: Uint8Array, from: number, to: number): boolean {
  if (units[from] !== HYPHEN) return false;
  return to - from === 1 || (to - from === 2 && units[from + 1] === GREATER_THAN);
}

/** Reads what goes from `start` to where the scan stands. */
function readCore(scan: Scan, start: number, kinds: number): void {
  if (scan.value && scan.space && isKey(scan)) {
    scan.again = true;
    scan.value = false;
  }
  if (scan.at - start > LONGEST_WORD) readValue(scan);
  else if (scan.value) {
    if (!readStatus(scan, start, scan.at)) readAssigned(scan);
  } else if ((kinds & LETTER) !== 0 && (kinds & ~WORD) === 0) readPlain(scan, start, kinds);
  else readSpecial(scan, start, kinds);
  scan.value = false;
}

function readSpecial(scan: Scan, start: number, kinds: number): void {
  const isAddress = (kinds & ADDRESS) === ADDRESS && hasScheme(scan, start);
  if (isAddress) readValue(scan);
  else readByForm(scan, start, scan.at, kinds);
}

function hasScheme({ text, at }: Scan, start: number): boolean {
  return part(text, start, at).includes('://');
}

/** Reads a run of a script that is written without spaces. */
export function readWide(scan: Scan): void {
  const { units, at: start } = scan;
  let end = start;
  while (kindAt(units, end) === WIDE) end++;
  scan.at = end;
  if (scan.value) readValue(scan);
  else keepText(scan, start, end);
}
