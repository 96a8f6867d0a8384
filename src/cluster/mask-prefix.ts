import { codeAt } from './mask-characters.ts';
import { COLON_MARK, SQUARE_OPEN } from './mask-codes.ts';

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

/** Forms of their own: Nest's logger, Go's glog, Ruby's Logger, and what Spring puts behind the level. */
const NEST = new RegExp(`\\[Nest\\] \\d{1,10}\\s{1,4}- ${TIME}\\s{1,12}(?:${LEVEL_WORDS})\\s{1,4}`, 'y');
const GLOG = new RegExp(`[IWEF]\\d{4} {1,2}${CLOCK} {1,8}\\d{1,10} `, 'y');
const RUBY = new RegExp(`[DIWEFA], \\[${TIME} #\\d{1,10}\\]\\s{1,4}(?:${LEVEL_WORDS}) -- [^:]{0,60}: `, 'y');
const SPRING = /\d{1,10} --- (?:\[[^\]]{0,80}\] {0,8}){1,3}/y;

function after(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : at;
}

function afterTime(text: string, at: number): number {
  const end = after(TIMESTAMP, text, at);
  if (end === at) return at;
  return after(PROCESS, text, after(GAP, text, end));
}

function afterLevel(text: string, at: number): number {
  for (const pattern of [BRACKETED_LEVEL, OPEN_LEVEL, LEVEL_AND_LOGGER]) {
    const end = after(pattern, text, at);
    if (end > at) return end;
  }
  return at;
}

function afterTimeAndLevel(text: string, at: number): number {
  const time = afterTime(text, at);
  if (time === at) return afterOwnForm(text, at);
  const name = after(LOGGERS, text, time);
  const level = afterLevel(text, name);
  return level === name ? after(SPRING, text, after(BARE_LEVEL, text, name)) : level;
}

function afterOwnForm(text: string, at: number): number {
  for (const form of [NEST, GLOG, RUBY]) {
    const end = after(form, text, at);
    if (end > at) return end;
  }
  return afterLevel(text, at);
}

const FIRST_UPPER = 65;
const FIRST_LOWER = 97;

/** Longest word that a level or the name of a day or month can be, in characters. */
const LONGEST_OPENING = 9;
const OPENINGS: ReadonlySet<string> = new Set([
  ...LEVEL_WORDS.split('|'),
  ...LOWER_LEVEL_WORDS.split('|'),
  ...'Mon Tue Wed Thu Fri Sat Sun Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec D I W E F A'.split(' '),
]);

function isLetter(code: number): boolean {
  return (code >= 65 && code <= 90) || (code >= 97 && code <= 122);
}

/** `Jun`, `ERROR`, `error:`; not `Found` and not `reading`. */
function looksLikeOpening(text: string, at: number, end: number): boolean {
  if (end - at === 3) return true;
  const isLower = codeAt(text, at) >= FIRST_LOWER;
  const isNextLower = codeAt(text, at + 1) >= FIRST_LOWER;
  if (isLower) return codeAt(text, end) === COLON_MARK || codeAt(text, end + 1) < FIRST_UPPER;
  return !isNextLower || end - at === 1;
}

/** A cheap look before the expressions: most messages start with a word of their own. */
function mayStart(text: string, at: number): boolean {
  const code = codeAt(text, at);
  if ((code >= 48 && code <= 57) || code === SQUARE_OPEN) return true;
  if (!isLetter(code)) return false;
  let end = at + 1;
  while (end <= at + LONGEST_OPENING && isLetter(codeAt(text, end))) end++;
  return end <= at + LONGEST_OPENING && looksLikeOpening(text, at, end) && OPENINGS.has(text.slice(at, end));
}

/** Where the statement's own words start: behind the time, process and level that a logging library puts before it. */
export function prefixEnd(text: string, start: number): number {
  let at = start;
  while (mayStart(text, at)) {
    const end = afterTimeAndLevel(text, at);
    if (end === at || end >= text.length) return at;
    at = end;
  }
  return at;
}
