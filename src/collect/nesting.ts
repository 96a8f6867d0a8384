export type Place = { readonly unit: 'line' | 'entry' | 'end'; readonly number: number };
export type Flaw = { readonly place: Place; readonly why: string };
export type Flaws = { readonly details: readonly Flaw[]; readonly count: number };

/** Details of flaws that are kept at a time; all are counted. */
export const MAX_DETAILS = 100;

type Container = {
  readonly kind: 'array' | 'object';
  readonly place: Place;
  readonly indent: number;
  /** Why an object is a flaw when nothing is found in it. */
  readonly why: string;
  /** Entries and flaws in it. */
  found: number;
  elements: number;
  /** Whether what is in an array and no entry is a flaw, and not some other list in an outer object. */
  counts: boolean;
  waiting: Flaw[];
  waitingCount: number;
  /** Of an object: the last key, and whether its value is still to come. */
  key: string;
  valueNext: boolean;
  /** An object of the API's list method, which may well be empty. */
  page: boolean;
};

const PAGE_KEYS: ReadonlySet<string> = new Set(['entries', 'nextPageToken']);

/** The lists and outer objects around the value that is being read: numbers the values and judges what is no entry. */
export class Nesting {
  readonly #report: (flaws: Flaws) => void;
  readonly #containers: Container[] = [];
  #numbered = 0;
  #emptyExport = false;

  constructor(report: (flaws: Flaws) => void) {
    this.#report = report;
  }

  get depth(): number {
    return this.#containers.length;
  }

  get inner(): Container | undefined {
    return this.#containers.at(-1);
  }

  /** Whether there was a list that says itself that there are no entries. */
  get emptyExport(): boolean {
    return this.#emptyExport;
  }

  get insideObject(): boolean {
    return this.#containers.some((container) => container.kind === 'object');
  }

  /** Whether a value may stand here; false where an object has a key. */
  get takesValue(): boolean {
    const inner = this.inner;
    return inner === undefined || inner.kind === 'array' || inner.valueNext;
  }

  /** Of the next value: its line outside of lists, if known, else its number. */
  place(line: number | undefined): Place {
    return this.depth === 0 && line !== undefined
      ? { unit: 'line', number: line }
      : { unit: 'entry', number: this.#numbered + 1 };
  }

  open(kind: 'array' | 'object', at: { readonly place: Place; readonly indent: number; readonly why: string }): void {
    const counts = kind === 'array' && !this.insideObject;
    const inside = {
      found: 0,
      elements: 0,
      counts,
      waiting: [],
      waitingCount: 0,
      key: '',
      valueNext: false,
      page: false,
    };
    this.#containers.push({ kind, ...at, ...inside });
  }

  /** Closes the innermost container of this kind, and what was left open inside it. */
  close(kind: 'array' | 'object'): void {
    if (!this.#containers.some((container) => container.kind === kind)) return;
    while (this.inner?.kind !== kind) this.#leave();
    this.#leave();
  }

  closeAll(): void {
    while (this.depth > 0) this.#leave();
  }

  /** Gives up the objects in which a key should stand where a value does. */
  closeObjects(): void {
    while (this.inner?.kind === 'object') this.#leave();
  }

  key(text: string): void {
    const inner = this.inner;
    if (inner === undefined) return;
    inner.key = text;
    if (PAGE_KEYS.has(text)) inner.page = true;
  }

  colon(): void {
    if (this.inner?.kind === 'object') this.inner.valueNext = true;
  }

  comma(): void {
    if (this.inner !== undefined) this.inner.valueNext = false;
  }

  entry(): void {
    const inner = this.#count();
    if (inner === undefined) return;
    inner.found++;
    if (inner.kind === 'object' || inner.counts) return;
    inner.counts = true;
    inner.found += inner.waitingCount;
    this.#report({ details: inner.waiting, count: inner.waitingCount });
    inner.waiting = [];
  }

  /** A value that is no entry: a flaw, unless it is one of the other things that outer objects hold. */
  stranger(flaw: Flaw): void {
    const inner = this.inner;
    if (inner?.kind === 'object') {
      inner.valueNext = false;
      return;
    }
    if (inner === undefined || inner.counts) {
      this.broken(flaw);
      return;
    }
    this.#count();
    inner.waitingCount++;
    if (inner.waiting.length < MAX_DETAILS) inner.waiting.push(flaw);
  }

  /** A value that cannot be read: a flaw wherever it stands. */
  broken(flaw: Flaw): void {
    const inner = this.#count();
    if (inner !== undefined) inner.found++;
    this.#report({ details: [flaw], count: 1 });
  }

  /** An object that is no entry and has no lists or objects in it. */
  childless(value: object, flaw: Flaw): void {
    // The API answers `{}` when there is nothing to list.
    if (this.depth === 0 && Object.keys(value).length === 0) this.#emptyExport = true;
    if (this.depth === 0 && 'nextPageToken' in value) this.#emptyPage();
    else this.stranger(flaw);
  }

  #emptyPage(): void {
    this.#emptyExport = true;
    if (this.inner !== undefined) this.inner.valueNext = false;
  }

  #count(): Container | undefined {
    this.#numbered++;
    const inner = this.inner;
    if (inner !== undefined) {
      inner.elements++;
      inner.valueNext = false;
    }
    return inner;
  }

  #leave(): void {
    const left = this.#containers.pop();
    if (left === undefined) return;
    const outer = this.inner;
    if (outer !== undefined) {
      outer.found += left.found;
      outer.elements++;
      outer.valueNext = false;
    }
    if (left.kind === 'object') this.#judge(left);
    else if (left.elements === 0 && (outer?.kind !== 'object' || outer.key === 'entries')) this.#emptyExport = true;
    // Another list of an outer object leaves no gap in the numbers of the entries.
    if (!left.counts) this.#numbered -= left.waitingCount;
  }

  #judge(left: Container): void {
    if (left.found > 0) return;
    if (left.page) this.#emptyPage();
    else this.stranger({ place: left.place, why: left.why });
  }
}
