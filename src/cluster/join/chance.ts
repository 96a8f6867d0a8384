import { AFTER_MILLIS, BEFORE_MILLIS, gapTo, LEAST_TIMES, type Placed } from './placed.ts';

/** Two processes that know nothing of each other may look joined with at most this chance. */
const CHANCE = 1e-3;
/** Clocks that are read in another order than they ran. */
const CLOCK_MILLIS = 10;
/** Farther apart than this, the few seconds around say too little. */
const NEARBY_MILLIS = 250;
/** How far from a whole number of beats an interval must be, in beats. */
const OFF_BEAT = 0.05;

/**
 * Whether effects spread at random over the time in which both happened would come with a cause as often as these do
 * by chance: the share of each instance's time that lies near a cause, and the binomial tail for the matches, bounded
 * from above.
 */
export function couldBeChance(causes: readonly Placed[], effects: readonly Placed[]): boolean {
  const episodes = episodesOf(effects);
  const matched = episodes.filter((episode) => gapTo(episode, causes) !== undefined).length;
  if (matched < LEAST_TIMES) return true;
  const starts = [causes, episodes].map((moments) => Math.min(...moments.map(({ at }) => at)));
  const ends = [causes, episodes].map((moments) => Math.max(...moments.map(({ at }) => at)));
  const span = Math.min(...ends) - Math.max(...starts) + AFTER_MILLIS + BEFORE_MILLIS;
  const shares = episodes.map(({ instance }) => {
    const near = causes.filter((cause) => cause.instance === instance);
    return Math.min(1, covered(near, [BEFORE_MILLIS, AFTER_MILLIS], EVER) / span);
  });
  return tail(episodes.length, matched, mean(shares)) > CHANCE;
}

/**
 * The same from the gaps that were really seen, within the seconds around each effect: three of three within
 * milliseconds are no chance, however short the time. What beats like a clock says nothing: two beats may keep step.
 */
export function couldBeChanceNearby(causes: readonly Placed[], effects: readonly Placed[]): boolean {
  const gaps = effects.map((effect) => gapTo(effect, causes));
  const within = Math.max(CLOCK_MILLIS, ...gaps.filter((gap) => gap !== undefined));
  const pairs = onceABurst(pairsOf(causes, effects));
  if (within > NEARBY_MILLIS || pairs.length < LEAST_TIMES || pairs.some(tellOfTwoTraces)) return true;
  if (keepsABeat(pairs.map(({ effect }) => effect.at))) return true;
  const times = [...causes, ...effects].map(({ at }) => at);
  const [start, end] = [Math.min(...times) - within, Math.max(...times) + within];
  const shares = pairs.map(({ effect: { at, instance } }) => {
    const near = causes.filter((cause) => cause.instance === instance);
    const around = { from: Math.max(start, at - AFTER_MILLIS), until: Math.min(end, at + AFTER_MILLIS) };
    return covered(near, [within, within], around) / (around.until - around.from);
  });
  const alone = gaps.filter((gap) => gap === undefined).length;
  return tail(pairs.length + alone, pairs.length, mean(shares)) > CHANCE;
}

type Pair = { readonly cause: Placed; readonly effect: Placed };

/** Each cause with the effect next to it: a burst that one cause explains says no more than one effect does. */
function pairsOf(causes: readonly Placed[], effects: readonly Placed[]): readonly Pair[] {
  const nearest = new Map<Placed, Placed>();
  for (const effect of effects) {
    const cause = nextTo(effect, causes);
    if (cause === undefined) continue;
    const known = nearest.get(cause);
    if (known === undefined || apart(cause, effect) < apart(cause, known)) nearest.set(cause, effect);
  }
  return [...nearest].map(([cause, effect]) => ({ cause, effect }));
}

function nextTo(effect: Placed, causes: readonly Placed[]): Placed | undefined {
  const gap = gapTo(effect, causes);
  return causes.find((cause) => cause.instance === effect.instance && apart(cause, effect) === gap);
}

function apart(cause: Placed, effect: Placed): number {
  return Math.abs(effect.at - cause.at);
}

function tellOfTwoTraces({ cause, effect }: Pair): boolean {
  return cause.trace !== undefined && effect.trace !== undefined && cause.trace !== effect.trace;
}

/** Requests of one moment have more in common than a failure. */
function onceABurst(pairs: readonly Pair[]): readonly Pair[] {
  let latest = Number.NEGATIVE_INFINITY;
  return pairs
    .toSorted((a, b) => a.effect.at - b.effect.at)
    .filter(({ effect: { at } }) => {
      const isNext = at - latest > NEARBY_MILLIS;
      latest = at;
      return isNext;
    });
}

/** Whether all intervals are the shortest one so many times over; `times` are in order. */
function keepsABeat(times: readonly number[]): boolean {
  const intervals = times.slice(1).map((at, index) => at - (times[index] ?? at));
  const beat = Math.min(...intervals);
  return intervals.every((interval) => Math.abs(interval / beat - Math.round(interval / beat)) <= OFF_BEAT);
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

const EVER = { from: Number.NEGATIVE_INFINITY, until: Number.POSITIVE_INFINITY };

/** Milliseconds of a span that lie near one of the causes, which are in time order. */
function covered(
  causes: readonly Placed[],
  [before, after]: readonly [number, number],
  span: { readonly from: number; readonly until: number },
): number {
  let sum = 0;
  let end = span.from;
  for (const { at } of causes) {
    const from = Math.max(end, at - before);
    end = Math.max(end, Math.min(span.until, at + after));
    sum += Math.max(0, end - from);
  }
  return sum;
}

/** The chance of so many hits among `of` tries, bounded from above. */
function tail(of: number, hits: number, chance: number): number {
  let ways = 1;
  for (let index = 1; index <= of - hits; index++) ways = (ways * (hits + index)) / index;
  return ways * chance ** hits;
}

function mean(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0) / numbers.length;
}
