import type { Distinct, Tally } from '../types/cluster.ts';
import type { Entry } from '../types/entry.ts';
import type { Severity } from '../types/severity.ts';
import { SeverityCounter } from '../types/severity-counter.ts';
import { epochMillis } from '../types/time.ts';
import { compareStamps, keepEarliest, type Stamp } from './earliest.ts';
import { TimelineCounter } from './timeline.ts';

const EARLY_SAMPLES = 2;
const INSERT_IDS = 10;
const LOT_CHARS = 40;
/** The earliest of a pattern that are remembered. */
export const MOMENTS = 32;
const MESSAGES = 20;
const MAX_MESSAGE_CHARS = 300;
/** Per pattern; beyond it a count reads "500 or more". */
const MAX_DISTINCT = 500;
const MAX_ROUTES = 200;

/** When and where an entry of a pattern was written, for what happened beside it. */
export type Moment = {
  readonly time: string;
  readonly insertId: string;
  /** Milliseconds since the epoch; of a request when it was answered. */
  readonly at: number;
  readonly instance: string | undefined;
  readonly trace: string | undefined;
};

type Said = Stamp & { readonly message: string };

/** The entry with the lowest lot. */
type Drawn = { readonly lot: number; readonly entry: Entry };

/** Folds entries into a Tally of bounded size, whatever their number and order. */
export class TallyCounter {
  #count = 0;
  #occurrences = 0;
  #first = '';
  #last = '';
  /** Milliseconds of both, kept at hand: comparing numbers spares nearly every entry the comparison of times. */
  #firstAt = Number.POSITIVE_INFINITY;
  #lastAt = Number.NEGATIVE_INFINITY;
  /** What came later than this, in milliseconds since the epoch, is in none of the lists of early entries. */
  #earlyUntil = Number.POSITIVE_INFINITY;
  readonly #severities = new SeverityCounter();
  readonly #levels = new SeverityCounter();
  readonly #instances = new Set<string>();
  readonly #users = new Set<string>();
  readonly #revisions = new Set<string>();
  /** Of the entry before, which is nearly always the same. */
  #revision: string | undefined;
  readonly #routes = new Map<string, number>();
  readonly #early: Entry[] = [];
  #drawn: Drawn | undefined;
  #lot = Number.POSITIVE_INFINITY;
  readonly #stamps: Stamp[] = [];
  readonly #moments: Moment[] = [];
  readonly #messages: Said[] = [];
  readonly #timeline = new TimelineCounter();

