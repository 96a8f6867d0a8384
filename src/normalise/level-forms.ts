import { BAR_MARK, BRACKET_MARK, COLON_MARK, DASH_MARK, EQUALS_MARK, TAB_MARK } from './marks.ts';

const GLOG: Readonly<Record<string, string>> = { D: 'debug', I: 'info', W: 'warning', E: 'error', F: 'fatal' };

/** Without alert and emergency: in a text they shout more often than they state a level. */
const WORD = 'trace|debug|verbose|info|information|notice|warn|warning|error|critical|fatal|severe';
const SHORT = 'eror|err|dbug|dbg|crit|inf|wrn|ftl|vrb';
const UPPER = `${WORD}|${SHORT}`.toUpperCase();
/** The last: what a person of some country writes, by a clock of twelve hours perhaps. */
const DATE = String.raw`(?:\d{4}[-/]\d\d[-/]\d\d|\d\d?-[A-Z][a-z]{2}-\d{4}|\d\d?[./]\d\d?[./]\d{4},?)[T ]`;
const STAMP = String.raw`[\[(]?(?:${DATE})?\d\d?:\d\d:\d\d[^\s\])|]{0,16}(?: [+-]\d\d:?\d\d| UTC| [AP]M)?[\])]?[\s|,:-]{0,4}`;
/** A thread, process or `key=value` between the time and the level. */
const CONTEXT = String.raw`(?:\[(?!(?:${WORD}|${UPPER})\s{0,8}\])[^\]\n]{1,60}\]|\w{1,16}=\S{1,60})\s{1,4}`;
const CONTEXTS = `(?:${CONTEXT}){0,6}`;
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
    form: new RegExp(String.raw`^(?:${STAMP})?(?:${CONTEXT})?(error|warn|warning|info|verbose|debug|notice): \S`),
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
  // NestJS; the bridge of SLF4J, and others that name themselves so.
  {
    marks: DASH_MARK,
    piece: ' - ',
    form: new RegExp(String.raw`^\[\w{1,40}\] \d{1,9}\s{1,4}- ${STAMP}\s{0,8}(${UPPER}|LOG)\s`),
  },
  { marks: COLON_MARK, piece: '): ', form: /^[A-Z]\w{1,30}\(([DIWEF])\): / },
  { marks: COLON_MARK, piece: ': ', form: /^(trce|dbug|info|warn|fail|crit): [\w.`+]{1,120}\[\d{1,9}\]/ },
];
const FORM_MARKS = FORMS.reduce((all, { marks }) => all | marks, 0);
const NPM = /^npm (WARN|ERR|warn|error)(?:!|\s)/;
/** What may stand between the start of a line and an equals sign in `LEADING`. */
const MAX_KEY_CHARS = 26;
const GLOG_LINE = /^([DIWEF])\d{4} \d\d:\d\d:\d\d/;
/** The word by which the head of a message states its level in the form of a logging library. */
export function levelWordOf(head: string, marks: number): string | undefined {
  return leadingWord(head, marks) ?? wordWithin(head, marks);
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
      if (word !== undefined) return GLOG[word] ?? word;
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
