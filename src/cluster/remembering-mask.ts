import { type Masked, maskOf } from './mask.ts';
import { LONGEST_SKELETON, Skeleton } from './skeleton.ts';

const SLOTS = 1 << 12;
/** Slots that a skeleton may be at, side by side. */
const WAYS = 4;
/** How many messages are looked at to see whether remembering pays, and how many of them must repeat. */
const WATCHED = 2_000;
const FEWEST_REPEATED = 200;
/** How many messages then pass before it is tried again. */
const PAUSE = 20_000;

/** `mask` that remembers what it made of the messages it saw lately: services say the same again and again. */
export function rememberingMask(): (message: string) => string {
  const memory = new Memory();
  let seen = 0;
  let repeated = 0;
  return (message) => {
    if (seen++ >= WATCHED) {
      if (repeated < FEWEST_REPEATED && seen < WATCHED + PAUSE) return maskOf(message).text;
      seen = 0;
      repeated = 0;
    }
    const known = memory.find(message);
    if (known !== undefined) {
      repeated++;
      return known;
    }
    const masked = maskOf(message);
    memory.keep(masked);
    return masked.text;
  };
}

/** Masks by skeleton: one is looked for by its hash, and compared in full. */
class Memory {
  readonly #masks = new Array<string>(SLOTS).fill('');
  readonly #hashes = new Int32Array(SLOTS);
  /** 0 for a slot that is free. */
  readonly #lengths = new Uint8Array(SLOTS);
  /** All skeletons in one piece: an array for each takes longer to make than the mask. */
  readonly #words = new Int32Array(SLOTS * LONGEST_SKELETON);
  /** Of the message that is looked for. */
  readonly #skeleton = new Skeleton();
  /** Which way is given up next. */
  #turn = 0;

  /** What was made of a message with the same skeleton. */
  find(message: string): string | undefined {
    const skeleton = this.#skeleton;
    skeleton.read(message);
    if (skeleton.length === 0) return undefined;
    const first = firstSlot(skeleton.hash);
    for (let slot = first; slot < first + WAYS; slot++) {
      if (this.#hashes[slot] === skeleton.hash && this.#isAt(slot)) return this.#masks[slot];
    }
    return undefined;
  }

  /** Keeps what was made of the message that was looked for last. */
  keep({ text, isSteady }: Masked): void {
    const { words, hash, length, isVerbatim } = this.#skeleton;
    if (length === 0 || !(isSteady || isVerbatim)) return;
    const slot = this.#slotFor(hash);
    const from = slot * LONGEST_SKELETON;
    for (let at = 0; at < length; at++) this.#words[from + at] = words[at] ?? 0;
    this.#lengths[slot] = length;
    this.#hashes[slot] = hash;
    this.#masks[slot] = text;
  }

  #slotFor(hash: number): number {
    const first = firstSlot(hash);
    for (let slot = first; slot < first + WAYS; slot++) if (this.#lengths[slot] === 0) return slot;
    this.#turn = (this.#turn + 1) % WAYS;
    return first + this.#turn;
  }

  #isAt(slot: number): boolean {
    const { words, length } = this.#skeleton;
    if (this.#lengths[slot] !== length) return false;
    const kept = this.#words;
    const from = slot * LONGEST_SKELETON;
    for (let at = 0; at < length; at++) if (kept[from + at] !== words[at]) return false;
    return true;
  }
}

function firstSlot(hash: number): number {
  return hash & (SLOTS - 1) & ~(WAYS - 1);
}
