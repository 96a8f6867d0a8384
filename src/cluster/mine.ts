import { mergeColumns } from './mine-columns.ts';
import { mergeCovered } from './mine-covered.ts';
import { knownTemplates } from './mine-known.ts';
import { mergePhrases } from './mine-phrases.ts';
import { mergePlurals, mergeRows, type Row, rowOf } from './mine-rows.ts';

// The masked messages of one scope come in with their counts; the templates of the statements that wrote them go out.

/** A masked message and how often it came. */
export type Shape = { readonly masked: string; readonly count: number };

export type Template = {
  readonly text: string;
  /** Indexes into the shapes. */
  readonly members: readonly number[];
};

/** Times that the steps are taken: a value that one step finds lets the others find more. */
const PASSES = 2;

function byText(a: Row, b: Row): number {
  return a.text < b.text ? -1 : 1;
}

function mineRows(rows: readonly Row[]): readonly Row[] {
  const vocabulary = new Set<string>();
  let current = mergePlurals(rows.toSorted(byText));
  for (let pass = 0; pass < PASSES; pass++) {
    const columns = mergeColumns(current, vocabulary);
    const phrases = mergePhrases(columns, vocabulary);
    const next = mergeCovered(phrases, vocabulary);
    if (next === current) return current;
    current = next;
  }
  return current;
}

/**
 * Groups the masked messages of one scope (a service, or one statement of it) that one log statement wrote. `known` are
 * the templates of earlier runs: what they cover joins them first and keeps their text.
 */
export function mineTemplates(shapes: readonly Shape[], known: readonly string[] = []): readonly Template[] {
  const rows = mergeRows(shapes.map(({ masked, count }, index) => rowOf(masked, count, index)));
  const old = knownTemplates(rows, known);
  const joined = rows.filter((row) => old.has(row)).map((row) => ({ ...row, text: old.get(row) ?? row.text }));
  const mined = mineRows(rows.filter((row) => !old.has(row)));
  return mergeRows([...joined, ...mined])
    .toSorted(byText)
    .map(({ text, members }) => ({ text, members: members.toSorted((a, b) => a - b) }));
}
