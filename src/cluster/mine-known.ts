import type { Row } from './mine-rows.ts';
import { coreOf, coversTokens, isWild, tokensOf } from './template.ts';

type Known = { readonly text: string; readonly tokens: readonly string[]; readonly words: number };

const ANY = '';

function startOf(tokens: readonly string[]): string {
  const first = tokens[0] ?? '';
  return isWild(first) ? ANY : coreOf(first);
}

function wordsIn(tokens: readonly string[]): number {
  return tokens.filter((token) => !isWild(token)).length;
}

/** The template that says most comes first. */
function bySpecificity(a: Known, b: Known): number {
  return b.words - a.words || b.text.length - a.text.length || (a.text < b.text ? -1 : 1);
}

function indexOf(known: readonly string[]): ReadonlyMap<string, readonly Known[]> {
  const all = [...new Set(known)].map((text): Known => {
    const tokens = tokensOf(text);
    return { text, tokens, words: wordsIn(tokens) };
  });
  return Map.groupBy(all.toSorted(bySpecificity), ({ tokens }) => startOf(tokens));
}

function coverOf(row: Row, index: ReadonlyMap<string, readonly Known[]>): Known | undefined {
  const candidates = [...(index.get(startOf(row.tokens)) ?? []), ...(index.get(ANY) ?? [])];
  return candidates.toSorted(bySpecificity).find(({ text, tokens }) => text === row.text || coversTokens(tokens, row.tokens));
}

/** The known template of each row that has one. */
export function knownTemplates(rows: readonly Row[], known: readonly string[]): ReadonlyMap<Row, string> {
  if (known.length === 0) return new Map();
  const index = indexOf(known);
  const texts = new Set(known);
  const found = new Map<Row, string>();
  for (const row of rows) {
    const text = texts.has(row.text) ? row.text : coverOf(row, index)?.text;
    if (text !== undefined) found.set(row, text);
  }
  return found;
}
