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

const { charCodeAt } = String.prototype;

/** `text.charCodeAt(at)`; looked up once, since the lookup on strings of many kinds costs more than the call. */
export function codeAt(text: string, at: number): number {
  return charCodeAt.call(text, at);
}

const ASCII: Uint16Array = asciiClasses();

function asciiClasses(): Uint16Array {
  const classes = new Uint16Array(128).fill(OTHER);
  classes.fill(SPACE, 0, 33);
  classes[127] = SPACE;
  classes.fill(DIGIT, 48, 58);
  classes.fill(UPPER, 65, 91);
  classes.fill(LOWER, 97, 123);
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
    for (const character of characters) classes[character.charCodeAt(0)] = kind;
  }
  return classes;
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

/** The class of a UTF-16 unit, SPACE beyond the end of a text; WIDE is a letter of a script that is written without spaces. */
export function classOf(code: number): number {
  if (code < 128) return ASCII[code] ?? OTHER;
  if (Number.isNaN(code)) return SPACE;
  if (isSymbol(code)) return SYMBOL;
  if (isSpaceBeyondAscii(code)) return SPACE;
  if (isWidePunctuation(code)) return STRUCTURE;
  return code >= 0x2e80 ? WIDE : LOWER;
}

export function isHexCode(code: number): boolean {
  return (code >= 48 && code <= 57) || (code >= 97 && code <= 102) || (code >= 65 && code <= 70);
}

export function isDigitCode(code: number): boolean {
  return code >= 48 && code <= 57;
}

export function isLetterCode(code: number): boolean {
  return (classOf(code) & (LOWER | UPPER)) !== 0;
}

/** Reused from message to message: arrays for each would cost more than reading it. */
let bytes: Uint8Array = new Uint8Array(4_096);
let classes: Uint16Array = new Uint16Array(4_096);
const encoder = new TextEncoder();

function isAscii(text: string, length: number): boolean {
  const { read, written } = encoder.encodeInto(text, bytes);
  return read === length && written === length;
}

/** The classes of all characters, and SPACE behind the last; valid until the next call. */
export function classesOf(text: string): Uint16Array {
  const { length } = text;
  if (length >= classes.length) {
    bytes = new Uint8Array(2 * length);
    classes = new Uint16Array(2 * length);
  }
  if (isAscii(text, length)) for (let i = 0; i < length; i++) classes[i] = ASCII[bytes[i] ?? 0] ?? OTHER;
  else for (let i = 0; i < length; i++) classes[i] = classOf(codeAt(text, i));
  classes[length] = SPACE;
  return classes;
}
