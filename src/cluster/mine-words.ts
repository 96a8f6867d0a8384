import { LITERALS, METHODS } from './mask-lexicon.ts';

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

export function buildOf(core: string): Build {
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
  return !MARK.test(core);
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

function isInPhrase(token: string): boolean {
  const core = token.trim();
  return core === '<*>' || isPhraseMark(core) || (isWord(core) && !/[:=]/.test(core));
}

/** Whether a wildcard may take these tokens together: `host:<*>`, or the words of a name or title. */
export function canBePhrase(tokens: readonly string[], shared: number): boolean {
  const first = (tokens[0] ?? '').trim();
  if (isOutcome(first) || !isWord(first)) return false;
  const isGlued = tokens.every((token, i) => i === 0 || !token.startsWith(' '));
  if (isGlued) return tokens.length <= 3 && tokens[1] === ':';
  return shared >= ENOUGH_SHARED && tokens.every(isInPhrase);
}
