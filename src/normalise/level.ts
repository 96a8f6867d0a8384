import { isSeverity, type Severity } from '../types/severity.ts';
import { firstText, type Json, objectAt, textAt } from './fields.ts';
import {
  BAR_MARK,
  BRACKET_MARK,
  COLON_MARK,
  DASH_MARK,
  EQUALS_MARK,
  ESCAPE_MARK,
  marksIn,
  STROKE_MARK,
  TAB_MARK,
} from './marks.ts';
import { LEVEL_KEYS } from './payload-keys.ts';
import { withoutColour } from './stack-lines.ts';

/** A message states its level near its start or nowhere. */
const HEAD_CHARS = 160;
/** An access line holds its URL before its status. */
const ACCESS_CHARS = 2_200;

const NAMES: Readonly<Record<string, Severity>> = {
  trace: 'DEBUG',
  trce: 'DEBUG',
  debug: 'DEBUG',
  dbug: 'DEBUG',
  dbg: 'DEBUG',
  verbose: 'DEBUG',
  vrb: 'DEBUG',
  info: 'INFO',
  inf: 'INFO',
  information: 'INFO',
  informational: 'INFO',
  log: 'INFO',
  notice: 'NOTICE',
  success: 'INFO',
  warn: 'WARNING',
  wrn: 'WARNING',
  warning: 'WARNING',
  error: 'ERROR',
  err: 'ERROR',
  eror: 'ERROR',
  severe: 'ERROR',
  fail: 'ERROR',
  critical: 'CRITICAL',
  crit: 'CRITICAL',
  fatal: 'CRITICAL',
  ftl: 'CRITICAL',
  dpanic: 'CRITICAL',
  panic: 'CRITICAL',
  alert: 'ALERT',
  emerg: 'EMERGENCY',
  emergency: 'EMERGENCY',
};

/** pino's and bunyan's numbers. */
const NUMBERS: ReadonlyMap<string, Severity> = new Map([
  ['10', 'DEBUG'],
  ['20', 'DEBUG'],
  ['30', 'INFO'],
  ['40', 'WARNING'],
  ['50', 'ERROR'],
  ['60', 'CRITICAL'],
]);

const GLOG: Readonly<Record<string, string>> = { D: 'debug', I: 'info', W: 'warning', E: 'error', F: 'fatal' };

/** Without alert and emergency: in a text they shout more often than they state a level. */
const WORD = 'trace|debug|verbose|info|information|notice|warn|warning|error|critical|fatal|severe';
const SHORT = 'eror|err|dbug|dbg|crit|inf|wrn|ftl|vrb';
const UPPER = `${WORD}|${SHORT}`.toUpperCase();
const DATE = String.raw`(?:\d{4}[-/]\d\d[-/]\d\d|\d\d?-[A-Z][a-z]{2}-\d{4})[T ]`;
const STAMP = String.raw`[\[(]?(?:${DATE})?\d\d:\d\d:\d\d[^\s\])|]{0,16}(?: [+-]\d\d:?\d\d| UTC)?[\])]?[\s|,:-]{0,4}`;
/** A thread, process or `key=value` between the time and the level. */
const CONTEXT = String.raw`(?:(?:\[(?!(?:${WORD}|${UPPER})\s{0,8}\])[^\]\n]{1,60}\]|\w{1,16}=\S{1,60})\s{1,4})?`;
const CONTEXTS = CONTEXT.repeat(3);
const KEY = '(?:level|lvl|severity|levelname)';
const LEADING = new RegExp(
  String.raw`^\W{0,8}(?:${STAMP}(?:\d{1,8}\s)?)?${CONTEXTS}(${UPPER}|LOG(?=:))(?:[\s:|\]\[(]|\/\w{1,40}[-\]]|-\s|$)`,
);
type Form = { readonly marks: number; readonly piece: string; readonly form: RegExp };
/**
 * Ways in which logging libraries write a level, each anchored or delimited so that a word in a sentence is none, with
 * the marks and a piece of text that a line must hold: most lines are spared most of the matching.
 */
