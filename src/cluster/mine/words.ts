import { LITERALS, METHODS } from '../mask/lexicon.ts';
import { WILDCARD } from '../wildcard.ts';

/** How a word is built, which tells how readily it varies. */
export type Build =
  | 'quote'
  | 'name'
  | 'hyphen'
  | 'literal'
  | 'capital'
  | 'shout'
  | 'wide'
  | 'prose'
  | 'status'
  | 'mark';

const OUTCOMES: ReadonlySet<string> = new Set(
  (
    'ok okay success successful successfully succeed succeeds fail fails failure error errors warning fatal critical up down on ' +
    'off open close start starts stop stops begin begins end ends enter exit done ready busy idle hit miss in out yes no ' +
    'true false enable disable allow deny grant reject accept abort retry skip healthy unhealthy alive dead online offline ' +
    'active inactive valid invalid found not missing present absent available unavailable reachable unreachable pass ' +
    'connect disconnect lost login logout new old full empty high low slow fast timeout pending unknown added inserted read write ' +
    'reset restart shutdown startup is are was were has have had will can cannot could should must does did do'
  ).split(' '),
);

/** Words that announce a value. */
const INTRODUCERS: ReadonlySet<string> = new Set(
  (
    'user users username account customer tenant owner member host hostname server node service job task queue topic ' +
    'channel bucket table column field key flag feature file folder directory path name named called id database schema index ' +
    'project region zone locale language currency model plan role group team product item report label tag type kind value of for ' +
    'from by container image pod branch repository package module plugin attribute property variable parameter option ' +
    'country city bank player room device interface client agent via'
  ).split(' '),
);

/** Words that announce a name and hardly ever anything else. */
const NAMERS: ReadonlySet<string> = new Set(
  'user username account customer tenant player email host hostname queue topic bucket'.split(' '),
);

export function isNamer(core: string): boolean {
  return NAMERS.has(core.toLowerCase());
}

/** Words that are followed by what was to be done: `failed to open`. */
const TAKES_VERB: ReadonlySet<string> = new Set(
  (
    'unable able fail fails failed failing failure try tries trying tried attempt attempts attempting attempted need needs ' +
    'needed want wants going about refuse refused refusing ready unwilling not allowed permitted expected required forgot how ' +
    'forced waiting scheduled supposed have has had likely decided chose asked impossible possible'
  ).split(' '),
);

/** Whether a verb stands behind these words; other verbs are other statements. */
export function opensVerb(before: string, twoBefore: string): boolean {
  return before === 'to' && TAKES_VERB.has(twoBefore.toLowerCase());
}

/** Words that hold any sentence together. */
const BINDING: ReadonlySet<string> = new Set(
  (
    'a an the this that these those it its of to in into on onto at by for from with without as and or but not no nor if when ' +
    'while than then so is are was were be been being has have had do does did can could will would should may might must ' +
    'i we you he she they my our your their there here which who what how all any some each due because after before'
  ).split(' '),
);

export function isBinding(core: string): boolean {
  return BINDING.has(core.toLowerCase());
}

