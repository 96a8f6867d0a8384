import { RE2JS } from 're2js';
import type { OwnRule } from '../../text/text.ts';
import { type Budget, compileExpression, type Refused } from './regular-expression.ts';
import { readPattern } from './text-pattern.ts';

/** How a rule of the team finds what to take out. */
export type Finder = Pick<OwnRule, 'find'>;

/** Characters to look at for one text, per character of it; a search may look at all that follows and find little. */
const MOST_PASSES = 32;
/** Characters to look at for a short text. */
const LEAST_STEPS = 200_000;

/** Plain text, in any case, or a regular expression → what finds it, or why that cannot be. */
export function redactionPattern(text: string, budget: Budget): Finder | Refused {
  const written = readPattern(text);
  if (written !== 'plain' && 'reason' in written) return written;
  const { source, flags } = written === 'plain' ? { source: RE2JS.quote(text), flags: 'i' as const } : written;
  const compiled = compileExpression(source, flags, budget);
  if ('reason' in compiled) return compiled;
  if (compiled.test(''))
    return { reason: 'fits where nothing stands', remedy: 'Let it ask for at least one character' };
  return { find: (searched) => spansIn(searched, compiled) };
}

/** After too many steps all that follows counts as found: better too little is shown than too much. */
function* spansIn(text: string, compiled: RE2JS) {
  if (!compiled.test(text)) return; // which is several times faster than to find where
  const matcher = compiled.matcher(text);
  let left = Math.max(LEAST_STEPS, MOST_PASSES * text.length);
  let at = 0;
  while (matcher.find()) {
    yield { start: matcher.start(), end: matcher.end() };
    left -= text.length - at;
    at = matcher.end();
    if (left > 0) continue;
    yield { start: at, end: text.length };
    return;
  }
}
