import { setTimeout as sleep } from 'node:timers/promises';

/** Time as reading needs it, so that a test need not wait. */
export type Clock = {
  /** Milliseconds since the epoch. */
  now(): number;
  sleep(millis: number): Promise<void>;
  /** From 0 to 1. */
  random(): number;
};

export const systemClock: Clock = {
  now: () => Date.now(),
  sleep: (millis) => sleep(millis),
  random: () => Math.random(),
};
