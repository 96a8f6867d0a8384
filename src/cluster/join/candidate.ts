import type { Pattern } from '../../types/cluster.ts';
import type { FoldedPattern } from '../folded-pattern.ts';
import { type Aftermath, aftermathOf } from './aftermath.ts';
import { classNameOf, quotableOf, searchedIn } from './quotable.ts';

/** Shorter messages ("timeout") are quoted by chance. */
export const MIN_QUOTE_CHARS = 16;
export const SERVER_ERROR = 500;
const EXIT_CHARS = 500;
const QUOTED_CHARS = 60;
/** What a process says when it ends, or when something else ends it. */
const EXIT_WORDS =
  /\bexit(?:ed|ing)?\b|\bshutting down\b|\bterminat(?:ed|ing)\b|\bfailed to boot\b|\bkilled\b|\bSIGKILL\b|\bstopp(?:ed|ing)\b|\bException in worker\b/i;
/** Of numbers that should match, how much the smaller must be of the larger. */
export const OVER = 0.8;

/** What the comparison of every two patterns asks of each, worked out once. */
export type Candidate = {
  readonly folded: FoldedPattern;
  readonly times: number;
  /** What its exception said, when that is long enough to be quoted. */
  readonly said: string | undefined;
  /** Both ends of what it says, and of its template. */
  readonly text: string;
  readonly template: string;
  /** All that it says, and all that its template says, where that is enough to be told from other failures. */
  readonly whole: string | undefined;
  readonly wholeTemplate: string | undefined;
  /** Of its exception, without the module. */
  readonly className: string | undefined;
  readonly statement: string | undefined;
  readonly traces: ReadonlySet<string>;
  readonly isStack: boolean;
  readonly isFailure: boolean;
  /** A failure or a warning. */
  readonly isTrouble: boolean;
  /** An exit or a failed request: what follows from something else. */
  readonly isConsequence: boolean;
  readonly aftermath: Aftermath | undefined;
};

export function candidateOf(folded: FoldedPattern): Candidate {
  const { pattern, example, counter } = folded;
  const { module, function: name } = pattern.source;
  const said = example.stack?.message ?? '';
  const isStack = pattern.evidence === 'stack';
  const talksOfExit = EXIT_WORDS.test(example.message.slice(0, EXIT_CHARS));
  const aftermath = isStack ? undefined : aftermathOf(example);
  const isFailure = failuresIn(pattern) >= pattern.tally.count * OVER;
  return {
    folded,
    times: pattern.tally.occurrences,
    said: said.length >= MIN_QUOTE_CHARS ? said : undefined,
    text: searchedIn(example.message),
    template: searchedIn(pattern.template),
    whole: isStack ? undefined : quotableOf(example.message),
    wholeTemplate: isStack ? undefined : quotableOf(pattern.template),
    className: isStack ? classNameOf(pattern.exception) : undefined,
    statement: pattern.evidence === 'statement' && name !== undefined ? `${module ?? ''}:${name}` : undefined,
    traces: new Set(counter.moments.flatMap(({ trace }) => (trace === undefined ? [] : [trace]))),
    isStack,
    isFailure,
    isTrouble: failuresIn(pattern) + (pattern.tally.levels.WARNING ?? 0) >= pattern.tally.count * OVER,
    isConsequence: !isStack && (pattern.status >= SERVER_ERROR || talksOfExit || aftermath !== undefined),
    aftermath,
  };
}

function failuresIn({ tally: { levels } }: Pattern): number {
  return (levels.ERROR ?? 0) + (levels.CRITICAL ?? 0) + (levels.ALERT ?? 0) + (levels.EMERGENCY ?? 0);
}

export function onSameInstances(a: Candidate, b: Candidate): boolean {
  const [mine, theirs] = [a.folded.counter.instances, b.folded.counter.instances];
  const shared = [...mine].filter((instance) => theirs.has(instance)).length;
  return shared > 0 && shared >= mine.size * OVER;
}

export function nameOf({ folded }: Candidate): string {
  const { exception, template } = folded.pattern;
  return exception || `"${template.slice(0, QUOTED_CHARS)}"`;
}

export function byFirst(a: FoldedPattern, b: FoldedPattern): number {
  if (a.pattern.tally.first !== b.pattern.tally.first) return a.pattern.tally.first < b.pattern.tally.first ? -1 : 1;
  return a.pattern.fingerprint < b.pattern.fingerprint ? -1 : 1;
}
