// In: the text of CODEOWNERS and a path. Out: who owns it, by GitHub's own rules
// (https://docs.github.com/en/repositories/managing-your-repositorys-settings-and-features/customizing-your-repository/about-code-owners).
import { ANY_FOLDERS, fitsPath, ONE, type PathPattern, type SegmentPattern, STAR } from './path-glob.ts';

/** Where GitHub looks, in its order: the first that is there counts. */
export const CODEOWNERS_PLACES = ['.github/CODEOWNERS', 'CODEOWNERS', 'docs/CODEOWNERS'] as const;

/** GitHub takes no notice of larger files. */
const MOST_CHARS = 3 * 1024 * 1024;
/** No path is as long as what a longer pattern asks for. */
const LONGEST_PATTERN = 4_096;
/** Negation, a name that starts with `#`, a range of characters. */
const NOT_SUPPORTED = /^!|^\\#|(?<!\\)\[|\*\*\*/;
const OWNER = /^@[\w.-]{1,100}(?:\/[\w.-]{1,100})?$/;
const E_MAIL = /^[^\s@]{1,100}@[^\s@]{1,200}$/;

type Rule = { readonly pattern: string; readonly owners: readonly string[] };

/** `@user` and `@org/team`, as written; the last rule that fits decides, also when it names nobody. */
export function codeOwnersOf(codeowners: string, path: string): readonly string[] {
  if (codeowners.length > MOST_CHARS) return [];
  const segments = path.split('/');
  for (const line of codeowners.split('\n').reverse()) {
    const rule = ruleIn(line);
    if (rule === undefined || !compiled(rule.pattern).some((pattern) => fitsPath(pattern, segments))) continue;
    // Addresses of people are not shown.
    return rule.owners.filter((owner) => OWNER.test(owner));
  }
  return [];
}

/** undefined for a line that GitHub skips: empty, a comment, or against its rules. */
function ruleIn(line: string): Rule | undefined {
  const [pattern = '', ...owners] = wordsIn(line);
  if (pattern === '' || pattern.length > LONGEST_PATTERN || NOT_SUPPORTED.test(pattern)) return undefined;
  return owners.every((owner) => OWNER.test(owner) || E_MAIL.test(owner)) ? { pattern, owners } : undefined;
}

/** Up to the comment; a back-slash takes a blank or a `#` into the word, and stays there for the pattern. */
function wordsIn(line: string): readonly string[] {
  const words: string[] = [];
  let word = '';
  for (let at = 0; at < line.length; at++) {
    const character = line.charAt(at);
    if (character === '#' && word === '') break;
    if (character === '\\') {
      word += character + line.charAt(at + 1);
      at += 1;
    } else if (/\s/.test(character)) {
      if (word !== '') words.push(word);
      word = '';
    } else word += character;
  }
  return word === '' ? words : [...words, word];
}

/** A name without wildcard stands for a file, and for a folder with all that is below. */
function compiled(pattern: string): readonly PathPattern[] {
  const isFolder = pattern.endsWith('/');
  const parts = pattern.split('/').filter((part) => part !== '');
  const last = parts.at(-1);
  if (last === undefined) return [];
  const isAnchored = pattern.slice(0, -1).includes('/');
  const start: PathPattern = isAnchored ? [] : [ANY_FOLDERS];
  const whole: PathPattern = [...start, ...parts.map(segmentPattern)];
  const below: PathPattern = [...whole, [STAR], ANY_FOLDERS];
  if (isFolder) return [below];
  // `docs/*` is what is right in it, and `**` at the end is one file at least.
  if (last === '*') return [whole];
  return last === ANY_FOLDERS ? [[...whole, [STAR]]] : [whole, below];
}

function segmentPattern(part: string): SegmentPattern | typeof ANY_FOLDERS {
  if (part === ANY_FOLDERS) return ANY_FOLDERS;
  const pattern: (string | typeof STAR | typeof ONE)[] = [];
  const characters = [...part];
  for (let at = 0; at < characters.length; at++) {
    const character = characters[at] ?? '';
    if (character === '\\') {
      at += 1;
      pattern.push(characters[at] ?? '\\');
    } else if (character === '?') pattern.push(ONE);
    else if (character !== '*') pattern.push(character);
    else if (pattern.at(-1) !== STAR) pattern.push(STAR);
  }
  return pattern;
}
