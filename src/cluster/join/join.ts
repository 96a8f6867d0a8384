import type { FoldedPattern } from '../folded-pattern.ts';
import { groupBy } from '../group-by.ts';
import { byFirst, type Candidate, candidateOf, nameOf, OVER, onSameInstances, SERVER_ERROR } from './candidate.ts';
import { type Explained, explainAftermath, explainTogether, wordsOf } from './explain.ts';
import { type FailureIndex, failureIndex } from './failures.ts';
import { BEFORE_MILLIS } from './placed.ts';
import { logsTwice, namesException, quotes, repeats } from './quotation.ts';
import { followEachOther, shareTraces, spanOf, type Together } from './together.ts';

/** Every two patterns of a service are compared, so their number is bounded. */
const MOST_COMPARED = 1_500;
/** A process may be seen to end before the last that it wrote. */
const WRITTEN_LATE_MILLIS = 500;

/** A cluster in the making: its leader first. */
export type Joined = { readonly members: readonly FoldedPattern[]; readonly joins: readonly string[] };

type Link = { readonly cause: Candidate; readonly why: string };
type Links = ReadonlyMap<FoldedPattern, Link>;

/**
 * Joins the patterns of one service that are one failure. Looks or matching numbers alone never join: it takes a
 * quoted exception or message, one request told of twice, a shared trace, one statement logged twice, an exit or failed
 * request that comes with the cause again and again, or what the platform says just after a failure.
 */
export function joinPatterns(patterns: readonly FoldedPattern[]): readonly Joined[] {
  const links = new Map<FoldedPattern, Link>();
  for (const sameService of groupBy(patterns, serviceOf).values()) linkWithin(sameService, links);
  const followers = groupBy(links, ([, { cause }]) => cause.folded);
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
  /** Those that are no consequence. */
  readonly failures: FailureIndex;
};

function linkWithin(patterns: readonly FoldedPattern[], links: Map<FoldedPattern, Link>): void {
  const ordered = mostFrequent(patterns)
    .map(candidateOf)
    .sort((a, b) => rank(a) - rank(b) || byFirst(a.folded, b.folded));
  const causes = ordered.filter(({ isFailure, isConsequence }) => isFailure && !isConsequence);
  const failures = failureIndex(causes, ordered);
  for (const [index, follower] of ordered.entries()) {
    const link =
      linkOf(follower, { ordered, failures }, index, links) ??
      toMost(explainAftermath(follower, failures, WRITTEN_LATE_MILLIS), follower, links) ??
      toMost(explainTogether(follower, failures), follower, links) ??
      besidePlatform(follower, ordered.slice(0, index), links);
    if (link !== undefined) links.set(follower.folded, link);
  }
}

/** Among the candidates before `end`, the first that explains the follower, or what that one is joined to. */
function linkOf(follower: Candidate, { ordered, failures }: Service, end: number, links: Links): Link | undefined {
  for (let index = 0; index < end; index++) {
    const cause = ordered[index];
    if (cause === undefined) continue;
    const link = links.get(cause.folded);
    const why = link === undefined ? reasonToJoin(follower, cause, failures.since) : repeatsLinked(follower, cause);
    if (why !== undefined) return { cause: link?.cause ?? cause, why: numbered(why, follower, cause) };
  }
  return undefined;
}

/** Joins to the cause that explains most: a pattern is in one cluster only. */
function toMost(explained: Explained | undefined, follower: Candidate, links: Links): Link | undefined {
  if (explained === undefined) return undefined;
  const leaderOf = (cause: Candidate): Candidate => links.get(cause.folded)?.cause ?? cause;
  const byLeader = groupBy(explained.cases, ({ cause }) => leaderOf(cause));
  const [most] = [...byLeader].sort(([, some], [, others]) => others.length - some.length);
  if (most === undefined) return undefined;
  const [cause] = most;
  return { cause, why: numbered(wordsOf(explained, cause, leaderOf), follower, cause) };
}

/** Where no failure is known but what tells of an end or a failed start, that is together. */
function besidePlatform(follower: Candidate, earlier: readonly Candidate[], links: Links): Link | undefined {
  if (follower.aftermath === undefined) return undefined;
  const told = earlier.filter((one) => (one.aftermath ?? endsItself(one)) && !links.has(one.folded));
  if (told.length === 0) return undefined;
  return toMost(explainAftermath(follower, failureIndex(told, earlier), BEFORE_MILLIS), follower, links);
}