const FORMS: readonly Form[] = [
  {
    marks: COLON_MARK,
    piece: ': ',
    form: new RegExp(String.raw`^(?:${STAMP})?${CONTEXT}(error|warn|warning|info|verbose|debug|notice): \S`),
  },
  { marks: TAB_MARK, piece: '\t', form: new RegExp(String.raw`^${STAMP}(error|warn|info|debug)\t`) },
  {
    marks: BRACKET_MARK,
    piece: '[',
    form: new RegExp(String.raw`\[(?:\w{1,24}:)?(${WORD}|${SHORT})\s{0,8}\]`, 'i'),
  },
  {
    marks: EQUALS_MARK,
    piece: '=',
    form: new RegExp(String.raw`(?:^|[\s,{])["']?${KEY}["']?=["']?(${WORD}|${SHORT})\b`, 'i'),
  },
  {
    marks: COLON_MARK,
    piece: ':',
    form: new RegExp(String.raw`(?:^|[,{]\s{0,4})["']?${KEY}["']?\s?:\s?["']?(${WORD}|${SHORT})\b`, 'i'),
  },
  { marks: BAR_MARK, piece: '|', form: new RegExp(String.raw`\|\s{0,3}(${WORD.toUpperCase()})\s{0,8}\|`) },
  { marks: DASH_MARK, piece: ' - ', form: new RegExp(String.raw`\s-\s{1,3}(${WORD.toUpperCase()})\s{1,8}-\s`) },
  { marks: BAR_MARK, piece: '|', form: new RegExp(String.raw`^${STAMP}(${WORD})\s{0,8}\|`, 'i') },
  // Monolog and Laravel, Ruby's Logger, the console of .NET.
  { marks: COLON_MARK, piece: ': ', form: new RegExp(String.raw`^${STAMP}[\w-]{1,40}\.(${UPPER}): `) },
  {
    marks: DASH_MARK,
    piece: ' -- ',
    form: new RegExp(String.raw`^[DIWEF], \[[^\]\n]{10,60}\]\s{1,4}(${UPPER}) -- `),
  },
  { marks: COLON_MARK, piece: ': ', form: /^(trce|dbug|info|warn|fail|crit): [\w.`+]{1,120}\[\d{1,9}\]/ },
];
const FORM_MARKS = FORMS.reduce((all, { marks }) => all | marks, 0);
const NPM = /^npm (WARN|ERR|warn|error)(?:!|\s)/;
/** What may stand between the start of a line and an equals sign in `LEADING`. */
const MAX_KEY_CHARS = 26;
const GLOG_LINE = /^([DIWEF])\d{4} \d\d:\d\d:\d\d/;
const PYTHON_WARNING = /(?:^|\s)\w{0,40}Warning: /;

/** `"GET /x HTTP/1.1" 500` and uvicorn's, gunicorn's and Apache's variants. */
const ACCESS_LINE = /"?[A-Z]{3,7} \S{1,2000} HTTP\/\d(?:\.\d)?"? (\d{3})\b/;

/** What a payload's own level field states. */
export function levelOfPayload(payload: Json | undefined): Severity | undefined {
  if (payload === undefined) return undefined;
  for (const key of LEVEL_KEYS) {
    const stated = textAt(payload, key);
    const level = stated === undefined ? undefined : (levelNamed(stated) ?? NUMBERS.get(stated));
    if (level !== undefined) return level;
  }
  const named = firstText(objectAt(payload, 'level'), ['name', 'levelStr']);
  return named === undefined ? undefined : levelNamed(named);
}

export function levelNamed(name: string): Severity | undefined {
  const upper = name.toUpperCase();
  if (isSeverity(upper) && upper !== 'DEFAULT') return upper;
  // Go's slog writes levels between its own as ERROR+2.
  const lower = name.toLowerCase().replace(/[+-]\d{1,3}$/, '');
  return Object.hasOwn(NAMES, lower) ? NAMES[lower] : undefined;
}

/** What a message itself states; access lines state it by their HTTP status. */
export function levelOfText(message: string, known: number = marksIn(message)): Severity | undefined {
  const head = message.length <= HEAD_CHARS && (known & ESCAPE_MARK) === 0 ? message : headOf(message);
  const marks = head === message ? known : marksIn(head);
  const mayBeAccess = head !== message || (marks & STROKE_MARK) !== 0;
  const status = mayBeAccess ? accessStatus(message) : undefined;
  if (status !== undefined) return levelOfStatus(status);
  const word = leadingWord(head, marks) ?? wordWithin(head, marks);
  if (word !== undefined) return levelNamed(word);
  return (marks & COLON_MARK) !== 0 && head.includes('Warning: ') && PYTHON_WARNING.test(head) ? 'WARNING' : undefined;
}

function headOf(message: string): string {
  return withoutColour(message.slice(0, 2 * HEAD_CHARS)).slice(0, HEAD_CHARS);
}

function leadingWord(head: string, marks: number): string | undefined {
  const glog = (marks & COLON_MARK) === 0 ? null : GLOG_LINE.exec(head);
  if (glog !== null) return GLOG[glog[1] ?? ''];
  return mayLead(head, marks) ? LEADING.exec(head)?.[1] : undefined;
}

/** Whether the first word can be a time, a context or a level: most lines start with a plain word, which is none. */
function mayLead(head: string, marks: number): boolean {
  const start = firstWordAt(head);
  const [code, next] = [head.charCodeAt(start), head.charCodeAt(start + 1)];
  if (isDigit(code) || (isCapital(code) && isCapital(next))) return true;
  if ((marks & BRACKET_MARK) !== 0 && head.indexOf('[') <= MAX_KEY_CHARS) return true;
  return (marks & EQUALS_MARK) !== 0 && head.indexOf('=') <= MAX_KEY_CHARS;
}

function wordWithin(head: string, marks: number): string | undefined {
  if ((marks & FORM_MARKS) !== 0) {
    for (const { marks: needed, piece, form } of FORMS) {
      if ((marks & needed) === 0 || !head.includes(piece)) continue;
      const word = form.exec(head)?.[1];
      if (word !== undefined) return word;
    }
  }
  return head.startsWith('npm ') ? NPM.exec(head)?.[1] : undefined;
}

function firstWordAt(head: string): number {
  let at = 0;
  while (at < head.length && !isWordCode(head.charCodeAt(at))) at++;
  return at;
}

function isWordCode(code: number): boolean {
  return isDigit(code) || isCapital(code) || (code >= 97 && code <= 122) || code === 95;
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

function isCapital(code: number): boolean {
  return code >= 65 && code <= 90;
}

export function levelOfStatus(status: number): Severity {
  if (status >= 500) return 'ERROR';
  return status >= 400 ? 'WARNING' : 'INFO';
}

const NOTHING_WRONG =
  /\b(?:no|0|zero|without(?: any)?) (?:\w{1,20} )?(?:errors?|failures?|exceptions?|warnings?)\b|\b(?:errors?|failures?|failed|exceptions?|warnings?)["']?\s?[=:]\s?["']?(?:0|none|null|false|\[\]|no|-)(?![\w.])/gi;
const SAYS_ERROR =
  /\b(?:errors?|exception|fatal|panic|fail(?:ed|s|ure|ing)?|crash(?:ed|ing)?|traceback|cannot|could not|unable to|unhandled|refused|segfault|out of memory|oom)\b|[A-Za-z](?:Error|Exception)\b|❌|🚨|💥|失敗|错误|錯誤|失败/i;
const SAYS_WARNING =
  /\b(?:warn(?:ing)?|deprecated|time[ds]? ?out|denied|retry(?:ing)?|invalid|missing|not found|skipp(?:ed|ing))\b|⚠/i;
const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;

/**
 * For an entry without severity whose text states no level. DEFAULT means that nothing in it tells: such an entry is
 * kept whatever the threshold. Only what is plainly routine (a line without a single letter or digit) becomes INFO.
 */
export function judgeLevel(message: string): Severity {
  const text = message.slice(0, 2_000);
  if (!LETTER_OR_DIGIT.test(text)) return 'INFO';
  const rest = text.replace(NOTHING_WRONG, ' ');
  if (SAYS_ERROR.test(rest)) return 'ERROR';
  return SAYS_WARNING.test(rest) ? 'WARNING' : 'DEFAULT';
}

function accessStatus(message: string): number | undefined {
  if (!message.includes(' HTTP/')) return undefined;
  const status = ACCESS_LINE.exec(message.slice(0, ACCESS_CHARS))?.[1];
  return status === undefined ? undefined : Number(status);
}
