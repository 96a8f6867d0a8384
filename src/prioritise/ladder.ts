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
  /** Where every message that was kept says this, the words mean something else: the template hides the value. */
  readonly unless?: RegExp;
  /** The priority it leads to, by the band it finds; a band that is not named stays. */
  readonly moves: Readonly<Partial<Record<Priority, Priority>>>;
};

export const RULES: readonly Rule[] = [
  {
    means: 'it calls itself optional or harmless',
    words: /\bnon-?(?:critical|blocking|fatal)\b|\boptional\b|\bgraceful(?:ly)?\b|\bignor(?:ed|ing)\b/i,
    moves: { P0: 'P2', P1: 'P2', P2: 'P3' },
  },
  {
    means: 'something cannot start or is not configured',
    words:
      /\bNo module named\b|\bcannot import name\b|\b(?:ModuleNotFound|Import|Syntax|Indentation)Error\b|\bCannot find module\b|\bstart-?up (?:has )?fail(?:ed|ure)|\bstart-?up\b.{0,80}\b(?:did not (?:finish|reach|become)|timed out)\b|\b(?:fail(?:ed|s|ure)?|unable|cannot|could not) to (?:start|boot|initiali[sz]e|load config)|\b(?:could|can|did) ?not start\b|\binitiali[sz]ation (?:failed|timeout|timed out|error)|\bvalidation (?:step|failed|timed out)\b|\b(?:secret|key|password|credentials?|host|database_url)\b.{0,40}\b(?:not configured|is required|required in|missing or)\b|\b[A-Z]{2,20}_(?:SECRET|KEY|HOST|URL|PASSWORD)\b.{0,20}\b(?:required|missing)\b/i,
    moves: { P1: 'P0', P2: 'P1' },
  },
  {
    means: 'data or security is at stake',
    words:
      /\bdata loss\b|\bcorrupt(?:ed|ion)?\b|\bbreach\b|\bout of memory\b|\bno space left\b|\bOOM\b|\bnot authenticated\b|\bunreachable\b|\bbilling is disabled\b/i,
    moves: { P1: 'P0', P2: 'P1' },
  },
  {
    means: 'it still works, in a degraded way',
    words: /\bcircuit breaker\b|\bpermissive\b|\bfall(?:ing)? ?back\b|\bdegraded\b/i,
    moves: { P0: 'P1' },
  },
  {
    means: 'a process ended with an error',
    words:
      /\bcalled exit\([1-9<]|\bexit(?:ed)? (?:with )?(?:code|status) [1-9<]|\bwas sent SIG(?:KILL|SEGV)\b|\bWORKER TIMEOUT\b/i,
    unless: /\bexit\(0\)|\b(?:code|status):? 0\b/i,
    moves: { P0: 'P1', P2: 'P1', P4: 'P1' },
  },
  {
    means: 'it is untidy rather than broken',
    words:
      /\bsaniti[sz]ed\b|\bwhite ?space\b|\bSDK not (?:available|installed|configured)\b|\bnot available - .{0,60}\b(?:install|features? disabled)\b|\binstall with\b|\bdeprecat|\bauto-?creat|\bwas created (?:from|on)\b|\b[A-Z]\w{2,30}Warning\b|\bconsider\b|\bno .{0,40}\bkey configured\b|\bTruncated response body\b|\bmismatch\b|\bdevelopment server\b|\bskipping\b/i,
    moves: { P2: 'P3', P4: 'P3' },
  },
  {
    means: 'the code itself is wrong',
    words:
      /\bhas no attribute\b|\bmissing \S{1,20} required\b|\bis not (?:defined|a function|callable|iterable)\b|\bcan(?:'t|not) be used in\b|\b(?:Type|Attribute|Name|Key|Index|Value|Argument|Reference|UnboundLocal)Error\b|\bcannot access local variable\b|\bNullPointerException\b|\bCannot read propert/i,
    moves: { P2: 'P1' },
  },
  {
    means: 'the caller sent what cannot be served',
    words:
      /\binvalid (?:message|request|input|argument|token|format)\b|\bunknown message type\b|\bvalidation errors?\b|\bbad request\b/i,
    moves: { P1: 'P2' },
  },
  {
    // Stays where it is: what says so in plain words is an error also where nobody gave it a severity.
    means: 'it says that it failed',
    words: /\b(?:failed|failure|crashed)\b|\berror: /i,
    moves: {},
  },
];
