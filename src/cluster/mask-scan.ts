import { WILDCARD } from './template.ts';

/** The state of one walk over a message. */
export type Scan = {
  readonly text: string;
  /** Next character to read. */
  at: number;
  out: string;
  /** White space was read and not yet written. */
  space: boolean;
  /** Where the last wildcard in `out` ends; -1 when words have followed it, so that nothing can join it. */
  joinFrom: number;
  /** Where the wildcard before an open bracket ends, as long as the bracket holds values only; else -1. */
  bracketFrom: number;
  /** An equals sign was read: what follows is a value. */
  value: boolean;
  /** How far a request line was read. */
  request: 'none' | 'method' | 'path' | 'status';
};

export function startScan(text: string, at: number): Scan {
  return { text, at, out: '', space: false, joinFrom: -1, bracketFrom: -1, value: false, request: 'none' };
}

function writeSpace(scan: Scan): void {
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
  scan.out = scan.out.slice(0, from);
  scan.space = false;
  scan.joinFrom = from;
  scan.bracketFrom = -1;
}
