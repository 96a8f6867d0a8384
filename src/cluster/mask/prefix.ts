import { END, isDigitUnit, isLetterUnit, kindOf, LETTER_BEYOND_ASCII, LOWER } from './characters.ts';
import { COLON_MARK, COMMA, FIRST_LETTER, SQUARE_OPEN } from './codes.ts';
import { exactly, holds, type Lexicon } from './lexicon.ts';
import type { Scan } from './scan.ts';

const LEVEL_WORDS =
  'TRACE|DEBUG|INFO|NOTICE|WARNING|WARN|ERROR|ERR|CRITICAL|CRIT|FATAL|ALERT|EMERGENCY|PANIC|SEVERE|VERBOSE|LOG';
const LOWER_LEVEL_WORDS = LEVEL_WORDS.toLowerCase();
const MONTH = '(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}';
const CLOCK = '\\d{1,2}:\\d{2}(?::\\d{2})?(?:[.,:]\\d{1,9})?(?: ?[AP]M\\b)?';
const ZONE = '(?: ?(?:Z|UTC|GMT|[+-]\\d{2}:?\\d{2})\\b)?';
const DATE =
  `(?:(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)[a-z]{0,6},? )?` +
  `(?:\\d{4}[-/.]\\d{1,2}[-/.]\\d{1,2}|\\d{1,2}[-/.](?:\\d{1,2}|${MONTH})[-/.]\\d{2,4}|${MONTH} {1,2}\\d{1,2}|\\d{1,2} ${MONTH}(?: \\d{4})?)`;
const TIME = `(?:${DATE}(?:,? {1,2}|[T_:])${CLOCK}|\\d{1,2}:\\d{2}:\\d{2}(?:[.,]\\d{1,9})?)${ZONE}(?: \\d{4}\\b)?`;

const TIMESTAMP = new RegExp(`(?:\\[${TIME}\\]|${TIME}(?=[\\s|\\]:,-]))`, 'y');
const GAP = /[\s|:,-]{1,40}/y;
const PROCESS = /\[\d{1,12}(?:[:/]\w{1,20})?\]\s{0,8}/y;
const BRACKETED_LEVEL = new RegExp(`\\[(?:${LEVEL_WORDS}|${LOWER_LEVEL_WORDS})\\s{0,8}\\][\\s:|-]{0,8}`, 'y');
const OPEN_LEVEL = new RegExp(
  `(?:${LEVEL_WORDS}|${LOWER_LEVEL_WORDS})(?::(?=\\s)|\\s{1,12}[|]|\\s{1,12}-(?=\\s))\\s{0,16}`,
  'y',
);
const BARE_LEVEL = new RegExp(`(?:${LEVEL_WORDS})\\s{1,12}(?=\\S)`, 'y');
/** Python's default: `INFO:root:message`. */
const LEVEL_AND_LOGGER = new RegExp(`(?:${LEVEL_WORDS}):[a-zA-Z_][\\w.]{0,100}:(?=\\S)`, 'y');
const LOGGERS = new RegExp(
  `[\\w.$/-]{1,100} {1,20}[-|] {1,20}(?:[\\w.$/-]{1,100} {1,20}[-|] {1,20})?(?=(?:${LEVEL_WORDS})\\s)`,
  'y',
);

/** Forms of their own: Nest's logger, Celery's, Go's glog, Ruby's Logger, and what Spring puts behind the level. */
const NEST = new RegExp(`\\[Nest\\] \\d{1,10}\\s{1,4}- ${TIME}\\s{1,12}(?:${LEVEL_WORDS})\\s{1,4}`, 'y');
const CELERY = new RegExp(`\\[${TIME}: (?:${LEVEL_WORDS})/[\\w-]{1,60}\\]\\s{1,4}`, 'y');
const GLOG = new RegExp(`[IWEF]\\d{4} {1,2}${CLOCK} {1,8}\\d{1,10} `, 'y');
const RUBY = new RegExp(`[DIWEFA], \\[${TIME} #\\d{1,10}\\]\\s{1,4}(?:${LEVEL_WORDS}) -- [^:]{0,60}: `, 'y');
const SPRING = /(?:\[[\w.-]{0,60}(?:,[\w-]{0,60}){1,4}\] )?\d{1,10} --- (?:\[[^\]]{0,80}\] {0,8}){1,3}/y;

