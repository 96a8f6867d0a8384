import type { Moment } from '../early-entries.ts';
import { groupBy } from '../group-by.ts';
import type { Aftermath } from './aftermath.ts';
import { type Candidate, nameOf } from './candidate.ts';
import { isContradicted, isOnInstance } from './contradiction.ts';
import { type Case, type FailureIndex, instanceAt, nearest, preferred } from './failures.ts';
import { AFTER_MILLIS, BEFORE_MILLIS, isPlaced, LEAST_TIMES } from './placed.ts';
import { followEachOther, spanOf } from './together.ts';

/** With fewer cases all of them must be explained. */
const FORGIVING = 5;
const SHARE_EXPLAINED = 0.8;
/** Where more failed on the instances of a consequence, everything comes with something. */
const MOST_FAILED = 500;

export type Explained = { readonly cases: readonly Case[]; readonly of: number };

/**
 * The failures that came just before what the platform says when something has failed. That has no cause of its own,
 * so once is enough, unless something speaks against it: a case without a failure, a failure that comes elsewhere
 * without this consequence, that goes on after it, or that is always there.
 */
export function explainAftermath(effect: Candidate, failures: FailureIndex, before: number): Explained | undefined {
  const { aftermath } = effect;
  if (aftermath === undefined) return undefined;
  const moments = seenOf(effect.folded.counter.moments, failures.since);
  const cases = moments.flatMap((moment) => caseOf(moment, failures, aftermath, before) ?? []);
  const needed = moments.length < FORGIVING ? moments.length : moments.length * SHARE_EXPLAINED;
  if (cases.length === 0 || cases.length < needed) return undefined;
  return isContradicted(cases, failures, aftermath) ? undefined : { cases, of: moments.length };
}

/**
 * The failures of several kinds that an exit or a failed request comes with: each alone explains too little, and all
 * that failed on its instances is what chance is asked about. One of them explains at least half.
 */
export function explainTogether(effect: Candidate, failures: FailureIndex): Explained | undefined {
  const { moments } = effect.folded.counter;
  if (!effect.isConsequence || moments.length < LEAST_TIMES) return undefined;
  const failed = [...new Set(moments.map(({ instance }) => instance))].flatMap((instance) =>
    instance === undefined ? [] : failures.at(instanceAt(instance)),
  );
  if (failed.length === 0 || failed.length > MOST_FAILED) return undefined;
  const cases = moments.filter(isPlaced).flatMap(({ instance, at }) => {
    const place = instanceAt(instance);
    return nearest(failures.at(place), { place, at }, [AFTER_MILLIS, BEFORE_MILLIS]) ?? [];
  });
  const again = [...groupBy(cases, ({ cause }) => cause).values()].filter((mine) => mine.length > 1);
  if (again.length < 2 || !again.some((mine) => mine.length * 2 >= cases.length)) return undefined;
  const lists = again.flatMap(([one]) => (one === undefined ? [] : [one.cause.folded.counter.moments]));
  const span = spanOf(lists, moments, failures.since);
  const together = followEachOther(
    failed.map(({ moment }) => moment).sort((a, b) => a.at - b.at),
    moments,
    span,
  );
  const explained = again.flat().filter(({ at }) => at >= span.from && at <= span.until);
  if (together === undefined || explained.length < together.of * SHARE_EXPLAINED) return undefined;
  return { cases: explained, of: together.of };
}

/** Without what came before the first failure that was exported, as long as it is some of many. */
function seenOf(moments: readonly Moment[], since: number): readonly Moment[] {
  const { from } = spanOf([], moments, since);
  const seen = moments.filter(({ at }) => at >= from);
  return seen.length < LEAST_TIMES ? moments : seen;
}

function caseOf(moment: Moment, failures: FailureIndex, aftermath: Aftermath, before: number): Case | undefined {
  const place = failures.placeOf(moment, !aftermath.ofRevision);
  if (place === undefined) return undefined;
  return preferred(failures.at(place), { place, at: moment.at }, [aftermath.after, before]);
}

/** In words: what explains it most often, and how often what else did. */
export function wordsOf(
  { cases, of }: Explained,
  leader: Candidate,
  leaderOf: (cause: Candidate) => Candidate,
): string {
  const seconds = (Math.max(...cases.map(({ gap }) => Math.abs(gap))) / 1_000).toFixed(1);
  const where = cases.every(isOnInstance) ? 'instance' : 'revision';
  const counted = `on the same ${where} within ${seconds} s in ${cases.length} of ${of} cases looked at`;
  const causes = groupBy(cases, ({ cause }) => leaderOf(cause));
  const comes = cases.some(({ gap }) => gap < 0) ? 'comes with' : 'comes after';
  if (causes.size === 1) return `${comes} ${nameOf(leader)} ${counted}`;
  const each = [...causes].map(([cause, mine]) => `${nameOf(cause)} ${mine.length}`);
  return `${comes} a failure ${counted}, most often after ${nameOf(leader)}: ${each.join(', ')}`;
}
