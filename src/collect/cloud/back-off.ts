import type { Clock } from './clock.ts';

const FIRST_MILLIS = 1_000;
const LONGEST_MILLIS = 32_000;
/** Two of the minutes that the quota is counted over: who gets nothing in them will get nothing soon. */
const PATIENCE_MILLIS = 120_000;

/** Ever longer waits between tries for one page, each shortened by chance, so that two runs do not try in step. */
export class BackOff {
  readonly #clock: Clock;
  #next = FIRST_MILLIS;
  #since: number | undefined;

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  /** Milliseconds to wait before the next try; undefined when it is time to give up. */
  next(): number | undefined {
    this.#since ??= this.#clock.now();
    if (this.#clock.now() - this.#since >= PATIENCE_MILLIS) return undefined;
    const wait = Math.round(this.#next * (0.5 + this.#clock.random() / 2));
    this.#next = Math.min(LONGEST_MILLIS, this.#next * 2);
    return wait;
  }
}
