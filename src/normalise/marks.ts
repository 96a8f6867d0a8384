/** The punctuation that tells whether a form of writing is possible at all: one walk over a text spares most searches. */
export const COLON_MARK = 1;
export const EQUALS_MARK = 2;
export const BRACKET_MARK = 4;
export const BAR_MARK = 8;
/** A hyphen behind a blank: inside words and ids they are far too common to tell anything. */
export const DASH_MARK = 16;
export const TAB_MARK = 32;
export const STROKE_MARK = 64;

const HYPHEN = 45;
const BLANK = 32;

/** Not exported: within its own module a table is a constant to the optimiser. */
const MARKS: Uint8Array = marksByCode();

function marksByCode(): Uint8Array {
  const marks = new Uint8Array(128);
  const known: readonly (readonly [string, number])[] = [
    [':', COLON_MARK],
    ['=', EQUALS_MARK],
    ['[', BRACKET_MARK],
    ['|', BAR_MARK],
    ['\t', TAB_MARK],
    ['/', STROKE_MARK],
  ];
  for (const [mark, bit] of known) marks[mark.charCodeAt(0)] = bit;
  return marks;
}

export function marksIn(text: string): number {
  let marks = 0;
  let before = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    marks |= code === HYPHEN && before === BLANK ? DASH_MARK : (MARKS[code] ?? 0);
    before = code;
  }
  return marks;
}
