/** Comes in: the masked messages of one scope with their counts. Goes out: the templates of the statements that wrote them. */
import { mergeColumns } from './mine-columns.ts';
import { mergeCovered } from './mine-covered.ts';
import { mergePhrases } from './mine-phrases.ts';
import { mergeRows, type Row, rowOf } from './mine-rows.ts';
import { coversTokens, tokensOf } from './template.ts';

export type Shape = { readonly masked: string; readonly count: number };

export type Template = {
  readonly text: string;
  /** Indexes into the shapes. */
  readonly members: readonly number[];
};

export function mineTemplates(shapes: readonly Shape[], known: readonly string[] = []): readonly Template[] {
  const rows = mergeRows(shapes.map(({ masked, count }, index) => rowOf(masked, count, index)));
  const vocabulary = new Set<string>();
  let cur: readonly Row[] = rows;
  cur = cur.toSorted((a, b) => (a.text < b.text ? -1 : 1));
  cur = mergeColumns(cur, vocabulary);
  cur = mergePhrases(cur, vocabulary);
  cur = mergeColumns(cur, vocabulary);
  cur = mergeCovered(cur, vocabulary);
  return cur.map(({ text, members }) => ({ text, members }));
}
