/** The same numbers for the same seed, on every machine. */
export type Random = {
  readonly between: (least: number, most: number) => number;
  readonly pick: <T>(choices: readonly [T, ...T[]]) => T;
  readonly hex: (length: number) => string;
  readonly uuid: () => string;
};

const WORD = 2 ** 32;

export function createRandom(seed: number): Random {
  let state = seed;
  // Mulberry32: a public-domain generator of 32 bits, quite good enough to vary ids.
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / WORD;
  };
  const between = (least: number, most: number): number => least + Math.floor(next() * (most - least + 1));
  const hex = (length: number): string => Array.from({ length }, () => between(0, 15).toString(16)).join('');
  return {
    between,
    hex,
    pick: (choices) => choices[between(0, choices.length - 1)] ?? choices[0],
    uuid: () => [8, 4, 4, 4, 12].map(hex).join('-'),
  };
}
