import type { Row } from './rows.ts';
import { coreOf, isPlainWild, isWild, WIDEST_VALUE } from './template.ts';
import { buildOf, isBinding, isOutcome, isPhraseMark, isWord, opensVerb } from './words.ts';

/** A stretch of tokens between constant ones. */
type Gap = { readonly at: number; readonly width: number };

/** A row as its constant words and the gaps between them; equal texts, equal constant words in equal places. */
export type Frame = { readonly row: Row; readonly text: string; readonly gaps: readonly Gap[] };

/** What rows of one frame tell about whether one statement wrote them. */
type Judgement = {
  readonly rows: number;
  /** Constant words that carry meaning. */
  readonly telling: number;
  readonly gaps: readonly Variety[];
};

/** What stood in one gap. */
type Variety = {
  readonly firsts: number;
  readonly lasts: number;
  /** Share of rows in which it starts by telling what happened. */
  readonly outcomes: number;
  readonly isReadable: boolean;
  /** One word in every row, and few different ones: what kind of thing it was, which is for columns to judge. */
  readonly isKind: boolean;
};

const FEWEST_GAPS = 2;
const MOST_OUTCOMES = 0.25;
/** Different values, of so many rows or more, that make a gap free. */
const ENOUGH_VALUES = 20;
const ENOUGH_SHARE = 0.6;
/** Rows that make up for constant words that any sentence has: `Failed to open the file`, `Failed to read the key`. */
const ENOUGH_ROWS = 200;
const ENOUGH_TELLING = 2;
/** Rows for each of the words that tell a kind. */
const ROWS_OF_A_KIND = 3;

export function frameOf(row: Row, keys: readonly number[], constant: ReadonlySet<number>): Frame {
  const gaps: Gap[] = [];
  const parts: string[] = [];
  let from = 0;
  for (let at = 0; at <= row.tokens.length; at++) {
    if (at < row.tokens.length && !constant.has(keys[at] ?? -1)) continue;
    if (at > from) gaps.push({ at: from, width: at - from });
    parts.push(at > from ? '\n' : '', row.tokens[at] ?? '');
    from = at + 1;
  }
  return { row, text: parts.join(''), gaps };
}

/** Whether the words of a gap may be a value: words, and the marks that stand inside of a name. */
function isReadable({ tokens }: Row, { at, width }: Gap): boolean {
  if (width > WIDEST_VALUE || opensVerb(coreOf(tokens[at - 1] ?? ''), coreOf(tokens[at - 2] ?? ''))) return false;
  for (let i = at; i < at + width; i++) {
    const token = tokens[i];
    if (isPlainWild(token)) continue;
    const core = coreOf(token ?? '');
    if (isWord(core) ? buildOf(core) === 'status' : i === at || !isPhraseMark(core)) return false;
  }
  return true;
}

function varietyOf(frames: readonly Frame[], place: number): Variety {
  const firsts = new Set<string>();
  const lasts = new Set<string>();
  let outcomes = 0;
  let readable = 0;
  let single = 0;
  for (const { row, gaps } of frames) {
    const gap = gaps[place];
    if (gap === undefined) continue;
    if (gap.width === 1) single++;
    const first = coreOf(row.tokens[gap.at] ?? '');
    firsts.add(first);
    lasts.add(coreOf(row.tokens[gap.at + gap.width - 1] ?? ''));
    if (isOutcome(first)) outcomes++;
    if (isReadable(row, gap)) readable++;
  }
  return {
    firsts: firsts.size,
    lasts: lasts.size,
    outcomes: outcomes / frames.length,
    isReadable: readable === frames.length,
    isKind: single === frames.length && firsts.size * ROWS_OF_A_KIND <= frames.length,
  };
}

function tellingWords({ row, gaps }: Frame): number {
  const isOpen = (at: number): boolean => gaps.some((gap) => at >= gap.at && at < gap.at + gap.width);
  const words = row.tokens.filter((token, at) => !isOpen(at) && !isWild(token)).map(coreOf);
  return words.filter((core) => isWord(core) && !isBinding(core)).length;
}

/** Sums up rows of one frame. */
export function judgedBy(frames: readonly Frame[]): Judgement {
  const [first] = frames;
  if (first === undefined) return { rows: 0, telling: 0, gaps: [] };
  const gaps = first.gaps.map((_, place) => varietyOf(frames, place));
  return { rows: frames.length, telling: tellingWords(first), gaps };
}

/** The gaps that hold values, when rows of one frame are one statement; none when they may be several. */
export function valuesIn({ rows, telling, gaps }: Judgement): readonly number[] {
  if (telling === 0 || (telling < ENOUGH_TELLING && rows < ENOUGH_ROWS)) return [];
  const enough = Math.min(ENOUGH_VALUES, rows * ENOUGH_SHARE);
  const isFree = ({ firsts, lasts, outcomes, isReadable: isWords }: Variety) =>
    isWords && outcomes <= MOST_OUTCOMES && firsts >= enough && lasts >= enough;
  const free = gaps.flatMap((gap, place) => (isFree(gap) ? [place] : []));
  const others = gaps.filter((gap) => !isFree(gap));
  return gaps.length >= FEWEST_GAPS && others.every(({ isKind }) => isKind) ? free : [];
}
