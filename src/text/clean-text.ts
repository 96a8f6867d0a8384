import { PARTIAL_TOKEN_REACH } from './limits.ts';
import { type RedactOptions, redact } from './redact.ts';
import { boundedText, visibleText } from './visible.ts';

declare const brand: unique symbol;

/** Log text that was cleaned, redacted and bounded: safe to store in report.json, not yet safe to place in Markdown. */
export type CleanText = string & { readonly [brand]: 'clean' };

const ELLIPSIS = '…';
// Part of a placeholder that a cut would leave; the longest type has fewer than 40 letters.
const CUT_PLACEHOLDER = /\[(?:r(?:e(?:d(?:a(?:c(?:t(?:e(?:d(?::[a-z0-9-]{0,40})?)?)?)?)?)?)?)?)?$/;
const TRAILING_JOINERS = /[\u200C\u200D]{1,8}$/;

/** Readable, redacted and at most `limit` code points long; keeps line breaks and tabs. */
export function cleanText(raw: string, limit: number, options?: RedactOptions): CleanText {
  return truncate(redact(readable(raw, limit), options), limit);
}

/** The same as cleanText, folded to one line. */
export function cleanLine(raw: string, limit: number, options?: RedactOptions): CleanText {
  return truncate(foldLines(redact(readable(raw, limit), options)), limit);
}

// Placeholders are mostly shorter than what they stand for, so more is read than is shown.
function readable(raw: string, limit: number): string {
  return boundedText(visibleText(raw), 8 * limit + 2 * PARTIAL_TOKEN_REACH);
}

/** One line: each line break or tab, with the blanks around it, becomes one blank. */
export function foldLines(text: string): string {
  return text.trim().replace(/[\n\t]\s{0,256}/g, ' ');
}

/** At most `limit` code points with an ellipsis as the last one; for text that is clean already. */
export function truncate(text: string, limit: number): CleanText {
  if (limit < 1) return asClean('');
  if (text.length <= limit) return asClean(text);
  const points = Array.from(text.slice(0, 2 * limit + 2));
  if (points.length <= limit && text.length <= 2 * limit + 2) return asClean(text);
  const kept = points.slice(0, Math.max(0, limit - 1)).join('');
  return asClean(kept.replace(CUT_PLACEHOLDER, '').replace(TRAILING_JOINERS, '') + ELLIPSIS);
}

function asClean(text: string): CleanText {
  return text as CleanText;
}
