import { type CleanText, compose, type Door, plainTitle } from '../text/text.ts';
import type { Ranked } from '../types/cluster.ts';

const MAX_TITLE_CHARS = 256;
const MAX_BEFORE_FINGERPRINT = 220;

/** The titles that the plan chose, after the team's own redaction; where that makes two alike, the fingerprint tells them apart. */
export function shownTitles(titles: readonly CleanText[], ranked: readonly Ranked[], door: Door): readonly CleanText[] {
  const taken = new Set<string>();
  return titles.map((title, index) => {
    const again = door.line(title, MAX_TITLE_CHARS);
    const shown = again === title ? title : plainTitle(again);
    const { fingerprint = '' } = ranked[index]?.cluster ?? {};
    const different = taken.has(shown)
      ? plainTitle(compose`${door.line(title, MAX_BEFORE_FINGERPRINT)} (${door.line(fingerprint, MAX_TITLE_CHARS)})`)
      : shown;
    taken.add(different);
    return different;
  });
}
