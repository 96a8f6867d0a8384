import { isWild, singular } from './template.ts';

/** Something with tokens that can be looked up by what it covers. */
type Tokened = { readonly tokens: readonly string[] };

/** Templates by their first and last token, '' for a wildcard. */
export type TemplateIndex<T extends Tokened> = ReadonlyMap<string, readonly T[]>;

/** Templates kept under one pair of ends; more are an attack. */
const MOST_CANDIDATES = 64;

const ANY = '';

function endOf(token: string | undefined): string {
  return token === undefined || isWild(token) ? ANY : singular(token);
}

function keyOf(first: string, last: string): string {
  return `${first}\n${last}`;
}

/** Indexes templates; of too many alike the first ones stay. */
export function indexTemplates<T extends Tokened>(templates: readonly T[]): TemplateIndex<T> {
  const index = new Map<string, T[]>();
  for (const template of templates) {
    const key = keyOf(endOf(template.tokens[0]), endOf(template.tokens.at(-1)));
    const list = index.get(key);
    if (list === undefined) index.set(key, [template]);
    else if (list.length < MOST_CANDIDATES) list.push(template);
  }
  return index;
}

/** The templates whose ends allow them to cover these tokens. */
export function candidatesFor<T extends Tokened>(index: TemplateIndex<T>, tokens: readonly string[]): readonly T[] {
  const first = endOf(tokens[0]);
  const last = endOf(tokens.at(-1));
  const keys = new Set([keyOf(first, last), keyOf(first, ANY), keyOf(ANY, last), keyOf(ANY, ANY)]);
  return [...keys].flatMap((key) => index.get(key) ?? []);
}
