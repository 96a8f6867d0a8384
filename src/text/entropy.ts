import { placeholder } from './placeholder.ts';

const LEAST_LENGTH = 24;
const CANDIDATE = /(?<![A-Za-z0-9+/_=-])[A-Za-z0-9+/_-]{24,8192}={0,2}/g;
// Hashes that name what they are, and symbols that compilers mangled.
const NAMED_HASH = /(?:sha\d{0,3}|md5|SHA\d{0,3})[-:_]$/;
const MANGLED = /^_{1,2}(?:Z|R|\$s)/;

/** Replaces long tokens that look random: upper case, lower case and digits in constant change. */
export function redactRandomTokens(text: string): string {
  return text.replace(CANDIDATE, (token, index: number) => {
    if (!isRandom(token) || NAMED_HASH.test(text.slice(Math.max(0, index - 8), index))) return token;
    return placeholder('random-token');
  });
}

function isRandom(token: string): boolean {
  if (!/[a-z]/.test(token) || !/[A-Z]/.test(token) || !/\d/.test(token) || MANGLED.test(token)) return false;
  const bare = token.replace(/=+$/, '');
  if (bare.length < LEAST_LENGTH) return false;
  return (
    share(bare, /(?:[a-z](?=[A-Z0-9])|[A-Z](?=[0-9])|[A-Z](?=[a-z])|[0-9](?=[A-Za-z]))/g) > 0.38 && entropy(bare) > 3.5
  );
}

function share(token: string, change: RegExp): number {
  return (token.match(change) ?? []).length / token.length;
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
