import { groupBy } from '../group-by.ts';
import { type Frame, frameOf, judgedBy, valuesIn } from './frame.ts';
import { type Item, leavesOf, numbered, WordCounts } from './leaves.ts';
import { mergeRows, type Row, withWildcards } from './rows.ts';
import { coversTokens } from './template.ts';

// Rows of statements with values in several places go in, and come out with wildcards there: no two such rows need be
// equal in all other places, so their constant words are found by how many rows have them.

/** Of fewer rows, single words that vary tell enough. */
const FEWEST_ROWS = 8;
const FEWEST_TOKENS = 3;
/** A row of more tokens is no sentence. */
const MOST_TOKENS = 48;
/** Statements that a row is held against before it is taken for one of its own. */
const MOST_FOUND = 64;

/** Rows that begin with the same word; what begins as few others do may begin with a value. */
function beginnings(rows: readonly Row[]): readonly (readonly Row[])[] {
  const sentences = rows.filter(({ tokens }) => tokens.length >= FEWEST_TOKENS && tokens.length <= MOST_TOKENS);
  const alike = [...groupBy(sentences, ({ tokens }) => tokens[0]).values()];
  const [many, few] = [alike.filter(isMany), alike.filter((group) => !isMany(group)).flat()];
  return isMany(few) ? [...many, few] : many;
}

function isMany(rows: readonly unknown[]): boolean {
  return rows.length >= FEWEST_ROWS;
}

/** The rows of each frame, the largest first. */
function framesOf(items: readonly Item[], counts: WordCounts): readonly (readonly Frame[])[] {
  const leaves = leavesOf(items, counts, FEWEST_ROWS);
  const frames = leaves.flatMap(({ items: alike, constant }) => {
    const byText = groupBy(
      alike.map(({ row, keys }) => frameOf(row, keys, constant)),
      ({ text }) => text,
    );
    return [...byText.values()];
  });
  return frames.toSorted((a, b) => b.length - a.length);
}

function mergeBeginning(items: readonly Item[], counts: WordCounts, merged: Map<Row, Row>): void {
  const found: Row[] = [];
  for (const frames of framesOf(items, counts)) {
    const open = frames.filter(({ row }) => !joinsFound(row, found, merged));
    const places = isMany(open) ? valuesIn(judgedBy(open)) : [];
    if (places.length === 0) continue;
    const byText = new Map<string, Row>();
    for (const { row, gaps } of open) {
      const valued = withWildcards(
        row,
        places.flatMap((place) => gaps[place] ?? []),
      );
      merged.set(row, valued);
      byText.set(valued.text, valued);
    }
    found.push(...[...byText.values()].slice(0, MOST_FOUND - found.length));
  }
}

/** Whether a statement that was found before covers the row, which then becomes part of it. */
function joinsFound(row: Row, found: readonly Row[], merged: Map<Row, Row>): boolean {
  const cover = found.find(({ tokens }) => coversTokens(tokens, row.tokens));
  if (cover === undefined) return false;
  merged.set(row, { ...row, tokens: cover.tokens, text: cover.text });
  return true;
}

/** Finds the values of statements that have several, none of which stays while another varies. */
export function mergeFrames(rows: readonly Row[]): readonly Row[] {
  if (!isMany(rows)) return rows;
  const merged = new Map<Row, Row>();
  const groups = beginnings(rows);
  if (groups.length === 0) return rows;
  const { items, size } = numbered(groups.flat());
  const counts = new WordCounts(size);
  for (const alike of groups) {
    const own = alike.flatMap((row) => items.get(row) ?? []);
    mergeBeginning(own, counts, merged);
  }
  return merged.size === 0 ? rows : mergeRows(rows.map((row) => merged.get(row) ?? row));
}
