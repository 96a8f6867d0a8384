import {
  AT,
  BACKSLASH,
  COLON,
  DIGIT,
  DOT,
  END,
  HASH,
  isDigitUnit,
  isHexUnit,
  isLetterUnit,
  LETTER,
  LETTER_BEYOND_ASCII,
  part,
  SLASH,
} from './characters.ts';
import {
  AT_MARK,
  COLON_MARK,
  DOLLAR,
  FOUR,
  FULL_STOP,
  HASH_MARK,
  HYPHEN,
  ROUND_CLOSE,
  STROKE,
  TILDE,
  TWO,
  UNDERSCORE,
} from './codes.ts';
import { DATA_FILES, DOMAINS, holdsInAnyCase, TERMS } from './lexicon.ts';
import type { Scan } from './scan.ts';

const SHORTEST_HEX_WORD = 8; // characters; shorter ones are words: `facade`

const EMAIL = /^[^@\s]{1,80}@[\w-]{1,80}(?:\.[\w-]{1,80}){1,8}$/;
const HOST = /^[a-z\d][a-z\d-]*(?:\.[a-z\d-]+)*$/i;
const LOCALHOST = /^localhost$/i;
const LONGEST_LABEL = 60; // characters
const MOST_LABELS = 11;
const SHORTEST_PORT = 2; // digits
const LONGEST_PORT = 5; // digits
/** All endings have two letters. */
const CODE_FILE = /\.(?:py|js|ts|go|rb|cc|sh|cs|rs|pl|so)$/;
const DRIVE_OR_SHARE = /^(?:[a-z]:\\|\\\\)/i;
const PATH_TO_FILE = /\/[^/]*\.[a-z]{1,5}$/i;
const NAME_BEYOND_ASCII = /[\p{L}\p{N}]/u;

/** Where a unit stands first, or -1. */
export function indexIn(units: Uint8Array, unit: number, from: number, to: number): number {
  for (let i = from; i < to; i++) if (units[i] === unit) return i;
  return -1;
}

function lastDot(units: Uint8Array, from: number, to: number): number {
  let dot = to - 1;
  while (dot >= from && units[dot] !== FULL_STOP) dot--;
  return dot;
}

/** Whether characters of these classes are a long hexadecimal number. */
export function isHexWord(kinds: number, length: number): boolean {
  return length >= SHORTEST_HEX_WORD && (kinds & ~(DIGIT | LETTER)) === 0;
}

function isCodeFile(units: Uint8Array, text: string, from: number, to: number): boolean {
  return units[to - 3] === FULL_STOP && CODE_FILE.test(part(text, from, to));
}

function isHost(scan: Scan, from: number, dot: number, to: number): boolean {
  const { text, units } = scan;
  const isDomain = holdsInAnyCase(DOMAINS, scan, dot + 1, to);
  if (!isDomain && (to - dot !== 3 || indexIn(units, FULL_STOP, from, dot) < 0)) return false;
  return HOST.test(part(text, from, to)) && !isCodeFile(units, text, from, to);
}

function endsName(unit: number, text: string, at: number): boolean {
  if (unit >= LETTER_BEYOND_ASCII) return NAME_BEYOND_ASCII.test(part(text, at, at + 1));
  return isLetterUnit(unit) || isDigitUnit(unit) || unit === UNDERSCORE || unit === ROUND_CLOSE || unit === HYPHEN;
}

function isDataFile(scan: Scan, dot: number, to: number): boolean {
  const { text, units } = scan;
  return holdsInAnyCase(DATA_FILES, scan, dot + 1, to) && endsName(units[dot - 1] ?? END, text, dot - 1);
}

function isPath({ text, units }: Scan, from: number, to: number, kinds: number): boolean {
  const first = units[from];
  if (first === STROKE || first === TILDE) return to - from > 1;
  if ((kinds & BACKSLASH) !== 0) return DRIVE_OR_SHARE.test(part(text, from, to));
  if ((kinds & SLASH) === 0 || (kinds & DOT) === 0) return false;
  const piece = part(text, from, to);
  return piece.startsWith('./') || piece.startsWith('../') || PATH_TO_FILE.test(piece);
}

/** Whether a piece without a digit is a value by its form: a path, an address, a host, a data file, a hash. */
export function isValueWithoutDigit(scan: Scan, from: number, to: number, kinds: number): boolean {
  if ((kinds & AT) !== 0 && EMAIL.test(part(scan.text, from, to))) return true;
  if ((kinds & (SLASH | BACKSLASH)) !== 0 && isPath(scan, from, to, kinds)) return true;
  if ((kinds & DOT) === 0) return isHexWord(kinds, to - from);
  const dot = lastDot(scan.units, from, to);
  return dot > from && (isHost(scan, from, dot, to) || isDataFile(scan, dot, to));
}

