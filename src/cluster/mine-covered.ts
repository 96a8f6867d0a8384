import { mergeRows, type Row } from './mine-rows.ts';
import { coversTokens, isWild } from './template.ts';

/** Templates that are tried for one row; the most frequent ones come first. */
const MOST_CANDIDATES = 40;

const ANY = '';

function ends(row: Row): readonly [string, string] {
  const first = row.tokens[0] ?? '';
  const last = row.tokens.at(-1) ?? '';
  return [isWild(first) ? ANY : first, isWild(last) ? ANY : last];
}

function key(first: string, last: string): string {
  return `${first}\n${last}`;
}

function byCount(a: Row, b: Row): number {
  return b.count - a.count || (a.text < b.text ? -1 : 1);
}

function indexOf(rows: readonly Row[]): ReadonlyMap<string, readonly Row[]> {
  const index = new Map<string, Row[]>();
  for (const row of rows) {
    if (!row.tokens.some(isWild)) continue;
    const entry = key(...ends(row));
    const list = index.get(entry);
    if (list === undefined) index.set(entry, [row]);
    else if (list.length < MOST_CANDIDATES) list.push(row);
  }
  return index;
}

function wildcards(row: Row): number {
  return row.tokens.filter(isWild).length;
}

function coverOf(row: Row, index: ReadonlyMap<string, readonly Row[]>, vocabulary: ReadonlySet<string>): Row | undefined {
  const first = row.tokens[0] ?? '';
  const last = row.tokens.at(-1) ?? '';
  const keys = new Set([key(first, last), key(first, ANY), key(ANY, last), key(ANY, ANY)]);
  for (const entry of keys) {
    for (const candidate of index.get(entry) ?? []) {
      if (candidate === row || candidate.tokens.length > row.tokens.length) continue;
      if (coversTokens(candidate.tokens, row.tokens, vocabulary)) return candidate;
    }
  }
  return undefined;
}

/** A row that another one covers becomes part of it. */
export function mergeCovered(rows: readonly Row[], vocabulary: ReadonlySet<string>): readonly Row[] {
  const sorted = rows.toSorted(byCount);
  const index = indexOf(sorted);
  const covered = new Map<Row, Row>();
  for (const row of sorted) {
    const cover = coverOf(row, index, vocabulary);
    if (cover !== undefined) covered.set(row, cover);
  }
  if (covered.size === 0) return rows;
  return mergeRows(
    rows.map((row) => {
      let top = row;
      for (let i = 0; i < 8; i++) top = covered.get(top) ?? top;
      return top === row ? row : { ...row, tokens: top.tokens, text: top.text };
    }),
  );
}

export { wildcards };
