import type { LabelWanted } from '../../types/tracker.ts';
import type { Courier } from './courier.ts';
import { whyOf } from './refusals.ts';

/** GitHub takes `Bug` and `bug` for one label. */
const sameCase = (name: string): string => name.toLowerCase();

/** The labels of the repository, as far as this run has to do with them. */
export class LabelShelf {
  readonly #courier: Courier;
  readonly #note: (sentence: string) => void;
  readonly #there = new Set<string>();
  readonly #impossible = new Set<string>();

  constructor(courier: Courier, note: (sentence: string) => void) {
    this.#courier = courier;
    this.#note = note;
  }

  /** What an issue carries is there. */
  see(names: readonly string[]): void {
    for (const name of names) this.#there.add(sameCase(name));
  }

  /** Those that an issue can get: one label that GitHub refuses must not cost the issue. */
  usable(names: readonly string[]): readonly string[] {
    return names.filter((name) => !this.#impossible.has(sameCase(name)));
  }

  async provide(labels: readonly LabelWanted[], before: number): Promise<void> {
    for (const label of labels) {
      const name = sameCase(label.name);
      if (this.#there.has(name) || this.#impossible.has(name)) continue;
      if ((await this.#make(label, before)) === 'stopped') return;
    }
  }

  /** To ask for a label that is there already costs one request, to list them all first would cost more. */
  async #make({ name, color, description }: LabelWanted, before: number): Promise<'made' | 'left' | 'stopped'> {
    const body = { name, color: color.replace(/^#/, ''), description };
    const question = { method: 'POST', path: '/labels', body, before, permission: 'issues: write' } as const;
    const reply = await this.#courier.ask({ ...question, unclear: 'again' });
    // That it exists already is what a second run at the same time, or a second try of this one, is told.
    if (reply.kind === 'ok' || (reply.kind === 'refused' && reply.cause === 'exists')) {
      this.see([name]);
      return 'made';
    }
    if (reply.kind === 'refused') this.#impossible.add(sameCase(name));
    const left = reply.kind === 'refused' ? 'issues go without it' : 'GitHub makes a plain one with the first issue';
    const why = reply.kind === 'unclear' ? reply.reason : whyOf(reply);
    this.#note(`label ${name} could not be made, and ${left}: ${why}`);
    return reply.kind === 'stopped' ? 'stopped' : 'left';
  }
}
