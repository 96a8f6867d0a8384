import { WILDCARD } from '../wildcard.ts';
import { hashAround, hashesOf } from './hashes.ts';
import { mergeRows, type Row, withWildcards } from './rows.ts';
import { coreOf, countWords, isWild } from './template.ts';
import { type Build, buildOf, isIntroducer, isNamer, isOutcome, opensVerb } from './words.ts';

/** Positions of a row that are compared; fewer when there are very many rows, so that time stays near linear. */
const MOST_POSITIONS = 48;
const FEWEST_POSITIONS = 8;
const MOST_CELLS = 500_000;

/** Values found in one round let the next one find more. */
const MOST_ROUNDS = 6;

/** Distinct words, all else equal, that make a position variable. */
const ENOUGH: Readonly<Record<Build, number>> = {
  literal: 2,
  quote: 3,
  name: 3,
  hyphen: 3,
  capital: 4,
  wide: 4,
  prose: 6,
  shout: 9,
  status: Number.POSITIVE_INFINITY,
  mark: Number.POSITIVE_INFINITY,
};
const ENOUGH_INTRODUCED = 3;
const ENOUGH_NAMED = 2;
const ENOUGH_FAMILIAR = 2;
const ENOUGH_OF_SERIES = 3;
/** Hardly two statements share that many words in the same order. */
const ENOUGH_IN_COMPANY = 4;
const LONGEST_OF_SERIES = 24; // characters

/** The first word names the statement, unless much more follows that is the same. */
const ENOUGH_AT_START = 8;
const ENOUGH_AT_LONG_START = 3;
const LONG = 4; // words

/** One position of rows that are equal in all others. */
type Column = {
  readonly words: Set<string>;
  readonly cells: { readonly row: number; readonly at: number }[];
  readonly before: string;
  readonly isFirst: boolean;
  readonly isVerb: boolean;
  /** Words that the rows share. */
  readonly company: number;
  hasWildcard: boolean;
};

/** How rows are compared around a position: word for word, or with the words that vary readily left out. */
type View = 'words' | 'kin';

function commonBuild(words: ReadonlySet<string>): Build {
  const counts = new Map<Build, number>();
  for (const word of words) {
    const build = buildOf(word);
    counts.set(build, (counts.get(build) ?? 0) + 1);
  }
  const [first] = [...counts].toSorted(([a, m], [b, n]) => n - m || ENOUGH[b] - ENOUGH[a]);
  return first === undefined ? 'prose' : first[0];
}

function isFamiliar(words: ReadonlySet<string>, vocabulary: ReadonlySet<string>): boolean {
  let familiar = 0;
  for (const word of words) if (vocabulary.has(word)) familiar++;
  return familiar > 0 && familiar * 2 >= words.size;
}

function enoughFor(column: Column, build: Build, vocabulary: ReadonlySet<string>): number {
  if (column.isFirst) {
    if (build !== 'name' && build !== 'hyphen') return Number.POSITIVE_INFINITY;
    return column.company >= LONG ? ENOUGH_AT_LONG_START : ENOUGH_AT_START;
  }
  if (isNamer(column.before) && build !== 'shout') return ENOUGH_NAMED;
  const known = isIntroducer(column.before) ? Math.min(ENOUGH[build], ENOUGH_INTRODUCED) : ENOUGH[build];
  const enough = isSeries(column.words) ? Math.min(known, ENOUGH_OF_SERIES) : known;
  if (isFamiliar(column.words, vocabulary)) return Math.min(enough, ENOUGH_FAMILIAR);
  return column.company >= LONG && Number.isFinite(enough) ? Math.min(enough, ENOUGH_IN_COMPANY) : enough;
}

const LETTERS = /^\p{L}+$/u;

/** Whether all words differ in the same one letter, as members of a series do: `sda`, `sdb`. */
function isSeries(words: ReadonlySet<string>): boolean {
  const [first = '', ...others] = words;
  if (others.length === 0 || first.length > LONGEST_OF_SERIES) return false;
  if (![...words].every((word) => LETTERS.test(word))) return false;
  const places = others.map((word) => (word.length === first.length ? differingPlace(first, word) : -1));
  return places.every((place) => place >= 0 && place === places[0]);
}

/** Where two words of one length differ; -1 when that is in several places. */
function differingPlace(one: string, other: string): number {
  const places = Array.from(one, (letter, at) => (letter === other.charAt(at) ? -1 : at)).filter((at) => at >= 0);
  return places.length === 1 ? (places[0] ?? -1) : -1;
}

/** Whether words tell different things that happened: a third of them is enough to doubt. `true` and `null` are values. */
function tellsOutcomes(words: ReadonlySet<string>): boolean {
  let outcomes = 0;
  for (const word of words) {
    const build = buildOf(word);
    if (build === 'status') return true;
    if (build !== 'literal' && isOutcome(word)) outcomes++;
  }
  return outcomes * 3 >= words.size;
}

