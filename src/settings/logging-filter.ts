const WHITE = /\s/;

/** A query of the Logging query language as the user wrote it, or what is wrong with it and where. */
export type CheckedFilter = { readonly filter: string } | { readonly problem: string };

/**
 * Makes sure that a query stays inside the parentheses that it is put into: every string and every parenthesis closes,
 * and none closes what it did not open. Comments are taken out, since one could swallow what follows. What could be
 * read in two ways is refused rather than guessed.
 */
export function checkFilter(text: string): CheckedFilter {
  const kept: string[] = [];
  const open: number[] = [];
  for (let at = 0; at < text.length; ) {
    const step = stepAt(text, at, open);
    if (typeof step === 'string') return { problem: `${step} at ${placeOf(text, at)}` };
    if (!step.comment) kept.push(text.slice(at, step.end));
    at = step.end;
  }
  const unclosed = open.at(-1);
  if (unclosed !== undefined) return { problem: `a parenthesis is never closed, opened at ${placeOf(text, unclosed)}` };
  return { filter: kept.join('').trim() };
}

type Step = { readonly end: number; readonly comment: boolean };

/** What starts at a place, up to where it ends; or what is wrong with it. */
function stepAt(text: string, at: number, open: number[]): Step | string {
  const character = text.charAt(at);
  if (character === '"' || character === "'") return stringAt(text, at, character);
  if (character === '(') open.push(at);
  if (character === ')' && open.pop() === undefined) return 'a parenthesis closes that was never opened';
  if (character === '\\' && `"'()\\`.includes(text.charAt(at + 1))) return 'a backslash stands outside a string';
  if (isControl(character)) return 'a control character stands';
  if (!text.startsWith('--', at)) return { end: at + 1, comment: false };
  const before = text.charAt(at - 1);
  if (before !== '' && !WHITE.test(before) && !'()"'.includes(before)) return 'two dashes stand inside a word';
  const rest = text.slice(at).search(/[\r\n]/);
  return { end: rest === -1 ? text.length : at + rest, comment: true };
}

/** A string in double quotes may hold anything on its line; in single quotes nothing that would count outside one. */
function stringAt(text: string, at: number, quote: '"' | "'"): Step | string {
  for (let end = at + 1; end < text.length; end++) {
    const character = text.charAt(end);
    if (character === quote) return { end: end + 1, comment: false };
    if (isLineEnd(character)) break;
    if (isControl(character)) return 'a control character stands in a string';
    if (quote === "'" && '"()\\-'.includes(character)) return 'a string needs double quotes instead of single ones';
    if (character === '\\' && !isLineEnd(text.charAt(end + 1))) end += 1;
  }
  return 'a string is not closed on its line, opened';
}

function isLineEnd(character: string): boolean {
  return character === '\n' || character === '\r';
}

function isControl(character: string): boolean {
  const code = character.charCodeAt(0);
  return (code < 0x20 && !'\t\n\r'.includes(character)) || code === 0x7f;
}

function placeOf(text: string, at: number): string {
  const before = text.slice(0, at).split('\n');
  return `line ${before.length}, column ${(before.at(-1) ?? '').length + 1}`;
}
