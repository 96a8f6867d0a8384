import { foldLines } from './clean-text.ts';
import { visibleText } from './visible.ts';

const ENCODED = /%[0-9A-Fa-f]{2}/;
const RUN = /(?:%[0-9A-Fa-f]{2}){1,4096}/g;
const MOST_LAYERS = 2;

/**
 * Looks at percent-encoded words as they read decoded: `%20198.51.100.23` is an address after a blank. Only where that
 * finds something, the word is shown decoded and redacted.
 */
export function redactEncoded(text: string, redactPlain: (text: string) => string): string {
  if (!ENCODED.test(text)) return text;
  return text
    .split(/(\s+)/)
    .map((word) => {
      if (!ENCODED.test(word)) return word;
      const decoded = foldLines(visibleText(decode(word)));
      const clean = redactPlain(decoded);
      return clean === decoded ? word : clean;
    })
    .join('');
}

function decode(word: string): string {
  let decoded = word;
  for (let layer = 0; layer < MOST_LAYERS && ENCODED.test(decoded); layer++) decoded = decoded.replace(RUN, decodeRun);
  return decoded;
}

/** Of what is no UTF-8, ASCII is decoded alone. */
function decodeRun(run: string): string {
  try {
    return decodeURIComponent(run);
  } catch {
    return run.replace(/%([2-7][0-9A-Fa-f])/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
  }
}
