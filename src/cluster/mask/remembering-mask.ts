import { type Masked, maskOf } from './mask.ts';
import { LONGEST_SKELETON, Skeleton } from './skeleton.ts';

const SLOTS = 1 << 12;
/** Slots that a skeleton may be at, side by side. */
const WAYS = 4;
const NOWHERE = -1;
/** How many messages are looked at to see whether remembering pays, and how many of them must repeat. */
const WATCHED = 2_000;
const FEWEST_REPEATED = 200;
/** How many messages then pass before it is tried again. */
const PAUSE = 20_000;

/** `mask` that remembers what it made of the messages it saw lately: services say the same again and again. */
export function rememberingMask(memory: MaskMemory<unknown> = new MaskMemory()): (message: string) => string {
  let seen = 0;
  let repeated = 0;
  return (message) => {
    if (seen++ >= WATCHED) {
      if (repeated < FEWEST_REPEATED && seen < WATCHED + PAUSE) return memory.leave(maskOf(message));
      seen = 0;
      repeated = 0;
    }
    const known = memory.find(message);
    if (known === undefined) return memory.keep(maskOf(message));
    repeated++;
    return known;
  };
}

/** Masks by skeleton, with a note beside each: one is looked for by its hash, and compared in full. */
export class MaskMemory<Note> {
  readonly #masks = new Array<string | undefined>(SLOTS).fill(undefined);
  readonly #notes = new Array<Note | undefined>(SLOTS).fill(undefined);
  readonly #hashes = new Int32Array(SLOTS);
  /** All skeletons in one piece: an array for each takes longer to make than the mask. */
  readonly #words = new Int32Array(SLOTS * LONGEST_SKELETON);
  /** Of the message that is looked for. */
  readonly #skeleton = new Skeleton();
  /** Where the mask of the last message is. */
  #slot = NOWHERE;
  /** Which way is given up next. */
  #turn = 0;

  /** What was noted beside the mask that was asked for last. */
  get note(): Note | undefined {
    return this.#slot === NOWHERE ? undefined : this.#notes[this.#slot];
  }

  set note(note: Note) {
    if (this.#slot !== NOWHERE) this.#notes[this.#slot] = note;
  }

  /** What was made of a message with the same skeleton. */
  find(message: string): string | undefined {
    const skeleton = this.#skeleton;
    skeleton.read(message);
    this.#slot = NOWHERE;
    if (skeleton.length === 0) return undefined;
    const first = firstSlot(skeleton.hash);
    for (let slot = first; slot < first + WAYS; slot++) {
      if (this.#hashes[slot] !== skeleton.hash || !this.#isAt(slot)) continue;
      this.#slot = slot;
      return this.#masks[slot];
    }
    return undefined;
  }

  /** Keeps what was made of the message that was looked for last, if it holds for all with its skeleton. */
  keep({ text, isSteady }: Masked): string {
    const { words, hash, length, isVerbatim } = this.#skeleton;
    if (length === 0 || !(isSteady || isVerbatim)) return text;
    const slot = this.#slotFor(hash);
    const from = slot * LONGEST_SKELETON;
    for (let at = 0; at < length; at++) this.#words[from + at] = words[at] ?? 0;
    this.#hashes[slot] = hash;
    this.#masks[slot] = text;
    this.#notes[slot] = undefined;
    this.#slot = slot;
    return text;
  }

  /** Keeps nothing of a message that was not looked for. */
  leave({ text }: Masked): string {
    this.#slot = NOWHERE;
    return text;
  }

  #slotFor(hash: number): number {
    const first = firstSlot(hash);
    for (let slot = first; slot < first + WAYS; slot++) if (this.#masks[slot] === undefined) return slot;
    this.#turn = (this.#turn + 1) % WAYS;
    return first + this.#turn;
  }

  #isAt(slot: number): boolean {
    const { words, length } = this.#skeleton;
    const kept = this.#words;
    const from = slot * LONGEST_SKELETON;
    for (let at = 0; at < length; at++) if (kept[from + at] !== words[at]) return false;
    return true;
  }
}

function firstSlot(hash: number): number {
  return hash & (SLOTS - 1) & ~(WAYS - 1);
}
