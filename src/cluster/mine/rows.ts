import { WILDCARD } from '../wildcard.ts';
import { withoutRepeats } from './repeats.ts';
import { coreOf, isPlainWild, singular, tokensOf } from './template.ts';

/** A text on its way to a template, and the shapes that it stands for. */
export type Row = {
  readonly tokens: readonly string[];
  readonly text: string;
  readonly count: number;
  readonly members: readonly number[];
};

/** Rows with one text become one row. */
export function mergeRows(rows: readonly Row[]): readonly Row[] {
  const merged = new Map<string, { row: Row; count: number; members: number[] }>();
  for (const row of rows) {
    const known = merged.get(row.text);
    if (known === undefined) merged.set(row.text, { row, count: row.count, members: [...row.members] });
    else {
      known.count += row.count;
      for (const member of row.members) known.members.push(member);
    }
  }
  return [...merged.values()].map(({ row, count, members }) => ({ ...row, count, members }));
}

function isJoiner(token: string | undefined): boolean {
  return token === ',' || token === ' ,';
}

/** Neighbouring wildcards become one, so that a value of two words and one of three look the same. */
function joinWildcards(tokens: readonly string[]): readonly string[] {
  const joined: string[] = [];
  for (const token of tokens) {
    if (isPlainWild(token)) {
      if (isPlainWild(joined.at(-1))) continue;
      if (isJoiner(joined.at(-1)) && isPlainWild(joined.at(-2))) {
        joined.pop();
        continue;
      }
    }
    joined.push(token);
  }
  return joined;
}

/** The row with a wildcard in the place of `width` tokens from `at` on. */
export function withWildcards(row: Row, spans: ReadonlyArray<{ readonly at: number; readonly width: number }>): Row {
  const tokens: (string | undefined)[] = [...row.tokens];
  for (const { at, width } of spans) {
    const first = row.tokens[at] ?? '';
    const space = first.startsWith(' ') ? ' ' : '';
    const quote = width === 1 ? (/^["'`]/.exec(coreOf(first))?.[0] ?? '') : '';
    tokens.fill(undefined, at, at + width);
    tokens[at] = `${space}${quote}${WILDCARD}${quote}`;
  }
  const kept = joinWildcards(tokens.filter((token) => token !== undefined));
  return { ...row, tokens: kept, text: kept.join('') };
}

/** The row of one shape. */
export function rowOf(masked: string, count: number, member: number): Row {
  const tokens = tokensOf(masked);
  const once = withoutRepeats(tokens);
  return { tokens: once, text: once === tokens ? masked : once.join(''), count, members: [member] };
}

function singularText(row: Row): string {
  return row.tokens.map((token, at) => (isPlainWild(row.tokens[at - 1]) ? singular(token) : token)).join('');
}

/** Rows that differ in a plural behind a number become one, in the plural: `1 item`, `2 items`. */
export function mergePlurals(rows: readonly Row[]): readonly Row[] {
  const plurals = new Map<string, Row>();
  for (const row of rows) {
    const key = singularText(row);
    const plural = plurals.get(key);
    if (plural === undefined || row.text.length > plural.text.length) plurals.set(key, row);
  }
  if (plurals.size === rows.length) return rows;
  return mergeRows(
    rows.map((row) => {
      const plural = plurals.get(singularText(row)) ?? row;
      return { ...row, tokens: plural.tokens, text: plural.text };
    }),
  );
}
