import { WILDCARD } from '../wildcard.ts';
import { canBeInName, canBePhrase, canBeWord, isWord } from './words.ts';

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

const SHORTEST_WILD = WILDCARD.length;
const LONGEST_WILD: number = SHORTEST_WILD + 3; // characters: ` "<*>"`
const WILDS: ReadonlySet<string> = new Set(
  ['', '"', "'", '`'].flatMap((quote) => ['', ' '].map((space) => `${space}${quote}${WILDCARD}${quote}`)),
);

/** Whether a token is a wildcard, in quotes or not. */
export function isWild(token: string | undefined): boolean {
  if (token === undefined || token.length < SHORTEST_WILD || token.length > LONGEST_WILD) return false;
  return WILDS.has(token);
}

export function isPlainWild(token: string | undefined): boolean {
  return token === WILDCARD || token === ' <*>';
}

/** Words that are the same in all messages of a template. */
export function countWords(tokens: readonly string[]): number {
  let words = 0;
  for (const token of tokens) if (!isWild(token) && isWord(coreOf(token))) words++;
  return words;
}

type Cover = { readonly tokens: readonly string[]; readonly shared: number; readonly vocabulary: ReadonlySet<string> };

/** What may belong to the value before it: the rest of a name of which a part varied already. */
function canFollowValue(token: string, vocabulary: ReadonlySet<string>): boolean {
  const core = coreOf(token);
  return isPlainWild(token) || vocabulary.has(core) || (token.startsWith(' ') && canBeInName(core));
}

function mayTake({ tokens, shared, vocabulary }: Cover, from: number, to: number): boolean {
  const first = tokens[from] ?? '';
  if (isPlainWild(first)) return tokens.slice(from + 1, to).every((token) => canFollowValue(token, vocabulary));
  if (to > from + 1) return canBePhrase(tokens.slice(from, to), shared);
  const core = coreOf(first);
  return vocabulary.has(core) || canBeWord(core, coreOf(tokens[from - 1] ?? ''), shared);
}

function stretch(cover: Cover, starts: ReadonlySet<number>): Set<number> {
  const reached = new Set<number>();
  for (const at of starts) {
    const end = Math.min(cover.tokens.length, at + WIDEST_VALUE);
    for (let to = at + 1; to <= end; to++) if (mayTake(cover, at, to)) reached.add(to);
  }
  return reached;
}

/** A wildcard in quotes takes what stands in such quotes. */
function stretchQuoted(tokens: readonly string[], starts: ReadonlySet<number>, quote: string): Set<number> {
  const reached = new Set<number>();
  for (const at of starts) if (coreOf(tokens[at] ?? '').startsWith(quote)) reached.add(at + 1);
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
    const isPlural = isPlainWild(tokens[at - 1]) && singular(token) === singular(expected);
    if (token === expected || isPlural) reached.add(at + 1);
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
  const cover = { tokens, shared: countWords(template), vocabulary };
  if (cover.shared === 0) return template.join('') === tokens.join('');
  let reached: Set<number> = new Set([0]);
  for (const expected of template) {
    if (isPlainWild(expected)) reached = stretch(cover, reached);
    else if (isWild(expected)) reached = stretchQuoted(tokens, reached, coreOf(expected).charAt(0));
    else reached = advance(tokens, reached, expected);
    if (reached.size === 0) return false;
  }
  return reached.has(tokens.length);
}

/** Whether a template covers a masked message. */
export function covers(template: string, masked: string): boolean {
  return template === masked || coversTokens(tokensOf(template), tokensOf(masked));
}
