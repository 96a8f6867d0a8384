import { evidenceOf, isValueAtEnd, isValueBetween } from './evidence.ts';
import { mergeRows, type Row, withWildcards } from './rows.ts';
import { coreOf, countWords, isPlainWild, isWild, WIDEST_VALUE } from './template.ts';
import { buildOf, isPhraseMark, isWord, opensVerb } from './words.ts';

/** Tokens from the start of a row, and from its end, among which a phrase may begin and end. */
const DEEPEST_PREFIX = 40;
const DEEPEST_SUFFIX = 12;

/** Words around a phrase that make it part of a statement. */
const FEWEST_WORDS = 2;

/** Rows that are looked at to judge a place. */
const SAMPLE = 1_000;

type Place = {
  /** Tokens before the phrase, the same in all rows. */
  readonly from: number;
  /** Tokens behind the phrase, the same in all rows. */
  readonly behind: number;
};

type Spans = Map<Row, { readonly at: number; readonly width: number }>;

function widthAt(row: Row, place: Place): number {
  return row.tokens.length - place.from - place.behind;
}

function hasPhrase(row: Row, place: Place): boolean {
  const width = widthAt(row, place);
  if (width < 1 || width > WIDEST_VALUE) return false;
  for (let i = 0; i < width; i++) {
    const token = row.tokens[place.from + i] ?? '';
    if (isPlainWild(token)) continue;
    const core = coreOf(token);
    const isAllowed = isWord(core) ? buildOf(core) !== 'status' : i > 0 && isPhraseMark(core);
    if (!isAllowed) return false;
  }
  return true;
}

function phraseOf(row: Row, place: Place): readonly string[] {
  return row.tokens.slice(place.from, row.tokens.length - place.behind).map(coreOf);
}

/** Whether a value may stand behind these tokens. */
function mayPrecede(before: readonly string[]): boolean {
  const previous = before.at(-1) ?? '';
  if (isWild(previous) || countWords(before) === 0) return false;
  return !opensVerb(coreOf(previous), coreOf(before.at(-2) ?? ''));
}

/** Whether the phrases start with different words and end with different ones: a value does, and few places are left. */
function differsAtEnds(rows: readonly Row[], place: Place): boolean {
  const tokens = rows[0]?.tokens ?? [];
  const first = coreOf(tokens[place.from] ?? '');
  if (rows.every((row) => coreOf(row.tokens[place.from] ?? '') === first)) return false;
  const last = coreOf(tokens.at(-1 - place.behind) ?? '');
  return rows.some((row) => coreOf(row.tokens.at(-1 - place.behind) ?? '') !== last);
}

function isValuePlace(rows: readonly Row[], place: Place, vocabulary: ReadonlySet<string>): boolean {
  if (!differsAtEnds(rows, place)) return false;
  const tokens = rows[0]?.tokens ?? [];
  const previous = tokens[place.from - 1] ?? '';
  const wordsBefore = countWords(tokens.slice(0, place.from));
  const wordsBehind = countWords(tokens.slice(tokens.length - place.behind));
  if (wordsBefore + wordsBehind < FEWEST_WORDS) return false;
  const every = Math.ceil(rows.length / SAMPLE);
  const sample = rows.filter((_, i) => i % every === 0);
  const phrases = sample.map((row) => ({ cores: phraseOf(row, place), count: row.count }));
  const evidence = evidenceOf(phrases, vocabulary);
  const before = coreOf(previous);
  return wordsBehind > 0 ? isValueBetween(evidence, before) : isValueAtEnd(evidence, before);
}

function groupBy(rows: readonly Row[], tokenOf: (row: Row) => string | undefined): ReadonlyMap<string, readonly Row[]> {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const token = tokenOf(row);
    if (token === undefined) continue;
    const group = groups.get(token);
    if (group === undefined) groups.set(token, [row]);
    else group.push(row);
  }
  return groups;
}

/** Looks for a phrase that starts at `from`: the longest common end first. */
function fromEnd(rows: readonly Row[], place: Place, vocabulary: ReadonlySet<string>, found: Spans): void {
  // Single words are judged as columns, here as at all places within this one.
  if (!rows.some((row) => widthAt(row, place) > 1)) return;
  if (place.behind < DEEPEST_SUFFIX) {
    const groups = groupBy(rows, (row) =>
      row.tokens.length > place.from + place.behind + 1 ? row.tokens.at(-1 - place.behind) : undefined,
    );
    for (const group of groups.values()) {
      if (group.length > 1) fromEnd(group, { ...place, behind: place.behind + 1 }, vocabulary, found);
    }
  }
  const open = rows.filter((row) => !found.has(row) && hasPhrase(row, place));
  if (open.length < 2 || !isValuePlace(open, place, vocabulary)) return;
  for (const row of open) found.set(row, { at: place.from, width: widthAt(row, place) });
}

/** Looks for phrases in rows with the same first `from` tokens: the longest common start first. */
function fromStart(rows: readonly Row[], from: number, vocabulary: ReadonlySet<string>, found: Spans): void {
  if (from < DEEPEST_PREFIX) {
    const groups = groupBy(rows, (row) => row.tokens[from]);
    for (const group of groups.values()) if (group.length > 1) fromStart(group, from + 1, vocabulary, found);
    if (groups.size < 2) return;
  }
  const open = rows.filter((row) => !found.has(row) && row.tokens.length > from);
  if (open.length < 2 || !mayPrecede(open[0]?.tokens.slice(0, from) ?? [])) return;
  fromEnd(open, { from, behind: 0 }, vocabulary, found);
}

/** Finds values of several words, and of a varying number of them, between the same words. */
export function mergePhrases(rows: readonly Row[], vocabulary: ReadonlySet<string>): readonly Row[] {
  const found: Spans = new Map();
  fromStart(rows, 0, vocabulary, found);
  if (found.size === 0) return rows;
  return mergeRows(
    rows.map((row) => {
      const span = found.get(row);
      return span === undefined ? row : withWildcards(row, [span]);
    }),
  );
}
