import { mergeRows, type Row } from './rows.ts';
import { countWords, isPlainWild } from './template.ts';

/** Words that rows must share before a value that only one of them has tells nothing. */
const ENOUGH_WORDS = 3;
/** Values of a row that are tried. */
const MOST_TRIED = 8;

/** Rows that differ only in a value that one has and the other lacks become one, with the value: `user <*> from <*>`, `user from <*>`. */
export function mergeOptional(rows: readonly Row[]): readonly Row[] {
  const byText = new Map(rows.map((row) => [row.text, row]));
  const fuller = new Map<Row, Row>();
  for (const row of rows) {
    if (countWords(row.tokens) < ENOUGH_WORDS) continue;
    for (const text of lackingOne(row.tokens)) {
      const lacking = byText.get(text);
      if (lacking !== undefined && !fuller.has(lacking)) fuller.set(lacking, row);
    }
  }
  if (fuller.size === 0) return rows;
  return mergeRows(
    rows.map((row) => {
      const { tokens, text } = fullest(row, fuller);
      return { ...row, tokens, text };
    }),
  );
}

/** The texts of a row without one of its values. A key without its value is another case: `rhost=`. */
function lackingOne(tokens: readonly string[]): readonly string[] {
  const isTried = (at: number) => at > 0 && isPlainWild(tokens[at]) && tokens[at - 1] !== '=';
  const places = [...tokens.keys()].filter(isTried);
  return places.slice(-MOST_TRIED).map((at) => tokens.toSpliced(at, 1).join(''));
}

function fullest(row: Row, fuller: ReadonlyMap<Row, Row>): Row {
  let full = row;
  for (let next = fuller.get(full); next !== undefined; next = fuller.get(full)) full = next;
  return full;
}
