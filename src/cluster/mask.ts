/** Comes in: the text of an entry. Goes out: the words of its statement, on one line, with a wildcard for every value. */
import {
  AT,
  BACKSLASH,
  classOf,
  COLON,
  DIGIT,
  DOT,
  HASH,
  LOWER,
  OTHER,
  SLASH,
  SPACE,
  STRUCTURE,
  SYMBOL,
  UPPER,
  WIDE,
} from './mask-characters.ts';
import { DAYS, METHODS, MONTHS, TELLING_KEYS, UNITS } from './mask-lexicon.ts';
import { closeBracket, closeQuote, isKeptQuote, isQuote, listEnd, objectEnd, opensQuote } from './mask-literal.ts';
import { isHexWord, isNameWithDigit, isValueWithoutDigit, splitAt } from './mask-piece.ts';
import { prefixEnd } from './mask-prefix.ts';
import { keepText, type Scan, startScan, writeClosing, writeJoiner, writeOpening, writeText, writeValue, written } from './mask-scan.ts';
import { WILDCARD } from './template.ts';

const LONGEST_MASK = 2_000; // characters
const MOST_WALKS = 5; // until the mask of a mask is itself
const LONGEST_WORD = 200; // characters; what goes on longer without a space is data
const LONGEST_UNIT = 5; // characters
const PLACEHOLDER = /(?:\[U\+[\dA-F]{4,6}\]|\?{1,8})(?=\s|$)/y;
// biome-ignore lint/suspicious/noControlCharactersInRegex: terminals' colour codes start with one.
const COLOUR = /\u001b\[[\d;?]{0,32}[A-Za-z]/g;
const MARKUP = /<\/?(?:red|green|yellow|blue|magenta|cyan|white|black|bold|dim|level)>/g;
const ATTACHED = OTHER | COLON | SLASH | DOT | AT | BACKSLASH | HASH | DIGIT | LOWER | UPPER;

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

function isLetter(code: number): boolean {
  return (classOf(code) & (LOWER | UPPER)) !== 0;
}

/** Behind the unit that follows a number, so that `12 ms` and `12ms` are one. */
function behindUnit(text: string, at: number): number {
  let start = at;
  while (text.charCodeAt(start) === 32) start++;
  if (start === at) return at;
  let end = start;
  while (end <= start + LONGEST_UNIT && (isLetter(text.charCodeAt(end)) || text.charCodeAt(end) === 37)) end++;
  if (text.charCodeAt(end) === 47 && text.charCodeAt(end + 1) === 115) end += 2;
  if (end === start || end - start > LONGEST_UNIT) return at;
  if ((classOf(text.charCodeAt(end)) & (LOWER | UPPER | DIGIT | WIDE)) !== 0) return at;
  return UNITS.has(text.slice(start, end)) ? behindUnit(text, end) : at;
}

function valueRead(scan: Scan): void {
  writeValue(scan);
  scan.value = false;
  if (scan.request === 'method') scan.request = 'path';
  scan.at = behindUnit(scan.text, scan.at);
}

function isStatus(piece: string): boolean {
  const code = piece.charCodeAt(0);
  return piece.length === 3 && code >= 49 && code <= 53 && isDigit(piece.charCodeAt(1)) && isDigit(piece.charCodeAt(2));
}

/** The code that answers a request is an outcome: errors stay; what went well, and a named code below 500, is a value. */
function readStatus(scan: Scan, piece: string): boolean {
  if ((scan.request !== 'path' && scan.request !== 'status') || !isStatus(piece)) return false;
  const stays = piece.charCodeAt(0) >= (scan.request === 'path' ? 52 : 53);
  scan.request = 'none';
  if (!stays) return false;
  writeText(scan, piece);
  scan.value = false;
  return true;
}

function startsValue(code: number): boolean {
  return isDigit(code) || code === 60;
}

/** `Jul 16` and `Sat Jul 16` are values as a whole. */
function isDatePart(scan: Scan, piece: string): boolean {
  let next = scan.at;
  if (scan.text.charCodeAt(next) === 44) next++;
  while (scan.text.charCodeAt(next) === 32) next++;
  if (MONTHS.has(piece)) return startsValue(scan.text.charCodeAt(next)) || scan.joinFrom >= 0;
  if (!DAYS.has(piece)) return false;
  return startsValue(scan.text.charCodeAt(next)) || MONTHS.has(scan.text.slice(next, next + 3));
}

function opensRequest(scan: Scan, piece: string): boolean {
  if (!METHODS.has(piece) || scan.text.charCodeAt(scan.at) !== 32) return false;
  const next = scan.text.charCodeAt(scan.at + 1);
  return next === 47 || next === 60 || scan.text.startsWith('http', scan.at + 1);
}

/** A field such as `status: 500` or `status code: 500` names an outcome wherever it stands. */
function namesStatus(scan: Scan, piece: string): boolean {
  const next = scan.text.charCodeAt(scan.at);
  const isNamed = next === 58 || next === 61 || scan.request === 'path';
  return isNamed && /^(?:status|code|status_?code|response|returned)$/i.test(piece);
}

function noteRequest(scan: Scan, piece: string): void {
  if (opensRequest(scan, piece)) scan.request = 'method';
  else if (piece === 'HTTP' || piece.startsWith('HTTP/')) scan.request = 'path';
  else scan.request = namesStatus(scan, piece) ? 'status' : 'none';
}

function mayTell(scan: Scan, kinds: number): boolean {
  return scan.request !== 'none' || (kinds & UPPER) !== 0 || scan.text.charCodeAt(scan.at) === 58;
}

function readWord(scan: Scan, piece: string, kinds: number): void {
  if (mayTell(scan, kinds)) noteRequest(scan, piece);
  writeText(scan, piece);
}

/** A whole run of letters; it ends where the scan stands. */
function readPlain(scan: Scan, piece: string, kinds: number): void {
  const isDate = piece.length === 3 && (kinds & UPPER) !== 0 && (MONTHS.has(piece) || DAYS.has(piece));
  if (isDate) scan.again = true;
  if ((isDate && isDatePart(scan, piece)) || isHexWord(piece)) {
    valueRead(scan);
    return;
  }
  if (mayTell(scan, kinds)) noteRequest(scan, piece);
  keepText(scan, scan.at - piece.length, scan.at);
}

function kindsOf(piece: string): number {
  let kinds = 0;
  for (let i = 0; i < piece.length; i++) kinds |= classOf(piece.charCodeAt(i));
  return kinds;
}

function readSplit(scan: Scan, piece: string, at: number): void {
  let end = at + 1;
  while (piece.charCodeAt(end) === piece.charCodeAt(at)) end++;
  scan.again ||= piece.charCodeAt(at) !== 58;
  if (at > 0) readPart(scan, piece.slice(0, at));
  writeJoiner(scan, piece.slice(at, end));
  if (end < piece.length) readPart(scan, piece.slice(end));
}

function readPart(scan: Scan, piece: string): void {
  const kinds = kindsOf(piece);
  if ((kinds & DIGIT) !== 0) readNumbered(scan, piece, kinds);
  else if (isValueWithoutDigit(piece, kinds)) valueRead(scan);
  else readWord(scan, piece, kinds);
}

function readNumbered(scan: Scan, piece: string, kinds: number): void {
  if (readStatus(scan, piece)) return;
  if (isNameWithDigit(piece, kinds)) {
    readWord(scan, piece, kinds);
    return;
  }
  const first = piece.charCodeAt(0);
  const at = first === 47 || (kinds & BACKSLASH) !== 0 ? -1 : splitAt(piece, kinds);
  if (at < 0) valueRead(scan);
  else readSplit(scan, piece, at);
}

function isInsideWord(text: string, at: number): boolean {
  return isLetter(text.charCodeAt(at - 1)) && isLetter(text.charCodeAt(at + 1));
}

function isInsideNumber(text: string, at: number): boolean {
  return isDigit(text.charCodeAt(at - 1)) && isDigit(text.charCodeAt(at + 1));
}

/** What a quote, comma or bracket does not end: `can't`, `1,234`, and the address in a URL or path. */
function goesOn(text: string, at: number, kinds: number): boolean {
  const code = text.charCodeAt(at);
  if (code === 39) return isInsideWord(text, at);
  if (code === 44) return isInsideNumber(text, at);
  return code === 61 && (kinds & SLASH) !== 0 && (kinds & ADDRESS) !== 0;
}

/** Set beside the classes once a piece is known to be a URL or a path with a query. */
const ADDRESS = 16_384;

/** Where the run of attached characters at `start` ends; leaves the classes that it holds in the scan. */
function pieceEnd(scan: Scan, start: number): number {
  const { text } = scan;
  let kinds = 0;
  let end = start;
  for (; end < text.length; end++) {
    const code = text.charCodeAt(end);
    const kind = classOf(code);
    if ((kind & ATTACHED) === 0 && !goesOn(text, end, kinds)) break;
    kinds |= kind;
    if (code === 63 && (kinds & SLASH) !== 0) kinds |= ADDRESS;
    if (code === 47 && text.charCodeAt(end - 1) === 58 && text.charCodeAt(end + 1) === 47 && end > start) {
      kinds |= ADDRESS;
      end = addressEnd(text, end);
      break;
    }
  }
  scan.kinds = kinds;
  return end;
}

/** A URL goes on until white space, a quote or an angle bracket. */
function addressEnd(text: string, at: number): number {
  let end = at;
  while (end < text.length) {
    const code = text.charCodeAt(end);
    if (code === 34 || code === 39 || code === 60 || code === 62 || code === 96) break;
    if ((classOf(code) & (SPACE | SYMBOL | WIDE)) !== 0) break;
    end++;
  }
  while (/[)\],.;:}!?|]/.test(text.charAt(end - 1))) end--;
  return end;
}

