import { classOf, codeAt, DIGIT, isDigitCode, isLetterCode, LOWER, UPPER, WIDE } from './mask-characters.ts';
import { BLANK, COMMA, CURLY_OPEN, LESS_THAN, PERCENT, ROUND_OPEN, SQUARE_OPEN } from './mask-codes.ts';
import { DAYS, MONTHS, UNITS } from './mask-lexicon.ts';
import { closeBracket } from './mask-literal.ts';
import { type Scan, writeValue } from './mask-scan.ts';

const LONGEST_UNIT = 5; // characters

function isUnitCode(code: number): boolean {
  return isLetterCode(code) || code === PERCENT;
}

function behindOneUnit(text: string, at: number): number {
  let start = at;
  while (codeAt(text, start) === BLANK) start++;
  let end = start;
  while (end <= start + LONGEST_UNIT && isUnitCode(codeAt(text, end))) end++;
  if (text.startsWith('/s', end)) end += 2;
  if (start === at || end === start || end - start > LONGEST_UNIT) return at;
  const isCut = (classOf(codeAt(text, end)) & (LOWER | UPPER | DIGIT | WIDE)) !== 0;
  return !isCut && UNITS.has(text.slice(start, end)) ? end : at;
}

/** Behind the units that follow a number, so that `12 ms` and `12ms` are one. */
export function behindUnit(text: string, at: number): number {
  let end = at;
  for (;;) {
    const next = behindOneUnit(text, end);
    if (next === end) return end;
    end = next;
  }
}

/** Notes that a value ends where the scan stands, with the unit that follows it. */
export function readValue(scan: Scan): void {
  writeValue(scan);
  scan.value = false;
  if (scan.request === 'method') scan.request = 'path';
  scan.at = behindUnit(scan.text, scan.at);
}

/** The value of a key, with the bracket that belongs to it: `Rect(0, 0)`. */
export function readAssigned(scan: Scan): void {
  const code = codeAt(scan.text, scan.at);
  const end =
    code === ROUND_OPEN || code === CURLY_OPEN || code === SQUARE_OPEN ? closeBracket(scan.text, scan.at) : -1;
  if (end > 0) scan.at = end;
  readValue(scan);
}

function startsValue(code: number): boolean {
  return isDigitCode(code) || code === LESS_THAN;
}

/** `Jul 16` and `Sat Jul 16` are values as a whole. */
export function isDatePart(scan: Scan, piece: string): boolean {
  let next = scan.at;
  if (codeAt(scan.text, next) === COMMA) next++;
  while (codeAt(scan.text, next) === BLANK) next++;
  if (MONTHS.has(piece)) return startsValue(codeAt(scan.text, next)) || scan.joinFrom >= 0;
  if (!DAYS.has(piece)) return false;
  return startsValue(codeAt(scan.text, next)) || MONTHS.has(scan.text.slice(next, next + 3));
}
