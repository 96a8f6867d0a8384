import { placeholder } from './placeholder.ts';

const LEAST_LENGTH = 24;
const CANDIDATE = /(?<![A-Za-z0-9+/_=-])[A-Za-z0-9+/_-]{24,8192}={0,2}/g;
// Hashes that name what they are, and symbols that compilers mangled.
const NAMED_HASH = /(?:sha\d{0,3}|md5|SHA\d{0,3})[-:_]$/;
const MANGLED = /^_{1,2}(?:Z|R|\$s)/;

const CHANGE = /[a-z](?=[A-Z0-9])|[A-Z](?=[a-z0-9])|[0-9](?=[A-Za-z])/g;
const PATH_BEFORE = /^(?:[a-z][a-z0-9_-]{1,40}\/){1,16}/;
const LEAST_CHANGES = 0.38; // share of places where letters turn to digits or change case; 0.5 to 0.7 in random tokens, 0.2 to 0.3 in names
const LEAST_BITS = 3.5;

/** Replaces long tokens that look random: upper case, lower case and digits in constant change. */
export function redactRandomTokens(text: string): string {
  return text.replace(CANDIDATE, (found, index: number) => {
    const path = PATH_BEFORE.exec(found)?.[0] ?? '';
    if (!isRandom(found.slice(path.length))) return found;
    if (NAMED_HASH.test(text.slice(Math.max(0, index - 8), index))) return found;
    return path + placeholder('random-token');
  });
}

function isRandom(token: string): boolean {
  const bare = token.replace(/=+$/, '');
  if (bare.length < LEAST_LENGTH || MANGLED.test(bare)) return false;
  if (count(bare, /[a-z]/g) < 3 || count(bare, /[A-Z]/g) < 3 || count(bare, /\d/g) < 2) return false;
  return count(bare, CHANGE) > LEAST_CHANGES * bare.length && entropy(bare) > LEAST_BITS;
}

function count(token: string, what: RegExp): number {
  return (token.match(what) ?? []).length;
}

/** Shannon's entropy in bits a character. */
function entropy(token: string): number {
  const counts = new Map<string, number>();
  for (const character of token) counts.set(character, (counts.get(character) ?? 0) + 1);
  return [...counts.values()].reduce(
    (bits, count) => bits - (count / token.length) * Math.log2(count / token.length),
    0,
  );
}
