import { PRIORITIES } from '../../types/cluster.ts';
import type { TextMatcher } from '../../types/config.ts';
import { type ConfigProblem, type Said, shown } from './config-problem.ts';
import { type Finder, redactionPattern } from './redaction-pattern.ts';
import { newBudget } from './regular-expression.ts';
import { statusRange } from './status-range.ts';
import { textPattern } from './text-pattern.ts';
import type { Cells } from './yaml-lines.ts';

/** The schema refuses what is longer, so that nothing of it is compiled. */
const LONGEST_PATTERN = 500;
const PATTERN_PLACE = /^\/(?:services\/\d+\/name|[a-z]+\/\d+\/match\/(?:service|module|message))(?:\/\d+)?$/;
const REDACTION_PLACE = /^\/redaction\/\d+\/pattern$/;
const GLOB_PLACE = /\/(?:name|service)(?:\/\d+)?$/;
const STATUS_PLACE = /^\/[a-z]+\/\d+\/match\/status(?:\/\d+)?$/;

export type Patterns = {
  /** By JSON pointer. */
  readonly matchers: ReadonlyMap<string, TextMatcher>;
  /** Those of redaction rules, by JSON pointer. */
  readonly finders: ReadonlyMap<string, Finder>;
  readonly problems: readonly ConfigProblem[];
};

/** Compiles every pattern of the file, also of one that is wrong elsewhere: all problems are told at once. */
export function compilePatterns(cells: Cells): Patterns {
  const matchers = new Map<string, TextMatcher>();
  const finders = new Map<string, Finder>();
  const problems: ConfigProblem[] = [];
  const budget = newBudget();
  for (const [path, { line, scalar }] of cells) {
    if (typeof scalar !== 'string' || scalar.length > LONGEST_PATTERN) continue;
    const compiled = REDACTION_PLACE.test(path)
      ? redactionPattern(scalar, budget)
      : PATTERN_PLACE.test(path)
        ? textPattern(scalar, GLOB_PLACE.test(path) ? 'glob' : 'part', budget)
        : undefined;
    if (compiled === undefined) continue;
    if ('reason' in compiled) {
      problems.push({ line, path, reason: `${shown(scalar)} ${compiled.reason}`, remedy: compiled.remedy });
    } else if ('find' in compiled) finders.set(path, compiled);
    else matchers.set(path, compiled);
  }
  return { matchers, finders, problems };
}

/** What a schema cannot say: bounds that contradict each other. */
export function contradictions(cells: Cells): readonly ConfigProblem[] {
  return [...cells].flatMap(([path, { line, scalar }]) => {
    const said = path.endsWith('/ceiling') ? crossedBounds(cells, path, scalar) : reversedRange(path, scalar);
    return said === undefined ? [] : [{ line, path, ...said }];
  });
}

function crossedBounds(cells: Cells, path: string, ceiling: unknown): Said | undefined {
  const floor = cells.get(path.replace(/ceiling$/, 'floor'))?.scalar;
  const ranks: readonly string[] = PRIORITIES;
  const [lowest, highest] = [ranks.indexOf(String(floor)), ranks.indexOf(String(ceiling))];
  if (lowest < 0 || lowest >= highest) return undefined;
  const reason = `never more urgent than ${ceiling} contradicts the floor, never less urgent than ${floor}`;
  return { reason, remedy: 'P0 is the most urgent: swap the two, or keep one of them' };
}

function reversedRange(path: string, scalar: unknown): Said | undefined {
  if (typeof scalar !== 'string' || !STATUS_PLACE.test(path)) return undefined;
  const { from, to } = statusRange(scalar);
  return from > to
    ? { reason: `${shown(scalar)} ends before it begins`, remedy: `Write it like ${to}-${from}` }
    : undefined;
}