function isTrailing(code: number): boolean {
  return code === 46 || code === 58 || code === 33 || code === 63;
}

/** Reads one run of attached characters: a word, a value, or words and values with separators. */
function readPiece(scan: Scan): void {
  const start = scan.at;
  const end = pieceEnd(scan, start);
  let core = end;
  while (core > start && isTrailing(scan.text.charCodeAt(core - 1))) core--;
  scan.at = core;
  if (core > start) readCore(scan, scan.text.slice(start, core), scan.kinds);
  if (scan.at > core) return;
  if (end > core) keepText(scan, core, end);
  scan.at = end;
}

function isKey(scan: Scan): boolean {
  let at = scan.at;
  if (scan.text.charCodeAt(at) === 32) at++;
  return scan.text.charCodeAt(at) === 61;
}

function readMark(scan: Scan, piece: string): void {
  writeJoiner(scan, piece);
  scan.again ||= piece !== '-' && piece !== '->';
}

/** The value of a key, with the bracket that belongs to it: `Rect(0, 0)`. */
function readAssigned(scan: Scan): void {
  const code = scan.text.charCodeAt(scan.at);
  const end = code === 40 || code === 123 || code === 91 ? closeBracket(scan.text, scan.at) : -1;
  if (end > 0) scan.at = end;
  valueRead(scan);
}

