import {
  AT,
  BACKSLASH,
  COLON,
  classOf,
  codeAt,
  DIGIT,
  DOT,
  HASH,
  isDigitCode,
  isLetterCode,
  LOWER,
  OTHER,
  SLASH,
  SPACE,
  STRUCTURE,
  SYMBOL,
  UPPER,
  WIDE,
} from './mask-characters.ts';
import {
  APOSTROPHE,
  BACKTICK,
  BANG,
  BLANK,
  COLON_MARK,
  COMMA,
  EQUALS,
  FULL_STOP,
  GREATER_THAN,
  LESS_THAN,
  QUESTION,
  QUOTE,
  STROKE,
} from './mask-codes.ts';
import { DAYS, MONTHS } from './mask-lexicon.ts';
import { isHexRun, isNameWithDigit, isValueWithoutDigit, splitAt } from './mask-piece.ts';
import { mayTell, noteRequest, readStatus } from './mask-request.ts';
import { keepText, type Scan, writeJoiner, writeText } from './mask-scan.ts';
import { isDatePart, readAssigned, readValue } from './mask-value.ts';

const LONGEST_WORD = 200; // characters; what goes on longer without a space is data
/** Characters that never end a piece and open nothing. */
const PLAIN = OTHER | COLON | DOT | AT | BACKSLASH | HASH | DIGIT | LOWER | UPPER;
const ATTACHED = PLAIN | SLASH;

const LONGEST_QUERY = 200; // characters
const RANGE = /\[\d[\d,-]{0,200}\]/y;

function readWord(scan: Scan, piece: string): void {
  noteRequest(scan, piece);
  writeText(scan, piece);
}

/** A run of letters from `start` to where the scan stands; only the few that may mean more are looked at as words. */
function readPlain(scan: Scan, start: number, kinds: number): void {
  const { text, at } = scan;
  if (at - start === 3 && (kinds & UPPER) !== 0 && readDatePart(scan, text.slice(start, at))) return;
  if (isHexRun(text, start, at)) {
    readValue(scan);
    return;
  }
  if (mayTell(scan, start, kinds)) noteRequest(scan, text.slice(start, at));
  keepText(scan, start, at);
}

function readDatePart(scan: Scan, word: string): boolean {
  if (!MONTHS.has(word) && !DAYS.has(word)) return false;
  scan.again = true;
  if (!isDatePart(scan, word)) return false;
  readValue(scan);
  return true;
}

function kindsOf(piece: string): number {
  let kinds = 0;
  for (let i = 0; i < piece.length; i++) kinds |= classOf(codeAt(piece, i));
  return kinds;
}

function readSplit(scan: Scan, piece: string, at: number): void {
  let end = at + 1;
  while (codeAt(piece, end) === codeAt(piece, at)) end++;
  scan.again ||= codeAt(piece, at) !== COLON_MARK || end > at + 1 || isTrailing(codeAt(piece, at - 1));
  if (at > 0) readPart(scan, piece.slice(0, at));
  writeJoiner(scan, piece.slice(at, end));
  if (end < piece.length) readPart(scan, piece.slice(end));
}

function readPart(scan: Scan, piece: string): void {
  const kinds = kindsOf(piece);
  if ((kinds & DIGIT) !== 0) readNumbered(scan, piece, kinds);
  else if ((kinds & (LOWER | UPPER)) === 0) readMark(scan, piece);
  else if (isValueWithoutDigit(piece, kinds)) readValue(scan);
  else readWord(scan, piece);
}

function readNumbered(scan: Scan, piece: string, kinds: number): void {
  if (readStatus(scan, piece)) return;
  if (isNameWithDigit(piece, kinds)) {
    readWord(scan, piece);
    return;
  }
  const first = codeAt(piece, 0);
  const at = first === STROKE || (kinds & BACKSLASH) !== 0 ? -1 : splitAt(piece, kinds);
  if (at < 0) readValue(scan);
  else readSplit(scan, piece, at);
}

function isInsideWord(text: string, at: number): boolean {
  return isLetterCode(codeAt(text, at - 1)) && isLetterCode(codeAt(text, at + 1));
}

function isInsideNumber(text: string, at: number): boolean {
  return isDigitCode(codeAt(text, at - 1)) && isDigitCode(codeAt(text, at + 1));
}

/** What a quote, comma or bracket does not end: `can't`, `1,234`, and the address in a URL or path. */
function goesOn(text: string, at: number, start: number, kinds: number): boolean {
  const code = codeAt(text, at);
  if (code === APOSTROPHE) return isInsideWord(text, at);
  if (code === COMMA) return isInsideNumber(text, at);
  return code === EQUALS && (kinds & SLASH) !== 0 && text.slice(Math.max(start, at - LONGEST_QUERY), at).includes('?');
}

