import { mergeRows, type Row, withWildcards } from './mine-rows.ts';
import { buildOf, isIntroducer, isOutcome, isWord } from './mine-words.ts';
import { coreOf, isPlainWild, isWild, WIDEST_VALUE } from './template.ts';

/** Tokens from the start of a row, and from its end, among which a phrase may begin and end. */
const DEEPEST_PREFIX = 40;
const DEEPEST_SUFFIX = 12;

/** Rows compared at one place; beyond it the place is a statement of many forms or an attack. */
const MOST_ROWS = 4_000;

type Place = {
  /** Tokens before the phrase, the same in all rows. */
  readonly from: number;
  /** Tokens behind the phrase, the same in all rows. */
  readonly behind: number;
};

type Spans = Map<Row, { readonly at: number; readonly width: number }>;

type Evidence = {
  /** Distinct phrases. */
  readonly phrases: number;
  readonly firsts: number;
  readonly lasts: number;
  readonly widths: number;
  readonly outcomes: number;
  /** Share of words that are values elsewhere. */
  readonly familiar: number;
  /** Share of phrases whose words are all capitalised, as names are. */
  readonly named: number;
  /** Whether a row already has a wildcard in the place of the phrase. */
  readonly isKnownSlot: boolean;
  /** Entries per phrase. */
  readonly repeats: number;
};

function isPhrase(tokens: readonly string[]): boolean {
  if (tokens.length === 0 || tokens.length > WIDEST_VALUE) return false;
  return tokens.every((token, i) => {
    const core = coreOf(token);
    if (isPlainWild(token)) return true;
    return isWord(core) ? buildOf(core) !== 'status' : i > 0 && (core === ',' || core === '&' || core === '-');
  });
}

function countWords(tokens: readonly string[], from: number, to: number): number {
  let words = 0;
  for (let i = from; i < to; i++) {
    const token = tokens[i] ?? '';
    if (!isWild(token) && isWord(coreOf(token))) words++;
  }
  return words;
}

function evidenceOf(rows: readonly Row[], place: Place, vocabulary: ReadonlySet<string>): Evidence {
  const phrases = new Set<string>();
  const firsts = new Set<string>();
  const lasts = new Set<string>();
  const widths = new Set<number>();
  let outcomes = 0;
  let words = 0;
  let familiar = 0;
  let named = 0;
  let count = 0;
  let isKnownSlot = false;
  for (const row of rows) {
    const cores = row.tokens.slice(place.from, row.tokens.length - place.behind).map(coreOf);
    if (cores.length === 1 && isPlainWild(cores[0])) {
      isKnownSlot = true;
      continue;
    }
    phrases.add(cores.join(' '));
    firsts.add(cores[0] ?? '');
    lasts.add(cores.at(-1) ?? '');
    widths.add(cores.length);
    count += row.count;
    if (isOutcome(cores[0] ?? '')) outcomes++;
    words += cores.length;
    familiar += cores.filter((core) => vocabulary.has(core)).length;
    if (cores.every((core) => buildOf(core) === 'capital') && cores.length > 1) named++;
  }
  return {
    phrases: phrases.size,
    firsts: firsts.size,
    lasts: lasts.size,
    widths: widths.size + ([...widths].every((width) => width > 1) ? 1 : 0),
    outcomes: outcomes / Math.max(1, phrases.size),
    familiar: familiar / Math.max(1, words),
    named: named / Math.max(1, phrases.size),
    isKnownSlot,
    repeats: count / Math.max(1, phrases.size),
  };
}

/** Phrases that make the place a value, with constant words on both sides of it. */
function enoughBetween(evidence: Evidence, before: string): number {
  if (evidence.isKnownSlot || evidence.familiar >= 0.5) return 2;
  return isIntroducer(before) || before === ':' || before === '(' ? 3 : 5;
}

/** Phrases that make the end of a message a value; reasons of a failure come again, free text does not. */
function enoughAtEnd(evidence: Evidence, before: string): number {
  const opens = isIntroducer(before) || before === ':' || before === '(' || before === 'to' || before === 'with';
  if (!opens) return Number.POSITIVE_INFINITY;
  if (evidence.familiar >= 0.5) return 3;
  if (evidence.named >= 0.7) return 4;
  return evidence.repeats <= 1.5 ? 10 : Number.POSITIVE_INFINITY;
}

function isValuePlace(rows: readonly Row[], place: Place, vocabulary: ReadonlySet<string>): boolean {
  const tokens = rows[0]?.tokens ?? [];
  const previous = tokens[place.from - 1] ?? '';
  if (isWild(previous)) return false;
  const wordsBefore = countWords(tokens, 0, place.from);
  const wordsBehind = countWords(tokens, tokens.length - place.behind, tokens.length);
  if (wordsBefore === 0 || wordsBefore + wordsBehind < 2) return false;
  const evidence = evidenceOf(rows, place, vocabulary);
  const before = coreOf(previous);
  const enough = wordsBehind > 0 ? enoughBetween(evidence, before) : enoughAtEnd(evidence, before);
  if (evidence.phrases < enough || evidence.widths < 2 || evidence.outcomes > 0.25) return false;
  const varied = Math.max(2, evidence.phrases * 0.5);
  return evidence.firsts >= varied && evidence.lasts >= Math.min(varied, 3);
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
  if (place.behind < DEEPEST_SUFFIX) {
    const groups = groupBy(rows, (row) => row.tokens.length > place.from + place.behind + 1 ? row.tokens.at(-1 - place.behind) : undefined);
    for (const group of groups.values()) {
      if (group.length > 1) fromEnd(group, { ...place, behind: place.behind + 1 }, vocabulary, found);
    }
  }
  const open = rows.filter(
    (row) => !found.has(row) && isPhrase(row.tokens.slice(place.from, row.tokens.length - place.behind)),
  );
  if (open.length < 2 || !isValuePlace(open, place, vocabulary)) return;
  for (const row of open) found.set(row, { at: place.from, width: row.tokens.length - place.behind - place.from });
}

/** Looks for phrases in rows with the same first `from` tokens: the longest common start first. */
function fromStart(rows: readonly Row[], from: number, vocabulary: ReadonlySet<string>, found: Spans): void {
  if (from < DEEPEST_PREFIX) {
    const groups = groupBy(rows, (row) => row.tokens[from]);
    for (const group of groups.values()) if (group.length > 1) fromStart(group, from + 1, vocabulary, found);
    if (groups.size < 2) return;
  }
  const open = rows.filter((row) => !found.has(row) && row.tokens.length > from);
  if (from === 0 || open.length < 2 || open.length > MOST_ROWS) return;
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
