import { classOf, codeAt, isDigitCode, isLetterCode, SPACE, STRUCTURE } from './mask-characters.ts';
import { UNDERSCORE } from './mask-codes.ts';
import { METHODS, TELLING_KEYS } from './mask-lexicon.ts';
import { closeBracket, closeQuote, isKeptQuote, listEnd, objectEnd, opensQuote } from './mask-literal.ts';
import { noteField } from './mask-request.ts';
import { keepText, type Scan, writeClosing, writeJoiner, writeOpening, writeText, writeValue } from './mask-scan.ts';
import { behindUnit, readValue } from './mask-value.ts';
import { WILDCARD } from './template.ts';

const LONGEST_VALUE = 4_000; // characters
const LONGEST_KEY = 20; // characters, of those that matter
const LONGEST_METHOD = 10; // characters, with the space behind it
const IDENTITY = /[\da-z]{0,20}\d[\da-z]{0,20}[\s}]/iy;
const SHORT_BRACKET = 8; // characters: `<134>`

function isKeyCode(code: number): boolean {
  return isLetterCode(code) || code === UNDERSCORE;
}

/** The key that an equals sign ends, when it is a plain word. */
function keyBefore(text: string, at: number): string {
  let end = at;
  while (text.charAt(end - 1) === ' ') end--;
  let start = end;
  while (start > 0 && start > end - LONGEST_KEY && isKeyCode(codeAt(text, start - 1))) start--;
  const isWhole = start === 0 || (classOf(codeAt(text, start - 1)) & (SPACE | STRUCTURE)) !== 0;
  return isWhole ? text.slice(start, end) : '';
}

/** `==`, `!=`, `>=`, `=>` compare or point; they assign nothing. */
function assigns(text: string, at: number): boolean {
  return !'=!<>'.includes(text.charAt(at - 1) || ' ') && !'=>~'.includes(text.charAt(at + 1) || ' ');
}

function readEquals(scan: Scan): void {
  const { text, at } = scan;
  const key = scan.joinFrom < 0 ? keyBefore(text, at) : '';
  keepText(scan, at, at + 1);
  scan.at++;
  if (!assigns(text, at)) return;
  noteField(scan, key);
  scan.value = !TELLING_KEYS.has(key.toLowerCase());
}

/** `"GET /orders HTTP/1.1"` and `"HTTP/1.1 404 Not Found"` are read word by word. */
function opensRequestLine(text: string, at: number): boolean {
  if (text.startsWith('HTTP/', at + 1)) return true;
  const space = text.slice(at + 1, at + 1 + LONGEST_METHOD).indexOf(' ');
  return space > 0 && METHODS.has(text.slice(at + 1, at + 1 + space));
}

function readQuote(scan: Scan): void {
  const { text, at } = scan;
  const end = opensQuote(text, at) ? closeQuote(text, at) : -1;
  const isTold = text.charAt(at - 1) === '=' && !scan.value;
  if (end < 0 || isTold || opensRequestLine(text, at)) {
    keepText(scan, at, at + 1);
    scan.at++;
    scan.again ||= end < 0;
    return;
  }
  const content = text.slice(at + 1, end - 1);
  scan.at = end;
  if (scan.value) readValue(scan);
  else if (content === '' || isKeptQuote(content)) writeText(scan, text.slice(at, end));
  else writeEnclosed(scan, text.charAt(at), text.charAt(at));
}

function writeEnclosed(scan: Scan, open: string, close: string): void {
  writeText(scan, open);
  writeValue(scan);
  writeText(scan, close);
}

/** Where the value that a bracket opens ends, or -1 when the bracket holds words. */
function bracketedValueEnd(scan: Scan, bracket: string): number {
  const { text, at } = scan;
  if (bracket === '<' && text.startsWith(WILDCARD, at)) return at + WILDCARD.length;
  const end = scan.value ? closeBracket(text, at, LONGEST_VALUE) : -1;
  return end < 0 && bracket === '{' ? objectEnd(text, at) : end;
}

/** `<1 sec` is a value; `<5>` is a bracket. */
function isLessThan(text: string, at: number): boolean {
  const isNumber = isDigitCode(codeAt(text, at + 1)) && !isLetterCode(codeAt(text, at - 1));
  return isNumber && closeBracket(text, at, SHORT_BRACKET) < 0;
}

/** Where the dump of an object ends, `Session{9f4ef63 user}`: an identity first, then anything; -1 when it is none. */
function dumpEnd(text: string, at: number): number {
  if (text.charAt(at) !== '{' || !isLetterCode(codeAt(text, at - 1))) return -1;
  IDENTITY.lastIndex = at + 1;
  return IDENTITY.test(text) ? closeBracket(text, at) : -1;
}

function readOpening(scan: Scan, bracket: string): void {
  const { text, at } = scan;
  const end = bracketedValueEnd(scan, bracket);
  const list = end < 0 && bracket === '[' ? listEnd(text, at) : -1;
  const dump = end < 0 ? dumpEnd(text, at) : -1;
  scan.at = Math.max(end, list, dump, at + 1);
  scan.again ||= scan.value && end < 0;
  if (end > 0 || (scan.value && Math.max(list, dump) > 0)) readValue(scan);
  else if (list > 0) writeEnclosed(scan, '[', ']');
  else if (dump > 0) writeEnclosed(scan, '{', '}');
  else if (bracket === '(') writeOpening(scan);
  else if (bracket !== '<' || !isLessThan(text, at)) keepText(scan, at, at + 1);
}

function readClosing(scan: Scan): void {
  scan.at++;
  writeClosing(scan);
  if (scan.joinFrom >= 0) scan.at = behindUnit(scan.text, scan.at);
}

/** Reads a bracket, a quote, an equals sign or a separator, and the value that it opens. */
export function readStructure(scan: Scan): void {
  const mark = scan.text.charAt(scan.at);
  if (mark === '=') readEquals(scan);
  else if (mark === '"' || mark === "'" || mark === '`') readQuote(scan);
  else if (mark === '(' || mark === '[' || mark === '{' || mark === '<') readOpening(scan, mark);
  else {
    scan.value = false;
    if (mark === ')') readClosing(scan);
    else readSeparator(scan, mark);
  }
}

function readSeparator(scan: Scan, mark: string): void {
  scan.at++;
  if (mark === ',' || mark === '|' || mark === ';') writeJoiner(scan, mark);
  else keepText(scan, scan.at - 1, scan.at);
}
