import type { Timeline } from '../types/cluster.ts';

const SPANS = 64;
const FINEST_SPAN = 1_000; // milliseconds

/**
 * Counts over time in a fixed number of spans. Spans double whenever the range outgrows them and start at multiples of
 * their length since the epoch, so the result depends on the entries alone and not on their order.
 */
export class TimelineCounter {
  #width = FINEST_SPAN;
  #first = 0;
  #counts: number[] = [];

  /** `at` in milliseconds since the epoch; anything that is no time is left out. */
  add(at: number, weight: number): void {
    const index = Math.floor(at / this.#width) - this.#first;
    const count = this.#counts[index];
    if (count !== undefined) this.#counts[index] = count + weight;
    else if (Number.isFinite(at)) this.#extend(at, weight);
  }

  merge(other: Timeline): void {
    other.counts.forEach((count, index) => {
      if (count > 0) this.#addSpan(other.start + index * other.width, other.width, count);
    });
  }

  get timeline(): Timeline {
    return { start: this.#first * this.#width, width: this.#width, counts: [...this.#counts] };
  }

  #addSpan(start: number, width: number, count: number): void {
    while (this.#width < width) this.#double();
    this.add(start, count);
  }

  #extend(at: number, weight: number): void {
    let span = Math.floor(at / this.#width);
    if (this.#counts.length === 0) this.#first = span;
    while (Math.max(span, this.#first + this.#counts.length - 1) - Math.min(span, this.#first) >= SPANS) {
      this.#double();
      span = Math.floor(at / this.#width);
    }
    this.#reach(span);
    this.#counts[span - this.#first] = (this.#counts[span - this.#first] ?? 0) + weight;
  }

  #reach(span: number): void {
    if (span < this.#first) {
      this.#counts = [...new Array<number>(this.#first - span).fill(0), ...this.#counts];
      this.#first = span;
    }
    while (this.#counts.length <= span - this.#first) this.#counts.push(0);
  }

  #double(): void {
    const first = Math.floor(this.#first / 2);
    const counts: number[] = [];
    this.#counts.forEach((count, index) => {
      const span = Math.floor((this.#first + index) / 2) - first;
      counts[span] = (counts[span] ?? 0) + count;
    });
    this.#first = first;
    this.#counts = counts;
    this.#width *= 2;
  }
}
