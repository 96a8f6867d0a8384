import type { Severity } from '../types/severity.ts';
import { firstText, type Json, objectAt, textAt } from './fields.ts';
import { levelWordOf } from './level-forms.ts';
import { levelNamed } from './level-names.ts';
import { COLON_MARK, ESCAPE_MARK, marksIn, STROKE_MARK } from './marks.ts';
import { LEVEL_KEYS } from './payload-keys.ts';
import { withoutColour } from './stack-lines.ts';

/** A message states its level near its start or nowhere. */
const HEAD_CHARS = 160;
/** An access line holds its URL before its status. */
const ACCESS_CHARS = 2_200;

/** pino's and bunyan's numbers. */
const NUMBERS: ReadonlyMap<string, Severity> = new Map([
  ['10', 'DEBUG'],
  ['20', 'DEBUG'],
  ['30', 'INFO'],
  ['40', 'WARNING'],
  ['50', 'ERROR'],
  ['60', 'CRITICAL'],
]);
/** RFC 5424, without 0: who never set a number writes that as well. */
const SYSLOG: readonly (Severity | undefined)[] = [
  undefined,
  'ALERT',
  'CRITICAL',
  'ERROR',
  'WARNING',
  'NOTICE',
  'INFO',
  'DEBUG',
];
/**
 * A number of syslog stands under these; under `level` only in GELF, where other small numbers mean other things, and
 * under `severity` never: OpenTelemetry and scanners count the other way round there.
 */
const SYSLOG_KEYS: ReadonlySet<string> = new Set(['Severity', 'PRIORITY']);
const GELF_KEY = 'short_message';

const PYTHON_WARNING = /(?:^|\s)\w{0,40}Warning: /;

/** `"GET /x HTTP/1.1" 500` and uvicorn's, gunicorn's and Apache's variants. */
const ACCESS_LINE = /"?[A-Z]{3,7} \S{1,2000} HTTP\/\d(?:\.\d)?"? (\d{3})\b/;

/** How the platform tells the end of a function that nobody else can tell: it was stopped, or it crashed. */
const VERDICT = /^Function execution took \d{1,9} ms, finished with status(?::? '(\w[\w ]{0,30})'| code: (\d{3}))/;
const VERDICT_START = 'Function execution took ';

/** What authors put before a line instead of a level. */
const SIGNS: ReadonlyMap<number, Severity> = new Map(
  (
    [
      ['ERROR', '❌🚨✖✗✘'],
      ['WARNING', '⚠'],
      ['INFO', '✅✓✔🎉ℹ'],
    ] as const
  ).flatMap(([level, signs]) => [...signs].map((sign) => [sign.codePointAt(0) ?? 0, level] as const)),
);
const FIRST_SIGN = Math.min(...SIGNS.keys());
const BLANK = 32;
const MAX_INDENT = 8;

/** What a payload's own level field states. */
export function levelOfPayload(payload: Json | undefined): Severity | undefined {
  if (payload === undefined) return undefined;
  for (const key of LEVEL_KEYS) {
    const stated = textAt(payload, key);
    const level = stated === undefined ? undefined : (levelNamed(stated) ?? levelNumbered(stated, key, payload));
    if (level !== undefined) return level;
  }
  const named = firstText(objectAt(payload, 'level'), ['name', 'levelStr']);
  return named === undefined ? undefined : levelNamed(named);
}

function levelNumbered(stated: string, key: string, payload: Json): Severity | undefined {
  if (stated.length > 1) return NUMBERS.get(stated);
  const isSyslog = SYSLOG_KEYS.has(key) || (key === 'level' && Object.hasOwn(payload, GELF_KEY));
  return isSyslog ? SYSLOG[Number(stated)] : undefined;
}

/** What a message itself states; access lines state it by their HTTP status. */
export function levelOfText(message: string, known: number = marksIn(message)): Severity | undefined {
  const head = message.length <= HEAD_CHARS && (known & ESCAPE_MARK) === 0 ? message : headOf(message);
  const marks = head === message ? known : marksIn(head);
  const mayBeAccess = head !== message || (marks & STROKE_MARK) !== 0;
  const status = mayBeAccess ? accessStatus(message) : undefined;
  if (status !== undefined) return levelOfStatus(status);
  const word = levelWordOf(head, marks);
  if (word !== undefined) return levelNamed(word);
  if ((marks & COLON_MARK) === 0) return undefined;
  if (head.startsWith(VERDICT_START)) return levelOfVerdict(head);
  return head.includes('Warning: ') && PYTHON_WARNING.test(head) ? 'WARNING' : undefined;
}

function headOf(message: string): string {
  return withoutColour(message.slice(0, 2 * HEAD_CHARS)).slice(0, HEAD_CHARS);
}

function levelOfVerdict(head: string): Severity | undefined {
  const [, word, code] = VERDICT.exec(head) ?? [];
  if (code !== undefined) return levelOfStatus(Number(code));
  return word === undefined || word === 'ok' ? undefined : 'ERROR';
}

/** What the sign before a message states: what its author put there says more than the words behind it. */
export function levelOfSign(message: string): Severity | undefined {
  let at = 0;
  while (at < MAX_INDENT && message.charCodeAt(at) === BLANK) at++;
  const code = message.codePointAt(at) ?? 0;
  return code < FIRST_SIGN ? undefined : SIGNS.get(code);
}

export function levelOfStatus(status: number): Severity {
  if (status >= 500) return 'ERROR';
  return status >= 400 ? 'WARNING' : 'INFO';
}

function accessStatus(message: string): number | undefined {
  if (!message.includes(' HTTP/')) return undefined;
  const status = ACCESS_LINE.exec(message.slice(0, ACCESS_CHARS))?.[1];
  return status === undefined ? undefined : Number(status);
}
