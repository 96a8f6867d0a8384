import { MOMENTS, type Moment } from './early-entries.ts';

/** How long after its cause a consequence may come, in milliseconds. */
const AFTER_MILLIS = 5_000;
/** Clocks of the load balancer, the system and the container differ, and a request waits for its instance. */
const BEFORE_MILLIS = 3_000;
/** Of the consequence's moments, those that must come with the cause; of the cause's, those that must have one. */
const SHARE_WITH_CAUSE = 0.8;
const SHARE_OF_CAUSES = 0.3;
const LEAST_TIMES = 3;
/** Two processes that know nothing of each other may look joined with at most this chance. */
const CHANCE = 1e-3;

export type Together = { readonly times: number; readonly of: number; readonly withinMillis: number };

/**
 * How often `effects` came with `causes` on the same instance within seconds; undefined when it was too seldom, or so
 * often that it could be chance. Both lists are in time order.
 */
export function followEachOther(causes: readonly Moment[], effects: readonly Moment[]): Together | undefined {
  const end = Math.min(endOf(causes), endOf(effects));
  const [placedCauses, placed] = [causes, effects].map((moments) =>
    moments.filter(isPlaced).filter(({ at }) => at <= end),
  );
  if (placedCauses === undefined || placed === undefined) return undefined;
  const seen = effects.filter(({ at }) => !(at > end)).length;
  if (placed.length < LEAST_TIMES || placed.length < seen * SHARE_WITH_CAUSE) return undefined;
  const gaps = placed.map((effect) => gapTo(effect, placedCauses));
  const matched = gaps.filter((gap) => gap !== undefined);
  if (matched.length < placed.length * SHARE_WITH_CAUSE) return undefined;
  const answered = placedCauses.filter((cause) => placed.some((effect) => isWithin(cause, effect)));
  if (answered.length < placedCauses.length * SHARE_OF_CAUSES) return undefined;
  if (couldBeChance(placedCauses, episodesOf(placed))) return undefined;
  return { times: matched.length, of: placed.length, withinMillis: Math.max(...matched) };
}

/** How many traces both have; undefined when that is too few of either. */
export function shareTraces(some: ReadonlySet<string>, others: ReadonlySet<string>): Together | undefined {
  const needed = Math.max(LEAST_TIMES, Math.max(some.size, others.size) * SHARE_WITH_CAUSE);
  let shared = some.size;
  if (Math.min(shared, others.size) < needed) return undefined;
  // Most have nothing in common, which a few traces show: every two patterns of a service are compared.
  for (const trace of some) if (!others.has(trace) && --shared < needed) return undefined;
  return { times: shared, of: others.size, withinMillis: 0 };
}

type Placed = Moment & { readonly instance: string };

function isPlaced(moment: Moment): moment is Placed {
  return moment.instance !== undefined && Number.isFinite(moment.at);
}

function isWithin(cause: Placed, effect: Placed): boolean {
  const after = effect.at - cause.at;
  return cause.instance === effect.instance && after <= AFTER_MILLIS && after >= -BEFORE_MILLIS;
}

function gapTo(effect: Placed, causes: readonly Placed[]): number | undefined {
  const gaps = causes.filter((cause) => isWithin(cause, effect)).map((cause) => Math.abs(effect.at - cause.at));
  return gaps.length === 0 ? undefined : Math.min(...gaps);
}

/** Until when a pattern was looked at. */
function endOf(moments: readonly Moment[]): number {
  return moments.length < MOMENTS ? Number.POSITIVE_INFINITY : (moments.at(-1)?.at ?? Number.POSITIVE_INFINITY);
}

/** What follows itself within seconds happened once: thirty requests fail when one instance dies. */
function episodesOf(effects: readonly Placed[]): readonly Placed[] {
  const latest = new Map<string, number>();
  return effects.filter(({ instance, at }) => {
    const before = latest.get(instance);
    latest.set(instance, at);
    return before === undefined || at - before > AFTER_MILLIS;
  });
}

/**
 * Whether effects spread at random over the time in which both happened would come with a cause as often as these do
 * by chance: the share of each instance's time that lies near a cause, and the binomial tail for the matches, bounded
 * from above.
 */
function couldBeChance(causes: readonly Placed[], episodes: readonly Placed[]): boolean {
  const matched = episodes.filter((episode) => gapTo(episode, causes) !== undefined).length;
  if (matched < LEAST_TIMES) return true;
  const starts = [causes, episodes].map((moments) => Math.min(...moments.map(({ at }) => at)));
  const ends = [causes, episodes].map((moments) => Math.max(...moments.map(({ at }) => at)));
  const span = Math.min(...ends) - Math.max(...starts) + AFTER_MILLIS + BEFORE_MILLIS;
  const shares = episodes.map(({ instance }) => nearShare(causes, instance, span));
  const near = shares.reduce((sum, share) => sum + share, 0) / shares.length;
  return choose(episodes.length, matched) * near ** matched > CHANCE;
}

function nearShare(causes: readonly Placed[], instance: string, span: number): number {
  let covered = 0;
  let end = Number.NEGATIVE_INFINITY;
  for (const cause of causes) {
    if (cause.instance !== instance) continue;
    const from = Math.max(end, cause.at - BEFORE_MILLIS);
    end = Math.max(end, cause.at + AFTER_MILLIS);
    covered += Math.max(0, end - from);
  }
  return Math.min(1, covered / span);
}

function choose(n: number, k: number): number {
  let ways = 1;
  for (let index = 1; index <= n - k; index++) ways = (ways * (k + index)) / index;
  return ways;
}
