import type { CountedIds } from '../ledger/counted-ids.ts';
import {
  type Coverage,
  type IgnoreReason,
  READ_FROM_EXPORT,
  type TimeWindow,
  type Unreadable,
} from '../types/coverage.ts';
import type { Entry, LogEntry } from '../types/entry.ts';
import { type Severity, severityRank } from '../types/severity.ts';
import { SeverityCounter } from '../types/severity-counter.ts';
import type { Skimmed } from '../types/skimmed.ts';
import { partOfTrace, TraceAssembler } from './assemble.ts';
import { type HeardRevision, HeardServices } from './heard-services.ts';
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
  /** What earlier runs counted, when there were any. */
  readonly counted?: CountedIds;
};

export type Read = {
  readonly entries: readonly (LogEntry | Skimmed)[];
  readonly unreadable: readonly Unreadable[];
  readonly unreadableCount: number;
};

const MAX_UNREADABLE_SHOWN = 20;
const IGNORE_REASONS = [
  'outside-window',
  'other-service',
  'below-min-severity',
  'ignore-rule',
  'no-payload',
  'counted-before',
] as const satisfies readonly IgnoreReason[];
/** Fewer entries, or a smaller share, could be a service that really logs nothing. */
const BROKEN_EXPORT = { entries: 5, share: 0.8 };

/**
 * LogEntry after LogEntry → the entries to cluster, each one once, inside the window and loud enough, with the
 * stack traces put together; and the account of all the others.
 */
export class Intake {
  readonly #options: IntakeOptions;
  readonly #leastRank: number;
  readonly #assembler = new TraceAssembler();
  readonly #seen = new SeenIds();
  #read = 0;
  #duplicates = 0;
  #unreadable = 0;
  #withoutPayload = 0;
  #truncated = false;
  #position = '';
  readonly #unreadableAt: Unreadable[] = [];
  readonly #ignoredBy = new Map<IgnoreReason, number>();
  readonly #severities = new SeverityCounter();
  readonly #heard: HeardServices;

  constructor(options: IntakeOptions) {
    this.#options = options;
    this.#leastRank = severityRank(options.minSeverity);
    this.#heard = new HeardServices(options.services);
  }

  take(read: Read): readonly Entry[] {
    this.#read += read.unreadableCount;
    this.#unreadable += read.unreadableCount;
    this.#unreadableAt.push(...read.unreadable.slice(0, MAX_UNREADABLE_SHOWN - this.#unreadableAt.length));
    const taken: Entry[] = [];
    for (const raw of read.entries) {
      if (this.#read - (this.#ignoredBy.get('counted-before') ?? 0) >= this.#options.maxEntries) {
        this.#truncated = true;
        break;
      }
      this.#read += 1;
      const entry = normalise(raw);
      this.#position = entry.time;
      if (!this.#admits(entry)) continue;
      const part = partOfTrace(entry);
      if (part === undefined) this.#pass(entry, taken);
      else for (const whole of this.#assembler.push(entry, part)) this.#pass(whole, taken);
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
    return this.#heard.lastEntry;
  }

  /** Time of the entry that was looked at last. */
  get position(): string {
    return this.#position;
  }

  get severities(): Readonly<Partial<Record<Severity, number>>> {
    return this.#severities.counts;
  }

  /** By service and revision, over everything inside the window. */
  get revisionsHeard(): ReadonlyMap<string, ReadonlyMap<string, HeardRevision>> {
    return this.#heard.revisions;
  }

  /** The window that was asked for, or the span of what was read. */
  get window(): TimeWindow {
    if (this.#options.window !== undefined) return this.#options.window;
    return this.#heard.span;
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
      services: this.#heard.services,
      firstEntry: this.#heard.firstEntry,
      lastEntry: this.#heard.lastEntry,
      exportLooksBroken: broken,
      ...READ_FROM_EXPORT,
    };
  }

  #admits(entry: Entry): boolean {
    this.#severities.add(entry.severity, 1);
    if (entry.payload === 'none') this.#withoutPayload += 1;
    if (entry.insertId !== '' && this.#seen.seen(entry)) {
      this.#duplicates += 1;
      return false;
    }
    const reason = this.#reasonToIgnore(entry);
    if (reason !== undefined) {
      this.#ignore(reason, 1);
      return false;
    }
    this.#heard.hear(entry);
    return true;
  }

  #reasonToIgnore(entry: Entry): IgnoreReason | undefined {
    const { window, services } = this.#options;
    if (window !== undefined && (entry.received < window.from || entry.received >= window.to)) return 'outside-window';
    if (services.length > 0 && !services.includes(entry.service)) return 'other-service';
    return this.#wasCounted(entry) ? 'counted-before' : undefined;
  }

  #wasCounted({ project, log, time, insertId, received }: Entry): boolean {
    const { counted } = this.#options;
    return counted !== undefined && !counted.countOnce(`${project}\n${log}\n${time}\n${insertId}`, received);
  }

  #pass(entry: Entry, taken: Entry[]): void {
    const quiet = severityRank(entry.level) < this.#leastRank;
    // DEFAULT says nothing about how bad it is: such an entry is never dropped by the threshold.
    const count = Math.max(1, entry.parts.length);
    if (quiet && entry.level !== 'DEFAULT') this.#ignore('below-min-severity', count);
    else if (this.#options.isIgnored(entry)) this.#ignore('ignore-rule', count);
    else taken.push(entry);
  }

  #ignore(reason: IgnoreReason, count: number): void {
    this.#ignoredBy.set(reason, (this.#ignoredBy.get(reason) ?? 0) + count);
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
