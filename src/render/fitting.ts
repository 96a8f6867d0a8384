/** GitHub's limit for the text of an issue and of a comment, in characters. */
export const MAX_BODY_CHARS = 65_536;

/**
 * The text at the first of `depths`, fullest first, at which it fits; `bundled` draws it when a template of the team's
 * own is too long whatever is left out.
 */
export function fitting<D>(
  depths: readonly [D, ...D[]],
  drawn: { readonly own: (depth: D) => string; readonly bundled: (depth: D) => string },
  fits: (text: string, depth: D) => boolean,
): string {
  for (const depth of depths) {
    const text = drawn.own(depth);
    if (fits(text, depth)) return text;
  }
  return drawn.bundled(depths.at(-1) ?? depths[0]);
}
