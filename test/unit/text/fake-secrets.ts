// Secrets that are nobody's, put together when a test runs so that no scanner finds one in this repository.
const UPPER = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';
const LOWER = UPPER.toLowerCase();
const DIGITS = '0123456789';

const ALPHABETS = {
  hex: `${DIGITS}abcdef`,
  base32: `${UPPER}234567`,
  letters: UPPER + LOWER + DIGITS,
  url: `${UPPER + LOWER + DIGITS}-_`,
  base64: `${UPPER + LOWER + DIGITS}+/`,
  lower: LOWER,
} as const;

/** The same `length` characters for the same seed, spread as a generator of keys would. */
export function fake(alphabet: keyof typeof ALPHABETS, length: number, seed = 7): string {
  const characters = ALPHABETS[alphabet];
  let state = seed * 2_654_435_761 + length;
  return Array.from({ length }, () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return characters.charAt((state >>> 8) % characters.length);
  }).join('');
}

/** A run of 12 characters of the secret (or all of a shorter one) that can be read in a text. */
export function exposedPart(text: string, secret: string): string | undefined {
  const size = Math.min(12, secret.length);
  const starts = Array.from({ length: secret.length - size + 1 }, (_, start) => start);
  return starts.map((start) => secret.slice(start, start + size)).find((part) => text.includes(part));
}