function readCore(scan: Scan, piece: string, kinds: number): void {
  if (piece.length > LONGEST_WORD) valueRead(scan);
  else if (scan.value && !(scan.space && isKey(scan))) {
    if (!readStatus(scan, piece)) readAssigned(scan);
  } else if ((kinds & ADDRESS) !== 0 && piece.includes('://')) valueRead(scan);
  else if ((kinds & DIGIT) !== 0) readNumbered(scan, piece, kinds);
  else if ((kinds & (LOWER | UPPER)) === 0) readMark(scan, piece);
  else if ((kinds & ~(LOWER | UPPER | OTHER)) === 0) readPlain(scan, piece, kinds);
  else if (isValueWithoutDigit(piece, kinds)) valueRead(scan);
  else readWord(scan, piece, kinds);
  scan.value = false;
}

function readWide(scan: Scan): void {
  const start = scan.at;
  while (scan.at < scan.text.length && classOf(scan.text.charCodeAt(scan.at)) === WIDE) scan.at++;
  if (scan.value) valueRead(scan);
  else writeText(scan, scan.text.slice(start, scan.at));
}

function keyBefore(text: string, at: number): string {
  let end = at;
  while (text.charCodeAt(end - 1) === 32) end--;
  let start = end;
  while (start > end - 20 && start > 0 && (isLetter(text.charCodeAt(start - 1)) || text.charCodeAt(start - 1) === 95)) start--;
  return text.slice(start, end);
}

/** `key=value` and `key = value`; not `==`, `!=`, `>=`, `=>`. */
function readEquals(scan: Scan): void {
  const { text, at } = scan;
  const before = text.charCodeAt(at - 1);
  const next = text.charCodeAt(at + 1);
  const compares = next === 61 || next === 62 || next === 126 || before === 61 || before === 33 || before === 60 || before === 62;
  keepText(scan, at, at + 1);
  scan.at++;
  if (compares) return;
  const key = keyBefore(text, at);
  if (scan.request !== 'none' || key !== '') noteRequest(scan, key);
  scan.value = !TELLING_KEYS.has(key.toLowerCase());
}

