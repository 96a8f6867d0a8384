import { coreOf, countWords, isWild } from './template.ts';

/** Tokens of one item of a list, with the comma behind it. */
const LONGEST_ITEM = 16;
/** Tokens of a row in which lists are looked for. */
const MOST_TOKENS = 200;

/** Tokens with each list of alike items as one of them: `<*>[<*>] <*>[<*>]`, `OK,OK,OK`; a list may be of any length. */
export function withoutRepeats(tokens: readonly string[]): readonly string[] {
  // Without a word it is the number of its values that a row is told by.
  if (tokens.length > MOST_TOKENS || countWords(tokens) === 0) return tokens;
  const cores = tokens.map(coreOf);
  const kept: string[] = [];
  for (let at = 0; at < tokens.length; ) {
    const list = listAt(cores, at);
    kept.push(...tokens.slice(at, at + list.item));
    at += list.length;
  }
  return kept.length === tokens.length ? tokens : kept;
}

type List = { readonly item: number; readonly length: number };

const NO_LIST: List = { item: 1, length: 1 };

/** The list that starts at a token, of the shortest items that repeat. */
function listAt(cores: readonly string[], at: number): List {
  for (let period = 1; period <= LONGEST_ITEM && at + period < cores.length; period++) {
    if (cores[at + period] !== cores[at]) continue;
    const length = repeatsAt(cores, at, period);
    const isParted = cores[at + period - 1] === ',';
    const item = isParted ? period - 1 : period;
    // Behind the last item stands no comma.
    const times = isParted ? Math.floor((length + 1) / period) : Math.floor(length / period);
    if (times < 2 || item === 0 || !mayRepeat(cores, at, period, isParted)) continue;
    return { item, length: isParted ? times * period - 1 : times * period };
  }
  return NO_LIST;
}

/** How many tokens from `at` on are what they were `period` before, with the first item. */
function repeatsAt(cores: readonly string[], at: number, period: number): number {
  let end = at + period;
  while (end < cores.length && cores[end] === cores[end - period]) end++;
  return end - at;
}

/** A word said twice is no list, and neither is what colons lead on from: items hold a value, or commas part them. */
function mayRepeat(cores: readonly string[], at: number, period: number, isParted: boolean): boolean {
  const item = cores.slice(at, at + period);
  return isParted || (item.at(-1) !== ':' && item.some(isWild));
}
