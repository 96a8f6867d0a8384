/** How fast and how stubborn to be with GitHub; all waits in milliseconds. */
export type Patience = {
  /** Between the end of a write and the next one. */
  readonly writeInterval: number;
  /** What one request may take, its answer read. */
  readonly request: number;
  /** Requests for one thing when GitHub does not answer. */
  readonly tries: number;
  /** Before the second try; doubled before each further one. */
  readonly firstWait: number;
  /** After being told to slow down without being told for how long; doubled the next time. */
  readonly slowDown: number;
  /** Requests for one thing when GitHub wants us slower. */
  readonly slowTries: number;
  /** A run costs its user money while it sleeps: what takes longer is left to the next one. */
  readonly longestWait: number;
  /** What a listing gets to show what was made a moment ago. */
  readonly lookAgain: number;
};

/**
 * GitHub's own advice: a second between writes, a minute after a secondary limit.
 * https://docs.github.com/en/rest/using-the-rest-api/best-practices-for-using-the-rest-api
 */
export const PATIENCE: Patience = {
  writeInterval: 1_000,
  request: 30_000,
  tries: 4,
  firstWait: 1_000,
  slowDown: 60_000,
  slowTries: 3,
  longestWait: 180_000,
  lookAgain: 5_000,
};

/** Before the try after `failed` ones; shortened by chance, so that two runs do not try in step. */
export function waitAfter(failed: number, first: number, chance: number): number {
  return Math.round(first * 2 ** (failed - 1) * (0.75 + chance / 4));
}