function readQuote(scan: Scan): void {
  const { text, at } = scan;
  const quote = text.charAt(at);
  const end = opensQuote(text, at) ? closeQuote(text, at) : -1;
  const isTold = text.charCodeAt(at - 1) === 61 && !scan.value;
  if (end < 0 || isTold || /^["'`](?:GET|POST|PUT|PATCH|DELETE|HEAD|OPTIONS|WebSocket) /.test(text.slice(at, at + 11))) {
    writeText(scan, quote);
    scan.at++;
    scan.again ||= end < 0;
    return;
  }
  const content = text.slice(at + 1, end - 1);
  scan.at = end;
  if (scan.value) valueRead(scan);
  else if (content === '' || isKeptQuote(content)) writeText(scan, quote + content + quote);
  else {
    writeText(scan, quote);
    writeValue(scan);
    writeText(scan, quote);
  }
}

function readBracketedValue(scan: Scan, end: number): void {
  scan.at = end;
  valueRead(scan);
}

function readOpening(scan: Scan, code: number): void {
  const { text, at } = scan;
  if (scan.value) {
    const end = closeBracket(text, at);
    if (end > 0) return readBracketedValue(scan, end);
  }
  if (code === 123) {
    const end = objectEnd(text, at);
    if (end > 0) return readBracketedValue(scan, end);
  }
  if (code === 91) {
    const end = listEnd(text, at);
    if (end > 0) return readList(scan, end);
  }
  scan.at++;
  if (code === 40) writeOpening(scan);
  else keepText(scan, at, at + 1);
}

function readList(scan: Scan, end: number): void {
  scan.at = end;
  writeText(scan, '[');
  writeValue(scan);
  writeText(scan, ']');
}

/** `<1 sec` is a value; `<5>` is a bracket. */
function isLessThan(text: string, at: number): boolean {
  if (text.charCodeAt(at) !== 60 || !isDigit(text.charCodeAt(at + 1)) || isLetter(text.charCodeAt(at - 1))) return false;
  return closeBracket(text, at, LONGEST_UNIT) < 0;
}

function readStructure(scan: Scan, code: number): void {
  const { text, at } = scan;
  if (code === 61) return readEquals(scan);
  if (isQuote(code)) return readQuote(scan);
  if (code === 60 && text.startsWith(WILDCARD, at)) return readBracketedValue(scan, at + WILDCARD.length);
  if (isLessThan(text, at)) {
    scan.at++;
    return;
  }
  if (code === 40 || code === 91 || code === 123 || code === 60) return readOpening(scan, code);
  scan.at++;
  scan.value = false;
  if (code === 41) {
    writeClosing(scan);
    if (scan.joinFrom >= 0) scan.at = behindUnit(text, scan.at);
  } else if (code === 44 || code === 124 || code === 59) writeJoiner(scan, text.charAt(at));
  else keepText(scan, at, at + 1);
}

/** Behind a mark that stands where an emoji was: `?` or `[U+1F511]` on its own. */
function behindPlaceholder(text: string, at: number): number {
  const code = text.charCodeAt(at);
  if (code !== 63 && code !== 91) return at;
  if (at > 0 && classOf(text.charCodeAt(at - 1)) !== SPACE) return at;
  PLACEHOLDER.lastIndex = at;
  return PLACEHOLDER.test(text) ? PLACEHOLDER.lastIndex : at;
}

function step(scan: Scan): void {
  const code = scan.text.charCodeAt(scan.at);
  const kind = classOf(code);
  if (kind === SPACE || kind === SYMBOL) {
    if (kind === SPACE) scan.space = true;
    else scan.again = true;
    scan.at++;
    return;
  }
  const behind = behindPlaceholder(scan.text, scan.at);
  if (behind > scan.at) {
    scan.at = behind;
    scan.again = true;
  } else if (kind === STRUCTURE) readStructure(scan, code);
  else if (kind === WIDE) readWide(scan);
  else readPiece(scan);
}

function statementStart(text: string): number {
  let at = 0;
  for (;;) {
    const start = at;
    while (at < text.length && (classOf(text.charCodeAt(at)) & (SPACE | SYMBOL)) !== 0) at++;
    at = behindPlaceholder(text, at);
    at = prefixEnd(text, at);
    if (at === start || at >= text.length) return at;
  }
}

function cut(masked: string): string {
  if (masked.length <= LONGEST_MASK) return masked;
  const space = masked.lastIndexOf(' ', LONGEST_MASK);
  return masked.slice(0, space > 0 ? space : LONGEST_MASK);
}

/** Without a terminal's colour codes and the tags that stand for them before they are rendered. */
function withoutColours(message: string): string {
  const plain = message.includes('\u001b') ? message.replace(COLOUR, '') : message;
  return plain.includes('</') ? plain.replace(MARKUP, '') : plain;
}

function walk(message: string): Scan {
  const text = withoutColours(message);
  const scan = startScan(text, statementStart(text));
  while (scan.at < text.length && scan.out.length <= LONGEST_MASK) step(scan);
  scan.again ||= scan.at < text.length || text !== message;
  return scan;
}

/** The message with every value in it replaced by <*>: one line, bounded length. */
export function mask(message: string): string {
  let text = message;
  for (let i = 0; i < MOST_WALKS; i++) {
    const scan = walk(text);
    const masked = cut(written(scan));
    if (masked === text || !scan.again) return masked;
    text = masked;
  }
  return text;
}
