import { END, kindAt, kindOf, OTHER, SPACE, STRUCTURE, SYMBOL, WIDE } from './characters.ts';
import { BLANK, QUESTION, QUOTE, SQUARE_OPEN } from './codes.ts';
import { closeQuote } from './literal.ts';
import { prefixEnd } from './prefix.ts';
import { readPiece, readWide } from './read.ts';
import { lengthOf, type Scan, startScan, written } from './scan.ts';
import { opensRequestLine, readStructure } from './structure.ts';
import { readWords } from './words.ts';

// The text of an entry comes in; the words of its statement go out, on one line, with a wildcard for every value.

const LONGEST_MASK = 2_000; // characters
/** As many characters of a message cannot fill its mask: one becomes three at most. */
const NEVER_FULL = 600;
const MOST_WALKS = 5; // until the mask of a mask is itself
const SKIPPED = SPACE | SYMBOL;
const PLACEHOLDER = /(?:\[U\+[\dA-F]{4,6}\]|\?{1,8})(?=\s|$)/y;
// biome-ignore lint/suspicious/noControlCharactersInRegex: terminals' colour codes start with one.
const COLOUR = /\u001b\[[\d;?]{0,32}[A-Za-z]/g;
const MARKUP = /<\/?(?:red|green|yellow|blue|magenta|cyan|white|black|bold|dim|level)>/g;

function opensPlaceholder(unit: number): boolean {
  return unit === QUESTION || unit === SQUARE_OPEN;
}

/** Behind a mark that stands where an emoji was: `?` or `[U+1F511]` on its own. */
function behindPlaceholder({ text, units }: Scan, at: number): number {
  if (!opensPlaceholder(units[at] ?? END)) return at;
  if (at > 0 && kindAt(units, at - 1) !== SPACE) return at;
  PLACEHOLDER.lastIndex = at;
  return PLACEHOLDER.test(text) ? PLACEHOLDER.lastIndex : at;
}

function step(scan: Scan): void {
  const { units, at } = scan;
  const kind = kindAt(units, at);
  if ((kind & SKIPPED) !== 0) {
    scan.again ||= units[at] !== BLANK || scan.space;
    scan.space ||= kind === SPACE;
    scan.at++;
    return;
  }
  const behind = (kind & (OTHER | STRUCTURE)) === 0 ? at : behindPlaceholder(scan, at);
  if (behind > at) {
    scan.at = behind;
    scan.again = true;
  } else if (kind === STRUCTURE) readStructure(scan);
  else if (kind === WIDE) readWide(scan);
  else readPiece(scan);
}

/** Goes to where the statement's own words start. */
function skipPrefix(scan: Scan): void {
  const { units, length } = scan;
  for (;;) {
    const start = scan.at;
    let at = start;
    while (at < length && (kindAt(units, at) & SKIPPED) !== 0) at++;
    scan.at = prefixEnd(scan, behindPlaceholder(scan, at));
    if (scan.at === start || scan.at >= length) return;
  }
}

function cut(masked: string): string {
  if (masked.length <= LONGEST_MASK) return masked;
  const space = masked.lastIndexOf(' ', LONGEST_MASK);
  return masked.slice(0, space > 0 ? space : LONGEST_MASK);
}

const { includes } = String.prototype;

/** Without a terminal's colour codes and the tags that stand for them before they are rendered. */
function withoutColours(message: string): string {
  const plain = includes.call(message, '\u001b') ? message.replace(COLOUR, '') : message;
  return includes.call(plain, '<') ? plain.replace(MARKUP, '') : plain;
}

/** Whether what was skipped at the start may hide more to skip. */
function startsOddly({ units, at }: Scan): boolean {
  if (at === 0) return false;
  return opensPlaceholder(units[at] ?? END) || units.subarray(0, at).some((unit) => kindOf(unit) === SYMBOL);
}

/** The text behind its prefix when that is a sentence in quotes, as klog and logfmt write it, without them; else undefined. */
function unquoted(scan: Scan): string | undefined {
  const { text, units, at } = scan;
  if (units[at] !== QUOTE || opensRequestLine(scan, at)) return undefined;
  const end = closeQuote(scan, at, LONGEST_MASK);
  if (end < 0 || (kindAt(units, end) & SPACE) === 0) return undefined;
  const said = text.slice(at + 1, end - 1);
  return said.includes(' ') ? said.replaceAll('\\"', '"') + text.slice(end) : undefined;
}

/** A walk that stands where the statement's own words start. */
function start(text: string): Scan {
  const scan = startScan(text);
  skipPrefix(scan);
  scan.again = startsOddly(scan);
  return scan;
}

function walk(message: string): Scan {
  const text = withoutColours(message);
  const scan = start(text);
  const said = unquoted(scan);
  if (said !== undefined) return { ...walkOn(start(said)), again: true, steady: false };
  walkOn(scan).again ||= text !== message;
  return scan;
}

function walkOn(scan: Scan): Scan {
  const { length } = scan;
  readWords(scan, NEVER_FULL);
  while (scan.at < length && (scan.at < NEVER_FULL || lengthOf(scan) <= LONGEST_MASK)) {
    step(scan);
    readWords(scan, NEVER_FULL);
  }
  scan.again ||= scan.at < length;
  return scan;
}

export type Masked = {
  readonly text: string;
  /** Of a message that starts with a letter: any number that stands on its own in it could be another one. */
  readonly isSteady: boolean;
};

/** The message with every value in it replaced by <*>: one line, bounded length. */
export function mask(message: string): string {
  return maskOf(message).text;
}

export function maskOf(message: string): Masked {
  const scan = walk(message);
  const first = cut(written(scan));
  return { text: first === message || !scan.again ? first : maskAgain(first), isSteady: scan.steady };
}

function maskAgain(message: string): string {
  let text = message;
  for (let i = 1; i < MOST_WALKS; i++) {
    const scan = walk(text);
    const masked = cut(written(scan));
    if (masked === text || !scan.again) return masked;
    text = masked;
  }
  return text;
}