function after(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : at;
}

function afterTime(text: string, at: number): number {
  const end = after(TIMESTAMP, text, at);
  if (end === at) return at;
  return after(PROCESS, text, after(GAP, text, end));
}

function afterLevel({ text, units }: Scan, at: number): number {
  const first = units[at] ?? END;
  if (first === SQUARE_OPEN) return after(BRACKETED_LEVEL, text, at);
  if (!isAsciiLetter(first)) return at;
  const end = after(OPEN_LEVEL, text, at);
  return end > at ? end : after(LEVEL_AND_LOGGER, text, at);
}

function afterTimeAndLevel(scan: Scan, at: number): number {
  const { text } = scan;
  const time = afterTime(text, at);
  if (time === at) return afterOwnForm(scan, at);
  const name = after(LOGGERS, text, time);
  const level = afterLevel(scan, name);
  return level === name ? after(SPRING, text, after(BARE_LEVEL, text, name)) : level;
}

/** Behind a logger's own form, or else a level; what stands second tells which it can be. */
function afterOwnForm(scan: Scan, at: number): number {
  const { text, units } = scan;
  const second = units[at + 1] ?? END;
  if (isDigitUnit(second)) return after(units[at] === SQUARE_OPEN ? CELERY : GLOG, text, at);
  if (second === COMMA) return after(RUBY, text, at);
  const nest = units[at] === SQUARE_OPEN ? after(NEST, text, at) : at;
  return nest > at ? nest : afterLevel(scan, at);
}

/** Longest word that a level or the name of a day or month can be, in characters. */
const LONGEST_OPENING = 9;
const OPENINGS: Lexicon = exactly(
  new Set([
    ...LEVEL_WORDS.split('|'),
    ...LOWER_LEVEL_WORDS.split('|'),
    ...'Mon Tue Wed Thu Fri Sat Sun Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec D I W E F A'.split(' '),
  ]),
);

function isAsciiLetter(unit: number): boolean {
  return unit < LETTER_BEYOND_ASCII && isLetterUnit(unit);
}

function isLower(unit: number): boolean {
  return (kindOf(unit) & LOWER) !== 0;
}

/** `Jun`, `ERROR`, `error:`; not `Found` and not `reading`. */
function looksLikeOpening(units: Uint8Array, at: number, end: number): boolean {
  if (end - at === 3) return true;
  if (isLower(units[at] ?? END)) return units[end] === COLON_MARK || (units[end + 1] ?? END) < FIRST_LETTER;
  return end - at === 1 || !isLower(units[at + 1] ?? END);
}

/** A cheap look before the expressions: most messages start with a word of their own. */
function mayOpen(scan: Scan, at: number): boolean {
  const { units } = scan;
  const first = units[at] ?? END;
  if (isDigitUnit(first) || first === SQUARE_OPEN) return true;
  if (!isAsciiLetter(first)) return false;
  let end = at + 1;
  while (end <= at + LONGEST_OPENING && isAsciiLetter(units[end] ?? END)) end++;
  const isOpening = holds(OPENINGS, scan, at, end);
  scan.steady &&= !isOpening;
  return isOpening && looksLikeOpening(units, at, end);
}

/** Where the statement's own words start: behind the time, process and level that a logging library puts before it. */
export function prefixEnd(scan: Scan, start: number): number {
  let at = start;
  while (mayOpen(scan, at)) {
    const end = afterTimeAndLevel(scan, at);
    if (end === at || end >= scan.length) return at;
    at = end;
  }
  return at;
}
