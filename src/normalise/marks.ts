/** The punctuation that tells whether a form of writing is possible at all: one walk over a text spares most searches. */
export const COLON_MARK = 1;
export const EQUALS_MARK = 2;
export const BRACKET_MARK = 4;
export const BAR_MARK = 8;
export const DASH_MARK = 16;
export const TAB_MARK = 32;

/** Not exported: within its own module a table is a constant to the optimiser. */
const MARKS: Uint8Array = marksByCode();

function marksByCode(): Uint8Array {
  const marks = new Uint8Array(128);
  const known: readonly (readonly [string, number])[] = [
    [':', COLON_MARK],
    ['=', EQUALS_MARK],
    ['[', BRACKET_MARK],
    ['|', BAR_MARK],
    ['-', DASH_MARK],
    ['\t', TAB_MARK],
  ];
  for (const [mark, bit] of known) marks[mark.charCodeAt(0)] = bit;
  return marks;
}

export function marksIn(text: string): number {
  let marks = 0;
  for (let at = 0; at < text.length; at++) marks |= MARKS[text.charCodeAt(at)] ?? 0;
  return marks;
}
