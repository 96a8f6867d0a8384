/** The punctuation that tells whether a form of writing is possible at all: looking for it once spares most searches. */
export const COLON_MARK = 1;
export const EQUALS_MARK = 2;
export const BRACKET_MARK = 4;
export const BAR_MARK = 8;
/** A hyphen behind a blank: inside words and ids they are far too common to tell anything. */
export const DASH_MARK = 16;
export const TAB_MARK = 32;
export const STROKE_MARK = 64;
export const QUOTE_MARK = 128;
export const PARENTHESIS_MARK = 256;
/** A line end, or the back-slash of the two characters that stand for one. */
export const BREAK_MARK = 512;
export const ESCAPE_MARK = 1024;
/** Of a text that was not looked through. */
export const ANY_MARK = 2047;

const BLANK = 32;

/** One search for each is faster than one walk for all: looking for a single character takes a few nanoseconds. */
export function marksIn(text: string): number {
  let marks = 0;
  if (text.includes(':')) marks |= COLON_MARK;
  if (text.includes('=')) marks |= EQUALS_MARK;
  if (text.includes('[')) marks |= BRACKET_MARK;
  if (text.includes('|')) marks |= BAR_MARK;
  if (hasDash(text)) marks |= DASH_MARK;
  if (text.includes('\t')) marks |= TAB_MARK;
  if (text.includes('/')) marks |= STROKE_MARK;
  if (text.includes('"')) marks |= QUOTE_MARK;
  if (text.includes('(')) marks |= PARENTHESIS_MARK;
  if (text.includes('\n') || text.includes('\\')) marks |= BREAK_MARK;
  if (text.includes('\x1b')) marks |= ESCAPE_MARK;
  return marks;
}

function hasDash(text: string): boolean {
  let at = text.indexOf('-');
  while (at >= 0 && text.charCodeAt(at - 1) !== BLANK) at = text.indexOf('-', at + 1);
  return at >= 0;
}
