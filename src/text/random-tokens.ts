import { placeholder } from './placeholder.ts';

const LEAST_LENGTH = 24; // characters; shorter ones are too often names
const CANDIDATE = /(?<![A-Za-z0-9+/_=-])[A-Za-z0-9+/_-]{24,}={0,2}/g;
const NAMED_HASH = /(?:^|[^a-z])(?:sha\d{0,3}|md5)[-:_]/i;
const MANGLED = /^_{1,2}(?:Z|R|\$s)/; // names of C++, Rust and Swift functions
const PATH_BEFORE = /^(?:[a-z][a-z0-9_-]{1,40}\/){1,16}/;
const HEX_RUN = /[0-9a-f]{8,}|[0-9A-F]{8,}/g;
const LEAST_LENGTH_WITHOUT_DIGIT = 40;
const MOST_COMMON_PAIRS = 0.5; // share of neighbouring letters that words are made of; 0.25 in random tokens, 0.8 in names
const LEAST_BITS = 3.5; // a character; 4 and more in random tokens

// The 160 pairs of letters that make up five sixths of English words and names in code.
const COMMON_PAIRS: ReadonlySet<string> = new Set(
  (
    'ab ac ad ag ai al am an ap ar as at ay ba be bl bo bu ca ce ch ck cl co ct da de di do ds du ea ec ed ef el em en ep ' +
    'er es et ev ex fa fe ff fi fo fu ge gi ha he hi ho ht ic id ie if ig il im in io is it ke la le li ll lo lt lu ly ma ' +
    'mb me mi mo mp na nc nd ne ng ni no ns nt nu ob oc od oi ol om on oo op or os ot ou ow pa pe pl po pr pt ra re ri rk ' +
    'rn ro rr rs rt ru ry sa se sh si so sp ss st su ta te th ti to tp tr ts tt tu ty ue uf ul um un ur us ut va ve vi vo ' +
    'wa wi xt yp '
  ).split(' '),
);

/** Replaces long tokens that look random: upper case, lower case and digits without words. */
export function redactRandomTokens(text: string): string {
  return text.replace(CANDIDATE, (found, index: number) => {
    if (NAMED_HASH.test(text.slice(Math.max(0, index - 8), index + 8))) return found;
    if (isPath(found)) return found.split('/').map(redactWhole).join('/');
    const path = PATH_BEFORE.exec(found)?.[0] ?? '';
    return path + redactWhole(found.slice(path.length));
  });
}

function redactWhole(token: string): string {
  return isRandom(token) ? placeholder('random-token') : token;
}

// In base64 one character of 64 is a slash.
function isPath(token: string): boolean {
  return token.split('/').length - 1 > token.length / 12;
}

function isRandom(token: string): boolean {
  const bare = token.replace(HEX_RUN, '').replace(/^[-_]+|[-_=]+$/g, '');
  if (bare.length < LEAST_LENGTH || MANGLED.test(bare)) return false;
  if (!/[a-z].*[a-z]/.test(bare) || !/[A-Z].*[A-Z]/.test(bare)) return false;
  if (!/\d/.test(bare) && bare.length < LEAST_LENGTH_WITHOUT_DIGIT) return false;
  return commonPairs(bare) < MOST_COMMON_PAIRS && bitsPerCharacter(bare) > LEAST_BITS;
}

function commonPairs(token: string): number {
  const pairs = [...token.toLowerCase().matchAll(/[a-z](?=([a-z]))/g)].map(([letter, next = '']) => letter + next);
  return pairs.length === 0 ? 0 : pairs.filter((pair) => COMMON_PAIRS.has(pair)).length / pairs.length;
}

/** Shannon's entropy. */
function bitsPerCharacter(token: string): number {
  const counts = new Map<string, number>();
  for (const character of token) counts.set(character, (counts.get(character) ?? 0) + 1);
  return [...counts.values()].reduce((bits, n) => bits - (n / token.length) * Math.log2(n / token.length), 0);
}
