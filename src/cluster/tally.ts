import type { Distinct, Tally } from '../types/cluster.ts';
import type { Entry } from '../types/entry.ts';
import type { Severity } from '../types/severity.ts';
import { SeverityCounter } from '../types/severity-counter.ts';
import { epochMillis } from '../types/time.ts';
import { compareStamps } from './earliest.ts';
import { EarlyEntries, type Moment } from './early-entries.ts';
import { TimelineCounter } from './timeline.ts';

export type { Moment } from './early-entries.ts';

/** The end of an insertId differs most. */
const LOT_CHARS = 10;
/** Per pattern; beyond it a count reads "500 or more". */
const MAX_DISTINCT = 500;
const MAX_ROUTES = 200;
const NONE: ReadonlySet<string> = new Set();

/** The entry with the lowest lot. */
type Drawn = { readonly lot: number; readonly entry: Entry };

/**
 * Folds entries into a Tally of bounded size, whatever their number and order. With a thousand patterns what an entry
 * costs is the memory it touches: what most entries change stands together here, as small whole numbers, and the rest
 * behind it is looked at by few.
 */
export class TallyCounter {
  #occurrences = 0;
  /** Entries that have the severity and level of the one before, and are not counted yet. */
  #alike = 0;
  #severity: Severity = 'DEFAULT';
  #level: Severity = 'DEFAULT';
  #first = '';
  #last = '';
  /** Seconds since the epoch of both: comparing numbers spares nearly every entry the comparison of times. */
  #firstSecond: number | undefined;
  #lastSecond: number | undefined;
  /** What came in a later second changes nothing in what is kept of the early entries; undefined: all may. */
  #earlyUntil: number | undefined;
  #lot: number | undefined;
  /** Of the entry before, which is nearly always the same. */
  #revision: string | undefined;
  #instance: string | undefined;
  readonly #timeline = new TimelineCounter();
  readonly #instances = new Set<string>();
  readonly #early = new EarlyEntries();
  #drawn: Drawn | undefined;
  #count = 0;
  readonly #severities = new SeverityCounter();
  readonly #levels = new SeverityCounter();
  #revisions: Set<string> | undefined;
  #users: Set<string> | undefined;
  #routes: Map<string, number> | undefined;

