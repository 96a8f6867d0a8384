import { candidatesFor, indexTemplates, type TemplateIndex } from './mine-index.ts';
import type { Row } from './mine-rows.ts';
import { coversTokens, isWild, tokensOf } from './template.ts';

type Known = { readonly text: string; readonly tokens: readonly string[]; readonly words: number };

function knownOf(text: string): Known {
  const tokens = tokensOf(text);
  return { text, tokens, words: tokens.filter((token) => !isWild(token)).length };
}

/** The template that says most comes first. */
function bySpecificity(a: Known, b: Known): number {
  return b.words - a.words || b.text.length - a.text.length || (a.text < b.text ? -1 : 1);
}

function coverOf(row: Row, index: TemplateIndex<Known>): string | undefined {
  const covers = candidatesFor(index, row.tokens).filter(({ tokens }) => coversTokens(tokens, row.tokens));
  return covers.toSorted(bySpecificity)[0]?.text;
}

/** The known template of each row that has one. */
export function knownTemplates(rows: readonly Row[], known: readonly string[]): ReadonlyMap<Row, string> {
  const texts = new Set(known);
  const index = indexTemplates([...texts].map(knownOf).toSorted(bySpecificity));
  const found = new Map<Row, string>();
  for (const row of rows) {
    const text = texts.has(row.text) ? row.text : coverOf(row, index);
    if (text !== undefined) found.set(row, text);
  }
  return found;
}
