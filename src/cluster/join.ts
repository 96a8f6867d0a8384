import type { FoldedPattern } from './fold.ts';

/** Shorter messages ("timeout") are quoted by chance. */
const MIN_QUOTE_CHARS = 16;

/** A cluster in the making: its leader first. */
export type Joined = { readonly members: readonly FoldedPattern[]; readonly joins: readonly string[] };

/**
 * Joins what quotes an exception to the stack trace that raised it, when both come from the same instances of one
 * service. Looks or matching numbers alone never join.
 */
export function joinPatterns(patterns: readonly FoldedPattern[]): readonly Joined[] {
  const causes = patterns.filter(isCause).sort(byFirst);
  const leaders = new Map<FoldedPattern, { readonly cause: FoldedPattern; readonly why: string }>();
  // Earlier causes first, so that a cause which follows another is known before anything is joined to it.
  for (const pattern of [...causes, ...patterns.filter((candidate) => !causes.includes(candidate))]) {
    const cause = causes.find((candidate) => quotes(pattern, candidate) && !leaders.has(candidate));
    if (cause !== undefined && cause !== pattern) leaders.set(pattern, { cause, why: reasonFor(pattern, cause) });
  }
  return patterns
    .filter((pattern) => !leaders.has(pattern))
    .map((leader) => {
      const followers = [...leaders].filter(([, { cause }]) => cause === leader).sort(([a], [b]) => byFirst(a, b));
      return {
        members: [leader, ...followers.map(([follower]) => follower)],
        joins: followers.map(([, { why }]) => why),
      };
    });
}

function isCause({ pattern, example }: FoldedPattern): boolean {
  return pattern.evidence === 'stack' && (example.stack?.message.length ?? 0) >= MIN_QUOTE_CHARS;
}

function quotes(follower: FoldedPattern, cause: FoldedPattern): boolean {
  if (follower === cause || follower.pattern.service !== cause.pattern.service) return false;
  if (follower.pattern.project !== cause.pattern.project) return false;
  if (isCause(follower) && byFirst(follower, cause) < 0) return false;
  const said = cause.example.stack?.message ?? '';
  return said !== '' && textOf(follower).includes(said) && sharedInstances(follower, cause) > 0;
}

function textOf({ example }: FoldedPattern): string {
  return example.stack === undefined ? example.message : `${example.stack.exception}: ${example.stack.message}`;
}

function sharedInstances(a: FoldedPattern, b: FoldedPattern): number {
  return [...a.counter.instances].filter((instance) => b.counter.instances.has(instance)).length;
}

function reasonFor(follower: FoldedPattern, cause: FoldedPattern): string {
  const shared = sharedInstances(follower, cause);
  const all = follower.counter.instances.size;
  const times = `${follower.pattern.tally.occurrences} against ${cause.pattern.tally.occurrences} times`;
  return `quotes the message of ${cause.pattern.exception ?? 'the exception'}, on ${shared} of its ${all} instances (${times})`;
}

function byFirst(a: FoldedPattern, b: FoldedPattern): number {
  if (a.pattern.tally.first !== b.pattern.tally.first) return a.pattern.tally.first < b.pattern.tally.first ? -1 : 1;
  return a.pattern.fingerprint < b.pattern.fingerprint ? -1 : 1;
}
