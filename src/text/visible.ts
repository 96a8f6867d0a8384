import { LONGEST_READ, PARTIAL_TOKEN_REACH } from './limits.ts';

const ESC = '\u001B';
const STRING_START = `(?:${ESC}[\\]PX^_]|[\u0090\u0098\u009D-\u009F])`;
const STRING_END = `(?:\u0007|${ESC}\\\\|\u009C)`;

// Colours, cursor moves, titles and hyperlinks of terminals: CSI, then OSC and its kin with their end, then two-character escapes.
const ESCAPE_SEQUENCES = [
  new RegExp(`(?:${ESC}\\[|\u009B)[0-?]{0,64}[ -/]{0,8}[@-~]`, 'g'),
  new RegExp(`${STRING_START}[^\u0007\u001B\u009C\n]{0,2048}${STRING_END}`, 'g'),
  new RegExp(`${ESC}[ -/]{0,4}[0-~]`, 'g'),
] as const;

const LINE_ENDS = /\r\n|[\r\u2028\u2029\u0085]/g;

// Emoji need variation selector 16 and joiners, Persian and Indic scripts need joiners: those two are looked at one by one below.
const INVISIBLE = /[[\p{Default_Ignorable_Code_Point}\p{Cc}\uFFF9-\uFFFB]--[\n\t\u200C\u200D\uFE0F]]/gv;
const STRAY_EMOJI_SELECTOR = /(?<![\p{Emoji}])\uFE0F|(?<=[0-9#*])\uFE0F(?!\u20E3)/gu;
const STRAY_JOINER =
  /(?<![[\p{L}\p{M}\p{Emoji}]--\p{ASCII}])[\u200C\u200D]|[\u200C\u200D](?![[\p{L}\p{M}\p{Emoji}]--\p{ASCII}])/gv;

// The same invisibles as JSON writes them, which the next parser would revive.
const ESCAPED_INVISIBLE = /\\u(?:200[b-f]|202[a-e]|206[0-9a-f]|feff|00ad|180e|034f|061c)/gi;
const ODD_SPACE = /[\p{Zs}--[ \u3000]]/gv;
// Full-width and mathematical letters and digits: what they spell is found only when they are plain.
const STYLED_RUN = /[\uFF10-\uFF19\uFF21-\uFF3A\uFF41-\uFF5A\u{1D400}-\u{1D7FF}]{4,}/gu;

// Nothing of what is looked for below: ASCII, letters of Europe, usual punctuation, Japanese and Chinese.
const PLAIN =
  /^[\n\t\x20-\x7E\u00A1-\u00AC\u00AE-\u034E\u0370-\u05FF\u2010-\u2027\u20AC\u2190-\u21FF\u3041-\u30FF\u4E00-\u9FFF]*$/;
const HIGH_SURROGATE = 0xd800 >> 10;
const ESCAPED = '\\u';

/** Only what a reader sees: no escapes, controls, invisibles or text direction; every line end is `\n`, every character is whole. */
export function visibleText(raw: string): string {
  const bounded = boundedText(raw, LONGEST_READ);
  if (PLAIN.test(bounded) && !bounded.includes(ESCAPED)) return bounded;
  const plain = ESCAPE_SEQUENCES.reduce((text, sequence) => text.replace(sequence, ''), bounded.toWellFormed());
  return plain
    .replace(LINE_ENDS, '\n')
    .replace(INVISIBLE, '')
    .replace(STRAY_EMOJI_SELECTOR, '')
    .replace(STRAY_JOINER, '')
    .replace(ESCAPED_INVISIBLE, '')
    .replace(ODD_SPACE, ' ')
    .replace(STYLED_RUN, (run) => run.normalize('NFKC'));
}

/** At most `longest` UTF-16 units. What a cut leaves of a word may be half a secret that no rule knows any more, so it goes too. */
export function boundedText(text: string, longest: number, reach: number = PARTIAL_TOKEN_REACH): string {
  if (text.length <= longest) return text;
  const tail = text.slice(longest - reach, longest);
  const lastBreak = Math.max(tail.lastIndexOf('\n'), tail.lastIndexOf(' '), 0);
  const end = longest - reach + lastBreak;
  const half = text.charCodeAt(end - 1) >> 10 === HIGH_SURROGATE;
  return text.slice(0, half ? end - 1 : end);
}