const QUOTED = /^["'`]/;
const NAME = /^[\p{L}_$@~*&%+-][\p{L}\p{N}_$.@/\\+~*&%#-]*$/u;
const IDENTIFIER = /[_.$/\\@#]|\p{Ll}\p{Lu}|\p{Lu}{2}\p{Ll}/u;
const MARK = /^[^\p{L}\p{N}]+$/u;
const STATUS = /^[45]\d\d$/;
const SHOUT = /^\p{Lu}[\p{Lu}_]+$/u;
const WIDE = /[\u2e80-\uffdc]/;

/** Names of what went wrong: `KeyError`, `AuthFail`. */
const FAULT = /(?:Error|Exception|Warning|Fault|Fail|Failed|Failure|Timeout|Interrupt|Denied)$/;

/** Without the marks that end a sentence. */
function trimMarks(core: string): string {
  let end = core.length;
  while (end > 0 && '.!?'.includes(core.charAt(end - 1))) end--;
  return core.slice(0, end);
}

/** The words of a scope are looked at over and over. */
const builds = new Map<string, Build>();
const MOST_BUILDS = 20_000;
const LONGEST_KEPT = 40; // characters

/** Of a word, or of a token with the space before it: cutting that off first would cost more than the look-up. */
export function buildOf(word: string): Build {
  const known = builds.get(word);
  if (known !== undefined) return known;
  const build = builtFrom(word.startsWith(' ') ? word.slice(1) : word);
  if (word.length > LONGEST_KEPT) return build;
  if (builds.size >= MOST_BUILDS) builds.clear();
  builds.set(word, build);
  return build;
}

function builtFrom(core: string): Build {
  if (QUOTED.test(core) && core.length > 1) return 'quote';
  if (MARK.test(core)) return 'mark';
  if (STATUS.test(core)) return 'status';
  const word = trimMarks(core);
  if (LITERALS.has(word)) return 'literal';
  if (WIDE.test(word)) return 'wide';
  if (SHOUT.test(word)) return 'shout';
  if (IDENTIFIER.test(word) && NAME.test(word)) return 'name';
  if (word.indexOf('-') > 0) return 'hyphen';
  return /^\p{Lu}/u.test(word) ? 'capital' : 'prose';
}

export function isWord(core: string): boolean {
  return startsPlainly(core) || !MARK.test(core);
}

/** Most words do, and need no expression to be seen as words. */
function startsPlainly(core: string): boolean {
  const unit = core.charCodeAt(0) | 0x20;
  return unit >= 0x61 && unit <= 0x7a;
}

/** Whether a word tells what happened: other words in its place are other statements. */
export function isOutcome(core: string): boolean {
  const word = trimMarks(core).toLowerCase();
  if (METHODS.has(core) || STATUS.test(core) || OUTCOMES.has(word)) return true;
  return (word.length >= 5 && /(?:ed|ing)$/.test(word)) || FAULT.test(core);
}

export function isIntroducer(core: string): boolean {
  return INTRODUCERS.has(core.toLowerCase());
}

/** Words that a template must share with a message before a wildcard of it may take plain words. */
const ENOUGH_SHARED = 3;

/** Whether a wildcard may take this one word, which follows `before` in a message that shares `shared` words. */
export function canBeWord(core: string, before: string, shared: number): boolean {
  const build = buildOf(core);
  if (build === 'mark' || build === 'status' || FAULT.test(core)) return false;
  if (build === 'literal' || build === 'name' || build === 'quote') return true;
  if (isOutcome(core)) return false;
  if (build === 'hyphen' || isIntroducer(before)) return true;
  return shared >= ENOUGH_SHARED && build !== 'shout';
}

/** Whether a mark may stand inside a name or title. */
export function isPhraseMark(core: string): boolean {
  return core === ',' || core === '&' || core === '-';
}

/** Whether a word looks like a part of somebody's or something's name. */
export function canBeInName(core: string): boolean {
  return buildOf(core) === 'capital' && !isOutcome(core);
}

function isInPhrase(token: string): boolean {
  const core = token.trim();
  if (core === WILDCARD || isPhraseMark(core)) return true;
  return isWord(core) && !core.includes(':') && !core.includes('=');
}

/** Outcomes on their own, and the start of a name beside other words: `old`, but `old oak table`. */
const QUALITIES: ReadonlySet<string> = new Set('old new high low slow fast full empty hot cold open'.split(' '));

/** Whether a wildcard may take these tokens together: `host:<*>`, or the words of a name or title. */
export function canBePhrase(tokens: readonly string[], shared: number): boolean {
  const first = (tokens[0] ?? '').trim();
  if ((isOutcome(first) && !QUALITIES.has(first.toLowerCase())) || !isWord(first)) return false;
  const isGlued = tokens.every((token, i) => i === 0 || !token.startsWith(' '));
  if (isGlued) return tokens.length <= 3 && tokens[1] === ':';
  return shared >= ENOUGH_SHARED && tokens.every(isInPhrase);
}
