import { mergeRows, type Row } from './rows.ts';
import { coversTokens, isWild } from './template.ts';
import { candidatesFor, indexTemplates, type TemplateIndex } from './template-index.ts';

/** Covers of covers that are followed. */
const LONGEST_CHAIN = 8;

function byCount(a: Row, b: Row): number {
  return b.count - a.count || (a.text < b.text ? -1 : 1);
}

function coverOf(row: Row, index: TemplateIndex<Row>, vocabulary: ReadonlySet<string>): Row | undefined {
  return candidatesFor(index, row.tokens).find(
    (candidate) =>
      candidate !== row &&
      candidate.tokens.length <= row.tokens.length &&
      coversTokens(candidate.tokens, row.tokens, vocabulary),
  );
}

function topOf(row: Row, covers: ReadonlyMap<Row, Row>): Row {
  let top = row;
  for (let i = 0; i < LONGEST_CHAIN; i++) top = covers.get(top) ?? top;
  return top;
}

/** A row that another one covers becomes part of it. */
export function mergeCovered(rows: readonly Row[], vocabulary: ReadonlySet<string>): readonly Row[] {
  const index = indexTemplates(rows.filter(({ tokens }) => tokens.some(isWild)).toSorted(byCount));
  const covers = new Map<Row, Row>();
  for (const row of rows) {
    const cover = coverOf(row, index, vocabulary);
    if (cover !== undefined) covers.set(row, cover);
  }
  if (covers.size === 0) return rows;
  return mergeRows(
    rows.map((row) => {
      const { tokens, text } = topOf(row, covers);
      return { ...row, tokens, text };
    }),
  );
}
