import { SEVERITIES, type Severity } from './severity.ts';

/** Counts by severity. Most of what is counted together has the same one, so that is kept at hand. */
export class SeverityCounter {
  #usual: Severity = 'DEFAULT';
  #usualCount = 0;
  readonly #others = new Map<Severity, number>();

  add(severity: Severity, count: number): void {
    if (severity === this.#usual) this.#usualCount += count;
    else this.#addOther(severity, count);
  }

  merge(other: SeverityCounter): void {
    this.add(other.#usual, other.#usualCount);
    for (const [severity, count] of other.#others) this.add(severity, count);
  }

  /** In the scale's order: two runs over the same entries write the same bytes. */
  get counts(): Readonly<Partial<Record<Severity, number>>> {
    const counts: Partial<Record<Severity, number>> = {};
    for (const severity of SEVERITIES) {
      const count = (this.#others.get(severity) ?? 0) + (severity === this.#usual ? this.#usualCount : 0);
      if (count > 0) counts[severity] = count;
    }
    return counts;
  }

  #addOther(severity: Severity, count: number): void {
    if (this.#usualCount > 0) this.#others.set(severity, (this.#others.get(severity) ?? 0) + count);
    else {
      this.#usual = severity;
      this.#usualCount = count;
    }
  }
}
