const SLOTS = 1 << 12;
const LONGEST = 300; // characters

const met = new Array<string>(SLOTS).fill('');

/** `text`, or the equal one that was met lately: names that repeat are then told apart and looked up by identity, and kept once. */
export function sameText(text: string): string {
  const { length } = text;
  if (length > LONGEST) return text;
  const slot = slotOf(text, length);
  const known = met[slot];
  if (known === text) return known;
  met[slot] = text;
  return text;
}

/** Names differ near their ends, ids anywhere: a few characters tell most of them apart. */
function slotOf(text: string, length: number): number {
  let hash = length;
  for (let eighth = 1; eighth < 8; eighth += 2) hash = mixed(hash, text.charCodeAt((length * eighth) >> 3));
  hash = mixed(mixed(hash, text.charCodeAt(length - 1)), text.charCodeAt(length - 2));
  return (hash ^ (hash >>> 15)) & (SLOTS - 1);
}

function mixed(hash: number, code: number): number {
  return Math.imul(hash ^ code, 0x9e3779b1);
}
