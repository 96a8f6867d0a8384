import { isPlainWild } from './template.ts';
import { buildOf, isBinding, isIntroducer, isOutcome, isWord } from './words.ts';

/** What stood in one place of a statement, and how often. */
export type Phrase = { readonly cores: readonly string[]; readonly count: number };

/** What the phrases in one place tell about whether they are a value. */
export type Evidence = {
  /** Distinct phrases, first and last words, and numbers of words. */
  readonly phrases: number;
  readonly firsts: number;
  readonly lasts: number;
  readonly widths: ReadonlySet<number>;
  /** Share of phrases that start by telling what happened. */
  readonly outcomes: number;
  /** Share of phrases that tell what happened anywhere. */
  readonly told: number;
  /** Share of phrases that have the word that most of them have. */
  readonly common: number;
  /** Share of words that are values elsewhere. */
  readonly familiar: number;
  /** Share of phrases of capitalised words, as names are. */
  readonly named: number;
  /** Whether a wildcard already stands in the place of a phrase. */
  readonly isKnownSlot: boolean;
  /** Entries per phrase. */
  readonly repeats: number;
};

/** Phrases that make a place between constant words a value. */
const ENOUGH_KNOWN = 2;
const ENOUGH_INTRODUCED = 3;
const ENOUGH_BETWEEN = 5;

/** Phrases that make the end of a message a value. */
const ENOUGH_FAMILIAR_AT_END = 3;
const ENOUGH_NAMES_AT_END = 4;
const ENOUGH_AT_END = 10;

const MOST_OUTCOMES = 0.25;
const MOST_TOLD = 0.5;
/** A word that more phrases share belongs to the statement. */
const MOST_COMMON = 0.6;
const FEWEST_COMPARED = 3;
const FAMILIAR = 0.6;
const NAMED = 0.7;
/** Reasons of a failure come again and again, free text does not. */
const MOST_REPEATS = 1.5;

function isName(cores: readonly string[]): boolean {
  return cores.length > 1 && cores.every((core) => buildOf(core) === 'capital');
}

function shareOf<T>(list: readonly T[], isCounted: (item: T) => boolean): number {
  return list.length === 0 ? 0 : list.filter(isCounted).length / list.length;
}

/** How many phrases have the word that most of them have. */
function commonest(phrases: readonly (readonly string[])[]): number {
  const counts = new Map<string, number>();
  let most = 0;
  for (const cores of phrases) {
    for (const core of new Set(cores)) {
      if (!isWord(core) || isBinding(core)) continue;
      const count = (counts.get(core) ?? 0) + 1;
      counts.set(core, count);
      if (count > most) most = count;
    }
  }
  return most;
}

/** Sums up the phrases of one place. */
export function evidenceOf(all: readonly Phrase[], vocabulary: ReadonlySet<string>): Evidence {
  const spoken = all.filter(({ cores }) => cores.length > 1 || !isPlainWild(cores[0]));
  const phrases = spoken.map(({ cores }) => cores);
  const distinct = new Set(phrases.map((cores) => cores.join(' '))).size;
  return {
    phrases: distinct,
    firsts: new Set(phrases.map((cores) => cores[0])).size,
    lasts: new Set(phrases.map((cores) => cores.at(-1))).size,
    widths: new Set(phrases.map((cores) => cores.length)),
    outcomes: shareOf(phrases, (cores) => isOutcome(cores[0] ?? '')),
    told: shareOf(phrases, (cores) => cores.some(isOutcome)),
    common: commonest(phrases) / Math.max(1, phrases.length),
    familiar: shareOf(phrases.flat(), (core) => vocabulary.has(core)),
    named: shareOf(phrases, isName),
    isKnownSlot: spoken.length < all.length,
    repeats: spoken.reduce((sum, { count }) => sum + count, 0) / Math.max(1, distinct),
  };
}

/** Single words are judged as columns; phrases vary in their number of words or have several, and at both ends. */
function varies({ phrases, firsts, lasts, widths, outcomes, told, common }: Evidence): boolean {
  if (told > MOST_TOLD || (phrases >= FEWEST_COMPARED && common > MOST_COMMON)) return false;
  const enough = Math.max(2, phrases / 2);
  if (outcomes > MOST_OUTCOMES || (widths.size < 2 && widths.has(1))) return false;
  return firsts >= enough && lasts >= Math.min(phrases, 3);
}

function opensValue(before: string): boolean {
  return isIntroducer(before) || before === ':' || before === '(';
}

/** Whether phrases behind the word `before`, with words behind them too, are a value. */
export function isValueBetween(evidence: Evidence, before: string): boolean {
  const unknown = opensValue(before) ? ENOUGH_INTRODUCED : ENOUGH_BETWEEN;
  const enough = evidence.isKnownSlot || evidence.familiar >= FAMILIAR ? ENOUGH_KNOWN : unknown;
  return evidence.phrases >= enough && varies(evidence);
}

/** Whether phrases behind the word `before`, at the end of the message, are a value. */
export function isValueAtEnd(evidence: Evidence, before: string): boolean {
  if (!opensValue(before) && before !== 'to' && before !== 'with') return false;
  if (!varies(evidence)) return false;
  if (evidence.familiar >= FAMILIAR) return evidence.phrases >= ENOUGH_FAMILIAR_AT_END;
  if (evidence.named >= NAMED) return evidence.phrases >= ENOUGH_NAMES_AT_END;
  return evidence.repeats <= MOST_REPEATS && evidence.phrases >= ENOUGH_AT_END;
}
