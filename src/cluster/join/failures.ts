import type { Moment } from '../early-entries.ts';
import type { Candidate } from './candidate.ts';

/** What one failure writes, it writes at once: its first line tells more than its last. */
const BURST_MILLIS = 100;
const AT_ONCE_MILLIS = 50;
/** How long before an audit log the platform may have said of an instance that it failed. */
const TOLD_BEFORE_MILLIS = 10_000;

/** A consequence at a place, with the failure that explains it; `gap`: milliseconds from the failure to it. */
export type Case = { readonly place: string; readonly at: number; readonly cause: Candidate; readonly gap: number };
export type Failed = { readonly at: number; readonly cause: Candidate; readonly moment: Moment };
type Failing = { readonly place: string; readonly at: number; readonly moment: Moment };
type Told = { readonly at: number; readonly instance: string; readonly revision: string | undefined };

/** Where and when the patterns of a service failed, so that looking it up is cheap for each of a thousand patterns. */
export type FailureIndex = {
  /** When the first failure was seen. */
  readonly since: number;
  /** At a place, in time order. */
  readonly at: (place: string) => readonly Failed[];
  readonly of: (cause: Candidate) => readonly Failing[];
  /** The instance of a moment; of what needs none the one of which the platform has just spoken, else the revision. */
  readonly placeOf: (moment: Moment, needsInstance: boolean) => string | undefined;
};

/** `causes` are what explains, and `all` may tell where the platform saw something end. */
export function failureIndex(causes: readonly Candidate[], all: readonly Candidate[]): FailureIndex {
  const failed = new Map<string, Failed[]>();
  for (const cause of causes) {
    for (const { place, at, moment } of placesOf(cause)) {
      const known = failed.get(place);
      if (known === undefined) failed.set(place, [{ at, cause, moment }]);
      else known.push({ at, cause, moment });
    }
  }
  for (const list of failed.values()) list.sort((a, b) => a.at - b.at);
  const told = toldBy(all);
  return {
    since: Math.min(...causes.map(({ folded }) => folded.counter.moments[0]?.at ?? Number.POSITIVE_INFINITY)),
    at: (place) => failed.get(place) ?? [],
    of: placesOf,
    placeOf: (moment, needsInstance) => {
      const { instance, revision } = moment;
      if (needsInstance || (instance !== undefined && failed.has(instanceAt(instance)))) {
        return instance === undefined ? undefined : instanceAt(instance);
      }
      const last = toldOf(moment, told);
      if (last !== undefined) return instanceAt(last.instance);
      return revision === undefined ? undefined : revisionAt(revision);
    },
  };
}

/**
 * Of what failed within so many milliseconds after and before: the last stack trace, or the first line of what was
 * written last.
 */
export function preferred(
  failed: readonly Failed[],
  { place, at }: { readonly place: string; readonly at: number },
  [after, before]: readonly [number, number],
): Case | undefined {
  const near = failed.filter((failure) => failure.at >= at - after && failure.at <= at + before);
  const traces = near.filter(({ cause }) => cause.isStack);
  const chosen = traces.at(-1) ?? near.find((failure) => failure.at >= (near.at(-1)?.at ?? 0) - BURST_MILLIS);
  return chosen === undefined ? undefined : { place, at, cause: chosen.cause, gap: at - chosen.at };
}

/** What failed as a request did, in the same moment; else as above. */
export function nearest(
  failed: readonly Failed[],
  where: { readonly place: string; readonly at: number },
  window: readonly [number, number],
): Case | undefined {
  return preferred(failed, where, [AT_ONCE_MILLIS, AT_ONCE_MILLIS]) ?? preferred(failed, where, window);
}

function toldBy(candidates: readonly Candidate[]): readonly Told[] {
  return candidates
    .filter(({ aftermath }) => aftermath !== undefined && !aftermath.ofRevision)
    .flatMap(({ folded }) => folded.counter.moments)
    .flatMap(({ at, instance, revision }) => (instance === undefined ? [] : [{ at, instance, revision }]))
    .sort((a, b) => a.at - b.at);
}

function toldOf({ at, revision }: Moment, told: readonly Told[]): Told | undefined {
  return told.findLast(
    (one) =>
      one.at <= at + BURST_MILLIS &&
      one.at >= at - TOLD_BEFORE_MILLIS &&
      (revision === undefined || one.revision === revision),
  );
}

function placesOf({ folded }: Candidate): readonly Failing[] {
  return folded.counter.moments.flatMap((moment) => {
    const { at, instance, revision } = moment;
    return [
      ...(instance === undefined ? [] : [{ place: instanceAt(instance), at, moment }]),
      ...(revision === undefined ? [] : [{ place: revisionAt(revision), at, moment }]),
    ];
  });
}

export function instanceAt(instance: string): string {
  return `instance ${instance}`;
}

function revisionAt(revision: string): string {
  return `revision ${revision}`;
}
