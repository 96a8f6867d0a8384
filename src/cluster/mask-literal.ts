/** Characters that a quoted text or a list may span; longer ones are read as words. */
const REACH = 1_000;
const LONGEST_KEPT_QUOTE = 80; // characters

const QUOTE = 34;
const APOSTROPHE = 39;
const BACKTICK = 96;
const BACKSLASH = 92;

export function isQuote(code: number): boolean {
  return code === QUOTE || code === APOSTROPHE || code === BACKTICK;
}

function isWordCode(code: number): boolean {
  return (
    (code >= 48 && code <= 57) || (code >= 65 && code <= 90) || (code >= 97 && code <= 122) || code === 95 || code > 127
  );
}

/** Behind the quote that closes the one at `at`, or -1. An apostrophe inside a word closes nothing. */
export function closeQuote(text: string, at: number, limit = REACH): number {
  const quote = text.charCodeAt(at);
  const end = Math.min(text.length, at + limit);
  for (let i = at + 1; i < end; i++) {
    const code = text.charCodeAt(i);
    if (code === BACKSLASH) i++;
    else if (code === quote && (quote === QUOTE || !isWordCode(text.charCodeAt(i + 1)))) return i + 1;
  }
  return -1;
}

/** Whether a quote opens at `at`: behind a word it is an apostrophe. */
export function opensQuote(text: string, at: number): boolean {
  return at === 0 || !isWordCode(text.charCodeAt(at - 1));
}

const closers: ReadonlyMap<number, number> = new Map([
  [40, 41],
  [91, 93],
  [123, 125],
  [60, 62],
]);

/** Behind the bracket that closes the one at `at`, or -1; brackets in quotes do not count. */
export function closeBracket(text: string, at: number, limit = REACH): number {
  const open = text.charCodeAt(at);
  const close = closers.get(open);
  const end = Math.min(text.length, at + limit);
  let depth = 0;
  let quotes = true;
  for (let i = at; i < end; i++) {
    const code = text.charCodeAt(i);
    if (code === open) depth++;
    else if (code === close && --depth === 0) return i + 1;
    else if (code === QUOTE && quotes) {
      const behind = closeQuote(text, i, end - i);
      if (behind > 0) i = behind - 1;
      else quotes = false;
    }
  }
  return -1;
}

/** Words, numbers and quoted texts with commas between them. */
const LIST = /^\s*(?:'[^']*'|"[^"]*"|[^\s,'"]+)(?:\s*,\s*(?:'[^']*'|"[^"]*"|[^\s,'"]+))+\s*$/;

function firstInside(text: string, at: number): number {
  let i = at + 1;
  while (i < at + 40 && text.charCodeAt(i) <= 32) i++;
  return text.charCodeAt(i);
}

/** Where the JSON or Python object that opens at `at` ends; the end of the text when it was cut; -1 when it is none. */
export function objectEnd(text: string, at: number): number {
  const first = firstInside(text, at);
  if (first === 125) return closeBracket(text, at);
  if (first !== QUOTE && first !== APOSTROPHE) return -1;
  const end = closeBracket(text, at, text.length);
  return end < 0 ? text.length : end;
}

function hasComma(text: string, at: number): boolean {
  const end = Math.min(text.length, at + REACH);
  for (let i = at; i < end; i++) {
    const code = text.charCodeAt(i);
    if (code === 44) return true;
    if (code === 93) return false;
  }
  return false;
}

/** Where the list of values that opens at `at` ends, or -1 when the bracket holds anything else. */
export function listEnd(text: string, at: number): number {
  const first = firstInside(text, at);
  if (first === QUOTE || first === APOSTROPHE || first === 123) {
    const behind = closeBracket(text, at, text.length);
    return behind < 0 ? text.length : behind;
  }
  if (first !== 93 && !hasComma(text, at)) return -1;
  const end = closeBracket(text, at);
  if (end < 0 || first === 93) return end;
  return LIST.test(text.slice(at + 1, end - 1)) ? end : -1;
}

/** Whether a quoted text may stay: few plain words, which mining compares as one. */
export function isKeptQuote(content: string): boolean {
  return content.length <= LONGEST_KEPT_QUOTE && /^[\p{L}\p{M}][\p{L}\p{M}_.$'’,!?:-]*(?: [\p{L}\p{M}_.$'’,!?:-]+)*$/u.test(content);
}
