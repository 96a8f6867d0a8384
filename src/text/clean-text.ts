import { CUT_PLACEHOLDER } from './placeholder.ts';

declare const brand: unique symbol;

/** Log text that was cleaned, redacted and bounded: safe to store in report.json, not yet safe to place in Markdown. */
export type CleanText = string & { readonly [brand]: 'clean' };

const ELLIPSIS = '…';
const TRAILING_JOINERS = /[\u200C\u200D]{1,8}$/;

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

/** Puts clean texts together with text written in source code. */
export function compose(strings: TemplateStringsArray, ...values: readonly CleanText[]): CleanText {
  return asClean(strings.map((text, index) => text + (values[index] ?? '')).join(''));
}

/** Clean text with each `part` of it replaced by what is written in source code. */
export function replaceIn(text: CleanText, part: string, by: string): CleanText {
  return asClean(text.replaceAll(part, () => by));
}

/** Clean text, no longer than `limit` code points. */
export function shorten(text: CleanText, limit: number): CleanText {
  return truncate(text, limit);
}

/** Clean texts, a line each. */
export function joinLines(lines: readonly CleanText[]): CleanText {
  return asClean(lines.join('\n'));
}

function asClean(text: string): CleanText {
  return text as CleanText;
}
