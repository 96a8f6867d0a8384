import { mask } from './mask/mask.ts';
import { TallyCounter } from './tally.ts';

const MOST_SAYINGS = 50;

/** Entries that show the same; a handle to the pattern that they will be part of. */
export class Shape {
  readonly key: string;
  readonly counter = new TallyCounter();
  /** What the exceptions of a stack trace said, masked; empty for all other evidence. */
  readonly sayings = new Map<string, number>();
  /** Set when templates were found before the end: the shape that took this one in. */
  into: Shape | undefined;

  constructor(key: string) {
    this.key = key;
  }
}

/** Follows a handle to the shape that holds its counts. */
export function settled(shape: Shape): Shape {
  let last = shape;
  while (last.into !== undefined) last = last.into;
  return last;
}

export function mergeShapes(text: string, shapes: readonly Shape[]): Shape {
  const merged = new Shape(text);
  for (const shape of shapes) {
    merged.counter.merge(shape.counter);
    for (const [masked, count] of shape.sayings) merged.sayings.set(masked, (merged.sayings.get(masked) ?? 0) + count);
    shape.into = merged;
  }
  return merged;
}

export function remember(shape: Shape, said: string): void {
  const masked = mask(said);
  const count = shape.sayings.get(masked);
  if (count !== undefined) shape.sayings.set(masked, count + 1);
  else if (shape.sayings.size < MOST_SAYINGS) shape.sayings.set(masked, 1);
}
