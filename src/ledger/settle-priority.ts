import { PRIORITIES, type Priority } from '../types/cluster.ts';
import type { Remembered } from '../types/remembered.ts';

export type Hysteresis = { readonly up: number; readonly down: number };

type Settled = Pick<Remembered, 'priority' | 'toward'>;

/**
 * The priority after one more window. It moves once windows enough, one after the other, lay on the same side of it, and
 * then to the nearest of what they showed; up to P0 at once.
 */
export function settlePriority({ priority, toward }: Settled, seen: Priority, { up, down }: Hysteresis): Settled {
  if (seen === priority) return { priority, toward: null };
  const rises = isMoreUrgent(seen, priority);
  if (seen === 'P0') return { priority: seen, toward: null };
  const goesOn = toward !== null && isMoreUrgent(toward.priority, priority) === rises;
  const nearest = goesOn && isMoreUrgent(toward.priority, seen) !== rises ? toward.priority : seen;
  const windows = goesOn ? toward.windows + 1 : 1;
  if (windows >= (rises ? up : down)) return { priority: nearest, toward: null };
  return { priority, toward: { priority: nearest, windows } };
}

export function isMoreUrgent(one: Priority, other: Priority): boolean {
  return PRIORITIES.indexOf(one) < PRIORITIES.indexOf(other);
}
