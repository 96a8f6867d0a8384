import { counted } from '../../plan/counted.ts';
import type { Outcome, Tracker, Write, WriteResult } from '../../types/tracker.ts';

export type Applying = {
  /** So many writes, then the rest waits. */
  readonly most: number;
  /**
   * Told all outcomes so far before the next write is sent, so that a run that is killed leaves a record. What it
   * answers, if anything, is why nothing more may be sent.
   */
  onOutcome(soFar: readonly Outcome[]): Promise<string | undefined>;
};

/** Writes of one issue that follow each other; of a new one, or of one that exists. */
type Group = readonly Write[];

/**
 * Sends the writes in their order. One that fails costs only what follows for the same issue, since a comment about a
 * change that was not made would be made again by every run. What belongs to one issue is deferred together.
 */
export async function applyWrites(
  writes: readonly Write[],
  tracker: Tracker,
  { most, onOutcome }: Applying,
): Promise<readonly Outcome[]> {
  const outcomes: Outcome[] = [];
  const spent = `a run makes at most ${counted(most, 'write')}`;
  let left = most;
  let end: string | undefined;
  for (const group of groupsOf(writes)) {
    if (group.length > left && left < most) end ??= spent;
    let failed: Failed | undefined;
    for (const write of group) {
      if (left <= 0) end ??= spent;
      const result = await resultOf(write, { end, failed }, tracker);
      if (result.kind !== 'deferred' && failed === undefined) left -= 1;
      if (result.kind === 'stopped') end = result.why;
      if (result.kind === 'gone' || result.kind === 'refused') failed ??= result;
      outcomes.push({ write, result });
      if (end === undefined) end = await onOutcome(outcomes);
    }
  }
  return outcomes;
}

type Failed = Extract<WriteResult, { readonly kind: 'gone' | 'refused' }>;
type Before = {
  /** Why nothing more is sent. */
  readonly end: string | undefined;
  /** What became of a write before, to the same issue. */
  readonly failed: Failed | undefined;
};

async function resultOf(write: Write, { end, failed }: Before, tracker: Tracker): Promise<Outcome['result']> {
  if (end !== undefined) return { kind: 'deferred', why: `waits for the next run: ${end}` };
  if (failed !== undefined) return { ...failed, why: `not sent after the write before it: ${failed.why}` };
  switch (write.do) {
    case 'create':
      return tracker.create(write);
    case 'change':
      return tracker.change(write.issue, write.change);
    case 'comment':
      return tracker.comment(write.issue, write.body, write.marker);
  }
}

function groupsOf(writes: readonly Write[]): readonly Group[] {
  const groups: Write[][] = [];
  for (const write of writes) {
    const group = groups.at(-1);
    const before = group?.at(-1);
    if (group !== undefined && before !== undefined && sameIssue(before, write)) group.push(write);
    else groups.push([write]);
  }
  return groups;
}

function sameIssue(one: Write, other: Write): boolean {
  return one.do !== 'create' && other.do !== 'create' && one.issue === other.issue;
}
