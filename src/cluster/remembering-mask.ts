import { type Masked, maskOf } from './mask.ts';
import { LONGEST_SKELETON, Skeleton } from './skeleton.ts';

const SLOTS = 1 << 12;
/** So many characters tell most skeletons apart; what is found is compared in full. */
const LOOKS = 32;
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

/** Masks by skeleton, each at one of two slots. */
class Memory {
  readonly #masks = new Array<string>(SLOTS).fill('');
  readonly #lengths = new Uint16Array(SLOTS);
  /** All skeletons in one piece: an array for each takes longer to make than the mask. */
  readonly #codes = new Uint16Array(SLOTS * LONGEST_SKELETON);
  /** Of the message that is looked for. */
  readonly #skeleton = new Skeleton();
  #slot = 0;

  /** What was made of a message with the same skeleton. */
  find(message: string): string | undefined {
    const skeleton = this.#skeleton;
    skeleton.read(message);
    if (skeleton.length === 0) return undefined;
    this.#slot = slotOf(skeleton);
    if (this.#isAt(this.#slot)) return this.#masks[this.#slot];
    return this.#isAt(this.#slot ^ 1) ? this.#masks[this.#slot ^ 1] : undefined;
  }

  /** Keeps what was made of the message that was looked for last. */
  keep({ text, isSteady }: Masked): void {
    const { codes, length, isVerbatim } = this.#skeleton;
    if (length === 0 || !(isSteady || isVerbatim)) return;
    const slot = this.#lengths[this.#slot] === 0 ? this.#slot : this.#slot ^ 1;
    const kept = this.#codes;
    const from = slot * LONGEST_SKELETON;
    for (let at = 0; at < length; at++) kept[from + at] = codes[at] ?? 0;
    this.#lengths[slot] = length;
    this.#masks[slot] = text;
  }

  #isAt(slot: number): boolean {
    const { codes, length } = this.#skeleton;
    if (this.#lengths[slot] !== length) return false;
    const kept = this.#codes;
    const from = slot * LONGEST_SKELETON;
    for (let at = 0; at < length; at++) if (kept[from + at] !== codes[at]) return false;
    return true;
  }
}

function slotOf({ codes, length }: Skeleton): number {
  let hash = length;
  const stride = 1 + Math.floor(length / LOOKS);
  for (let at = 0; at < length; at += stride) hash = Math.imul(hash ^ (codes[at] ?? 0), 0x9e3779b1);
  return (hash ^ (hash >>> 15)) & (SLOTS - 1);
}
