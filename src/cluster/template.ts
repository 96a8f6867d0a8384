import { canBePhrase, canBeWord, isWord } from './mine-words.ts';

/** Marks what varied in a template. */
export const WILDCARD = '<*>';

/** Most tokens that one wildcard stands for when the value is made of words: `Price of <*> changed`. */
export const WIDEST_VALUE = 10;

const TOKEN =
  /\s?(?:<\*>|"(?:<\*>|[^"<]{1,80})"(?![\p{L}\p{N}])|(?<![\p{L}\p{N}])['`](?:<\*>|[^'`"<]{1,80})['`](?![\p{L}\p{N}])|[^\s=()[\]{}<>,;|"`:]+|[^\s])/gu;

/** The tokens of a template or masked message; each carries the space before it, so that joining them gives the text. */
export function tokensOf(text: string): readonly string[] {
  return text.match(TOKEN) ?? [];
}

/** The token without the space before it. */
export function coreOf(token: string): string {
  return token.startsWith(' ') ? token.slice(1) : token;
}

const LONGEST_WILD = 6; // characters: ` "<*>"`
const WILD = /^ ?(["'`]?)<\*>\1$/;

/** Whether a token is a wildcard, in quotes or not. */
export function isWild(token: string | undefined): boolean {
  return token !== undefined && token.length <= LONGEST_WILD && WILD.test(token);
}

export function isPlainWild(token: string | undefined): boolean {
  return token === WILDCARD || token === ' <*>';
}

function countWords(tokens: readonly string[]): number {
  let words = 0;
  for (const token of tokens) if (!isWild(token) && isWord(coreOf(token))) words++;
  return words;
}

/** Words that a template must share with a message before a wildcard of it may take plain words. */
const ENOUGH_WORDS = 3;

type Cover = { readonly tokens: readonly string[]; readonly words: number; readonly vocabulary: ReadonlySet<string> };

function mayTake(cover: Cover, from: number, to: number): boolean {
  const { tokens, words, vocabulary } = cover;
  const first = tokens[from] ?? '';
  if (isPlainWild(first)) return to === from + 1;
  if (to === from + 1) return canBeWord(coreOf(first), coreOf(tokens[from - 1] ?? ''), words >= ENOUGH_WORDS, vocabulary);
  return canBePhrase(tokens.slice(from, to), words >= ENOUGH_WORDS);
}

function stretch(cover: Cover, starts: ReadonlySet<number>, quote: string): Set<number> {
  const reached = new Set<number>();
  for (const at of starts) {
    if (quote !== '<') {
      if (coreOf(cover.tokens[at] ?? '').startsWith(quote)) reached.add(at + 1);
      continue;
    }
    const end = Math.min(cover.tokens.length, at + WIDEST_VALUE);
    for (let to = at + 1; to <= end; to++) if (mayTake(cover, at, to)) reached.add(to);
  }
  return reached;
}

const PLURAL = /^ ?\p{Ll}{3,}s$/u;

/** A word behind a number without its plural: `1 item`, `2 items`. */
export function singular(token: string): string {
  return PLURAL.test(token) ? token.slice(0, -1) : token;
}

function advance(tokens: readonly string[], starts: ReadonlySet<number>, expected: string): Set<number> {
  const reached = new Set<number>();
  for (const at of starts) {
    const token = tokens[at] ?? '';
    if (token === expected || (isPlainWild(tokens[at - 1]) && singular(token) === singular(expected))) reached.add(at + 1);
  }
  return reached;
}

const NO_WORDS: ReadonlySet<string> = new Set();

/** Whether the template's tokens cover the masked message's: words are equal, wildcards take what can be a value. */
export function coversTokens(
  template: readonly string[],
  tokens: readonly string[],
  vocabulary: ReadonlySet<string> = NO_WORDS,
): boolean {
  const cover = { tokens, words: countWords(template), vocabulary };
  if (cover.words === 0) return template.length === tokens.length && template.every((token, i) => token === tokens[i]);
  let reached: Set<number> = new Set([0]);
  for (const expected of template) {
    reached = isWild(expected) ? stretch(cover, reached, coreOf(expected).charAt(0)) : advance(tokens, reached, expected);
    if (reached.size === 0) return false;
  }
  return reached.has(tokens.length);
}

/** Whether a template covers a masked message. */
export function covers(template: string, masked: string): boolean {
  return template === masked || coversTokens(tokensOf(template), tokensOf(masked));
}