function isNameUnit(unit: number): boolean {
  return (unit < LETTER_BEYOND_ASCII && isLetterUnit(unit)) || unit === UNDERSCORE || unit === DOLLAR;
}

function nameUnitsEnd(units: Uint8Array, from: number): number {
  let end = from;
  while (isNameUnit(units[end] ?? END)) end++;
  return end;
}

/** Whether the only digit stands for a word: `jk2_init`, `log4j`, `text2vec`. */
function hasSpokenDigit(units: Uint8Array, from: number, to: number): boolean {
  const at = nameUnitsEnd(units, from);
  if (at - from < 2 || to - at < 3 || (units[at] !== TWO && units[at] !== FOUR)) return false;
  const before = units[at - 1];
  return before !== UNDERSCORE && before !== DOLLAR && nameUnitsEnd(units, at + 1) >= to;
}

/** Whether a piece with a digit is a term or a name all the same: `HTTP/1.1`, `jk2_init`. */
export function isNameWithDigit(scan: Scan, from: number, to: number, kinds: number): boolean {
  if ((kinds & LETTER) === 0) return false;
  if (holdsInAnyCase(TERMS, scan, from, to)) return true;
  return hasSpokenDigit(scan.units, from, to) && !isHexWord(kinds, to - from);
}

function isColonHex(units: Uint8Array, from: number, to: number): boolean {
  let colons = 0;
  for (let i = from; i < to; i++) {
    const unit = units[i] ?? END;
    if (unit === COLON_MARK) colons++;
    else if (unit !== FULL_STOP && !isHexUnit(unit)) return false;
  }
  return colons >= 2;
}

function isPort(units: Uint8Array, from: number, to: number): boolean {
  if (to - from < SHORTEST_PORT || to - from > LONGEST_PORT) return false;
  for (let i = from; i < to; i++) if (!isDigitUnit(units[i] ?? END)) return false;
  return true;
}

function isLabelUnit(unit: number): boolean {
  return unit < LETTER_BEYOND_ASCII && (isLetterUnit(unit) || isDigitUnit(unit) || unit === UNDERSCORE);
}

/** Whether a letter starts what goes from `from` to `to`, and dots or hyphens part it into labels. */
function isLabelled(units: Uint8Array, from: number, to: number): boolean {
  const first = units[from] ?? END;
  if (first >= LETTER_BEYOND_ASCII || !isLetterUnit(first)) return false;
  let labels = 1;
  let start = from;
  for (let i = from + 1; i < to; i++) {
    const unit = units[i] ?? END;
    if (unit === FULL_STOP || unit === HYPHEN) {
      if (i === start) return false;
      labels++;
      start = i + 1;
    } else if (!isLabelUnit(unit) || i - start >= (labels === 1 ? LONGEST_LABEL + 1 : LONGEST_LABEL)) return false;
  }
  return labels > 1 && labels <= MOST_LABELS && start < to;
}

function isHostAndPort({ text, units }: Scan, from: number, to: number): boolean {
  const colon = indexIn(units, COLON_MARK, from, to);
  if (!isPort(units, colon + 1, to)) return false;
  if (isLabelled(units, from, colon)) return !isCodeFile(units, text, from, colon);
  return LOCALHOST.test(part(text, from, colon));
}

/** Where a piece with a digit falls apart into words and values: the index of the separator, or -1 for one value. */
export function splitAt(scan: Scan, from: number, to: number, kinds: number): number {
  const { text, units } = scan;
  const dot = (kinds & DOT) === 0 ? -1 : twoDots(units, from, to);
  if (dot > from) return dot;
  if ((kinds & AT) !== 0) return EMAIL.test(part(text, from, to)) ? -1 : indexIn(units, AT_MARK, from, to);
  if ((kinds & COLON) !== 0) {
    return isColonHex(units, from, to) || isHostAndPort(scan, from, to) ? -1 : indexIn(units, COLON_MARK, from, to);
  }
  return (kinds & HASH) === 0 ? -1 : indexIn(units, HASH_MARK, from, to);
}

function twoDots(units: Uint8Array, from: number, to: number): number {
  for (let i = from; i < to - 1; i++) if (units[i] === FULL_STOP && units[i + 1] === FULL_STOP) return i;
  return -1;
}
