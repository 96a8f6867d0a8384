import type { Severity } from '../types/severity.ts';
import { eventWords } from './event-name.ts';
import { ERROR_ABROAD, FAILED_ABROAD } from './failure-words.ts';

const MAX_CHARS = 2_000;
/** What a line has to say of itself it says first; behind that stand values and what others said. */
const TELLING_CHARS = 300;
/** Longer lines are prose: answers of models, pages, documentation. */
const MOST_WORDS = 40;
/** A first line of fewer words introduces the next. */
const FEWEST_WORDS = 3;

const QUOTED = /"[^"\n]{0,300}"|`[^`\n]{0,300}`|(?<![\w'])'[^'\n]{0,300}'(?!\w)|\{[^{}\n]{0,300}\}/g;
const NAMES_PLACE = /[/\\]|^[\w-]{1,60}\.[a-z]{1,4}\d?[:;,)]{0,2}$/;

const NOTHING_WRONG =
  /\b(?:no|0|zero|without(?: any)?) (?:\w{1,20} )?(?:errors?|failures?|exceptions?|warnings?)\b|\b(?:errors?|failures?|failed|exceptions?|warnings?)["']?\s?[=:]\s?["']?(?:0|none|null|false|\[\]|no(?! \w)|-)(?![\w.])/gi;
const SAYS_ERROR = anyOf(
  /\b(?:errors?|exception|fatal|panic|fail(?:ed|s|ure|ing)?|crash(?:ed|ing)?|traceback|cannot|could not|unable to)\b/,
  /\b(?:unhandled|refused|segfault|out of memory|oom)\b/,
  /[A-Za-z](?:Error|Exception)\b|❌|🚨|💥/,
  abroad(FAILED_ABROAD),
  abroad(ERROR_ABROAD),
);
/** What prose about failures does not hold, or not at its start. */
const SAYS_ERROR_PLAINLY =
  /^\W{0,8}(?:[\w.-]{1,40}\W{1,4}){0,2}(?:errors?|exception|failed|fatal)\b|\berror:|\b(?:failed to|unable to|unhandled|traceback|segfault|out of memory)\b|[a-z](?:Error|Exception)\b/i;
const SAYS_WARNING = /\b(?:warn(?:ing)?|deprecated|time[ds]? ?out|denied|retry(?:ing)?|invalid|missing|not found)\b|⚠/i;
const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;

/**
 * For an entry without severity whose text states no level. DEFAULT means that nothing in it tells: such an entry is
 * kept whatever the threshold. Only what is plainly routine (a line without a single letter or digit) becomes INFO.
 */
export function guessLevel(message: string): Severity {
  const text = message.slice(0, MAX_CHARS);
  if (!LETTER_OR_DIGIT.test(text)) return 'INFO';
  const said = ownWords(firstLines(text));
  const isProse = said.length > MOST_WORDS;
  const telling = said.join(' ').slice(0, TELLING_CHARS).replace(NOTHING_WRONG, ' ');
  if (isProse) return SAYS_ERROR_PLAINLY.test(telling) ? 'ERROR' : 'DEFAULT';
  const event = eventWords(text);
  const all = event === undefined ? telling : `${event}\n${telling}`;
  if (SAYS_ERROR.test(all)) return 'ERROR';
  return SAYS_WARNING.test(all) ? 'WARNING' : 'DEFAULT';
}

function firstLines(text: string): string {
  const [first = '', next = ''] = text.split('\n').filter((line) => LETTER_OR_DIGIT.test(line));
  const introduces = first.trimEnd().endsWith(':') || wordsIn(first).length < FEWEST_WORDS;
  return introduces ? `${first}\n${next}` : first;
}

/** Without what it quotes, and without the names of files and pages: they hold the words of others. */
function ownWords(text: string): readonly string[] {
  return wordsIn(text.replace(QUOTED, ' "" ')).filter((word) => !NAMES_PLACE.test(word));
}

function wordsIn(text: string): readonly string[] {
  return text.split(/\s+/).filter((word) => word !== '');
}

/** Where letters are all there is between blanks, a word must be a whole one; elsewhere words are not set apart. */
function abroad({ source }: RegExp): RegExp {
  return new RegExp(`(?<![a-zà-ÿ])(?:${source})(?![a-zà-ÿ])`);
}

function anyOf(...forms: readonly RegExp[]): RegExp {
  return new RegExp(forms.map(({ source }) => source).join('|'), 'i');
}
