import type { Pattern } from '../types/cluster.ts';
import type { FoldedPattern } from './folded-pattern.ts';
import { groupBy } from './group-by.ts';
import { followEachOther, shareTraces, spanOf, type Together } from './together.ts';

/** Shorter messages ("timeout") are quoted by chance. */
const MIN_QUOTE_CHARS = 16;
const SERVER_ERROR = 500;
const EXIT_CHARS = 500;
/** Every two patterns of a service are compared, so their number is bounded. */
const MOST_COMPARED = 1_500;
const QUOTED_CHARS = 60;
/** What a process says when it ends, or when something else ends it. */
const EXIT_WORDS =
  /\bexit(?:ed|ing)?\b|\bshutting down\b|\bterminat(?:ed|ing)\b|\bfailed to boot\b|\bkilled\b|\bstopp(?:ed|ing)\b|\bException in worker\b/i;
/** Of numbers that should match, how much the smaller must be of the larger. */
const OVER = 0.8;

/** A cluster in the making: its leader first. */
export type Joined = { readonly members: readonly FoldedPattern[]; readonly joins: readonly string[] };

type Link = { readonly cause: FoldedPattern; readonly why: string };

/** What the comparison of every two patterns asks of each, worked out once. */
type Candidate = {
  readonly folded: FoldedPattern;
  readonly times: number;
  /** What its exception said, when that is long enough to be quoted. */
  readonly said: string | undefined;
  readonly statement: string | undefined;
  readonly traces: ReadonlySet<string>;
  readonly isFailure: boolean;
  /** An exit or a failed request: what follows from something else. */
  readonly isConsequence: boolean;
};

/**
 * Joins the patterns of one service that are one failure. Looks or matching numbers alone never join: it takes a
 * quoted exception, one request told of twice, a shared trace, one statement logged twice, or an exit or failed request
 * that comes with the cause again and again.
 */
export function joinPatterns(patterns: readonly FoldedPattern[]): readonly Joined[] {
  const links = new Map<FoldedPattern, Link>();
  for (const sameService of groupBy(patterns, serviceOf).values()) linkWithin(sameService, links);
  const followers = groupBy(links, ([, { cause }]) => cause);
  return patterns
    .filter((pattern) => !links.has(pattern))
    .map((leader) => {
      const mine = (followers.get(leader) ?? []).sort(([a], [b]) => byFirst(a, b));
      return { members: [leader, ...mine.map(([follower]) => follower)], joins: mine.map(([, { why }]) => why) };
    });
}

/** What all comparisons within a service have in common. */
type Service = {
  /** Likely causes first, so that nothing is joined to what is itself a consequence. */
  readonly ordered: readonly Candidate[];
  /** When the first failure was seen that is no consequence. */
  readonly since: number;
};

function linkWithin(patterns: readonly FoldedPattern[], links: Map<FoldedPattern, Link>): void {
  const ordered = mostFrequent(patterns)
    .map(candidateOf)
    .sort((a, b) => rank(a) - rank(b) || byFirst(a.folded, b.folded));
  const causes = ordered.filter(({ isFailure, isConsequence }) => isFailure && !isConsequence);
  const since = Math.min(...causes.map(({ folded }) => folded.counter.moments[0]?.at ?? Number.POSITIVE_INFINITY));
  for (const [index, follower] of ordered.entries()) {
    const link = linkOf(follower, { ordered, since }, index, links);
    if (link !== undefined) links.set(follower.folded, link);
  }
}

/** Among the candidates before `end`, the first that is no consequence itself and explains the follower. */
function linkOf(
  follower: Candidate,
  { ordered, since }: Service,
  end: number,
  links: ReadonlyMap<FoldedPattern, Link>,
): Link | undefined {
  for (let index = 0; index < end; index++) {
    const cause = ordered[index];
    if (cause === undefined || links.has(cause.folded)) continue;
    const why = reasonToJoin(follower, cause, since);
    if (why !== undefined) return { cause: cause.folded, why };
  }
  return undefined;
}

function mostFrequent(patterns: readonly FoldedPattern[]): readonly FoldedPattern[] {
  if (patterns.length <= MOST_COMPARED) return patterns;
  const times = ({ pattern }: FoldedPattern): number => pattern.tally.occurrences;
  return patterns.toSorted((a, b) => times(b) - times(a) || byFirst(a, b)).slice(0, MOST_COMPARED);
}

/** Stack traces explain most, exits and failed requests least. */
function rank({ folded, isConsequence }: Candidate): number {
  if (folded.pattern.evidence === 'stack') return 0;
  return isConsequence ? 2 : 1;
}

function reasonToJoin(follower: Candidate, cause: Candidate, since: number): string | undefined {
  const why =
    quotes(follower, cause) ??
    tellsOfSame(follower, cause) ??
    logsTwice(follower, cause) ??
    sharesTraces(follower, cause) ??
    comesWith(follower, cause, since);
  return why === undefined ? undefined : `${why} (${follower.times} against ${cause.times} times)`;
}

