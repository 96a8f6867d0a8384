// Everything that gives JSON its structure is ASCII, so UTF-8 is scanned as bytes and decoded one value at a time.
export const TAB = 0x09;
export const NEWLINE = 0x0a;
export const RETURN = 0x0d;
export const SPACE = 0x20;
export const QUOTE = 0x22;
export const COMMA = 0x2c;
export const COLON = 0x3a;
export const OPEN_BRACKET = 0x5b;
export const BACKSLASH = 0x5c;
export const CLOSE_BRACKET = 0x5d;
export const OPEN_BRACE = 0x7b;
export const CLOSE_BRACE = 0x7d;

/** Bit that turns `[` and `]` into `{` and `}`. */
const BRACE_BIT = 0x20;

/** How far over whitespace the readers look to find a line's start or the byte before. */
export const MAX_INDENT_BYTES = 1024;

/** Whitespace, other control characters, and the three bytes of a byte order mark, which joined files have between values. */
export function isBlank(byte: number): boolean {
  return byte <= SPACE || byte === 0xef || byte === 0xbb || byte === 0xbf;
}

/** Where the next quote or bracket is, or `to`. */
export function nextMark(bytes: Uint8Array, from: number, to: number): number {
  for (let at = from; at < to; at++) {
    const byte = bytes[at] ?? 0;
    if (byte === QUOTE) return at;
    const brace = byte | BRACE_BIT;
    if ((brace === OPEN_BRACE || brace === CLOSE_BRACE) && byte >= OPEN_BRACKET) return at;
  }
  return to;
}

/**
 * Where a string ends that `from` is inside of: its closing quote, a raw newline (which JSON forbids), or `to`. It is a
 * backslash when the byte after it has not arrived.
 */
export function endOfString(bytes: Uint8Array, from: number, to: number): number {
  let at = from;
  while (at < to) {
    const byte = bytes[at];
    if (byte === QUOTE || byte === NEWLINE) return at;
    if (byte === BACKSLASH) {
      if (at + 1 >= to) return at;
      if (bytes[at + 1] !== NEWLINE) at++;
    }
    at++;
  }
  return to;
}

/** The last byte before `at` that is no whitespace, or `floor - 1`. */
export function lastSignificant(bytes: Uint8Array, floor: number, at: number): number {
  let before = at - 1;
  while (before >= floor && (bytes[before] ?? 0) <= SPACE) before--;
  return before;
}

export function countNewlines(bytes: Uint8Array, from: number, to: number): number {
  let count = 0;
  for (let at = from; at < to; at++) if (bytes[at] === NEWLINE) count++;
  return count;
}

export function isIndent(byte: number): boolean {
  return byte === SPACE || byte === TAB || byte === RETURN;
}

/** Where a number, a word or mere text ends, or `to`: at the end of the line, inside lists and objects also before their marks. */
export function endOfScalar(bytes: Uint8Array, from: number, to: number, within: 'line' | 'member'): number {
  for (let at = from; at < to; at++) {
    const byte = bytes[at] ?? 0;
    if (byte === NEWLINE) return at;
    if (within === 'member' && (byte === COMMA || byte === COLON || nextMark(bytes, at, at + 1) === at)) return at;
  }
  return to;
}
