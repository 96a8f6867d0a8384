import {
  AT,
  BACKSLASH,
  COLON,
  codeAt,
  DOT,
  HASH,
  isDigitCode,
  isHexCode,
  LOWER,
  SLASH,
  UPPER,
} from './mask-characters.ts';
import { COLON_MARK, FULL_STOP, STROKE, TILDE } from './mask-codes.ts';
import { DATA_FILES, DOMAINS, TERMS } from './mask-lexicon.ts';

const LONGEST_TERM = 10; // characters, of the longest entry in TERMS
const SHORTEST_HEX_WORD = 8; // characters; shorter ones are words: `facade`

const EMAIL = /^[^@\s]{1,80}@[\w-]{1,80}(?:\.[\w-]{1,80}){1,8}$/;
const HOST_AND_PORT = /^(?:localhost|[a-z][\w]{0,60}(?:[.-]\w{1,60}){1,10}):\d{2,5}$/i;
const CODE_FILE = /\.(?:py|js|ts|go|rb|cc|sh|cs|rs|pl|so)$/;

/** A digit that stands for a word: `jk2_init`, `log4j`, `text2vec`. */
const SPOKEN_DIGIT = /^[a-z_$]+[a-z][24][a-z_$][a-z_$]+$/i;

export function isHexRun(text: string, from: number, to: number): boolean {
  if (to - from < SHORTEST_HEX_WORD) return false;
  for (let i = from; i < to; i++) if (!isHexCode(codeAt(text, i))) return false;
  return true;
}

function isHexWord(piece: string): boolean {
  return isHexRun(piece, 0, piece.length);
}

function isHost(piece: string): boolean {
  const dot = piece.lastIndexOf('.');
  if (dot < 1 || !/^[a-z\d][a-z\d-]*(?:\.[a-z\d-]+)*$/i.test(piece)) return false;
  const ending = piece.slice(dot + 1);
  if (CODE_FILE.test(piece)) return false;
  if (DOMAINS.has(ending.toLowerCase())) return true;
  return ending.length === 2 && piece.indexOf('.') < dot;
}

function isDataFile(piece: string): boolean {
  const dot = piece.lastIndexOf('.');
  const isNamed = dot > 0 && /[\p{L}\p{N}_)-]/u.test(piece.charAt(dot - 1));
  return isNamed && DATA_FILES.has(piece.slice(dot + 1).toLowerCase());
}

function isPath(piece: string, kinds: number): boolean {
  const first = codeAt(piece, 0);
  if (first === STROKE || first === TILDE) return piece.length > 1;
  if ((kinds & BACKSLASH) !== 0) return /^(?:[a-z]:\\|\\\\)/i.test(piece);
  if ((kinds & SLASH) === 0) return false;
  return piece.startsWith('./') || piece.startsWith('../') || /\/[^/]*\.[a-z]{1,5}$/i.test(piece);
}

/** Whether a piece without a digit is a value by its form: a path, an address, a host, a data file, a hash. */
export function isValueWithoutDigit(piece: string, kinds: number): boolean {
  if ((kinds & AT) !== 0 && EMAIL.test(piece)) return true;
  if ((kinds & (SLASH | BACKSLASH)) !== 0 && isPath(piece, kinds)) return true;
  if ((kinds & DOT) !== 0) return isHost(piece) || isDataFile(piece);
  return isHexWord(piece);
}

/** Whether a piece with a digit is a term or a name all the same: `HTTP/1.1`, `jk2_init`. */
export function isNameWithDigit(piece: string, kinds: number): boolean {
  if ((kinds & (LOWER | UPPER)) === 0) return false;
  if (piece.length <= LONGEST_TERM && TERMS.has(piece.toLowerCase())) return true;
  if (isDigitCode(codeAt(piece, piece.length - 1))) return false;
  return piece.length >= 5 && SPOKEN_DIGIT.test(piece) && !isHexWord(piece);
}

function isColonHex(piece: string): boolean {
  let colons = 0;
  for (let i = 0; i < piece.length; i++) {
    const code = codeAt(piece, i);
    if (code === COLON_MARK) colons++;
    else if (!isHexCode(code) && code !== FULL_STOP) return false;
  }
  return colons >= 2;
}

function isHostAndPort(piece: string): boolean {
  return HOST_AND_PORT.test(piece) && !CODE_FILE.test(piece.slice(0, piece.lastIndexOf(':')));
}

/** Where a piece with a digit falls apart into words and values: the index of the separator, or -1 for one value. */
export function splitAt(piece: string, kinds: number): number {
  const dots = (kinds & DOT) === 0 ? -1 : piece.indexOf('..');
  if (dots > 0) return dots;
  if ((kinds & AT) !== 0) return EMAIL.test(piece) ? -1 : piece.indexOf('@');
  if ((kinds & COLON) !== 0) return isColonHex(piece) || isHostAndPort(piece) ? -1 : piece.indexOf(':');
  return (kinds & HASH) === 0 ? -1 : piece.indexOf('#');
}
