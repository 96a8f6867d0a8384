import type { Clock } from './clock.ts';

/** Cloud Logging's own limit for entries.list: https://cloud.google.com/logging/quotas */
const CALLS = 60;
/** A second more than the minute that it counts over: calls do not arrive as evenly as they are sent. */
const SPAN_MILLIS = 61_000;

/** Keeps a run within the quota, which it shares with whoever looks at logs by hand. */
export class Pace {
  readonly #clock: Clock;
  /** When the calls of the last span were made, oldest first. */
  #calls: number[] = [];

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  /** Waits until one more call is within the quota; how many milliseconds that took. */
  async turn(): Promise<number> {
    const before = this.#clock.now();
    this.#calls = this.#calls.filter((at) => at > before - SPAN_MILLIS && at <= before);
    const oldest = this.#calls.length < CALLS ? undefined : this.#calls[0];
    const wait = oldest === undefined ? 0 : oldest + SPAN_MILLIS - before;
    if (wait > 0) await this.#clock.sleep(wait);
    this.#calls.push(this.#clock.now());
    return wait;
  }
}
