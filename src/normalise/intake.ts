import type { Coverage, IgnoreReason, TimeWindow, Unreadable } from '../types/coverage.ts';
import type { Entry, LogEntry } from '../types/entry.ts';
import { SEVERITIES, type Severity, severityRank } from '../types/severity.ts';
import { TraceAssembler } from './assemble.ts';
import { normalise } from './normalise.ts';
import { SeenIds } from './seen-ids.ts';

export type IntakeOptions = {
  /** undefined: the span of the source itself. */
  readonly window: TimeWindow | undefined;
  readonly minSeverity: Severity;
  /** Empty means all. */
  readonly services: readonly string[];
  readonly maxEntries: number;
  /** Whether a rule of the configuration says that an entry is only counted. */
  readonly isIgnored: (entry: Entry) => boolean;
};

export type Read = {
  readonly entries: readonly LogEntry[];
  readonly unreadable: readonly Unreadable[];
  readonly unreadableCount: number;
};

export type Heard = { readonly first: string; readonly entries: number };

const MAX_UNREADABLE_SHOWN = 20;
const IGNORE_REASONS = [
  'outside-window',
  'other-service',
  'below-min-severity',
  'ignore-rule',
  'no-payload',
] as const satisfies readonly IgnoreReason[];
/** Fewer entries, or a smaller share, could be a service that really logs nothing. */
const BROKEN_EXPORT = { entries: 5, share: 0.8 };

/**
 * LogEntry after LogEntry → the entries to cluster, each one once, inside the window and loud enough, with the
 * stack traces put together; and the account of all the others.
 */
export class Intake {
  readonly #options: IntakeOptions;
  readonly #assembler = new TraceAssembler();
  readonly #seen = new SeenIds();
  #read = 0;
  #duplicates = 0;
  #unreadable = 0;
  #withoutPayload = 0;
  #truncated = false;
  #firstEntry = '';
  #lastEntry = '';
  #spanStart = '';
  #spanEnd = '';
  readonly #unreadableAt: Unreadable[] = [];
  readonly #ignoredBy = new Map<IgnoreReason, number>();
  readonly #severities = new Map<Severity, number>();
  readonly #revisions = new Map<string, Map<string, Heard>>();
  readonly #services = new Map<string, number>();

  constructor(options: IntakeOptions) {
    this.#options = options;
    for (const service of options.services) this.#services.set(service, 0);
  }

