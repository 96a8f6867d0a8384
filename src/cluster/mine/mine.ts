import { mergeColumns } from './columns.ts';
import { mergeCovered } from './covered.ts';
import { mergeFrames } from './frames.ts';
import { inOrder, type KnownTemplate, knownRows, knownTemplates, withoutKnown } from './known.ts';
import { mergeOptional } from './optional.ts';
import { mergePhrases } from './phrases.ts';
import { mergePlurals, mergeRows, type Row, rowOf } from './rows.ts';

// The masked messages of one scope come in with their counts; the templates of the statements that wrote them go out.

/** A masked message and how often it came. */
export type Shape = { readonly masked: string; readonly count: number };

export type Template = {
  /** What names it for good: of a known template what its fingerprint was made from. */
  readonly text: string;
  /** What was the same in all that it stands for; of a known template it may have become less. */
  readonly shown: string;
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
    const frames = mergeFrames(columns);
    const phrases = mergePhrases(frames === columns ? columns : mergeCovered(frames, vocabulary), vocabulary);
    const next = mergeOptional(mergeCovered(phrases, vocabulary));
    if (next === current) return current;
    current = next;
  }
  return current;
}

/** Values of earlier runs count beside those of this one: where they show that a word varies, the known text stays. */
function mineBeside(rows: readonly Row[], known: readonly KnownTemplate[]): readonly Template[] {
  if (rows.length === 0) return [];
  return mineRows([...rows, ...knownRows(known)]).flatMap((row) => {
    const { members, heir } = withoutKnown(row, known);
    return members.length === 0 ? [] : [{ text: heir?.text ?? row.text, shown: row.text, members }];
  });
}

/** One template for each text; what was mined now is as wide as the known one, or wider. */
function mergeTemplates(templates: readonly Template[]): readonly Template[] {
  const merged = new Map<string, { shown: string; members: number[] }>();
  for (const { text, shown, members } of templates) {
    const home = merged.get(text) ?? { shown, members: [] };
    home.shown = shown;
    for (const member of members) home.members.push(member);
    merged.set(text, home);
  }
  return [...merged].map(([text, { shown, members }]) => ({ text, shown, members: members.toSorted((a, b) => a - b) }));
}

/**
 * Groups the masked messages of one scope (a service, or one statement of it) that one log statement wrote. `known` are
 * the templates of earlier runs: what they cover joins them first and keeps their text.
 */
export function mineTemplates(
  shapes: readonly Shape[],
  known: readonly (KnownTemplate | string)[] = [],
): readonly Template[] {
  const rows = mergeRows(shapes.map(({ masked, count }, index) => rowOf(masked, count, index)));
  const earlier = inOrder(known);
  const old = knownTemplates(rows, earlier);
  const joined = [...old].map(([{ members }, template]) => ({ ...template, members }));
  const mined = mineBeside(
    rows.filter((row) => !old.has(row)),
    earlier,
  );
  return mergeTemplates([...joined, ...mined]).toSorted((a, b) => (a.text < b.text ? -1 : 1));
}
