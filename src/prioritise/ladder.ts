import type { Priority } from '../types/cluster.ts';
import type { Severity } from '../types/severity.ts';
import { WORDS } from './words.ts';

/**
 * The ladder, top to bottom: the level gives the band, then the first rule that applies moves inside it. What teams
 * decided for some four hundred clusters by hand shows this order. They contradict each other: one warning got every
 * level there is, and a call of what is not there was P0 about twice as often as P1. The ladder takes what was decided
 * most often, and the same each time.
 */
export const BANDS: Readonly<Record<Severity, Priority>> = {
  EMERGENCY: 'P0',
  ALERT: 'P0',
  CRITICAL: 'P0',
  ERROR: 'P1',
  WARNING: 'P2',
  NOTICE: 'P4',
  INFO: 'P4',
  DEBUG: 'P4',
  DEFAULT: 'P4',
};

export type Rule = {
  /** What the rule takes the words to mean, for the reason it leaves. */
  readonly means: string;
  /** Matched against what was the same in every message; the values in it are left out. */
  readonly words: RegExp;
  /** Matched against the messages themselves, which must all say so, where it is a value that tells. */
  readonly within?: 'every message';
  /** It applies only where these stand as well. */
  readonly also?: RegExp;
  /** It applies only where these do not stand, in what was the same or in every message. */
  readonly butNot?: RegExp;
  /** It moves only what happened at least so often. */
  readonly times?: number;
  /** The priority it leads to, by the band it finds; a band that is not named stays. */
  readonly moves: Readonly<Partial<Record<Priority, Priority>>>;
};

export const RULES: readonly Rule[] = [
  {
    means: 'it does without something, yet names an error of the code',
    words: WORDS.doesWithout,
    also: WORDS.codeError,
    moves: { P0: 'P2', P1: 'P2' },
  },
  {
    means: 'it calls itself optional or harmless',
    words: WORDS.optional,
    moves: { P0: 'P2', P1: 'P2', P2: 'P3' },
  },
  {
    means: 'it says that it works as it should',
    words: WORDS.asDesigned,
    butNot: WORDS.trouble,
    moves: { P0: 'P3', P1: 'P3', P2: 'P3' },
  },
  {
    means: 'what it depends on cannot be reached',
    words: WORDS.outOfReach,
    moves: { P1: 'P0', P2: 'P1' },
  },
  {
    means: 'a health check tells of a failure elsewhere',
    words: WORDS.healthCheck,
    moves: { P0: 'P1', P2: 'P1' },
  },
  {
    means: 'something cannot start or is not configured',
    words: WORDS.cannotStart,
    moves: { P1: 'P0', P2: 'P1' },
  },
  {
    means: 'it tells a status by which the caller is at fault',
    words: WORDS.callerAnswered,
    within: 'every message',
    moves: { P1: 'P2' },
  },
  {
    means: 'data, security or the machine itself is at stake',
    words: WORDS.atStake,
    moves: { P1: 'P0', P2: 'P1' },
  },
  {
    means: 'it says what it takes instead',
    words: WORDS.replaces,
    moves: { P2: 'P3' },
  },
  {
    means: 'it still works, in a degraded way',
    words: WORDS.degraded,
    moves: { P0: 'P1' },
  },
  {
    means: 'a process ended with an error',
    words: WORDS.processEnded,
    butNot: WORDS.cleanExit,
    moves: { P0: 'P1', P2: 'P1', P4: 'P1' },
  },
  {
    means: 'part of it is switched off',
    words: WORDS.switchedOff,
    moves: { P4: 'P3' },
  },
  {
    means: 'it is untidy rather than broken',
    words: WORDS.untidy,
    moves: { P2: 'P3', P4: 'P3' },
  },
  {
    means: 'it leaves something out',
    words: WORDS.skips,
    moves: { P2: 'P3' },
  },
  {
    means: 'what should be kept out was kept out',
    words: WORDS.keptOut,
    moves: { P2: 'P3' },
  },
  {
    means: 'the code calls what is not there, whoever asks',
    words: WORDS.calledInVain,
    times: 3,
    moves: { P1: 'P0', P2: 'P1' },
  },
  {
    means: 'the code itself is wrong',
    words: WORDS.wrongValue,
    moves: { P2: 'P1' },
  },
  {
    means: 'the caller sent what cannot be served',
    words: WORDS.callersFault,
    moves: { P1: 'P2' },
  },
  {
    // Stays where it is: what says so in plain words is an error also where nobody gave it a severity.
    means: 'it says that it failed',
    words: WORDS.failed,
    moves: {},
  },
  {
    means: 'someone probes for weak spots',
    words: WORDS.probing,
    within: 'every message',
    moves: { P2: 'P3', P4: 'P3' },
  },
  {
    means: 'it says that all went well',
    words: WORDS.routine,
    butNot: WORDS.trouble,
    moves: { P0: 'P3' },
  },
];
