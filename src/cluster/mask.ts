import { classOf, codeAt, OTHER, SPACE, STRUCTURE, SYMBOL, WIDE } from './mask-characters.ts';
import { BLANK } from './mask-codes.ts';
import { prefixEnd } from './mask-prefix.ts';
import { readPiece, readWide } from './mask-read.ts';
import { lengthOf, type Scan, startScan, written } from './mask-scan.ts';
import { readStructure } from './mask-structure.ts';

// The text of an entry comes in; the words of its statement go out, on one line, with a wildcard for every value.

const LONGEST_MASK = 2_000; // characters
/** As many characters of a message cannot fill its mask: one becomes three at most. */
const NEVER_FULL = 600;
const MOST_WALKS = 5; // until the mask of a mask is itself
const PLACEHOLDER = /(?:\[U\+[\dA-F]{4,6}\]|\?{1,8})(?=\s|$)/y;
// biome-ignore lint/suspicious/noControlCharactersInRegex: terminals' colour codes start with one.
const COLOUR = /\u001b\[[\d;?]{0,32}[A-Za-z]/g;
const MARKUP = /<\/?(?:red|green|yellow|blue|magenta|cyan|white|black|bold|dim|level)>/g;

/** Behind a mark that stands where an emoji was: `?` or `[U+1F511]` on its own. */
function behindPlaceholder(text: string, at: number): number {
  const mark = text.charAt(at);
  if (mark !== '?' && mark !== '[') return at;
  if (at > 0 && classOf(codeAt(text, at - 1)) !== SPACE) return at;
  PLACEHOLDER.lastIndex = at;
  return PLACEHOLDER.test(text) ? PLACEHOLDER.lastIndex : at;
}

function step(scan: Scan): void {
  const code = codeAt(scan.text, scan.at);
  const kind = scan.classes[scan.at] ?? SPACE;
  if (kind === SPACE || kind === SYMBOL) {
    scan.again ||= code !== BLANK || scan.space;
    scan.space ||= kind === SPACE;
    scan.at++;
    return;
  }
  const behind = (kind & (OTHER | STRUCTURE)) === 0 ? scan.at : behindPlaceholder(scan.text, scan.at);
  if (behind > scan.at) {
    scan.at = behind;
    scan.again = true;
  } else if (kind === STRUCTURE) readStructure(scan);
  else if (kind === WIDE) readWide(scan);
  else readPiece(scan);
}

function statementStart(text: string): number {
  let at = 0;
  for (;;) {
    const start = at;
    while (at < text.length && (classOf(codeAt(text, at)) & (SPACE | SYMBOL)) !== 0) at++;
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

/** Whether what was skipped at the start may hide more to skip. */
function startsOddly(scan: Scan, start: number): boolean {
  if (start === 0) return false;
  const mark = scan.text.charAt(start);
  return mark === '?' || mark === '[' || scan.classes.subarray(0, start).includes(SYMBOL);
}

function walk(message: string): Scan {
  const text = withoutColours(message);
  const start = statementStart(text);
  const scan = startScan(text, start);
  const { length } = text;
  while (scan.at < length && (scan.at < NEVER_FULL || lengthOf(scan) <= LONGEST_MASK)) step(scan);
  scan.again ||= scan.at < length || text !== message || startsOddly(scan, start);
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
