import type { TextMatcher } from '../../types/config.ts';
import { type Budget, LOOKED_AT_CHARACTERS, type Refused, regularExpression } from './regular-expression.ts';

/** What plain text means: the whole text with `*` for any run, or a part of it. */
export type PlainMeaning = 'glob' | 'part';

/** A pattern as people write it → a matcher, or why it is none. */
export function textPattern(text: string, plain: PlainMeaning, budget: Budget): TextMatcher | Refused {
  const written = readPattern(text);
  if (written === 'plain') return plain === 'glob' ? globMatcher(text) : partMatcher(text);
  return 'reason' in written ? written : regularExpression(written.source, written.flags, budget);
}

/** Whether a pattern is plain text or a regular expression between slashes. */
export function readPattern(text: string): 'plain' | { readonly source: string; readonly flags: '' | 'i' } | Refused {
  const end = text.lastIndexOf('/');
  if (!text.startsWith('/') || end === 0) return 'plain';
  const [source, flags] = [text.slice(1, end), text.slice(end + 1)];
  if (source.trim() === '')
    return { reason: 'is a regular expression without content', remedy: 'Put one between the slashes' };
  if (flags === '' || flags === 'i') return { source, flags };
  // A path such as /api/me is plain text; /refused/g is a slip that would match nothing in silence.
  if (!/^[dgimsuvy]{1,3}$/.test(flags)) return 'plain';
  const remedy = 'Use /…/ or /…/i; to match it as plain text, leave out its first slash';
  return { reason: `ends like a regular expression with the flags "${flags}", which are not known`, remedy };
}

function partMatcher(text: string): TextMatcher {
  const part = text.toLowerCase();
  return { test: (whole) => whole.slice(0, LOOKED_AT_CHARACTERS).toLowerCase().includes(part) };
}

function globMatcher(glob: string): TextMatcher {
  const [start = '', ...rest] = glob.toLowerCase().split('*');
  const end = rest.pop();
  return { test: (text) => fitsGlob(text.slice(0, LOOKED_AT_CHARACTERS).toLowerCase(), start, rest, end) };
}

/** The first place where a middle part fits is always good enough, so nothing is tried twice. */
function fitsGlob(text: string, start: string, middle: readonly string[], end: string | undefined): boolean {
  if (end === undefined) return text === start;
  if (!text.startsWith(start)) return false;
  let from = start.length;
  for (const part of middle) {
    const found = text.indexOf(part, from);
    if (found < 0) return false;
    from = found + part.length;
  }
  return text.length - end.length >= from && text.endsWith(end);
}