  add(entry: Entry): void {
    const { parts, level, weight, revision, instance, request } = entry;
    const at = epochMillis(entry.time);
    const second = Math.floor(at / 1_000);
    if (parts.length === 0) this.#addPart(entry, level, second);
    else for (const part of parts) this.#addPart(part, level, Math.floor(epochMillis(part.time) / 1_000));
    this.#occurrences += weight;
    if (instance !== this.#instance) this.#addInstance(instance);
    if (revision !== this.#revision) this.#addRevision(revision);
    if (entry.user !== undefined) this.#addUser(entry.user);
    if (request !== undefined && request.route !== '') this.#addRoute(request.route, weight);
    const lot = lotOf(entry.insertId);
    // The latest would be another entry each time, and all of them would be kept until the next.
    if (this.#lot === undefined || lot <= this.#lot) this.#draw({ lot, entry });
    this.#timeline.add(at, weight);
    if (this.#earlyUntil === undefined || !(second > this.#earlyUntil)) this.#addEarly(entry, at);
  }

  merge(other: TallyCounter): void {
    this.#countAlike();
    other.#countAlike();
    this.#count += other.#count;
    this.#occurrences += other.#occurrences;
    this.#severities.merge(other.#severities);
    this.#levels.merge(other.#levels);
    this.#span(other.#first, other.#firstSecond);
    this.#span(other.#last, other.#lastSecond);
    for (const instance of other.#instances) keep(this.#instances, instance);
    for (const user of other.#users ?? NONE) this.#addUser(user);
    for (const revision of other.#revisions ?? NONE) this.#addRevision(revision);
    for (const [route, count] of other.#routes ?? []) this.#addRoute(route, count);
    this.#early.merge(other.#early);
    this.#noteEarly();
    if (other.#drawn !== undefined) this.#draw(other.#drawn);
    this.#timeline.merge(other.#timeline.timeline);
  }

  /** The earliest entry. */
  get example(): Entry | undefined {
    return this.#early.samples[0];
  }

  get occurrences(): number {
    return this.#occurrences;
  }

  /** The earliest, in time order. */
  get moments(): readonly Moment[] {
    return this.#early.moments;
  }

  /** What the earliest entries said, in time order. */
  get messages(): readonly string[] {
    return this.#early.messages;
  }

  get instances(): ReadonlySet<string> {
    return this.#instances;
  }

  get tally(): Tally {
    this.#countAlike();
    return {
      count: this.#count,
      occurrences: this.#occurrences,
      first: this.#first,
      last: this.#last,
      severities: this.#severities.counts,
      levels: this.#levels.counts,
      instances: distinct(this.#instances),
      users: distinct(this.#users ?? NONE),
      revisions: [...(this.#revisions ?? NONE)].sort(),
      routes: [...(this.#routes ?? [])].map(([route, count]) => ({ route, count })).sort(byCountThenRoute),
      samples: this.#samples(),
      insertIds: this.#early.insertIds,
      timeline: this.#timeline.timeline,
    };
  }

  #addPart(part: Entry, level: Severity, second: number): void {
    if (part.severity !== this.#severity || level !== this.#level) this.#startAlike(part.severity, level);
    this.#alike += part.weight;
    this.#span(part.time, second);
  }

  #startAlike(severity: Severity, level: Severity): void {
    this.#countAlike();
    this.#severity = severity;
    this.#level = level;
  }

  #countAlike(): void {
    if (this.#alike === 0) return;
    this.#count += this.#alike;
    this.#severities.add(this.#severity, this.#alike);
    this.#levels.add(this.#level, this.#alike);
    this.#alike = 0;
  }

  #span(time: string, second = Number.NaN): void {
    const [first, last] = [this.#firstSecond, this.#lastSecond];
    if (Number.isNaN(second)) return;
    if (first === undefined || (second <= first && time < this.#first)) {
      this.#first = time;
      this.#firstSecond = second;
    }
    if (last === undefined || second > last || (second === last && time > this.#last)) {
      this.#last = time;
      this.#lastSecond = second;
    }
  }

  #addEarly(entry: Entry, at: number): void {
    this.#early.add(entry, at);
    this.#noteEarly();
  }

  #noteEarly(): void {
    const { until } = this.#early;
    if (until !== undefined) this.#earlyUntil = Math.floor(epochMillis(until) / 1_000);
  }

  #addInstance(instance: string | undefined): void {
    this.#instance = instance;
    if (instance !== undefined) keep(this.#instances, instance);
  }

  #addRevision(revision: string | undefined): void {
    this.#revision = revision;
    if (revision === undefined) return;
    this.#revisions ??= new Set();
    keep(this.#revisions, revision);
  }

  #addUser(user: string): void {
    this.#users ??= new Set();
    keep(this.#users, user);
  }

  #addRoute(route: string, count: number): void {
    this.#routes ??= new Map();
    const known = this.#routes.get(route);
    if (known !== undefined || this.#routes.size < MAX_ROUTES) this.#routes.set(route, (known ?? 0) + count);
  }

  #draw(next: Drawn): void {
    const drawn = this.#drawn;
    const isLower = drawn === undefined || next.lot < drawn.lot;
    if (!isLower && (next.lot > drawn.lot || compareStamps(next.entry, drawn.entry) >= 0)) return;
    this.#drawn = next;
    this.#lot = next.lot;
  }

  #samples(): readonly Entry[] {
    const drawn = this.#drawn?.entry;
    const { samples } = this.#early;
    return drawn === undefined || samples.includes(drawn) ? [...samples] : [...samples, drawn];
  }
}

/** The sum of several tallies. */
export function sumTallies(counters: readonly TallyCounter[]): TallyCounter {
  const [only, ...others] = counters;
  if (only !== undefined && others.length === 0) return only;
  const sum = new TallyCounter();
  for (const counter of counters) sum.merge(counter);
  return sum;
}

/** FNV-1a of the end of an insertId: the entry with the lowest is as good as drawn by lot, and the same in any order. */
function lotOf(insertId: string): number {
  let lot = 0x811c9dc5;
  const { length } = insertId;
  for (let at = Math.max(0, length - LOT_CHARS); at < length; at++)
    lot = Math.imul(lot ^ insertId.charCodeAt(at), 0x01000193);
  return lot;
}

function keep(values: Set<string>, value: string): void {
  if (values.size < MAX_DISTINCT) values.add(value);
}

function distinct(values: ReadonlySet<string>): Distinct {
  return { count: values.size, capped: values.size >= MAX_DISTINCT };
}

function byCountThenRoute(
  a: { readonly route: string; readonly count: number },
  b: { readonly route: string; readonly count: number },
): number {
  return b.count - a.count || (a.route < b.route ? -1 : 1);
}
