import { WILDCARD } from './wildcard.ts';

/** Fewer words are said by more than one failure. */
const MIN_QUOTE_WORDS = 6;
const MIN_CLASS_CHARS = 8;
const NAMES_A_FAILURE = /(?:Error|Exception)$/;

/** What a line must have in it to repeat this one: nothing when that is too little. */
export function quotableOf(text: string): string | undefined {
  const whole = text.trim();
  const words = whole.split(/\s+/, 50).filter((word) => !word.includes(WILDCARD));
  return words.length >= MIN_QUOTE_WORDS ? whole : undefined;
}

/** `sqlalchemy.exc.ArgumentError` → `ArgumentError`. */
export function classNameOf(exception: string | undefined): string | undefined {
  const name = exception?.split(/[.:\\$]/).at(-1);
  if (name === undefined || name.length < MIN_CLASS_CHARS || !NAMES_A_FAILURE.test(name)) return undefined;
  return name === 'Exception' ? undefined : name;
}
