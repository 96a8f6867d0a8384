import type { Distinct, Tally } from '../types/cluster.ts';
import type { Entry } from '../types/entry.ts';
import { SEVERITIES, type Severity } from '../types/severity.ts';
import { epochMillis } from '../types/time.ts';
import { TimelineCounter } from './timeline.ts';

const EARLY_SAMPLES = 2;
const INSERT_IDS = 10;
const MOMENTS = 32;
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

type Stamp = { readonly time: string; readonly insertId: string; readonly message?: string };

/** Folds entries into a Tally of bounded size, whatever their number and order. */
export class TallyCounter {
  #count = 0;
  #occurrences = 0;
  #first = '';
  #last = '';
  readonly #severities = new Map<Severity, number>();
  readonly #levels = new Map<Severity, number>();
  readonly #instances = new Set<string>();
  readonly #users = new Set<string>();
  readonly #revisions = new Set<string>();
  readonly #routes = new Map<string, number>();
  readonly #early: Entry[] = [];
  #latest: Entry | undefined;
  readonly #stamps: Stamp[] = [];
  readonly #moments: Moment[] = [];
  readonly #messages: Said[] = [];
  readonly #timeline = new TimelineCounter();

  add(entry: Entry): void {
    if (entry.parts.length === 0) this.#addPart(entry, entry.level);
    for (const part of entry.parts) this.#addPart(part, entry.level);
    this.#occurrences += entry.weight;
    keep(this.#instances, entry.instance);
    keep(this.#users, entry.user);
    keep(this.#revisions, entry.revision);
    if (entry.request !== undefined && entry.request.route !== '') this.#addRoute(entry.request.route, entry.weight);
    if (this.#latest === undefined || compareStamps(this.#latest, entry) < 0) this.#latest = entry;
    const at = epochMillis(entry.time);
    this.#timeline.add(at, entry.weight);
    if (this.#isEarly(entry)) this.#keepEarly(entry, at);
  }

  merge(other: TallyCounter): void {
    this.#count += other.#count;
    this.#occurrences += other.#occurrences;
    this.#span(other.#first);
    this.#span(other.#last);
    for (const [severity, count] of other.#severities) bump(this.#severities, severity, count);
    for (const [level, count] of other.#levels) bump(this.#levels, level, count);
    for (const instance of other.#instances) keep(this.#instances, instance);
    for (const user of other.#users) keep(this.#users, user);
    for (const revision of other.#revisions) keep(this.#revisions, revision);
    for (const [route, count] of other.#routes) this.#addRoute(route, count);
    for (const entry of other.#early) keepEarliest(this.#early, entry, EARLY_SAMPLES, itself);
    for (const said of other.#messages) keepEarliest(this.#messages, said, MESSAGES, itself);
    for (const moment of other.#moments) keepEarliest(this.#moments, moment, MOMENTS, itself);
    for (const stamp of other.#stamps) keepEarliest(this.#stamps, stamp, INSERT_IDS, itself);
    const latest = other.#latest;
    if (latest !== undefined && (this.#latest === undefined || compareStamps(this.#latest, latest) < 0))
      this.#latest = latest;
    this.#timeline.merge(other.#timeline.timeline);
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
      severities: inOrder(this.#severities),
      levels: inOrder(this.#levels),
      instances: distinct(this.#instances),
      users: distinct(this.#users),
      revisions: [...this.#revisions].sort(),
      routes: [...this.#routes].map(([route, count]) => ({ route, count })).sort(byCountThenRoute),
      samples: this.#samples(),
      insertIds: this.#stamps.map((stamp) => stamp.insertId).filter((id) => id !== ''),
      timeline: this.#timeline.timeline,
    };
  }

  #addPart(part: Entry, level: Severity): void {
    this.#count += part.weight;
    bump(this.#levels, level, part.weight);
    bump(this.#severities, part.severity, part.weight);
    this.#span(part.time);
  }

  /** The moments are the longest of the lists of early entries: what comes after them all is in none. */
  #isEarly(entry: Entry): boolean {
    const last = this.#moments[MOMENTS - 1];
    return last === undefined || compareStamps(entry, last) < 0;
  }

  #keepEarly(entry: Entry, at: number): void {
    keepEarliest(this.#early, entry, EARLY_SAMPLES, itself);
    keepEarliest(this.#moments, entry, MOMENTS, (next) => momentOf(next, at));
    keepEarliest(this.#messages, entry, MESSAGES, saidBy);
    for (const part of entry.parts.length === 0 ? [entry] : entry.parts)
      keepEarliest(this.#stamps, part, INSERT_IDS, stampOf);
  }

  #span(time: string): void {
    if (time === '') return;
    if (this.#first === '' || time < this.#first) this.#first = time;
    if (time > this.#last) this.#last = time;
  }

  #addRoute(route: string, count: number): void {
    if (this.#routes.size < MAX_ROUTES || this.#routes.has(route)) bump(this.#routes, route, count);
  }

  #samples(): readonly Entry[] {
    const latest = this.#latest;
    return latest === undefined || this.#early.includes(latest) ? [...this.#early] : [...this.#early, latest];
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

/** In the scale's order: two runs over the same entries write the same bytes. */
function inOrder(counts: ReadonlyMap<Severity, number>): Readonly<Partial<Record<Severity, number>>> {
  return Object.fromEntries(SEVERITIES.flatMap((name) => (counts.has(name) ? [[name, counts.get(name)]] : [])));
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

/** Puts `next` into its place among the earliest `limit`, in place: this runs for every entry. */
function keepEarliest<Item extends Stamp, Next extends Stamp>(
  kept: Item[],
  next: Next,
  limit: number,
  store: (next: Next) => Item,
): void {
  const last = kept.at(-1);
  if (kept.length === limit && last !== undefined && compareStamps(last, next) <= 0) return;
  const place = kept.findLastIndex((item) => compareStamps(item, next) <= 0) + 1;
  kept.splice(place, 0, store(next));
  if (kept.length > limit) kept.pop();
}

function itself<Item>(item: Item): Item {
  return item;
}

function compareStamps(a: Stamp, b: Stamp): number {
  if (a.time !== b.time) return a.time < b.time ? -1 : 1;
  if (a.insertId !== b.insertId) return a.insertId < b.insertId ? -1 : 1;
  const [said = '', other = ''] = [a.message, b.message];
  return said === other ? 0 : said < other ? -1 : 1;
}

function byCountThenRoute(
  a: { readonly route: string; readonly count: number },
  b: { readonly route: string; readonly count: number },
): number {
  return b.count - a.count || (a.route < b.route ? -1 : 1);
}