function isVariable(column: Column, vocabulary: ReadonlySet<string>): boolean {
  const { words, hasWildcard } = column;
  if (column.company === 0 || column.isVerb || words.size + (hasWildcard ? 1 : 0) < 2 || tellsOutcomes(words))
    return false;
  const enough = enoughFor(column, commonBuild(words), vocabulary);
  return hasWildcard ? words.size + 1 >= Math.min(enough, Math.max(2, Math.ceil(enough / 2))) : words.size >= enough;
}

function isLoose(token: string, at: number): boolean {
  if (at === 0 && !token.includes('.')) return false;
  const build = buildOf(token);
  return (build === 'quote' || build === 'name' || build === 'literal') && !isOutcome(coreOf(token));
}

function isOpen(token: string, at: number, view: View): boolean {
  if (isWild(token)) return true;
  return view === 'words' ? buildOf(token) !== 'mark' : isLoose(token, at);
}

function seenAs(tokens: readonly string[], view: View): readonly string[] {
  return view === 'words' ? tokens : tokens.map((token, at) => (isLoose(token, at) ? WILDCARD : token));
}

function columnAt(tokens: readonly string[], at: number, company: number): Column {
  const before = coreOf(tokens[at - 1] ?? '');
  const isVerb = opensVerb(before, coreOf(tokens[at - 2] ?? ''));
  return { words: new Set(), cells: [], before, isFirst: at === 0, isVerb, company, hasWildcard: false };
}

/** What every row shows around its positions. */
type Looks = {
  readonly view: View;
  readonly keys: readonly (readonly number[])[];
  readonly shared: ReadonlySet<number>;
};

/** A number for what stands around each position of a row; NaN where that is not asked. */
function keysOf(tokens: readonly string[], view: View, positions: number): readonly number[] {
  if (view === 'kin' && !tokens.some(isLoose)) return [];
  const hashes = hashesOf(seenAs(tokens, view));
  return tokens.slice(0, positions).map((token, at) => (isOpen(token, at, view) ? hashAround(hashes, at) : Number.NaN));
}

/** The numbers that stand there more than once: nearly all positions are alone, and need no column. */
function repeated(keys: readonly (readonly number[])[]): ReadonlySet<number> {
  const met = new Set<number>();
  const again = new Set<number>();
  for (const ofRow of keys) {
    for (const key of ofRow) {
      if (met.has(key)) again.add(key);
      else if (!Number.isNaN(key)) met.add(key);
    }
  }
  return again;
}

function addCells(columns: Map<number, Column>, { tokens }: Row, index: number, { view, keys, shared }: Looks): void {
  let words = -1;
  for (const [at, key] of (keys[index] ?? []).entries()) {
    if (!shared.has(key)) continue;
    const token = tokens[at] ?? '';
    if (words < 0) words = countWords(seenAs(tokens, view)) - 1;
    const column = columns.get(key) ?? columnAt(tokens, at, words + (isWild(token) && view === 'words' ? 1 : 0));
    columns.set(key, column);
    if (isWild(token)) column.hasWildcard = true;
    else column.words.add(coreOf(token));
    column.cells.push({ row: index, at });
  }
}

function columnsOf(rows: readonly Row[], view: View): readonly Column[] {
  const columns = new Map<number, Column>();
  const positions = Math.max(FEWEST_POSITIONS, Math.min(MOST_POSITIONS, Math.floor(MOST_CELLS / (rows.length + 1))));
  const keys = rows.map(({ tokens }) => keysOf(tokens, view, positions));
  const looks: Looks = { view, keys, shared: repeated(keys) };
  rows.forEach((row, index) => {
    addCells(columns, row, index, looks);
  });
  return [...columns.values()];
}

/** One round: every position that varies enough, all else equal, becomes a wildcard. */
function round(rows: readonly Row[], view: View, vocabulary: Set<string>): readonly Row[] {
  const variable = columnsOf(rows, view).filter((column) => isVariable(column, vocabulary));
  if (variable.length === 0) return rows;
  const positions = new Map<number, number[]>();
  for (const { words, cells } of variable) {
    for (const word of words) if (!isOutcome(word)) vocabulary.add(word);
    for (const { row, at } of cells) {
      const list = positions.get(row);
      if (list === undefined) positions.set(row, [at]);
      else list.push(at);
    }
  }
  const next = rows.map((row, index) => {
    const spans = positions.get(index)?.map((at) => ({ at, width: 1 }));
    return spans === undefined ? row : withWildcards(row, spans);
  });
  return mergeRows(next);
}

/** Finds the single words that vary where all else is equal; adds the words it found to the vocabulary of values. */
export function mergeColumns(rows: readonly Row[], vocabulary: Set<string>): readonly Row[] {
  let current = rows;
  for (let i = 0; i < MOST_ROUNDS; i++) {
    const known = vocabulary.size;
    const next = round(round(current, 'words', vocabulary), 'kin', vocabulary);
    if (next === current && vocabulary.size === known) return current;
    current = next;
  }
  return current;
}
