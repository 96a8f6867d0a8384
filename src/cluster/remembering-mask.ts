import { mask } from './mask.ts';

const SLOTS = 1 << 10;
const LONGEST_MESSAGE = 500; // characters
/** How many messages are looked at to see whether remembering pays, and how many of them must repeat. */
const WATCHED = 2_000;
const FEWEST_REPEATED = 100;
/** How many messages then pass before it is tried again. */
const PAUSE = 20_000;

type Remembered = { readonly message: string; readonly masked: string };

/** `mask` that remembers the messages it saw lately: services that repeat themselves do so to the letter. */
export function rememberingMask(): (message: string) => string {
  const slots = new Array<Remembered | undefined>(SLOTS).fill(undefined);
  let seen = 0;
  let repeated = 0;
  return (message) => {
    if (seen++ >= WATCHED) {
      if (repeated >= FEWEST_REPEATED) seen = repeated = 0;
      else if (seen < WATCHED + PAUSE) return mask(message);
      else seen = repeated = 0;
    }
    const slot = slotOf(message);
    const remembered = slots[slot];
    if (remembered !== undefined && remembered.message === message) {
      repeated++;
      return remembered.masked;
    }
    const masked = mask(message);
    if (message.length <= LONGEST_MESSAGE) slots[slot] = { message, masked };
    return masked;
  };
}

/** A few characters tell most messages apart, and cost less than all of them. */
function slotOf(message: string): number {
  const { length } = message;
  let hash = length;
  for (let part = 1; part < 8; part += 2) hash = Math.imul(hash, 31) + message.charCodeAt((length * part) >> 3);
  return (Math.imul(hash, 31) + message.charCodeAt(length - 1)) & (SLOTS - 1);
}
