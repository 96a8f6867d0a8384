import { type Row, rowOf } from './rows.ts';
import { coversTokens, isWild, tokensOf } from './template.ts';
import { candidatesFor, indexTemplates, type TemplateIndex } from './template-index.ts';

/** A template of an earlier run. */
export type KnownTemplate = {
  /** What its fingerprint was made from. */
  readonly text: string;
  /** What it had become when it was seen last: the same, or wider. */
  readonly shown: string;
};

type Known = { readonly template: KnownTemplate; readonly tokens: readonly string[]; readonly words: number };

function knownOf(template: KnownTemplate): Known {
  const tokens = tokensOf(template.shown);
  return { template, tokens, words: tokens.filter((token) => !isWild(token)).length };
}

/** The template that says most comes first. */
function bySpecificity(a: Known, b: Known): number {
  const [mine, others] = [a.template, b.template];
  if (a.words !== b.words) return b.words - a.words;
  return (
    others.shown.length - mine.shown.length ||
    (`${mine.shown}\n${mine.text}` < `${others.shown}\n${others.text}` ? -1 : 1)
  );
}

function coverOf(row: Row, index: TemplateIndex<Known>): KnownTemplate | undefined {
  const covers = candidatesFor(index, row.tokens).filter(({ tokens }) => coversTokens(tokens, row.tokens));
  return covers.toSorted(bySpecificity)[0]?.template;
}

/** Templates of earlier runs, the one that says most first; one that never widened may be given as its text. */
export function inOrder(known: readonly (KnownTemplate | string)[]): readonly KnownTemplate[] {
  const templates = known.map((each) => (typeof each === 'string' ? { text: each, shown: each } : each));
  const different = new Map(templates.map((each) => [`${each.shown}\n${each.text}`, each]));
  return [...different.values()]
    .map(knownOf)
    .toSorted(bySpecificity)
    .map(({ template }) => template);
}

/** The known template of each row that has one; `known` as `inOrder` gives it. */
export function knownTemplates(rows: readonly Row[], known: readonly KnownTemplate[]): ReadonlyMap<Row, KnownTemplate> {
  const texts = new Map(known.flatMap((each) => [each.shown, each.text].map((text) => [text, each])));
  const index = indexTemplates(known.map(knownOf));
  const found = new Map<Row, KnownTemplate>();
  for (const row of rows) {
    const template = texts.get(row.text) ?? coverOf(row, index);
    if (template !== undefined) found.set(row, template);
  }
  return found;
}

/** Known templates as rows, so that a value that the earlier runs saw counts beside those of this one. */
export function knownRows(known: readonly KnownTemplate[]): readonly Row[] {
  return known.map(({ shown }, place) => rowOf(shown, 1, -1 - place));
}

/** Of the members of a row those that are shapes, and the broadest of the known templates among them. */
export function withoutKnown(
  { members }: Row,
  known: readonly KnownTemplate[],
): { readonly members: readonly number[]; readonly heir: KnownTemplate | undefined } {
  const places = members.filter((member) => member < 0).map((member) => -1 - member);
  const shapes = members.filter((member) => member >= 0);
  return { members: shapes, heir: places.length === 0 ? undefined : known[Math.max(...places)] };
}