  add(entry: Entry): void {
    const at = epochMillis(entry.time);
    if (entry.parts.length === 0) this.#addPart(entry, entry.level, at);
    else for (const part of entry.parts) this.#addPart(part, entry.level, epochMillis(part.time));
    this.#occurrences += entry.weight;
    keep(this.#instances, entry.instance);
    keep(this.#users, entry.user);
    if (entry.revision !== this.#revision) this.#addRevision(entry.revision);
    if (entry.request !== undefined && entry.request.route !== '') this.#addRoute(entry.request.route, entry.weight);
    this.#draw(entry);
    this.#timeline.add(at, entry.weight);
    if (!(at > this.#earlyUntil)) this.#keepEarly(entry, at);
  }

  merge(other: TallyCounter): void {
    this.#count += other.#count;
    this.#occurrences += other.#occurrences;
    this.#span(other.#first, other.#firstAt);
    this.#span(other.#last, other.#lastAt);
    this.#severities.merge(other.#severities);
    this.#levels.merge(other.#levels);
    for (const instance of other.#instances) keep(this.#instances, instance);
    for (const user of other.#users) keep(this.#users, user);
    for (const revision of other.#revisions) keep(this.#revisions, revision);
    for (const [route, count] of other.#routes) this.#addRoute(route, count);
    for (const entry of other.#early) keepEarliest(this.#early, entry, EARLY_SAMPLES, itself);
    for (const said of other.#messages) keepEarliest(this.#messages, said, MESSAGES, itself);
    for (const moment of other.#moments) keepEarliest(this.#moments, moment, MOMENTS, itself);
    for (const stamp of other.#stamps) keepEarliest(this.#stamps, stamp, INSERT_IDS, itself);
    this.#noteEarly();
    if (other.#drawn !== undefined) this.#drawAgain(other.#drawn);
    this.#timeline.merge(other.#timeline.timeline);
  }

  /** The earliest entry. */
  get example(): Entry | undefined {
    return this.#early[0];
  }

  get occurrences(): number {
    return this.#occurrences;
  }

  /** The earliest, in time order. */
  get moments(): readonly Moment[] {
    return this.#moments;
  }

  /** What the earliest entries said, in time order. */
  get messages(): readonly string[] {
    return this.#messages.map(({ message }) => message);
  }

  get instances(): ReadonlySet<string> {
    return this.#instances;
  }

  get tally(): Tally {
    return {
      count: this.#count,
      occurrences: this.#occurrences,
      first: this.#first,
      last: this.#last,
      severities: this.#severities.counts,
      levels: this.#levels.counts,
      instances: distinct(this.#instances),
      users: distinct(this.#users),
      revisions: [...this.#revisions].sort(),
      routes: [...this.#routes].map(([route, count]) => ({ route, count })).sort(byCountThenRoute),
      samples: this.#samples(),
      insertIds: this.#stamps.map((stamp) => stamp.insertId).filter((id) => id !== ''),
      timeline: this.#timeline.timeline,
    };
  }

  #addPart(part: Entry, level: Severity, at: number): void {
    this.#count += part.weight;
    this.#levels.add(level, part.weight);
    this.#severities.add(part.severity, part.weight);
    this.#span(part.time, at);
  }

  #keepEarly(entry: Entry, at: number): void {
    keepEarliest(this.#early, entry, EARLY_SAMPLES, itself);
    keepEarliest(this.#moments, entry, MOMENTS, (next) => momentOf(next, at));
    keepEarliest(this.#messages, entry, MESSAGES, saidBy);
    for (const part of entry.parts.length === 0 ? [entry] : entry.parts)
      keepEarliest(this.#stamps, part, INSERT_IDS, stampOf);
    this.#noteEarly();
  }

  /** The moments are the longest of the lists of early entries. */
  #noteEarly(): void {
    const last = this.#moments[MOMENTS - 1];
    if (last !== undefined) this.#earlyUntil = epochMillis(last.time);
  }

  #span(time: string, at: number): void {
    if ((at > this.#firstAt && at < this.#lastAt) || time === '') return;
    if (!(at > this.#firstAt) && (this.#first === '' || time < this.#first)) {
      this.#first = time;
      this.#firstAt = at;
    }
    if (at > this.#lastAt || time > this.#last) {
      this.#last = time;
      this.#lastAt = at;
    }
  }

  #addRevision(revision: string | undefined): void {
    this.#revision = revision;
    keep(this.#revisions, revision);
  }

  #addRoute(route: string, count: number): void {
    if (this.#routes.size < MAX_ROUTES || this.#routes.has(route)) bump(this.#routes, route, count);
  }

  /** The latest would be another entry each time, and all of them would be kept until the next. */
  #draw(entry: Entry): void {
    const lot = lotOf(entry.insertId);
    if (lot <= this.#lot) this.#drawAgain({ lot, entry });
  }

  #drawAgain(next: Drawn): void {
    const drawn = this.#drawn;
    const isLower = drawn === undefined || next.lot < drawn.lot;
    if (!isLower && (next.lot > drawn.lot || compareStamps(next.entry, drawn.entry) >= 0)) return;
    this.#drawn = next;
    this.#lot = next.lot;
  }

  #samples(): readonly Entry[] {
    const drawn = this.#drawn?.entry;
    return drawn === undefined || this.#early.includes(drawn) ? [...this.#early] : [...this.#early, drawn];
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

function bump<Key>(counts: Map<Key, number>, key: Key, by: number): void {
  counts.set(key, (counts.get(key) ?? 0) + by);
}

/** FNV-1a of an insertId: the entry with the lowest is as good as drawn by lot, and the same in any order. */
function lotOf(insertId: string): number {
  let lot = 0x811c9dc5;
  const end = Math.min(insertId.length, LOT_CHARS);
  for (let at = 0; at < end; at++) lot = Math.imul(lot ^ insertId.charCodeAt(at), 0x01000193);
  return lot;
}

function keep(values: Set<string>, value: string | undefined): void {
  if (value !== undefined && values.size < MAX_DISTINCT) values.add(value);
}

function distinct(values: ReadonlySet<string>): Distinct {
  return { count: values.size, capped: values.size >= MAX_DISTINCT };
}

function momentOf({ time, insertId, instance, trace, request }: Entry, at: number): Moment {
  return { time, insertId, at: at + (request?.latency ?? 0), instance, trace };
}

/** A stack trace is told apart by what its exception said. */
function saidBy({ time, insertId, message, stack }: Entry): Said {
  return { time, insertId, message: (stack?.message ?? message).slice(0, MAX_MESSAGE_CHARS) };
}

function stampOf({ time, insertId }: Stamp): Stamp {
  return { time, insertId };
}

function itself<Item>(item: Item): Item {
  return item;
}

function byCountThenRoute(
  a: { readonly route: string; readonly count: number },
  b: { readonly route: string; readonly count: number },
): number {
  return b.count - a.count || (a.route < b.route ? -1 : 1);
}
