import { DIGIT, END, isDigitUnit, kindAt, LETTER, WIDE } from './characters.ts';
import { BLANK, COMMA, CURLY_OPEN, LESS_THAN, PERCENT, ROUND_OPEN, SMALL_S, SQUARE_OPEN, STROKE } from './codes.ts';
import { holds, MONTHS, mayStart, UNITS } from './lexicon.ts';
import { closeBracket } from './literal.ts';
import { BEHIND_METHOD, BEHIND_PATH, type Scan, writeValue } from './scan.ts';

const LONGEST_UNIT = 12; // characters

function skipBlanks(units: Uint8Array, at: number): number {
  let next = at;
  while (units[next] === BLANK) next++;
  return next;
}

/** Behind the unit that follows a blank at `at`. */
function behindOneUnit(scan: Scan, at: number): number {
  const { units } = scan;
  const start = skipBlanks(units, at);
  if (!mayStart(UNITS, units[start] ?? END)) return at;
  let end = start;
  while (end <= start + LONGEST_UNIT && ((kindAt(units, end) & LETTER) !== 0 || units[end] === PERCENT)) end++;
  if (units[end] === STROKE && units[end + 1] === SMALL_S) end += 2;
  if (end === start || end - start > LONGEST_UNIT) return at;
  if ((kindAt(units, end) & (LETTER | DIGIT | WIDE)) !== 0) return at;
  return holds(UNITS, scan, start, end) ? end : at;
}

/** Behind the units that follow a number, so that `12 ms` and `12ms` are one. */
export function behindUnit(scan: Scan, at: number): number {
  let end = at;
  while (scan.units[end] === BLANK) {
    const next = behindOneUnit(scan, end);
    if (next === end) return end;
    end = next;
  }
  return end;
}

/** Notes that a value ends where the scan stands, with the unit that follows it. */
export function readValue(scan: Scan): void {
  writeValue(scan);
  scan.value = false;
  if (scan.request === BEHIND_METHOD) scan.request = BEHIND_PATH;
  scan.at = behindUnit(scan, scan.at);
}

/** The value of a key, with the bracket that belongs to it: `Rect(0, 0)`. */
export function readAssigned(scan: Scan): void {
  const unit = scan.units[scan.at];
  const end = unit === ROUND_OPEN || unit === CURLY_OPEN || unit === SQUARE_OPEN ? closeBracket(scan, scan.at) : -1;
  if (end > 0) scan.at = end;
  readValue(scan);
}

function startsValue(unit: number): boolean {
  return isDigitUnit(unit) || unit === LESS_THAN;
}

/** Whether the month or day that ends where the scan stands is part of a date: `Jul 16` and `Sat Jul 16` are values as a whole. */
export function isDatePart(scan: Scan, name: 'month' | 'day'): boolean {
  const { units, at } = scan;
  const next = skipBlanks(units, units[at] === COMMA ? at + 1 : at);
  if (startsValue(units[next] ?? END)) return true;
  return name === 'month' ? scan.joinFrom >= 0 : holds(MONTHS, scan, next, next + 3);
}
