/** Text as one part of an address: all of it percent-encoded, brackets too, so that no part ends a link in Markdown. */
export function urlPart(text: string): string {
  return encodeURIComponent(text.toWellFormed()).replace(
    /[!'()*~]/g,
    (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}