function quotes(follower: Candidate, cause: Candidate): string | undefined {
  if (cause.said === undefined || !textOf(follower.folded).includes(cause.said)) return undefined;
  return onSameInstances(follower, cause) ? `quotes the message of ${nameOf(cause)} on the same instances` : undefined;
}

/** `X issues: [what]` beside `X: what`: what stands behind the first colon of the one stands in the other. */
function logsTwice(follower: Candidate, cause: Candidate): string | undefined {
  if (follower.statement === undefined || follower.statement !== cause.statement) return undefined;
  const [fewer, more] = [Math.min(follower.times, cause.times), Math.max(follower.times, cause.times)];
  if (fewer < more * OVER || !onSameInstances(follower, cause)) return undefined;
  const said = says(follower, behindColon(cause)) || says(cause, behindColon(follower));
  return said ? `is logged by the same function with the same words as ${nameOf(cause)}` : undefined;
}

/** The platform's request log beside the server's own access line. */
function tellsOfSame(follower: Candidate, cause: Candidate): string | undefined {
  const [mine, theirs] = [follower.folded.pattern, cause.folded.pattern];
  if (mine.evidence !== 'request' || theirs.evidence !== 'request' || mine.status === 0) return undefined;
  if (mine.identity.text !== theirs.identity.text || !onSameInstances(follower, cause)) return undefined;
  return `tells of the same requests, ${nameOf(cause)}, on the same instances`;
}

function sharesTraces(follower: Candidate, cause: Candidate): string | undefined {
  if (cause.isConsequence) return undefined;
  const together = shareTraces(cause.traces, follower.traces);
  return together === undefined ? undefined : `shares the trace with ${nameOf(cause)} in ${ratio(together)}`;
}

function comesWith(follower: Candidate, cause: Candidate, since: number): string | undefined {
  if (!follower.isConsequence || cause.isConsequence || !cause.isFailure) return undefined;
  const [causes, effects] = [cause.folded.counter.moments, follower.folded.counter.moments];
  const together = followEachOther(causes, effects, spanOf([causes], effects, since));
  if (together === undefined) return undefined;
  const seconds = (together.withinMillis / 1_000).toFixed(1);
  return `comes with ${nameOf(cause)} on the same instance within ${seconds} s in ${ratio(together)}`;
}

function candidateOf(folded: FoldedPattern): Candidate {
  const { pattern, example, counter } = folded;
  const { module, function: name } = pattern.source;
  const said = example.stack?.message ?? '';
  const talksOfExit = EXIT_WORDS.test(example.message.slice(0, EXIT_CHARS));
  return {
    folded,
    times: pattern.tally.occurrences,
    said: said.length >= MIN_QUOTE_CHARS ? said : undefined,
    statement: pattern.evidence === 'statement' && name !== undefined ? `${module ?? ''}:${name}` : undefined,
    traces: new Set(counter.moments.flatMap(({ trace }) => (trace === undefined ? [] : [trace]))),
    isFailure: isFailure(pattern),
    isConsequence: pattern.evidence !== 'stack' && (pattern.status >= SERVER_ERROR || talksOfExit),
  };
}

function says({ folded }: Candidate, words: string): boolean {
  return words.length >= MIN_QUOTE_CHARS && folded.example.message.includes(words);
}

function behindColon({ folded }: Candidate): string {
  const { message } = folded.example;
  const colon = message.indexOf(': ');
  return colon === -1 ? '' : message.slice(colon + 2).trim();
}

function isFailure({ tally }: Pattern): boolean {
  const { levels, count } = tally;
  const failed = (levels.ERROR ?? 0) + (levels.CRITICAL ?? 0) + (levels.ALERT ?? 0) + (levels.EMERGENCY ?? 0);
  return failed >= count * OVER;
}

function onSameInstances(a: Candidate, b: Candidate): boolean {
  const [mine, theirs] = [a.folded.counter.instances, b.folded.counter.instances];
  const shared = [...mine].filter((instance) => theirs.has(instance)).length;
  return shared > 0 && shared >= mine.size * OVER;
}

function textOf({ example }: FoldedPattern): string {
  return example.stack === undefined ? example.message : `${example.stack.exception}: ${example.stack.message}`;
}

function nameOf({ folded }: Candidate): string {
  const { exception, template } = folded.pattern;
  return exception || `"${template.slice(0, QUOTED_CHARS)}"`;
}

function ratio({ times, of }: Together): string {
  return `${times} of ${of} cases looked at`;
}

function serviceOf({ pattern }: FoldedPattern): string {
  return `${pattern.project}\n${pattern.service}`;
}

function byFirst(a: FoldedPattern, b: FoldedPattern): number {
  if (a.pattern.tally.first !== b.pattern.tally.first) return a.pattern.tally.first < b.pattern.tally.first ? -1 : 1;
  return a.pattern.fingerprint < b.pattern.fingerprint ? -1 : 1;
}
