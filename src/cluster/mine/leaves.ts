import type { Row } from './rows.ts';

/** A row with a number for each of its tokens; the second `to` of a row has another than the first. */
export type Item = { readonly row: Row; readonly keys: readonly number[] };

/** Rows that only values tell apart, and the tokens that all of them have. */
type Leaf = { readonly items: readonly Item[]; readonly constant: ReadonlySet<number> };

/** Of the rows looked at, how many must have a word for it to be part of a statement rather than a value. */
const CONSTANT = 0.04;
/** Words that are counted in all: about a second. Rows that need more are an attack, and stay as they are. */
const MOST_COUNTED = 100_000_000;

/** Numbers the tokens of rows: equal tokens, equal numbers. */
export function numbered(rows: readonly Row[]): { readonly items: ReadonlyMap<Row, Item>; readonly size: number } {
  const numbers = new Map<string, number>();
  const items = new Map<Row, Item>();
  for (const row of rows) {
    const times = new Map<string, number>();
    const keys = row.tokens.map((token) => {
      const time = times.get(token) ?? 0;
      times.set(token, time + 1);
      return numberOf(numbers, time === 0 ? token : `${time}\n${token}`);
    });
    items.set(row, { row, keys });
  }
  return { items, size: numbers.size };
}

function numberOf(numbers: Map<string, number>, name: string): number {
  const known = numbers.get(name);
  if (known !== undefined) return known;
  const number = numbers.size;
  numbers.set(name, number);
  return number;
}

type Most = { readonly key: number; readonly count: number };

/** Counts in how many rows a token stands; one array for all counts, wiped after each. */
export class WordCounts {
  readonly #counts: Uint32Array;
  #left = MOST_COUNTED;

  constructor(size: number) {
    this.#counts = new Uint32Array(size);
  }

  /** The token that most rows have, but not all, which go to `constant`; of several the first that was numbered. */
  mostFrequent(items: readonly Item[], constant: Set<number>): Most {
    const counts = this.#counts;
    if (this.#left < 0) return { key: -1, count: 0 };
    for (const { keys } of items) for (const key of keys) counts[key] = (counts[key] ?? 0) + 1;
    for (const key of items[0]?.keys ?? []) if (counts[key] === items.length) constant.add(key);
    let [best, most] = [-1, 0];
    for (const { keys } of items) {
      this.#left -= keys.length;
      for (const key of keys) {
        const count = counts[key] ?? 0;
        if ((count > most || (count === most && key < best)) && !constant.has(key)) [best, most] = [key, count];
      }
    }
    for (const { keys } of items) for (const key of keys) counts[key] = 0;
    return { key: best, count: most };
  }
}

/** Splits rows by the words that many of them have, until none is left that many have; `fewest` rows make a leaf. */
export function leavesOf(
  all: readonly Item[],
  counts: WordCounts,
  fewest: number,
  shared: ReadonlySet<number> = new Set(),
): readonly Leaf[] {
  const leaves: Leaf[] = [];
  const constant = new Set(shared);
  let items = all;
  while (items.length >= fewest) {
    const { key, count } = counts.mostFrequent(items, constant);
    if (count < Math.max(fewest, items.length * CONSTANT)) {
      leaves.push({ items, constant });
      break;
    } else {
      const having = items.filter(({ keys }) => keys.includes(key));
      leaves.push(...leavesOf(having, counts, fewest, new Set([...constant, key])));
      items = items.filter(({ keys }) => !keys.includes(key));
    }
  }
  return leaves;
}
