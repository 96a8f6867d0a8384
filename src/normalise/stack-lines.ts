/** Cloud Logging takes entries of up to 256 KiB. */
export const MAX_TRACE_CHARS = 256 * 1024;

/** What is longer is no frame, and no part of a message that anybody reads. */
const MAX_LINE_CHARS = 2_000;

/** The deepest recursion that Python and Java print by default has half of these. */
const MAX_LINES = 6_000;

const MAX_TEXT_CHARS = 4_000;

// biome-ignore lint/suspicious/noControlCharactersInRegex: colour codes start with one
const COLOUR = /\x1b\[[0-9;:]{0,20}[A-Za-z]/g;

export function withoutColour(text: string): string {
  return text.includes('\x1b') ? text.replace(COLOUR, '') : text;
}

/** The lines of a text without colour codes and line ends, each cut to a bounded length. */
export function traceLines(text: string): readonly string[] {
  const lines = withoutColour(text.slice(0, MAX_TRACE_CHARS)).split('\n', MAX_LINES);
  return lines.map((line) => line.slice(0, MAX_LINE_CHARS).trimEnd());
}

/** Joins lines of prose into one bounded text. */
export function joinLines(lines: readonly string[]): string {
  let text = '';
  for (const line of lines) {
    if (text.length > MAX_TEXT_CHARS) break;
    text += text === '' ? line : `\n${line}`;
  }
  return text.slice(0, MAX_TEXT_CHARS).trim();
}

/** Gives a text its lines back whose newlines a logger turned into the two characters `\n`. */
export function unescapeLines(text: string): string {
  return quotedPart(text.slice(0, MAX_TRACE_CHARS))
    .replaceAll('\\r\\n', '\n')
    .replaceAll('\\n', '\n')
    .replaceAll('\\t', '\t')
    .replaceAll('\\"', '"');
}

/** Up to the end of the JSON string that holds the lines, when it is one. */
function quotedPart(text: string): string {
  const line = text.indexOf('\\n');
  const start = text.lastIndexOf('"', line);
  if (start < 0 || !text.includes('\\"')) return text;
  let end = text.indexOf('"', line);
  while (end > 0 && text[end - 1] === '\\') end = text.indexOf('"', end + 1);
  return end < 0 ? text : text.slice(0, end);
}
