export const DIGIT = 1;
export const LOWER = 2;
export const UPPER = 4;
export const COLON = 8;
export const SLASH = 16;
export const DOT = 32;
export const AT = 64;
export const BACKSLASH = 128;
export const HASH = 256;
export const OTHER = 512;
export const SPACE = 1024;
export const STRUCTURE = 2048;
export const SYMBOL = 4096;
export const WIDE = 8192;
/** Beside LOWER or UPPER, and in the classes of a run: what no hexadecimal number holds. */
export const BEYOND_HEX = 16_384;

export const LETTER: number = LOWER | UPPER;
/** All that plain words hold. */
export const WORD: number = LETTER | BEYOND_HEX | OTHER;
/** What else goes on inside a piece. */
export const INSIDE: number = DIGIT | COLON | SLASH | DOT | AT | BACKSLASH | HASH;

/** Stands behind the last character of a text. */
export const END = 255;
/** Stand for the characters beyond ASCII, by their class: nothing else about them matters to the scanner. */
export const LETTER_BEYOND_ASCII = 128;
const SPACE_BEYOND_ASCII = 129;
const STRUCTURE_BEYOND_ASCII = 130;
const SYMBOL_BEYOND_ASCII = 131;
const WIDE_BEYOND_ASCII = 132;

/** Not exported: within its own module a table is a constant to the optimiser, elsewhere it is loaded for each look. */
const KINDS: Uint16Array = kindsOfUnits();

function kindsOfUnits(): Uint16Array {
  const kinds = new Uint16Array(256).fill(SPACE);
  kinds.fill(OTHER, 33, 127);
  kinds.fill(DIGIT, 48, 58);
  kinds.fill(UPPER, 65, 71);
  kinds.fill(UPPER | BEYOND_HEX, 71, 91);
  kinds.fill(LOWER, 97, 103);
  kinds.fill(LOWER | BEYOND_HEX, 103, 123);
  const special: ReadonlyArray<readonly [string, number]> = [
    [':', COLON],
    ['/', SLASH],
    ['.', DOT],
    ['@', AT],
    ['\\', BACKSLASH],
    ['#', HASH],
    ['=()[]{}<>,;|"\'`', STRUCTURE],
  ];
  for (const [characters, kind] of special) {
    for (const character of characters) kinds[character.charCodeAt(0)] = kind;
  }
  kinds[LETTER_BEYOND_ASCII] = LOWER | BEYOND_HEX;
  kinds[STRUCTURE_BEYOND_ASCII] = STRUCTURE;
  kinds[SYMBOL_BEYOND_ASCII] = SYMBOL;
  kinds[WIDE_BEYOND_ASCII] = WIDE;
  return kinds;
}

function isSpaceBeyondAscii(code: number): boolean {
  return (
    (code >= 0x80 && code <= 0xa0) ||
    code === 0x1680 ||
    (code >= 0x2000 && code <= 0x200a) ||
    (code >= 0x2028 && code <= 0x2029) ||
    code === 0x202f ||
    code === 0x205f ||
    code === 0x3000
  );
}

/** Pictures and marks that come and go with the encoding: emoji, boxes, joiners, invisible marks, halves of pairs. */
function isSymbol(code: number): boolean {
  return (
    code === 0xad ||
    (code >= 0x200b && code <= 0x200f) ||
    (code >= 0x202a && code <= 0x202e) ||
    (code >= 0x2060 && code <= 0x206f) ||
    (code >= 0x2300 && code <= 0x27bf) ||
    (code >= 0x2b00 && code <= 0x2bff) ||
    (code >= 0xd800 && code <= 0xdfff) ||
    (code >= 0xfe00 && code <= 0xfe0f) ||
    code === 0xfeff ||
    (code >= 0xfff0 && code <= 0xffff)
  );
}

function isWidePunctuation(code: number): boolean {
  return (
    (code >= 0x3001 && code <= 0x303f) ||
    (code >= 0xff01 && code <= 0xff0f) ||
    (code >= 0xff1a && code <= 0xff20) ||
    (code >= 0xff3b && code <= 0xff40) ||
    (code >= 0xff5b && code <= 0xff65)
  );
}

/** The unit of a UTF-16 code: itself within ASCII, else what stands for its class. */
export function unitOf(code: number): number {
  if (code < 128) return code;
  if (isSymbol(code)) return SYMBOL_BEYOND_ASCII;
  if (isSpaceBeyondAscii(code)) return SPACE_BEYOND_ASCII;
  if (isWidePunctuation(code)) return STRUCTURE_BEYOND_ASCII;
  return code >= 0x2e80 ? WIDE_BEYOND_ASCII : LETTER_BEYOND_ASCII;
}

/** The class of a unit; WIDE is a letter of a script that is written without spaces. */
export function kindOf(unit: number): number {
  return KINDS[unit] ?? SPACE;
}

/** The class of the character at `at`. */
export function kindAt(units: Uint8Array, at: number): number {
  return KINDS[units[at] ?? END] ?? SPACE;
}

export function isHexUnit(unit: number): boolean {
  return (kindOf(unit) & (DIGIT | LETTER)) !== 0 && (kindOf(unit) & BEYOND_HEX) === 0;
}

export function isDigitUnit(unit: number): boolean {
  return unit >= 48 && unit <= 57;
}

export function isLetterUnit(unit: number): boolean {
  return (kindOf(unit) & LETTER) !== 0;
}

/** Looked up once, since the lookup on strings of many kinds costs more than the call. */
const { charCodeAt, slice } = String.prototype;

/** Reused from message to message: arrays for each would cost more than reading it. */
let units: Uint8Array = new Uint8Array(4_096);
const encoder = new TextEncoder();

function writeAscii(text: string, length: number): boolean {
  const { read, written } = encoder.encodeInto(text, units);
  return read === length && written === length;
}

/** One unit for each character of a text, and END twice behind the last; valid until the next call. */
export function unitsOf(text: string): Uint8Array {
  const { length } = text;
  if (length + 2 > units.length) units = new Uint8Array(2 * length + 2);
  if (!writeAscii(text, length)) for (let i = 0; i < length; i++) units[i] = unitOf(charCodeAt.call(text, i));
  units[length] = END;
  units[length + 1] = END;
  return units;
}

/** `text.slice(from, to)`. */
export function part(text: string, from: number, to: number): string {
  return slice.call(text, from, to);
}
