import { isAlias, isMap, isScalar, isSeq, type Pair, type YAMLMap, type YAMLSeq } from 'yaml';
import { type ConfigProblem, pointerPart, shown } from './config-problem.ts';
import type { YamlText } from './read-yaml.ts';

/** Where a value stands and, unless it is a list or mapping, what it is. */
type Cell = { readonly line: number; readonly scalar: unknown };
/** By JSON pointer. */
export type Cells = ReadonlyMap<string, Cell>;

export type Values = {
  readonly value: unknown;
  readonly cells: Cells;
  readonly problems: readonly ConfigProblem[];
};

type Walk = {
  readonly lineOf: (offset: number) => number;
  readonly cells: Map<string, Cell>;
  readonly problems: ConfigProblem[];
};

/** The document as plain values, with the line of each, and with what plain values cannot say as problems. */
export function valuesOf({ document, lines }: YamlText): Values {
  const cells = new Map<string, Cell>([['', { line: 1, scalar: undefined }]]);
  const walk: Walk = { lineOf: (offset) => lines.linePos(offset).line, cells, problems: [] };
  const value = plainOf(walk, document.contents, '', 1);
  return { value, cells, problems: walk.problems };
}

function plainOf(walk: Walk, node: unknown, path: string, line: number): unknown {
  walk.cells.set(path, { line, scalar: undefined });
  if (isMap(node)) return mappingOf(walk, node, path, line);
  if (isSeq(node)) return listOf(walk, node, path, line);
  if (isAlias(node)) noteAlias(walk, node.source, path, line);
  if (!isScalar(node)) return null;
  const scalar = scalarOf(node.value, node.type);
  walk.cells.set(path, { line, scalar });
  return scalar;
}

function noteAlias(walk: Walk, name: string, path: string, line: number): void {
  const reason = `${shown(`*${name}`)} refers to another value`;
  const remedy = 'Write it out; put a value that starts with * in quotes';
  // An alias bomb has hundreds: one a line is enough to find them.
  if (walk.problems.at(-1)?.line !== line) walk.problems.push({ line, path, reason, remedy });
}

/** The line break that ends a block of text is not meant. */
function scalarOf(value: unknown, type: string | undefined): unknown {
  const block = type === 'BLOCK_FOLDED' || type === 'BLOCK_LITERAL';
  return block && typeof value === 'string' ? value.trimEnd() : value;
}

function listOf(walk: Walk, { items }: YAMLSeq, path: string, line: number): readonly unknown[] {
  return items.map((item, index) => plainOf(walk, item, `${path}/${index}`, startOf(walk, item) ?? line));
}

function mappingOf(walk: Walk, { items }: YAMLMap, path: string, line: number): object {
  const entries = new Map<string, unknown>();
  for (const pair of items) {
    const at = startOf(walk, pair.key) ?? line;
    const key = keyOf(pair);
    if (key === undefined) {
      walk.problems.push({ line: at, path, reason: 'has a key that is no text', remedy: 'Put the key in quotes' });
      continue;
    }
    const place = `${path}/${pointerPart(key)}`;
    if (entries.has(key)) {
      const reason = `stands here a second time, after line ${walk.cells.get(place)?.line ?? line}`;
      walk.problems.push({ line: at, path: place, reason, remedy: 'Keep one of them' });
      continue;
    }
    entries.set(key, plainOf(walk, pair.value, place, at));
  }
  // Defines own properties, so that a key such as __proto__ is one like any other.
  return Object.fromEntries(entries);
}

function keyOf({ key }: Pair): string | undefined {
  return isScalar(key) && typeof key.value === 'string' ? key.value : undefined;
}

function startOf(walk: Walk, node: unknown): number | undefined {
  const known = isScalar(node) || isMap(node) || isSeq(node) || isAlias(node);
  return known && node.range ? walk.lineOf(node.range[0]) : undefined;
}
