import { groupBy } from '../group-by.ts';
import type { Aftermath } from './aftermath.ts';
import type { Case, FailureIndex } from './failures.ts';

/** Of the instances where a cause was seen, those that must have the consequence. */
const SHARE_OF_INSTANCES = 0.5;
/** What ends a process more often on one instance is a matter of chance, which is asked elsewhere. */
const MOST_PER_INSTANCE = 2;
/** Of the time of a failure that goes on, what may lie that close to it. */
const MOST_COVERED = 0.25;
/** Fewer failures are not always there. */
const GOES_ON = 3;
const LATE_MILLIS = 1_000;
const BURST_MILLIS = 100;

type Failing = { readonly place: string; readonly at: number };
type ByPlace = ReadonlyMap<string, readonly Case[]>;

/** Whether something speaks against it that what the platform says follows from the failures before it. */
export function isContradicted(cases: readonly Case[], failures: FailureIndex, { ofRevision }: Aftermath): boolean {
  const places = groupBy(cases, ({ place }) => place);
  if (!ofRevision && [...places.values()].some((mine) => mine.length > MOST_PER_INSTANCE)) return true;
  return [...groupBy(cases, ({ cause }) => cause)].some(([cause, mine]) => {
    const failing = failures.of(cause);
    return isAlwaysBefore(failing, mine, places) || (!ofRevision && isSurvived(failing, places));
  });
}

export function isOnInstance({ place }: { readonly place: string }): boolean {
  return place.startsWith('instance');
}

/** What ends an instance comes wherever its cause does, and the cause comes no more. */
function isSurvived(failing: readonly Failing[], answered: ByPlace): boolean {
  const instances = groupBy(failing.filter(isOnInstance), ({ place }) => place);
  const ended = [...instances].filter(([place]) => answered.has(place));
  if (ended.length < instances.size * SHARE_OF_INSTANCES) return true;
  return ended.some(([place, mine]) => {
    const last = answered.get(place)?.at(-1)?.at ?? 0;
    return mine.some(({ at }) => at > last + LATE_MILLIS);
  });
}

/** A failure that comes all the time comes before everything. */
function isAlwaysBefore(failing: readonly Failing[], cases: readonly Case[], answered: ByPlace): boolean {
  const within = Math.max(...cases.map(({ gap }) => Math.abs(gap)));
  const places = groupBy(failing, ({ place }) => place);
  return [...places].some(([place, mine]) => answered.has(place) && isCovered(mine, within));
}

function isCovered(failing: readonly Failing[], within: number): boolean {
  const times = failing
    .map(({ at }) => at)
    .filter((at, index) => at - (failing[index - 1]?.at ?? Number.NEGATIVE_INFINITY) > BURST_MILLIS);
  const span = Math.max(...times) - Math.min(...times);
  return times.length >= GOES_ON && times.length * within > span * MOST_COVERED;
}
