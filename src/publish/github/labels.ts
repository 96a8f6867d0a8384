import type { LabelWanted } from '../../types/tracker.ts';
import type { Courier } from './courier.ts';
import { readPages } from './pages.ts';
import { whyOf } from './refusals.ts';
import { labelName } from './wire.ts';

/** GitHub takes `Bug` and `bug` for one label. */
const sameCase = (name: string): string => name.toLowerCase();

/** The labels of the repository, as far as this run has to do with them. */
export class LabelShelf {
  readonly #courier: Courier;
  readonly #note: (sentence: string) => void;
  #there: Set<string> | undefined;
  readonly #impossible = new Set<string>();

  constructor(courier: Courier, note: (sentence: string) => void) {
    this.#courier = courier;
    this.#note = note;
  }

  /** Those that an issue can get: one label that GitHub refuses must not cost the issue. */
  usable(names: readonly string[]): readonly string[] {
    return names.filter((name) => !this.#impossible.has(sameCase(name)));
  }

  async provide(labels: readonly LabelWanted[]): Promise<void> {
    const there = await this.#known();
    for (const label of labels) {
      const name = sameCase(label.name);
      if (there.has(name) || this.#impossible.has(name)) continue;
      await this.#make(label, there);
    }
  }

  async #make({ name, color, description }: LabelWanted, there: Set<string>): Promise<void> {
    const body = { name, color: color.replace(/^#/, ''), description };
    const reply = await this.#courier.ask({
      method: 'POST',
      path: '/labels',
      body,
      permission: 'issues: write',
      unclear: 'again',
    });
    // That it exists already is what a second run at the same time, or a second try of this one, is told.
    if (reply.kind === 'ok' || (reply.kind === 'refused' && reply.cause === 'exists')) {
      there.add(sameCase(name));
      return;
    }
    if (reply.kind === 'refused') this.#impossible.add(sameCase(name));
    const left = reply.kind === 'refused' ? 'issues go without it' : 'GitHub makes a plain one with the first issue';
    const why = reply.kind === 'unclear' ? reply.reason : whyOf(reply);
    this.#note(`label ${name} could not be made, and ${left}: ${why}`);
  }

  /** Nothing known is no harm: each is then made, and the answer is that it exists. */
  async #known(): Promise<Set<string>> {
    if (this.#there !== undefined) return this.#there;
    const listed = { path: '/labels', query: {}, permission: 'issues: read' } as const;
    const pages = await readPages(this.#courier, listed);
    const names = pages.kind === 'complete' ? pages.items.map(labelName).filter((name) => name !== '') : [];
    this.#there = new Set(names.map(sameCase));
    return this.#there;
  }
}
