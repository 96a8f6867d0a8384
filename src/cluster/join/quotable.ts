import { WILDCARD } from '../wildcard.ts';

/** Fewer words are said by more than one failure. */
const MIN_QUOTE_WORDS = 6;
/** Every two patterns are compared, and a message may have a quarter of a million characters. */
const MAX_QUOTE_CHARS = 1_000;
const SEARCHED_CHARS = 2_000;
const MIN_CLASS_CHARS = 8;
const NAMES_A_FAILURE = /(?:Error|Exception)$/;

/** What a line must have in it to repeat this one: nothing when that is too little or too much. */
export function quotableOf(text: string): string | undefined {
  if (text.length > MAX_QUOTE_CHARS) return undefined;
  const whole = text.trim();
  const words = whole.split(/\s+/).filter((word) => !word.includes(WILDCARD));
  return words.length >= MIN_QUOTE_WORDS ? whole : undefined;
}

/** `sqlalchemy.exc.ArgumentError` → `ArgumentError`. */
export function classNameOf(exception: string | undefined): string | undefined {
  const name = exception?.split(/[.:\\$]/).at(-1);
  if (name === undefined || name.length < MIN_CLASS_CHARS || !NAMES_A_FAILURE.test(name)) return undefined;
  return name === 'Exception' ? undefined : name;
}

/** Where the words of another are looked for: a stack trace has its message at one end or the other. */
export function searchedIn(text: string): string {
  if (text.length <= 2 * SEARCHED_CHARS) return text;
  return `${text.slice(0, SEARCHED_CHARS)}\n${text.slice(-SEARCHED_CHARS)}`;
}