function endsItself({ isFailure, isConsequence, folded }: Candidate): boolean {
  return isFailure && isConsequence && folded.pattern.status === 0;
}

function numbered(why: string, follower: Candidate, cause: Candidate): string {
  return `${why} (${follower.times} against ${cause.times} times)`;
}

function mostFrequent(patterns: readonly FoldedPattern[]): readonly FoldedPattern[] {
  if (patterns.length <= MOST_COMPARED) return patterns;
  const times = ({ pattern }: FoldedPattern): number => pattern.tally.occurrences;
  return patterns.toSorted((a, b) => times(b) - times(a) || byFirst(a, b)).slice(0, MOST_COMPARED);
}

/** Stack traces explain most, exits and failed requests least; what the platform says of all comes last. */
function rank(candidate: Candidate): number {
  const { isStack, isConsequence, isFailure, aftermath } = candidate;
  if (isStack) return 0;
  if (!isConsequence) return 1;
  if (aftermath === undefined) return endsItself(candidate) ? 2 : 5;
  if (aftermath.ofRevision) return 6;
  return isFailure ? 3 : 4;
}

/** What follows from something else explains nothing, but may be said twice. */
function repeatsLinked(follower: Candidate, linked: Candidate): string | undefined {
  return linked.isConsequence ? undefined : repeats(follower, linked);
}

function reasonToJoin(follower: Candidate, cause: Candidate, since: number): string | undefined {
  return (
    quotes(follower, cause) ??
    tellsOfSame(follower, cause) ??
    logsTwice(follower, cause) ??
    repeats(follower, cause) ??
    namesException(follower, cause) ??
    sharesTraces(follower, cause) ??
    comesWith(follower, cause, since)
  );
}

/** The platform's request log beside the server's own access line. */
function tellsOfSame(follower: Candidate, cause: Candidate): string | undefined {
  const [mine, theirs] = [follower.folded.pattern, cause.folded.pattern];
  if (mine.evidence !== 'request' || theirs.evidence !== 'request' || mine.status === 0) return undefined;
  if (mine.identity.text !== theirs.identity.text || !onSameInstances(follower, cause)) return undefined;
  return `tells of the same requests, ${nameOf(cause)}, on the same instances`;
}

/** A failed request has a trace of its own, so that sharing it once is enough. */
function sharesTraces(follower: Candidate, cause: Candidate): string | undefined {
  if (cause.isConsequence) return undefined;
  const isRequest = follower.folded.pattern.status >= SERVER_ERROR && cause.isFailure;
  const together = shareTraces(cause.traces, follower.traces) ?? (isRequest ? allTraces(follower, cause) : undefined);
  return together === undefined ? undefined : `shares the trace with ${nameOf(cause)} in ${ratio(together)}`;
}

function allTraces({ folded, traces }: Candidate, cause: Candidate): Together | undefined {
  const { moments } = folded.counter;
  const shared = moments.filter(({ trace }) => trace !== undefined && cause.traces.has(trace));
  if (traces.size === 0 || shared.length < moments.length * OVER) return undefined;
  return { times: shared.length, of: moments.length, withinMillis: 0 };
}

function comesWith(follower: Candidate, cause: Candidate, since: number): string | undefined {
  if (!follower.isConsequence || !cause.isFailure || !mayLead(cause)) return undefined;
  const [causes, effects] = [cause.folded.counter.moments, follower.folded.counter.moments];
  const together = followEachOther(causes, effects, spanOf([causes], effects, since));
  if (together === undefined) return undefined;
  const seconds = (together.withinMillis / 1_000).toFixed(1);
  return `comes with ${nameOf(cause)} on the same instance within ${seconds} s in ${ratio(together)}`;
}

/** A failed probe stands for the failure where nothing else tells of it. */
function mayLead({ isConsequence, aftermath }: Candidate): boolean {
  return !isConsequence || (aftermath !== undefined && !aftermath.ofRevision);
}

function ratio({ times, of }: Together): string {
  return `${times} of ${of} cases looked at`;
}

function serviceOf({ pattern }: FoldedPattern): string {
  return `${pattern.project}\n${pattern.service}`;
}
