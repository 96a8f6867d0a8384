import { levelNamed } from './level-names.ts';

// What may stand around the request of an access line: times, levels, names of loggers, addresses, numbers. Words do not.

const MOST_WORDS = 40;
/** `Request Header Fields Too Large` */
const LONGEST_REASON = 5; // words
const MOST_PREFIX_WORDS = 14;

/** What uvicorn, Apache and nginx write: read at once, since whole logs are made of such lines. */
const USUAL_PREFIX = /^(?:INFO: {1,8})?[\da-fA-F.:]{2,45} - (?:- \[[^\]]{1,40}\] )?$/;
const USUAL_TAIL = /^ (?:OK|Not Found|Internal Server Error|(?:\d{1,12}|-)(?: "[^"\\]{0,2000}" "[^"\\]{0,2000}")?)$/;

const BRACKETS = /\[[^\]\n]{0,80}\]/g;
const TAG = /^<\/?\w{1,10}>$/;
const LETTERS = /^\p{L}+$/u;
const LETTER = /\p{L}/u;
const DIGIT = /\d/;
/** `uvicorn.access`, `logging:callHandlers`, `my_app` */
const LOGGER = /^[A-Za-z_$][\w$]{0,60}(?:[.:/_-]{1,2}[\w$<>]{1,60}){1,8}$/;
const REASON = /^[A-Z][A-Za-z'-]{1,20}$/;
const FLAGS = /^(?:[A-Z][A-Z,_]{0,30}|[a-z]{1,30}_[a-z_]{1,60})$/;
const FIELD = /^[\w.$-]{1,40}[=:]\S{0,200}$/;
const UNITS: ReadonlySet<string> = new Set('ms s us µs μs ns b kb mb bytes in'.split(' '));
/** Serilog's first word. */
const WRITER = 'HTTP';

/** Whether what stands before a request is what a server or a logging library writes there. */
export function isAccessPrefix(text: string): boolean {
  if (text === '' || USUAL_PREFIX.test(text)) return true;
  const named = text.replace(BRACKETS, ' [] ');
  const words = named.split(/\s+/).filter((word) => word !== '');
  return words.length <= MOST_PREFIX_WORDS && words.every((word, at) => introduces(word, words[at - 1], words[at + 1]));
}

function introduces(word: string, before: string | undefined, next: string | undefined): boolean {
  const bare = word.replace(/[:|,>]+$/, '');
  if (!LETTER.test(bare) || DIGIT.test(bare) || TAG.test(word)) return true;
  if (LETTERS.test(bare)) {
    // The user of Apache's log stands before the time; a logger's name stands between dashes or before a colon.
    const isName = next === '[]' || (before === '-' && next === '-');
    return (
      isName ||
      levelNamed(bare) !== undefined ||
      bare === WRITER ||
      (word.endsWith(':') && before?.endsWith(':') === true)
    );
  }
  return LOGGER.test(bare);
}

/** Whether what stands behind the status is what a server writes there: sizes, times, addresses, quoted headers. */
export function isAccessTail(text: string): boolean {
  if (text === '' || USUAL_TAIL.test(text)) return true;
  const plain = withoutExtra(withoutQuoted(text)).replace(BRACKETS, ' [] ');
  const words = plain.split(/[\s,()]+/).filter((word) => word !== '');
  let reason = 0;
  while (reason < Math.min(LONGEST_REASON, words.length) && REASON.test(words[reason] ?? '')) reason++;
  return words.length <= MOST_WORDS && words.slice(reason).every(follows);
}

function withoutQuoted(text: string): string {
  if (!text.includes('"')) return text;
  const parts = text.replaceAll('\\"', '').split('"');
  return parts.filter((_, place) => place % 2 === 0).join(' "" ');
}

/** What loguru and its kind put behind a message: the extra fields of the record. */
function withoutExtra(text: string): string {
  const from = text.endsWith('}') ? text.search(/\| ?\{/) : -1;
  return from < 0 ? text : text.slice(0, from);
}

function follows(word: string): boolean {
  if (!LETTER.test(word) || DIGIT.test(word)) return true;
  return UNITS.has(word.toLowerCase()) || FLAGS.test(word) || TAG.test(word) || FIELD.test(word);
}
