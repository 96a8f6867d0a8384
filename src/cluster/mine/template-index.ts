import { countWords, isWild, singular } from './template.ts';

/** Something with tokens that can be looked up by what it covers. */
type Tokened = { readonly tokens: readonly string[] };

type Indexed<T extends Tokened> = {
  readonly template: T;
  /** What `traitsOf` says of all that it covers. */
  readonly traits: number;
};

/** Templates by their first and last token, '' for a wildcard. */
export type TemplateIndex<T extends Tokened> = ReadonlyMap<string, readonly Indexed<T>[]>;

/** Templates kept under one pair of ends; more are an attack. */
const MOST_CANDIDATES = 64;

const ANY = '';

function endOf(token: string | undefined): string {
  return token === undefined || isWild(token) ? ANY : singular(token);
}

const SMALL_S = 115;

/** A bit for a token, the same with and without its plural. */
function traitOf(token: string): number {
  let end = token.length;
  while (end > 0 && token.charCodeAt(end - 1) === SMALL_S) end--;
  let hash = end;
  for (let at = 0; at < end; at++) hash = Math.imul(hash ^ token.charCodeAt(at), 0x9e3779b1);
  return 1 << (hash >>> 27);
}

/** A bit for each constant token: what a template covers has those of the template, which few other rows have. */
function traitsOf(tokens: readonly string[]): number {
  let traits = 0;
  for (const token of tokens) if (!isWild(token)) traits |= traitOf(token);
  return traits;
}

/** A template without words covers its own text alone, whatever tokens that is read as. */
function indexed<T extends Tokened>(template: T): Indexed<T> {
  const { tokens } = template;
  return { template, traits: countWords(tokens) === 0 ? 0 : traitsOf(tokens) };
}

function keyOf(first: string, last: string): string {
  return `${first}\n${last}`;
}

/** Indexes templates; of too many alike the first ones stay. */
export function indexTemplates<T extends Tokened>(templates: readonly T[]): TemplateIndex<T> {
  const index = new Map<string, Indexed<T>[]>();
  for (const template of templates) {
    const key = keyOf(endOf(template.tokens[0]), endOf(template.tokens.at(-1)));
    const list = index.get(key);
    if (list === undefined) index.set(key, [indexed(template)]);
    else if (list.length < MOST_CANDIDATES) list.push(indexed(template));
  }
  return index;
}

/** The templates whose ends and words allow them to cover these tokens. */
export function candidatesFor<T extends Tokened>(index: TemplateIndex<T>, tokens: readonly string[]): readonly T[] {
  const first = endOf(tokens[0]);
  const last = endOf(tokens.at(-1));
  const keys = new Set([keyOf(first, last), keyOf(first, ANY), keyOf(ANY, last), keyOf(ANY, ANY)]);
  const traits = traitsOf(tokens);
  const found: T[] = [];
  for (const key of keys) {
    for (const each of index.get(key) ?? []) if ((each.traits & ~traits) === 0) found.push(each.template);
  }
  return found;
}
