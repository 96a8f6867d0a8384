/** Numbers for the starts and the ends of a token list: equal lists, equal numbers. */
export type Hashes = {
  /** Of the first n tokens. */
  readonly before: readonly number[];
  /** Of all tokens from the n-th on. */
  readonly from: readonly number[];
};

/** 32 bits of one hash and 20 of another: all that a number holds exactly. */
const HIGH_BITS = 0xfffff;
const HIGH_UNIT = 0x1_0000_0000;
/** The largest prime below 2^53. */
const PRIME = 9_007_199_254_740_881;

function hashesInOrder(count: number, tokenAt: (i: number) => string): readonly number[] {
  const hashes = [0];
  let low = 17;
  let high = 31;
  for (let n = 0; n < count; n++) {
    const token = tokenAt(n);
    for (let i = 0; i < token.length; i++) {
      const code = token.charCodeAt(i);
      low = (Math.imul(low, 31) + code) | 0;
      high = (Math.imul(high, 1_000_003) ^ code) | 0;
    }
    low = Math.imul(low ^ 0x9e37_79b9, 0x85eb_ca6b);
    high = Math.imul(high ^ 0x7f4a_7c15, 0xc2b2_ae35);
    hashes.push((low >>> 0) + (high & HIGH_BITS) * HIGH_UNIT);
  }
  return hashes;
}

export function hashesOf(tokens: readonly string[]): Hashes {
  const { length } = tokens;
  const backwards = hashesInOrder(length, (i) => tokens[length - 1 - i] ?? '');
  return { before: hashesInOrder(length, (i) => tokens[i] ?? ''), from: backwards.toReversed() };
}

/** A number for all tokens but the one at `at`. */
export function hashAround(hashes: Hashes, at: number): number {
  return ((hashes.before[at] ?? 0) + 2 * (hashes.from[at + 1] ?? 0)) % PRIME;
}
