import type { Request } from '../types/entry.ts';
import { isAccessPrefix, isAccessTail } from './access-words.ts';
import { ANY_MARK, QUOTE_MARK, STROKE_MARK } from './marks.ts';
import { routeOf } from './request.ts';
import { withoutColour } from './stack-lines.ts';

/** Servers cut URLs and browsers' names before that. */
const MAX_CHARS = 8_192;
/** Before the request stand a time, a level, a logger's name and an address. */
const MAX_PREFIX_CHARS = 300;
const LONGEST_METHOD = 9;

const METHODS: ReadonlySet<string> = new Set(
  'GET HEAD POST PUT PATCH DELETE OPTIONS CONNECT TRACE PROPFIND REPORT MKCOL COPY MOVE LOCK UNLOCK WebSocket'.split(
    ' ',
  ),
);

/** A line cut at its request: what stands before the method and behind the protocol. */
type Cut = {
  readonly before: string;
  readonly method: string;
  readonly target: string;
  readonly behind: string;
};

const QUOTED_REQUEST = /^([A-Za-z]{3,9}) (\S{1,4000})(?: (?:HTTP\/)?\d(?:\.\d)?)?$/;
const PATH_BEHIND = /^ (\/\S{0,4000})(?: HTTP\/\d(?:\.\d)?)?(?=\s|$)/;
const PATH_IN_QUOTES = /^"(\/[^\s"]{0,4000})"/;
const PATH_IN_COLUMN = /^ (\/[^\s|]{0,4000})\s{1,200}(?=\|)/;

const STATUS_BEHIND = /^\s{0,4}(?:(?:->|=>|→|-|:|\|)\s{0,4})?([1-5]\d\d)(?=[\s,;|<]|$)/;
/** chi, and Serilog. */
const STATUS_TOLD = /^ (?:from \S{1,100} - |responded )([1-5]\d\d)(?= )/;
/** Tornado, and the columns of gin and fiber. */
const STATUS_BEFORE = /(?:^|[\s|:])([1-5]\d\d)(?=\s{1,4}(?:$|\|))/;

/** Rails says what came of a request on a line of its own. */
const COMPLETED = /^Completed ([1-5]\d\d) [A-Z][A-Za-z' -]{1,40} in \d{1,9}(?:\.\d{1,3})?ms(?: \([^()]{0,300}\))?$/;

/**
 * The request that a line of text reports when it is nothing but a server's access line, in the forms of Apache, nginx,
 * uvicorn, gunicorn, werkzeug, morgan, gin and their kind. A sentence that quotes a request is none. Its latency is 0:
 * such a line is written when the request is answered.
 */
export function accessLineOf(message: string, marks: number = ANY_MARK): Request | undefined {
  if (message.length > MAX_CHARS) return undefined;
  if ((marks & (QUOTE_MARK | STROKE_MARK)) === 0 && !message.startsWith('C')) return undefined;
  const quote = message.indexOf('"');
  const path = message.indexOf(' /');
  if (quote < 0 && path < 0) return message.startsWith('Completed ') ? completed(message) : undefined;
  if (!mayRequest(message, quote, path)) return undefined;
  const line = withoutColour(message).trim();
  const cut = cutAtQuote(line) ?? cutAtPath(line);
  return cut === undefined ? undefined : requestIn(cut);
}

/** A cheap look at what stands at the first quote and the first path: it runs for every message. */
function mayRequest(message: string, quote: number, path: number): boolean {
  if (path > 0 && endsMethod(message, path)) return true;
  if (quote < 0 || quote > MAX_PREFIX_CHARS) return false;
  const next = message.charCodeAt(quote + 1);
  if (next === SLASH) return endsMethod(message, behindWord(message, quote));
  return next === ESCAPE || (isUpper(next) && (isUpper(message.charCodeAt(quote + 2)) || next === CAPITAL_W));
}

const SLASH = 0x2f;
const BAR = 0x7c;
const ESCAPE = 0x1b;
const BLANK = 0x20;
const SMALL_M = 0x6d;
const CAPITAL_W = 0x57;

function isUpper(unit: number): boolean {
  return unit >= 0x41 && unit <= 0x5a;
}

function isDigit(unit: number): boolean {
  return unit >= 0x30 && unit <= 0x39;
}

/** Whether a capital, a colour code or the bar of a column ends before `at`. */
function endsMethod(message: string, at: number): boolean {
  const last = message.charCodeAt(at - 1);
  return isUpper(last) || last === BAR || (last === SMALL_M && isDigit(message.charCodeAt(at - 2)));
}

/** Where the word ends that stands before `at`, a few blanks apart. */
function behindWord(message: string, at: number): number {
  let end = at;
  while (end > 0 && at - end < LONGEST_METHOD && message.charCodeAt(end - 1) === BLANK) end--;
  return end;
}

/** `"GET /x HTTP/1.1" 500`, and gin's `GET "/x"`. */
function cutAtQuote(line: string): Cut | undefined {
  const open = line.indexOf('"');
  if (open < 0 || open > MAX_PREFIX_CHARS) return undefined;
  const inPath = PATH_IN_QUOTES.exec(line.slice(open));
  if (inPath !== null) return cutBefore(line, open, inPath[1] ?? '', inPath[0].length);
  const close = line.indexOf('"', open + 1);
  const request = close < 0 ? null : QUOTED_REQUEST.exec(line.slice(open + 1, close));
  if (request === null) return undefined;
  const [, method = '', target = ''] = request;
  return { before: line.slice(0, open), method, target, behind: line.slice(close + 1) };
}

/** `GET /x 500 12 ms`, with or without the protocol, and fiber's `GET | /x |`. */
function cutAtPath(line: string): Cut | undefined {
  const at = line.indexOf(' /');
  if (at < 0 || at > MAX_PREFIX_CHARS) return undefined;
  const isColumn = line.charCodeAt(at - 1) === BAR;
  const path = (isColumn ? PATH_IN_COLUMN : PATH_BEHIND).exec(line.slice(at));
  return path === null
    ? undefined
    : cutBefore(line, isColumn ? at - 1 : at, path[1] ?? '', path[0].length + (isColumn ? 1 : 0));
}

/** Reads the method before `at`, from where the target takes `length` characters. */
function cutBefore(line: string, at: number, target: string, length: number): Cut | undefined {
  const head = line.slice(0, at).trimEnd();
  let from = head.length;
  while (from > 0 && head.length - from < LONGEST_METHOD && isUpper(head.charCodeAt(from - 1))) from--;
  return { before: head.slice(0, from), method: head.slice(from), target, behind: line.slice(at + length) };
}

function requestIn({ before, method, target, behind }: Cut): Request | undefined {
  if (!METHODS.has(method) || !isTarget(target)) return undefined;
  const told = STATUS_BEHIND.exec(behind) ?? STATUS_TOLD.exec(behind);
  const status = told ?? STATUS_BEFORE.exec(before);
  if (
    status === null ||
    !isAccessPrefix(before) ||
    !isAccessTail(told === null ? behind : behind.slice(told[0].length))
  )
    return undefined;
  return { method: method.toUpperCase(), route: routeOf(target), status: Number(status[1]), latency: 0 };
}

function isTarget(target: string): boolean {
  return target.startsWith('/') || target === '*' || /^https?:\/\//i.test(target);
}

function completed(message: string): Request | undefined {
  const status = COMPLETED.exec(message.slice(0, MAX_PREFIX_CHARS))?.[1];
  return status === undefined ? undefined : { method: '', route: '', status: Number(status), latency: 0 };
}
