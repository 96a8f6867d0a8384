import type { Moment } from '../early-entries.ts';
import { type Candidate, MIN_QUOTE_CHARS, nameOf, OVER, onSameInstances } from './candidate.ts';
import { endOf } from './together.ts';

/** How far apart the two are of which one quotes the other, or names its exception. */
const QUOTED_WITHIN_MILLIS = 1_000;
const NAMED_WITHIN_MILLIS = 50;

export function quotes(follower: Candidate, cause: Candidate): string | undefined {
  if (cause.said === undefined) return undefined;
  if (!textOf(follower).includes(cause.said)) return quotesStart(follower, cause);
  return onSameInstances(follower, cause) ? `quotes the message of ${nameOf(cause)} on the same instances` : undefined;
}

/** Of a message of several lines the first one, which many exceptions may share: so it takes the same moments as well. */
function quotesStart(follower: Candidate, cause: Candidate): string | undefined {
  const [line = '', ...below] = cause.said?.split('\n', 2) ?? [];
  if (below.length === 0 || line.length < MIN_QUOTE_CHARS || !mayBeOne(follower, cause)) return undefined;
  if (!textOf(follower).includes(line)) return undefined;
  const isClose = alwaysWithin(follower, cause, QUOTED_WITHIN_MILLIS);
  return isClose ? `quotes the message of ${nameOf(cause)} on the same instance within a second each time` : undefined;
}

/** `X issues: [what]` beside `X: what`: what stands behind the first colon of the one stands in the other. */
export function logsTwice(follower: Candidate, cause: Candidate): string | undefined {
  if (follower.statement === undefined || follower.statement !== cause.statement) return undefined;
  if (!areAsMany(follower, cause) || !onSameInstances(follower, cause)) return undefined;
  const said = says(follower, behindColon(cause)) || says(cause, behindColon(follower));
  return said ? `is logged by the same function with the same words as ${nameOf(cause)}` : undefined;
}

/** `Start failed: <all that the other says>`, as often and within a second. */
export function repeats(follower: Candidate, cause: Candidate): string | undefined {
  if (!follower.isTrouble || !cause.isTrouble || !mayBeOne(follower, cause)) return undefined;
  if (!contains(follower, cause) && !contains(cause, follower)) return undefined;
  const isClose = alwaysWithin(follower, cause, QUOTED_WITHIN_MILLIS);
  return isClose ? `has the words of ${nameOf(cause)} on the same instance within a second each time` : undefined;
}

/** `Type of error: KeyError` beside a KeyError. */
export function namesException(follower: Candidate, cause: Candidate): string | undefined {
  if (follower.isStack || !follower.isTrouble || cause.className === undefined) return undefined;
  if (!mayBeOne(follower, cause) || !hasWord(follower.text, cause.className)) return undefined;
  const isClose = alwaysWithin(follower, cause, NAMED_WITHIN_MILLIS);
  return isClose ? `names ${nameOf(cause)} on the same instance within ${NAMED_WITHIN_MILLIS} ms each time` : undefined;
}

function contains({ text, template }: Candidate, { whole, wholeTemplate }: Candidate): boolean {
  if (whole !== undefined && text.includes(whole)) return true;
  return wholeTemplate !== undefined && template.includes(wholeTemplate);
}

function hasWord(text: string, word: string): boolean {
  const at = text.indexOf(word);
  return at !== -1 && !/\w/.test(text.charAt(at + word.length)) && !/\w/.test(text.charAt(at - 1));
}

function areAsMany({ times: some }: Candidate, { times: others }: Candidate): boolean {
  return Math.min(some, others) >= Math.max(some, others) * OVER;
}

/** Cheap, and asked of every two patterns before their texts are compared. */
function mayBeOne(a: Candidate, b: Candidate): boolean {
  const [first, other] = [a.folded.counter.moments[0], b.folded.counter.moments[0]];
  if (first === undefined || other === undefined) return false;
  return areAsMany(a, b) && Math.abs(first.at - other.at) <= QUOTED_WITHIN_MILLIS;
}

/** Whether both always came on the same instance, so many milliseconds apart at most. */
function alwaysWithin(a: Candidate, b: Candidate, millis: number): boolean {
  const [some, others] = [a.folded.counter.moments, b.folded.counter.moments];
  const until = Math.min(endOf(some), endOf(others));
  return isBeside(some, others, until, millis) && isBeside(others, some, until, millis);
}

function isBeside(some: readonly Moment[], others: readonly Moment[], until: number, millis: number): boolean {
  const seen = some.filter(({ at }) => at <= until);
  const beside = seen.filter(({ at, instance }) =>
    others.some((other) => instance === other.instance && Math.abs(other.at - at) <= millis),
  );
  return seen.length > 0 && beside.length >= seen.length * OVER;
}

function says({ folded }: Candidate, words: string): boolean {
  return words.length >= MIN_QUOTE_CHARS && folded.example.message.includes(words);
}

function behindColon({ folded }: Candidate): string {
  const { message } = folded.example;
  const colon = message.indexOf(': ');
  return colon === -1 ? '' : message.slice(colon + 2).trim();
}

function textOf({ folded: { example } }: Candidate): string {
  return example.stack === undefined ? example.message : `${example.stack.exception}: ${example.stack.message}`;
}
