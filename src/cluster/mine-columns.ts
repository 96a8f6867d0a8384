import { type Build, buildOf, isIntroducer, isNamer, isOutcome, isWord } from './mine-words.ts';
import { mergeRows, rollingHashes, type Row, withWildcards } from './mine-rows.ts';
import { coreOf, isWild, WILDCARD } from './template.ts';

/** Positions of a row that are compared; a longer row varies in its later words without being noticed. */
const MOST_POSITIONS = 48;
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

type Column = {
  readonly words: Set<string>;
  readonly cells: { readonly row: number; readonly at: number }[];
  readonly before: string;
  readonly first: boolean;
  /** Other words of the statement. */
  readonly company: number;
  wild: boolean;
};

function commonBuild(words: ReadonlySet<string>): Build {
  const counts = new Map<Build, number>();
  for (const word of words) {
    const build = buildOf(word);
    counts.set(build, (counts.get(build) ?? 0) + 1);
  }
  let common: Build = 'prose';
  for (const [build, count] of counts) {
    const most = counts.get(common) ?? 0;
    if (count > most || (count === most && ENOUGH[build] > ENOUGH[common])) common = build;
  }
  return common;
}

/** The first word names the statement, unless much more follows that is the same. */
function enoughAtStart(column: Column, build: Build): number {
  if (build !== 'name' && build !== 'hyphen') return Number.POSITIVE_INFINITY;
  return column.company >= 6 ? 3 : 8;
}

function enoughFor(column: Column, build: Build, vocabulary: ReadonlySet<string>): number {
  if (column.first) return enoughAtStart(column, build);
  if (isNamer(column.before) && build !== 'shout') return 2;
  let known = 0;
  for (const word of column.words) if (vocabulary.has(word)) known++;
  const enough = isIntroducer(column.before) ? Math.min(ENOUGH[build], 3) : ENOUGH[build];
  if (known * 2 >= column.words.size && known > 0) return Math.min(enough, 2);
  return enough;
}

function isVariable(column: Column, vocabulary: ReadonlySet<string>): boolean {
  const { words } = column;
  if (column.company < 1 || (words.size < 2 && !column.wild)) return false;
  let outcomes = 0;
  for (const word of words) {
    if (buildOf(word) === 'status') return false;
    if (isOutcome(word)) outcomes++;
  }
  if (outcomes * 3 >= words.size) return false;
  const build = commonBuild(words);
  const enough = enoughFor(column, build, vocabulary);
  return words.size + (column.wild ? 1 : 0) >= (column.wild ? Math.min(enough, Math.max(2, Math.ceil(enough / 2))) : enough);
}

/** How rows are compared around a position: word for word, or with the words that vary readily left out. */
type View = 'words' | 'kin';

const LOOSE: ReadonlySet<Build> = new Set(['quote', 'name', 'literal'] satisfies readonly Build[]);

function isLoose(token: string, at: number): boolean {
  const core = coreOf(token);
  return at > 0 && LOOSE.has(buildOf(core)) && !isOutcome(core);
}

function seenAs(tokens: readonly string[], view: View): readonly string[] {
  return view === 'words' ? tokens : tokens.map((token, at) => (isLoose(token, at) ? WILDCARD : token));
}

function isOpen(token: string, at: number, view: View): boolean {
  if (isWild(token)) return true;
  return view === 'words' ? buildOf(coreOf(token)) !== 'mark' : isLoose(token, at);
}

function columnAt(tokens: readonly string[], at: number, company: number): Column {
  const before = coreOf(tokens[at - 1] ?? '');
  return { words: new Set(), cells: [], before, first: at === 0, company, wild: false };
}

function addCells(columns: Map<string, Column>, row: Row, index: number, view: View): void {
  const { tokens } = row;
  const seen = seenAs(tokens, view);
  const prefixes = rollingHashes(seen);
  const suffixes = rollingHashes(seen.toReversed());
  const words = seen.filter((token) => !isWild(token) && isWord(coreOf(token))).length;
  const end = Math.min(tokens.length, MOST_POSITIONS);
  for (let at = 0; at < end; at++) {
    const token = tokens[at] ?? '';
    if (!isOpen(token, at, view)) continue;
    const key = `${prefixes[at]},${suffixes[tokens.length - at - 1]}`;
    const isCounted = view === 'words' && !isWild(token);
    const column = columns.get(key) ?? columnAt(tokens, at, words - (isCounted ? 1 : 0) - (view === 'kin' ? 1 : 0));
    columns.set(key, column);
    if (isWild(token)) column.wild = true;
    else column.words.add(coreOf(token));
    column.cells.push({ row: index, at });
  }
}

function columnsOf(rows: readonly Row[], view: View): Iterable<Column> {
  const columns = new Map<string, Column>();
  rows.forEach((row, index) => {
    addCells(columns, row, index, view);
  });
  return columns.values();
}

/** One round: every position that varies enough, all else equal, becomes a wildcard. */
function round(rows: readonly Row[], vocabulary: Set<string>, view: View): readonly Row[] {
  const wild = new Map<number, number[]>();
  const fresh: string[] = [];
  for (const column of columnsOf(rows, view)) {
    if (column.cells.length < 2 || !isVariable(column, vocabulary)) continue;
    for (const word of column.words) fresh.push(word);
    for (const { row, at } of column.cells) wild.set(row, [...(wild.get(row) ?? []), at]);
  }
  for (const word of fresh) if (!isOutcome(word)) vocabulary.add(word);
  if (wild.size === 0) return rows;
  return mergeRows(
    rows.map((row, index) => {
      const positions = wild.get(index);
      return positions === undefined ? row : withWildcards(row, positions.map((at) => ({ at, width: 1 })));
    }),
  );
}

/** Finds the single words that vary where all else is equal; adds the words it found to the vocabulary of values. */
export function mergeColumns(rows: readonly Row[], vocabulary: Set<string>): readonly Row[] {
  let current = rows;
  for (let i = 0; i < MOST_ROUNDS; i++) {
    const known = vocabulary.size;
    const next = round(round(current, vocabulary, 'words'), vocabulary, 'kin');
    if (next === current && vocabulary.size === known) return current;
    current = next;
  }
  return current;
}
