/** Where the value of a name starts. */
export type NamedPlace = {
  /** Start of the name, dashes before it included. */
  readonly index: number;
  readonly key: string;
  readonly quotedKey: boolean;
  /** With the blanks after it. */
  readonly separator: string;
  /** Where the value starts. */
  readonly end: number;
};

const SEPARATOR = /(?:=>|:=|==|=|:|%(?:25){0,2}3[DA]|\\u003d|&#61;)[ \t]{0,4}/gi;
const ENCODED_QUOTES = ['\\u0022', '%22', '&quot;'];
const MOST_BLANKS = 4;
const MOST_BACKSLASHES = 7;
/** Of a longer name, its end tells what it is about. */
const LONGEST_KEY = 128;

/** Every `name=value`, `name: value`, `"name": value`, `name[key]=value` and their like. */
export function* pairPlaces(text: string): Generator<NamedPlace> {
  for (const match of text.matchAll(SEPARATOR)) {
    const place = placeBefore(text, match.index, match[0]);
    if (place !== undefined) yield place;
  }
}

/** Read backwards from the separator, since most words of a text have none after them. */
function placeBefore(text: string, at: number, separator: string): NamedPlace | undefined {
  const quoteEnd = bracketBefore(text, blanksBefore(text, at));
  const quoteStart = quoteBefore(text, quoteEnd);
  const keyEnd = bracketBefore(text, quoteStart);
  let index = keyEnd;
  while (keyEnd - index < LONGEST_KEY && isOfKey(text.charCodeAt(index - 1))) index -= 1;
  let keyStart = index;
  while (keyStart < keyEnd && isJoint(text.charCodeAt(keyStart))) keyStart += 1;
  if (keyStart === keyEnd) return undefined;
  const key = text.slice(keyStart, keyEnd);
  return { index, key, quotedKey: quoteStart < quoteEnd, separator, end: at + separator.length };
}

function blanksBefore(text: string, end: number): number {
  let start = end;
  while (end - start < MOST_BLANKS && (text[start - 1] === ' ' || text[start - 1] === '\t')) start -= 1;
  return start;
}

function bracketBefore(text: string, end: number): number {
  return text[end - 1] === ']' ? end - 1 : end;
}

function quoteBefore(text: string, end: number): number {
  const last = text[end - 1];
  if (last === '"' || last === "'" || last === '`') {
    let start = end - 1;
    while (end - 1 - start < MOST_BACKSLASHES && text[start - 1] === '\\') start -= 1;
    return start;
  }
  if (last !== '2' && last !== ';') return end;
  const encoded = ENCODED_QUOTES.find((quote) => text.slice(end - quote.length, end).toLowerCase() === quote);
  return end - (encoded?.length ?? 0);
}

const [DASH, DOT, ZERO, NINE, UNDERLINE] = [45, 46, 48, 57, 95];
const [UPPER_A, UPPER_Z, LOWER_A, LOWER_Z] = [65, 90, 97, 122];

function isJoint(code: number): boolean {
  return code === DASH || code === DOT;
}

/** NaN, from before the start of a text, is of no key. */
function isOfKey(code: number): boolean {
  return (
    (code >= LOWER_A && code <= LOWER_Z) ||
    (code >= UPPER_A && code <= UPPER_Z) ||
    (code >= ZERO && code <= NINE) ||
    code === UNDERLINE ||
    isJoint(code)
  );
}
