import { classesOf, codeAt } from './mask-characters.ts';
import { BLANK } from './mask-codes.ts';
import { WILDCARD } from './template.ts';

/** The state of one walk over a message. */
export type Scan = {
  readonly text: string;
  /** The class of each character of the text. */
  readonly classes: Uint16Array;
  /** Next character to read. */
  at: number;
  out: string;
  /** The run of the text that was read last and stays word for word: written when something else follows; -1 for none. */
  keptFrom: number;
  keptTo: number;
  /** Classes of the characters in the piece that was read last. */
  kinds: number;
  /** White space was read and not yet written. */
  space: boolean;
  /** Where the last wildcard in `out` ends; -1 when words have followed it, so that nothing can join it. */
  joinFrom: number;
  /** Where the wildcard before an open bracket ends, as long as the bracket holds values only; else -1. */
  bracketFrom: number;
  /** An equals sign was read: what follows is a value. */
  value: boolean;
  /** Something was read that looks different beside what has become of its neighbours: the result is to be read again. */
  again: boolean;
  /** How far a request line was read. */
  request: 'none' | 'method' | 'path' | 'status';
};

/** A walk that starts at `at`. */
export function startScan(text: string, at: number): Scan {
  return {
    text,
    classes: classesOf(text),
    at,
    out: '',
    keptFrom: -1,
    keptTo: -1,
    kinds: 0,
    space: false,
    joinFrom: -1,
    bracketFrom: -1,
    value: false,
    again: false,
    request: 'none',
  };
}

function writeKept(scan: Scan): void {
  if (scan.keptFrom < 0) return;
  scan.out += scan.text.slice(scan.keptFrom, scan.keptTo);
  scan.keptFrom = -1;
}

/** Ends the walk: what it wrote. */
export function written(scan: Scan): string {
  writeKept(scan);
  return scan.out;
}

/** Characters written so far, or kept to be written. */
export function lengthOf(scan: Scan): number {
  return scan.out.length + (scan.keptFrom < 0 ? 0 : scan.keptTo - scan.keptFrom);
}

/** Keeps a part of the text word for word; runs that touch, or have one space between them, are written at once. */
export function keepText(scan: Scan, from: number, to: number): void {
  const isNext = scan.keptFrom >= 0 && from === scan.keptTo + (scan.space ? 1 : 0);
  if (!isNext || (scan.space && codeAt(scan.text, scan.keptTo) !== BLANK)) {
    writeSpace(scan);
    scan.keptFrom = from;
  }
  scan.keptTo = to;
  scan.space = false;
  scan.joinFrom = -1;
  scan.bracketFrom = -1;
}

function writeSpace(scan: Scan): void {
  writeKept(scan);
  if (scan.space && scan.out !== '') scan.out += ' ';
  scan.space = false;
}

/** Writes words: nothing can join the wildcard before them. */
export function writeText(scan: Scan, text: string): void {
  writeSpace(scan);
  scan.out += text;
  scan.joinFrom = -1;
  scan.bracketFrom = -1;
}

/** Writes punctuation across which neighbouring values become one. */
export function writeJoiner(scan: Scan, text: string): void {
  writeSpace(scan);
  scan.out += text;
}

/** Writes a wildcard, or widens the one just before. */
export function writeValue(scan: Scan): void {
  writeKept(scan);
  if (scan.joinFrom >= 0) {
    if (scan.out.length > scan.joinFrom) scan.out = scan.out.slice(0, scan.joinFrom);
    scan.space = false;
    return;
  }
  writeSpace(scan);
  scan.out += WILDCARD;
  scan.joinFrom = scan.out.length;
}

export function writeOpening(scan: Scan): void {
  const from = scan.joinFrom;
  writeText(scan, '(');
  scan.bracketFrom = from;
}

/** A bracket that only restates the value before it goes: `10.0.0.1 (10.0.0.1)`, `10.0.0.1 ()`. */
export function writeClosing(scan: Scan): void {
  const from = scan.bracketFrom;
  if (from < 0) {
    writeText(scan, ')');
    return;
  }
  scan.keptFrom = -1;
  scan.out = scan.out.slice(0, from);
  scan.space = false;
  scan.joinFrom = from;
  scan.bracketFrom = -1;
}
