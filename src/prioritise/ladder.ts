import type { Priority } from '../types/cluster.ts';
import type { Severity } from '../types/severity.ts';

/**
 * The ladder, top to bottom: the level gives the band, then the first rule that applies moves inside it. What teams
 * decided for some four hundred clusters by hand shows this order; where they contradict each other, it is at least
 * the same each time.
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
  /** Matched against the template, which is at most a few thousand characters long. */
  readonly words: RegExp;
  /** The priority it leads to, by the band it finds; a band that is not named stays. */
  readonly moves: Readonly<Partial<Record<Priority, Priority>>>;
};

export const RULES: readonly Rule[] = [
  {
    means: 'it calls itself optional or harmless',
    words:
      /\bnon-?(?:critical|blocking|fatal)\b|\boptional\b|\bgraceful(?:ly)?\b|\bpassing through safely\b|\bignor(?:ed|ing)\b/i,
    moves: { P0: 'P2', P1: 'P2', P2: 'P3' },
  },
  {
    means: 'something cannot start or is not configured',
    words:
      /\bNo module named\b|\bcannot import name\b|\b(?:ModuleNotFound|Import|Syntax|Indentation)Error\b|\bCannot find module\b|\bstart-?up (?:has )?(?:fail(?:ed|ure)|phase\b.{0,80}\bdid not)|\b(?:fail(?:ed|s|ure)?|unable|cannot|could not) to (?:start|boot|initiali[sz]e|load config)|\bcould not start\b|\bcannot start\b|\bnot start successfully\b|\binitiali[sz]ation (?:failed|timeout|timed out|error)|\bvalidation (?:step |failed|timed out)|\b(?:secret|key|password|credentials?|host|database_url)\b.{0,40}\b(?:not configured|is required|required in|missing or empty)|\b_?[A-Z]{2,}_(?:SECRET|KEY|HOST|URL)\b.{0,20}\brequired\b|\bstart-?up fail/i,
    moves: { P1: 'P0', P2: 'P1' },
  },
  {
    means: 'data or security is at stake',
    words:
      /\bdata loss\b|\bcorrupt(?:ed|ion)?\b|\bbreach\b|\bout of memory\b|\bno space left\b|\bOOM\b|\bfunctionality is broken\b|\bnot authenticated\b|\bauth(?:entication)?_?(?: service)?(?:_| )unreachable\b/i,
    moves: { P1: 'P0', P2: 'P1' },
  },
  {
    means: 'a process ended with an error',
    words:
      /\bContainer called exit\([1-9<]|\bexit(?:ed)? (?:with )?(?:code|status) [1-9<]|\bWorker .{0,40}\bwas sent SIG(?:KILL|SEGV)/i,
    moves: { P2: 'P1' },
  },
  {
    means: 'it is untidy rather than broken',
    words:
      /\bsaniti[sz]ed\b|\bwhitespace\b|\bSDK not (?:available|installed|configured)\b|\bnot available - .{0,60}\b(?:install|features? disabled)\b|\binstall (?:with|sentry)\b|\bdeprecat|\bauto-?creat|\bnot found in database\b|\bbuffer utili[sz]ation\b|\bextra tables\b|\b(?:Future|User|Deprecation|Runtime)Warning\b|\bconsider\b|\bno .{0,40}\bkey configured\b|\bstub data\b|\bTruncated response body\b|\bmismatch\b|\bdevelopment server\b/i,
    moves: { P2: 'P3' },
  },
  {
    means: 'the caller sent what cannot be served',
    words:
      /\binvalid (?:message|request|input|argument|token|format)\b|\bunknown message type\b|\bvalidation errors?\b|\bbad request\b/i,
    moves: { P1: 'P2' },
  },
];
