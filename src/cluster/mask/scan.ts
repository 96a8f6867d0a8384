import { WILDCARD } from '../wildcard.ts';
import { part, unitsOf } from './characters.ts';
import { BLANK } from './codes.ts';

/** How far a request line was read; numbers, since the scanner asks at every word and names cost more to compare. */
export const NO_REQUEST = 0;
export const BEHIND_METHOD = 1;
export const BEHIND_PATH = 2;
export const BEHIND_STATUS_FIELD = 3;

/** The state of one walk over a message. */
export type Scan = {
  readonly text: string;
  readonly length: number;
  /** The unit of each character of the text. */
  readonly units: Uint8Array;
  /** Next character to read. */
  at: number;
  out: string;
  /** Characters in `out`. */
  outLength: number;
  /** The run of the text that was read last and stays word for word: written when something else follows; -1 for none. */
  keptFrom: number;
  keptTo: number;
  /** White space was read and not yet written. */
  space: boolean;
  /** Where the last wildcard in `out` ends; -1 when words have followed it, so that nothing can join it. */
  joinFrom: number;
  /** `out` as it was there: taking it back costs nothing, cutting it would copy it. */
  joined: string;
  /** Where the wildcard before an open bracket ends, as long as the bracket holds values only; else -1. */
  bracketFrom: number;
  /** `out` as it was there. */
  bracketed: string;
  /** An equals sign was read: what follows is a value. */
  value: boolean;
  /** Something was read that looks different beside what has become of its neighbours: the result is to be read again. */
  again: boolean;
  /** No number was read whose digits may matter: in a time, in front of the words, or behind a request. */
  steady: boolean;
  request: typeof NO_REQUEST | typeof BEHIND_METHOD | typeof BEHIND_PATH | typeof BEHIND_STATUS_FIELD;
};

/** A walk that starts at the first character. */
export function startScan(text: string): Scan {
  return {
    text,
    length: text.length,
    units: unitsOf(text),
    at: 0,
    out: '',
    outLength: 0,
    keptFrom: -1,
    keptTo: -1,
    space: false,
    joinFrom: -1,
    joined: '',
    bracketFrom: -1,
    bracketed: '',
    value: false,
    again: false,
    steady: true,
    request: NO_REQUEST,
  };
}

function write(scan: Scan, text: string, length: number): void {
  scan.out += text;
  scan.outLength += length;
}

/** Takes back all that was written or kept since `out` had `length` characters. */
function takeBack(scan: Scan, out: string, length: number): void {
  scan.out = out;
  scan.outLength = length;
  scan.keptFrom = -1;
  scan.space = false;
}

/** Ends the walk: what it wrote. */
export function written(scan: Scan): string {
  if (scan.keptFrom >= 0) writeKept(scan, scan.keptTo);
  return scan.out;
}

/** Characters written so far, or kept to be written. */
export function lengthOf(scan: Scan): number {
  return scan.outLength + (scan.keptFrom < 0 ? 0 : scan.keptTo - scan.keptFrom);
}

function writeKept(scan: Scan, to: number): void {
  write(scan, part(scan.text, scan.keptFrom, to), to - scan.keptFrom);
  scan.keptFrom = -1;
}

/** Writes what was kept and the space behind it; as one part of the text where that can be, since every part costs. */
function flush(scan: Scan): void {
  if (scan.keptFrom >= 0) {
    const takesSpace = scan.space && scan.units[scan.keptTo] === BLANK;
    writeKept(scan, takesSpace ? scan.keptTo + 1 : scan.keptTo);
    if (takesSpace) scan.space = false;
  }
  if (scan.space && scan.outLength > 0) write(scan, ' ', 1);
  scan.space = false;
}

function goesOnFrom(scan: Scan, from: number): boolean {
  if (scan.keptFrom < 0) return false;
  return scan.space ? from === scan.keptTo + 1 && scan.units[scan.keptTo] === BLANK : from === scan.keptTo;
}

/** Starts what is to be kept at `from`; with the blank before it, where there is one to be written. */
function startKept(scan: Scan, from: number): void {
  if (scan.keptFrom < 0 && scan.space && scan.outLength > 0 && scan.units[from - 1] === BLANK) {
    scan.keptFrom = from - 1;
    return;
  }
  flush(scan);
  scan.keptFrom = from;
}

/** Keeps punctuation across which neighbouring values become one. */
export function keepJoiner(scan: Scan, from: number, to: number): void {
  if (!goesOnFrom(scan, from)) startKept(scan, from);
  scan.keptTo = to;
  scan.space = false;
}

/** Keeps a part of the text word for word, so that nothing can join the wildcard before it. */
export function keepText(scan: Scan, from: number, to: number): void {
  keepJoiner(scan, from, to);
  scan.joinFrom = -1;
  scan.bracketFrom = -1;
}

/** Writes what does not stand in the text. */
export function writeText(scan: Scan, text: string): void {
  flush(scan);
  write(scan, text, text.length);
  scan.joinFrom = -1;
  scan.bracketFrom = -1;
}

/** Writes a wildcard, or widens the one just before. */
export function writeValue(scan: Scan): void {
  if (scan.joinFrom >= 0) {
    takeBack(scan, scan.joined, scan.joinFrom);
    return;
  }
  flush(scan);
  write(scan, WILDCARD, WILDCARD.length);
  scan.joinFrom = scan.outLength;
  scan.joined = scan.out;
}

export function keepOpening(scan: Scan, at: number): void {
  const from = scan.joinFrom;
  keepText(scan, at, at + 1);
  scan.bracketFrom = from;
  scan.bracketed = scan.joined;
}

/** A bracket that only restates the value before it goes: `10.0.0.1 (10.0.0.1)`, `10.0.0.1 ()`. */
export function keepClosing(scan: Scan, at: number): void {
  const from = scan.bracketFrom;
  if (from < 0) {
    keepText(scan, at, at + 1);
    return;
  }
  takeBack(scan, scan.bracketed, from);
  scan.joinFrom = from;
  scan.joined = scan.out;
  scan.bracketFrom = -1;
}
