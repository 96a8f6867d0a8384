// Patterns of CODEOWNERS come in as segments, paths as well. Matched by hand, by trying each star again where it stands
// last: that takes the product of both lengths at most, whatever the pattern.

/** Any number of folders. */
export const ANY_FOLDERS = '**';

/** One segment of a pattern: characters that stand for themselves, `star` for any number of them, `one` for any single one. */
export type SegmentPattern = readonly (string | typeof STAR | typeof ONE)[];
export type PathPattern = readonly (SegmentPattern | typeof ANY_FOLDERS)[];

export const STAR = Symbol('star');
export const ONE = Symbol('one');

/** Whether the whole path fits. */
export function fitsPath(pattern: PathPattern, segments: readonly string[]): boolean {
  return fits(pattern, segments, ANY_FOLDERS, (part, segment) => part !== ANY_FOLDERS && fitsSegment(part, segment));
}

function fitsSegment(pattern: SegmentPattern, segment: string): boolean {
  return fits(pattern, [...segment], STAR, (part, character) => part === ONE || part === character);
}

/** `any` in a pattern stands for any number of items. */
function fits<P, I>(
  pattern: readonly P[],
  items: readonly I[],
  any: P,
  isLike: (part: P, item: I) => boolean,
): boolean {
  let [part, item] = [0, 0];
  let [lastAny, takenUpTo] = [-1, 0];
  while (item < items.length) {
    const [expected, found] = [pattern[part], items[item]];
    if (part < pattern.length && expected === any) {
      lastAny = part;
      takenUpTo = item;
      part += 1;
    } else if (part < pattern.length && expected !== undefined && found !== undefined && isLike(expected, found)) {
      part += 1;
      item += 1;
    } else if (lastAny !== -1) {
      takenUpTo += 1;
      part = lastAny + 1;
      item = takenUpTo;
    } else return false;
  }
  return pattern.slice(part).every((left) => left === any);
}