  take(read: Read): readonly Entry[] {
    this.#read += read.unreadableCount;
    this.#unreadable += read.unreadableCount;
    this.#unreadableAt.push(...read.unreadable.slice(0, MAX_UNREADABLE_SHOWN - this.#unreadableAt.length));
    const taken: Entry[] = [];
    for (const raw of read.entries) {
      if (this.#read >= this.#options.maxEntries) {
        this.#truncated = true;
        break;
      }
      this.#read += 1;
      const entry = normalise(raw);
      if (this.#admits(entry)) for (const whole of this.#assembler.push(entry)) this.#pass(whole, taken);
    }
    return taken;
  }

  /** What was held back to see whether it belongs to a stack trace. */
  finish(): readonly Entry[] {
    const taken: Entry[] = [];
    for (const whole of this.#assembler.flush()) this.#pass(whole, taken);
    return taken;
  }

  /** Whether more entries were offered than allowed. */
  get truncated(): boolean {
    return this.#truncated;
  }

  get entriesRead(): number {
    return this.#read;
  }

  get lastEntry(): string {
    return this.#lastEntry;
  }

  get severities(): Readonly<Partial<Record<Severity, number>>> {
    return inOrder(SEVERITIES, this.#severities);
  }

  /** By service and revision, over everything inside the window. */
  get revisionsHeard(): ReadonlyMap<string, ReadonlyMap<string, Heard>> {
    return this.#revisions;
  }

  /** The window that was asked for, or the span of what was read. */
  get window(): TimeWindow {
    if (this.#options.window !== undefined) return this.#options.window;
    return { from: this.#spanStart, to: this.#spanEnd === '' ? '' : justAfter(this.#spanEnd) };
  }

  get coverage(): Coverage {
    const ignored = [...this.#ignoredBy.values()].reduce((sum, count) => sum + count, 0);
    const read = this.#read - this.#unreadable;
    const broken = read >= BROKEN_EXPORT.entries && this.#withoutPayload >= read * BROKEN_EXPORT.share;
    return {
      entriesRead: this.#read,
      duplicates: this.#duplicates,
      unreadable: this.#unreadable,
      unreadableAt: this.#unreadableAt,
      ignored,
      ignoredBy: inOrder(IGNORE_REASONS, this.#ignoredBy),
      truncated: this.#truncated,
      services: [...this.#services]
        .map(([name, entries]) => ({ name, entries, heard: entries > 0 }))
        .sort((a, b) => b.entries - a.entries || (a.name < b.name ? -1 : 1)),
      firstEntry: this.#firstEntry,
      lastEntry: this.#lastEntry,
      exportLooksBroken: broken,
    };
  }

  #admits(entry: Entry): boolean {
    this.#severities.set(entry.severity, (this.#severities.get(entry.severity) ?? 0) + 1);
    if (entry.payload === 'none') this.#withoutPayload += 1;
    if (entry.insertId !== '' && this.#seen.seen(`${entry.project}\n${entry.log}\n${entry.time}\n${entry.insertId}`)) {
      this.#duplicates += 1;
      return false;
    }
    const reason = this.#reasonToIgnore(entry);
    if (reason !== undefined) {
      this.#ignore(reason, 1);
      return false;
    }
    this.#hear(entry);
    return true;
  }

  #reasonToIgnore(entry: Entry): IgnoreReason | undefined {
    const { window, services } = this.#options;
    if (window !== undefined && (entry.received < window.from || entry.received >= window.to)) return 'outside-window';
    return services.length > 0 && !services.includes(entry.service) ? 'other-service' : undefined;
  }

  #pass(entry: Entry, taken: Entry[]): void {
    const quiet = severityRank(entry.level) < severityRank(this.#options.minSeverity);
    // DEFAULT says nothing about how bad it is: such an entry is never dropped by the threshold.
    const count = Math.max(1, entry.parts.length);
    if (quiet && entry.level !== 'DEFAULT') this.#ignore('below-min-severity', count);
    else if (this.#options.isIgnored(entry)) this.#ignore('ignore-rule', count);
    else taken.push(entry);
  }

  #ignore(reason: IgnoreReason, count: number): void {
    this.#ignoredBy.set(reason, (this.#ignoredBy.get(reason) ?? 0) + count);
  }

  #hear(entry: Entry): void {
    this.#services.set(entry.service, (this.#services.get(entry.service) ?? 0) + 1);
    if (entry.time === '') return;
    if (this.#firstEntry === '' || entry.time < this.#firstEntry) this.#firstEntry = entry.time;
    if (entry.time > this.#lastEntry) this.#lastEntry = entry.time;
    this.#reach(entry.time);
    this.#reach(entry.received);
    if (entry.revision !== undefined) this.#hearRevision(entry.service, entry.revision, entry.time);
  }

  /** The span of the source holds both times of every entry, so that reading it again as a window finds them all. */
  #reach(time: string): void {
    if (this.#spanStart === '' || time < this.#spanStart) this.#spanStart = time;
    if (time > this.#spanEnd) this.#spanEnd = time;
  }

  #hearRevision(service: string, revision: string, time: string): void {
    const revisions = this.#revisions.get(service) ?? new Map<string, Heard>();
    this.#revisions.set(service, revisions);
    const heard = revisions.get(revision);
    const first = heard === undefined || time < heard.first ? time : heard.first;
    revisions.set(revision, { first, entries: (heard?.entries ?? 0) + 1 });
  }
}

/** In a fixed order: two runs over the same entries write the same bytes. */
function inOrder<Key extends string>(
  order: readonly Key[],
  counts: ReadonlyMap<Key, number>,
): Readonly<Partial<Record<Key, number>>> {
  const sorted: Partial<Record<Key, number>> = {};
  for (const key of order) {
    const count = counts.get(key);
    if (count !== undefined) sorted[key] = count;
  }
  return sorted;
}

/** One nanosecond later, for the open end of a window. */
function justAfter(time: string): string {
  const decimals = Number(time.slice(20, 29)) + 1;
  if (decimals < 1_000_000_000) return `${time.slice(0, 20)}${String(decimals).padStart(9, '0')}Z`;
  return `${new Date(Date.parse(`${time.slice(0, 19)}Z`) + 1_000).toISOString().slice(0, 19)}.000000000Z`;
}
