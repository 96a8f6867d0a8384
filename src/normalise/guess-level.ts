import type { Severity } from '../types/severity.ts';
import { eventWords } from './event-name.ts';
import { ERROR_ABROAD, FAILED_ABROAD } from './failure-words.ts';

const MAX_CHARS = 2_000;
/** What a line has to say of itself it says first; behind that stand values and what others said. */
const TELLING_CHARS = 300;
const MAX_LINE_CHARS = 3 * TELLING_CHARS;
/** Longer lines are prose: answers of models, pages, documentation. */
const MOST_WORDS = 40;
/** A first line of fewer words introduces the next. */
const FEWEST_WORDS = 3;

const QUOTED = /"[^"\n]{0,300}"|`[^`\n]{0,300}`|(?<![\w'])'[^'\n]{0,300}'(?!\w)|\{[^{}\n]{0,300}\}/g;
const MAY_QUOTE = /["'`{]/;
const NAMES_PLACE = /[/\\]|^[\w-]{1,60}\.[a-z]{1,4}\d?[:;,)]{0,2}$/;
const MAY_NAME_PLACE = /[/\\]|\.[a-z]/;

const NOTHING_WRONG =
  /\b(?:no|0|zero|without(?: any)?) (?:\w{1,20} )?(?:errors?|failures?|exceptions?|warnings?)\b|\b(?:errors?|failures?|failed|exceptions?|warnings?)["']?\s?[=:]\s?["']?(?:0|none|null|false|\[\]|no(?! \w)|-)(?![\w.])/gi;
const ERROR_WORDS =
  'errors?|exception|fatal|panic|fail(?:ed|s|ure|ing)?|crash(?:ed|ing)?|traceback|cannot|could not|unable to|unhandled|' +
  'refused|segfault|out of memory|oom';
const ERROR_SIGNS = '❌|🚨|💥';
const WARNING_WORDS = 'warn(?:ing)?|deprecated|time[ds]? ?out|denied|retry(?:ing)?|invalid|missing|not found';
const WARNING_SIGNS = '⚠';
const SAYS_ERROR = new RegExp(
  [
    `\\b(?:${ERROR_WORDS})\\b|(?-i:[A-Za-z](?:Error|Exception))\\b|${ERROR_SIGNS}`,
    // Where letters are all there is between blanks, a word must be a whole one; elsewhere words are not set apart.
    `(?<![a-zà-ÿ])(?:${FAILED_ABROAD.source}|${ERROR_ABROAD.source})(?![a-zà-ÿ])`,
  ].join('|'),
  'i',
);
const SAYS_WARNING = new RegExp(`\\b(?:${WARNING_WORDS})\\b|${WARNING_SIGNS}`, 'i');
/** Most lines hold nothing of all that, not even within a name, and are spared the closer look. */
const MAY_SAY = new RegExp(
  [ERROR_WORDS, WARNING_WORDS, ERROR_SIGNS, WARNING_SIGNS, FAILED_ABROAD.source, ERROR_ABROAD.source]
    .join('|')
    .replaceAll(/ \??/g, '[ _]?'),
  'i',
);
/** What prose about failures does not hold, or not at its start. */
const SAYS_ERROR_PLAINLY =
  /^\W{0,8}(?:[\w.-]{1,40}\W{1,4}){0,2}(?:errors?|exception|failed|fatal)\b|\berror:|\b(?:failed to|unable to|unhandled|traceback|segfault|out of memory)\b|[a-z](?:Error|Exception)\b/i;
const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;

/**
 * For an entry without severity whose text states no level. DEFAULT means that nothing in it tells: such an entry is
 * kept whatever the threshold. Only what is plainly routine (a line without a single letter or digit) becomes INFO.
 */
export function guessLevel(message: string): Severity {
  const text = message.slice(0, MAX_CHARS);
  if (!LETTER_OR_DIGIT.test(text)) return 'INFO';
  if (!MAY_SAY.test(text)) return 'DEFAULT';
  const said = ownWords(firstLines(text).slice(0, MAX_LINE_CHARS));
  const isProse = said.length > MOST_WORDS;
  const telling = said.join(' ').slice(0, TELLING_CHARS).replace(NOTHING_WRONG, ' ');
  if (isProse) return SAYS_ERROR_PLAINLY.test(telling) ? 'ERROR' : 'DEFAULT';
  const event = eventWords(text);
  const all = event === undefined ? telling : `${event}\n${telling}`;
  if (SAYS_ERROR.test(all)) return 'ERROR';
  return SAYS_WARNING.test(all) ? 'WARNING' : 'DEFAULT';
}

function firstLines(text: string): string {
  if (!text.includes('\n')) return text;
  const [first = '', next = ''] = text.split('\n').filter((line) => LETTER_OR_DIGIT.test(line));
  const introduces = first.trimEnd().endsWith(':') || wordsIn(first).length < FEWEST_WORDS;
  return introduces ? `${first}\n${next}` : first;
}

/** Without what it quotes, and without the names of files and pages: they hold the words of others. */
function ownWords(text: string): readonly string[] {
  const words = wordsIn(MAY_QUOTE.test(text) ? text.replace(QUOTED, ' "" ') : text);
  return MAY_NAME_PLACE.test(text) ? words.filter((word) => !NAMES_PLACE.test(word)) : words;
}

function wordsIn(text: string): readonly string[] {
  return text.split(/\s+/).filter((word) => word !== '');
}
