import type { FoldedPattern } from './fold.ts';
import { followEachOther, shareTraces, type Together } from './together.ts';

/** Shorter messages ("timeout") are quoted by chance. */
const MIN_QUOTE_CHARS = 16;
const SERVER_ERROR = 500;
/** What a process says when it ends, or when something else ends it. */
const EXIT_WORDS =
  /\bexit(?:ed|ing)?\b|\bshutting down\b|\bterminat(?:ed|ing)\b|\bfailed to boot\b|\bkilled\b|\bstopp(?:ed|ing)\b|\bException in worker\b/i;
/** Of numbers that should match, how much the smaller must be of the larger. */
const OVER = 0.8;

/** A cluster in the making: its leader first. */
export type Joined = { readonly members: readonly FoldedPattern[]; readonly joins: readonly string[] };

type Link = { readonly cause: FoldedPattern; readonly why: string };

/**
 * Joins the patterns of one service that are one failure. Looks or matching numbers alone never join: it takes a
 * quoted exception, a shared trace, one statement logged twice, or an exit or failed request that comes with the cause
 * again and again.
 */
export function joinPatterns(patterns: readonly FoldedPattern[]): readonly Joined[] {
  const links = new Map<FoldedPattern, Link>();
  for (const sameService of Map.groupBy(patterns, serviceOf).values()) linkWithin(sameService, links);
  return patterns
    .filter((pattern) => !links.has(pattern))
    .map((leader) => {
      const followers = [...links].filter(([, { cause }]) => cause === leader).sort(([a], [b]) => byFirst(a, b));
      return {
        members: [leader, ...followers.map(([follower]) => follower)],
        joins: followers.map(([, { why }]) => why),
      };
    });
}

/** Likely causes first, so that nothing is joined to what is itself a consequence. */
function linkWithin(patterns: readonly FoldedPattern[], links: Map<FoldedPattern, Link>): void {
  const ordered = patterns.toSorted((a, b) => causeRank(a) - causeRank(b) || byFirst(a, b));
  ordered.forEach((follower, index) => {
    for (const cause of ordered.slice(0, index)) {
      if (links.has(cause)) continue;
      const why = reasonToJoin(follower, cause);
      if (why !== undefined) {
        links.set(follower, { cause, why });
        return;
      }
    }
  });
}

/** Stack traces explain most, exits and failed requests least. */
function causeRank(pattern: FoldedPattern): number {
  if (pattern.pattern.evidence === 'stack') return 0;
  return isConsequence(pattern) ? 2 : 1;
}

function reasonToJoin(follower: FoldedPattern, cause: FoldedPattern): string | undefined {
  const both = `${times(follower)} against ${times(cause)} times`;
  if (quotesException(follower, cause)) return `quotes the message of ${nameOf(cause)} on the same instances (${both})`;
  if (logsTwice(follower, cause))
    return `is logged by the same function with the same words as ${nameOf(cause)} (${both})`;
  const traces = causeRank(cause) < 2 ? shareTraces(cause.counter.moments, follower.counter.moments) : undefined;
  if (traces !== undefined) return `shares the trace with ${nameOf(cause)} in ${ratio(traces)} (${both})`;
  if (!isConsequence(follower) || isConsequence(cause) || !isFailure(cause)) return undefined;
  const together = followEachOther(cause.counter.moments, follower.counter.moments);
  if (together === undefined) return undefined;
  const seconds = (together.withinMillis / 1_000).toFixed(1);
  return `comes with ${nameOf(cause)} on the same instance within ${seconds} s in ${ratio(together)} (${both})`;
}

function quotesException(follower: FoldedPattern, cause: FoldedPattern): boolean {
  const said = cause.example.stack?.message ?? '';
  return said.length >= MIN_QUOTE_CHARS && textOf(follower).includes(said) && onSameInstances(follower, cause);
}

/** `X issues: [what]` beside `X: what`: what stands behind the first colon of the one stands in the other. */
function logsTwice(follower: FoldedPattern, cause: FoldedPattern): boolean {
  const { module, function: name } = follower.pattern.source;
  const other = cause.pattern.source;
  if (name === undefined || name !== other.function || module !== other.module) return false;
  if (follower.pattern.evidence !== 'statement' || cause.pattern.evidence !== 'statement') return false;
  const [a, b] = [times(follower), times(cause)];
  if (Math.min(a, b) < Math.max(a, b) * OVER || !onSameInstances(follower, cause)) return false;
  return says(follower, behindColon(cause)) || says(cause, behindColon(follower));
}

function says(pattern: FoldedPattern, words: string): boolean {
  return words.length >= MIN_QUOTE_CHARS && pattern.example.message.includes(words);
}

function behindColon({ example }: FoldedPattern): string {
  const colon = example.message.indexOf(': ');
  return colon === -1 ? '' : example.message.slice(colon + 2).trim();
}

function isConsequence({ pattern, example }: FoldedPattern): boolean {
  return (
    pattern.evidence !== 'stack' && (pattern.status >= SERVER_ERROR || EXIT_WORDS.test(example.message.slice(0, 500)))
  );
}

function isFailure({ pattern }: FoldedPattern): boolean {
  const { levels, count } = pattern.tally;
  const failed = (levels.ERROR ?? 0) + (levels.CRITICAL ?? 0) + (levels.ALERT ?? 0) + (levels.EMERGENCY ?? 0);
  return failed >= count * OVER;
}

function onSameInstances(a: FoldedPattern, b: FoldedPattern): boolean {
  const shared = [...a.counter.instances].filter((instance) => b.counter.instances.has(instance)).length;
  return shared > 0 && shared >= a.counter.instances.size * OVER;
}

function textOf({ example }: FoldedPattern): string {
  return example.stack === undefined ? example.message : `${example.stack.exception}: ${example.stack.message}`;
}

function nameOf({ pattern }: FoldedPattern): string {
  return pattern.exception || `"${pattern.template.slice(0, 60)}"`;
}

function times({ pattern }: FoldedPattern): number {
  return pattern.tally.occurrences;
}

function ratio({ times: matched, of }: Together): string {
  return `${matched} of ${of} cases looked at`;
}

function serviceOf({ pattern }: FoldedPattern): string {
  return `${pattern.project}\n${pattern.service}`;
}

function byFirst(a: FoldedPattern, b: FoldedPattern): number {
  if (a.pattern.tally.first !== b.pattern.tally.first) return a.pattern.tally.first < b.pattern.tally.first ? -1 : 1;
  return a.pattern.fingerprint < b.pattern.fingerprint ? -1 : 1;
}
