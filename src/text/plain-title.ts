import { type CleanText, foldLines, truncate } from './clean-text.ts';
import { defangProse } from './defang.ts';
import { LONGEST_TITLE } from './limits.ts';

/** An issue title: one line in which nobody is mentioned and nothing is referenced or closed. Still text: in Markdown it goes through prose. */
export function plainTitle(text: CleanText, limit: number = LONGEST_TITLE): CleanText {
  return truncate(defangProse(foldLines(text)).replace(/ {2,}/g, ' '), Math.min(limit, LONGEST_TITLE));
}