/** Behind a range of hosts: `node-[40-63,70]`; -1 when the bracket holds anything else. */
function behindRange(text: string, at: number): number {
  RANGE.lastIndex = at;
  return RANGE.test(text) ? RANGE.lastIndex : -1;
}

/** Where the run of attached characters at `start` ends; leaves the classes that it holds in the scan. */
function pieceEnd(scan: Scan, start: number): number {
  const { text, classes } = scan;
  let kinds = 0;
  let end = start;
  for (;;) {
    const kind = classes[end] ?? SPACE;
    if ((kind & PLAIN) !== 0) {
      kinds |= kind;
      end++;
      continue;
    }
    const behind = behindUnusual(text, end, start, kinds, kind);
    if (behind < 0) break;
    if (behind > end + 1) kinds |= DIGIT;
    kinds |= kind & ATTACHED;
    end = behind;
  }
  scan.kinds = kinds;
  return end;
}

/** Behind a character that ends a piece or, in some places, does not; -1 when it does. */
function behindUnusual(text: string, at: number, start: number, kinds: number, kind: number): number {
  if (kind === SLASH) return isScheme(text, at, start) ? addressEnd(text, at) : at + 1;
  if ((kind & ATTACHED) !== 0) return at + 1;
  if (kind !== STRUCTURE) return -1;
  if (at > start && text.startsWith('-[', at - 1)) return behindRange(text, at);
  return goesOn(text, at, start, kinds) ? at + 1 : -1;
}

function isScheme(text: string, at: number, start: number): boolean {
  return at > start && text.startsWith('://', at - 1);
}

/** A URL goes on until white space, a quote or an angle bracket. */
function addressEnd(text: string, at: number): number {
  let end = at;
  while (end < text.length) {
    const code = codeAt(text, end);
    if (code === QUOTE || code === APOSTROPHE || code === LESS_THAN || code === GREATER_THAN || code === BACKTICK)
      break;
    if ((classOf(code) & (SPACE | SYMBOL | WIDE)) !== 0) break;
    end++;
  }
  while (/[)\],.;:}!?|]/.test(text.charAt(end - 1))) end--;
  return end;
}

function kindsBetween(scan: Scan, from: number, to: number): number {
  let kinds = 0;
  for (let i = from; i < to; i++) kinds |= scan.classes[i] ?? 0;
  return kinds;
}

function isTrailing(code: number): boolean {
  return code === FULL_STOP || code === COLON_MARK || code === BANG || code === QUESTION;
}

/** Reads one run of attached characters: a word, a value, or words and values with separators. */
export function readPiece(scan: Scan): void {
  const start = scan.at;
  const end = pieceEnd(scan, start);
  let core = end;
  while (core > start && isTrailing(codeAt(scan.text, core - 1))) core--;
  scan.at = core;
  if (core > start) readCore(scan, start, core === end ? scan.kinds : kindsBetween(scan, start, core));
  if (scan.at > core) return;
  if (end > core) keepText(scan, core, end);
  scan.at = end;
}

function isKey(scan: Scan): boolean {
  let at = scan.at;
  if (codeAt(scan.text, at) === BLANK) at++;
  return codeAt(scan.text, at) === EQUALS;
}

function readMark(scan: Scan, piece: string): void {
  writeJoiner(scan, piece);
  scan.again ||= piece !== '-' && piece !== '->';
}

/** Reads what goes from `start` to where the scan stands. */
function readCore(scan: Scan, start: number, kinds: number): void {
  const isAssigned = scan.value && !(scan.space && isKey(scan));
  scan.again ||= scan.value && !isAssigned;
  scan.value &&= isAssigned;
  const isPlain = (kinds & (LOWER | UPPER)) !== 0 && (kinds & ~(LOWER | UPPER | OTHER)) === 0;
  if (scan.at - start > LONGEST_WORD) readValue(scan);
  else if (isPlain && !isAssigned) readPlain(scan, start, kinds);
  else readSpecial(scan, scan.text.slice(start, scan.at), kinds);
  scan.value = false;
}

function readSpecial(scan: Scan, piece: string, kinds: number): void {
  if (scan.value) {
    if (!readStatus(scan, piece)) readAssigned(scan);
  } else if ((kinds & SLASH) !== 0 && piece.includes('://')) readValue(scan);
  else if ((kinds & DIGIT) !== 0) readNumbered(scan, piece, kinds);
  else if ((kinds & (LOWER | UPPER)) === 0) readMark(scan, piece);
  else if (isValueWithoutDigit(piece, kinds)) readValue(scan);
  else readWord(scan, piece);
}

/** Reads a run of a script that is written without spaces. */
export function readWide(scan: Scan): void {
  const start = scan.at;
  while (scan.at < scan.text.length && classOf(codeAt(scan.text, scan.at)) === WIDE) scan.at++;
  if (scan.value) readValue(scan);
  else writeText(scan, scan.text.slice(start, scan.at));
}
