import { RE2JS, RE2JSSyntaxException } from 're2js';
import type { TextMatcher } from '../../types/config.ts';

/** Of a text, as much is looked at: what matters stands at its beginning. */
export const LOOKED_AT_CHARACTERS = 8_192;
/** Time to match grows with it; a pattern of 500 ordinary characters has about as many. */
const MOST_INSTRUCTIONS = 1_000;

/** What may still be spent on compiling; one for all patterns of a file. */
export type Budget = { instructions: number };

/** Enough for some hundred patterns as large as one may be. */
export function newBudget(): Budget {
  return { instructions: 100_000 };
}

export type Refused = { readonly reason: string; readonly remedy: string };

/** Takes the inside of `/…/`. Matching takes time in proportion to the text, whatever the pattern says. */
export function regularExpression(source: string, flags: '' | 'i', budget: Budget): TextMatcher | Refused {
  const compiled = compileExpression(source, flags, budget);
  if ('reason' in compiled) return compiled;
  return { test: (text) => compiled.test(text.slice(0, LOOKED_AT_CHARACTERS)) };
}

export function compileExpression(source: string, flags: '' | 'i', budget: Budget): RE2JS | Refused {
  const remedy = 'Use shorter patterns and smaller repetitions';
  if (budget.instructions <= 0) return { reason: 'comes after too many large regular expressions', remedy };
  try {
    const compiled = RE2JS.compile(source, flags === 'i' ? RE2JS.CASE_INSENSITIVE : 0);
    const size = compiled.programSize();
    budget.instructions -= size;
    if (size > MOST_INSTRUCTIONS) return { reason: 'repeats too much for a regular expression here', remedy };
    return compiled;
  } catch (error) {
    return refusal(source, error);
  }
}

const EXPLAINED: Readonly<Record<string, string>> = {
  'invalid or unsupported Perl syntax': 'Leave out look-arounds, which RE2 does not have',
  'invalid repeat count': 'Repeat at most 1000 times, nested repetitions multiplied',
  'invalid escape sequence': 'Leave out back-references and escapes that RE2 does not have',
};

function refusal(source: string, error: unknown): Refused {
  if (!(error instanceof RE2JSSyntaxException)) {
    return { reason: 'is not a regular expression that can be compiled', remedy: 'Simplify it' };
  }
  const description = error.getDescription();
  const position = positionOf(source, error.getPattern() ?? '', description);
  const reason = `is not a regular expression: ${description} at character ${position}`;
  return {
    reason,
    remedy: EXPLAINED[description] ?? 'The syntax is that of RE2: https://github.com/google/re2/wiki/Syntax',
  };
}

/** The library tells what is wrong, not where; for parentheses it quotes the whole pattern. Counted from 1. */
function positionOf(source: string, fragment: string, description: string): number {
  const bracket = /[()]$/.test(description) ? unbalanced(source) : undefined;
  return bracket ?? Math.max(0, source.indexOf(fragment)) + 1;
}

/** Position of the first `)` that closes nothing, else of the last `(` that stays open. */
function unbalanced(source: string): number | undefined {
  const open: number[] = [];
  let inClass = false;
  for (let index = 0; index < source.length; index += 1) {
    const character = source[index];
    if (character === '\\') index += 1;
    else if (inClass) inClass = character !== ']';
    else if (character === '[') inClass = true;
    else if (character === '(') open.push(index + 1);
    else if (character === ')' && open.pop() === undefined) return index + 1;
  }
  return open.at(-1);
}
