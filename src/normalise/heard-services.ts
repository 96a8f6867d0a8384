import { justAfter } from '../ledger/instants.ts';
import type { Coverage, TimeWindow } from '../types/coverage.ts';
import type { Entry } from '../types/entry.ts';
import { commitIn } from './commit-label.ts';

export type HeardRevision = {
  readonly first: string;
  readonly entries: number;
  /** That it was built from, when its entries tell. */
  readonly commit: string | undefined;
};

/** Counted in place: this runs for every entry. */
type Service = { entries: number; readonly revisions: Map<string, Revision> };
type Revision = { first: string; entries: number; commit: string | undefined };

/** Which services and revisions said anything, and when. */
export class HeardServices {
  readonly #services = new Map<string, Service>();
  #first = '';
  #last = '';
  #spanStart = '';
  #spanEnd = '';

  /** `named` are told of also when they are silent. */
  constructor(named: readonly string[]) {
    for (const name of named) this.#serviceNamed(name);
  }

  hear({ service, revision, time, received, raw }: Entry): void {
    const heard = this.#serviceNamed(service);
    heard.entries += 1;
    if (time === '') return;
    // Comparing times takes long, and most entries are the latest so far.
    if (time > this.#last) {
      this.#last = time;
      this.#first ||= time;
    } else if (time < this.#first) this.#first = time;
    this.#reach(time);
    if (received !== time) this.#reach(received);
    if (revision !== undefined) hearRevision(heard.revisions, revision, time, raw);
  }

  /** By service. */
  get revisions(): ReadonlyMap<string, ReadonlyMap<string, HeardRevision>> {
    return new Map([...this.#services].map(([name, { revisions }]) => [name, revisions]));
  }

  /** The loudest first. */
  get services(): Coverage['services'] {
    return [...this.#services]
      .map(([name, { entries }]) => ({ name, entries, heard: entries > 0 }))
      .sort((a, b) => b.entries - a.entries || (a.name < b.name ? -1 : 1));
  }

  get firstEntry(): string {
    return this.#first;
  }

  get lastEntry(): string {
    return this.#last;
  }

  /** Holds both times of every entry, so that reading the source again as a window finds them all. */
  get span(): TimeWindow {
    return { from: this.#spanStart, to: this.#spanEnd === '' ? '' : justAfter(this.#spanEnd) };
  }

  #serviceNamed(name: string): Service {
    const known = this.#services.get(name);
    if (known !== undefined) return known;
    const heard: Service = { entries: 0, revisions: new Map() };
    this.#services.set(name, heard);
    return heard;
  }

  #reach(time: string): void {
    if (time > this.#spanEnd) {
      this.#spanEnd = time;
      this.#spanStart ||= time;
    } else if (time < this.#spanStart) this.#spanStart = time;
  }
}

function hearRevision(revisions: Service['revisions'], revision: string, time: string, { labels }: Entry['raw']): void {
  const heard = revisions.get(revision);
  if (heard === undefined) {
    revisions.set(revision, { first: time, entries: 1, commit: commitIn(labels) });
    return;
  }
  heard.entries += 1;
  heard.commit ??= commitIn(labels);
  if (time < heard.first) heard.first = time;
}
