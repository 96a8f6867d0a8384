import type { Entry } from '../types/entry.ts';
import { keepEarliest, type Stamp } from './earliest.ts';

const SAMPLES = 2;
const INSERT_IDS = 10;
/** The earliest of a pattern that are remembered; the longest of the lists here. */
export const MOMENTS = 32;
const MESSAGES = 20;
const MAX_MESSAGE_CHARS = 300;
const NAMED_REVISION = /\bRevision '?([\w-]{3,100})/;
const NAMED_WITHIN_CHARS = 500;

/** When and where an entry of a pattern was written, for what happened beside it. */
export type Moment = {
  readonly time: string;
  readonly insertId: string;
  /** Milliseconds since the epoch; of a request when it was answered. */
  readonly at: number;
  readonly instance: string | undefined;
  /** The one that the platform speaks of, where it tells of no instance. */
  readonly revision: string | undefined;
  readonly trace: string | undefined;
};

type Said = Stamp & { readonly message: string };

/** What is kept of the earliest entries of a pattern, in time order. */
export class EarlyEntries {
  readonly #samples: Entry[] = [];
  readonly #stamps: Stamp[] = [];
  readonly #moments: Moment[] = [];
  readonly #messages: Said[] = [];

  /** `at`: milliseconds since the epoch. */
  add(entry: Entry, at: number): void {
    const last = this.#moments.at(-1);
    if (last === undefined || last.time < entry.time) this.#append(entry, at);
    else this.#insert(entry, at);
    if (entry.parts.length === 0) keepEarliest(this.#stamps, entry, INSERT_IDS, stampOf);
    else for (const part of entry.parts) keepEarliest(this.#stamps, part, INSERT_IDS, stampOf);
  }

  /** Behind all that is kept: entries come in the order of time more often than not, and are compared once then. */
  #append(entry: Entry, at: number): void {
    if (this.#samples.length < SAMPLES) this.#samples.push(entry);
    if (this.#moments.length < MOMENTS) this.#moments.push(momentOf(entry, at));
    if (this.#messages.length < MESSAGES) this.#messages.push(saidBy(entry));
  }

  #insert(entry: Entry, at: number): void {
    keepEarliest(this.#samples, entry, SAMPLES, itself);
    keepEarliest(this.#moments, entry, MOMENTS, (next) => momentOf(next, at));
    keepEarliest(this.#messages, entry, MESSAGES, saidBy);
  }

  merge(other: EarlyEntries): void {
    for (const entry of other.#samples) keepEarliest(this.#samples, entry, SAMPLES, itself);
    for (const said of other.#messages) keepEarliest(this.#messages, said, MESSAGES, itself);
    for (const moment of other.#moments) keepEarliest(this.#moments, moment, MOMENTS, itself);
    for (const stamp of other.#stamps) keepEarliest(this.#stamps, stamp, INSERT_IDS, itself);
  }

  /** The time of the last that is kept once the lists are full: what comes later changes nothing. */
  get until(): string | undefined {
    return this.#moments[MOMENTS - 1]?.time;
  }

  get samples(): readonly Entry[] {
    return this.#samples;
  }

  get moments(): readonly Moment[] {
    return this.#moments;
  }

  get messages(): readonly string[] {
    return this.#messages.map(({ message }) => message);
  }

  get insertIds(): readonly string[] {
    return this.#stamps.map(({ insertId }) => insertId).filter((id) => id !== '');
  }
}

function momentOf(entry: Entry, at: number): Moment {
  const { time, insertId, instance, trace, request } = entry;
  return { time, insertId, at: at + (request?.latency ?? 0), instance, revision: revisionOf(entry), trace };
}

/** Audit logs have the revision in their words where their resource is the service. */
function revisionOf({ revision, instance, payload, message }: Entry): string | undefined {
  if (revision !== undefined || instance !== undefined || payload !== 'proto') return revision;
  return NAMED_REVISION.exec(message.slice(0, NAMED_WITHIN_CHARS))?.[1];
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
