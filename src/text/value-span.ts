/** Where a value stands in a text. */
export type ValueSpan = { readonly start: number; readonly end: number; readonly quoted: boolean };

const LONGEST_QUOTED = 16_384;
const OPENING_QUOTE = /(?:(\\{0,7})(["'`])|\\u0022|%22|&quot;)/y;
const SCHEME =
  /(?:bearer|basic|token|apikey|api-key|negotiate|ntlm|key|jwt|bot|oauth|sso-key)(?:[ \t]{1,4}|%20|\+)(?=\S)/iy;
const WHOLE_LINE_SCHEME =
  /(?:digest|aws4-hmac-sha256|hawk|oauth|signature|hmac[\w-]{0,16}|goog4[\w-]{0,16})[ \t]{1,4}(?=\S)/iy;
const LINE = /[^\n"`]{1,2048}/y;
const DONE = /\[redacted:[a-z0-9-]{1,40}\]/y;
// Parameters of such a scheme, in quotes or not.
const PARAMETERS =
  /[\w-]{1,40}=(?:\\?"[^"\n]{0,1024}"|[^\s,"\\]{0,1024})(?:,?[ \t]{0,4}[\w-]{1,40}=(?:\\?"[^"\n]{0,1024}"|[^\s,"\\]{0,1024})){0,32}/y;
const COOKIE_PAIR = /[^\s=;,"']{1,128}=[^\s;,"']{0,4096}(?:;[ \t]{0,2}(?=[^\s=;,"']{1,128}=))?/y;
const UNQUOTED = /[^\s"'`,;&|<>)\]}\\]{1,4096}/y;
// Ends a value only where the next pair, or nothing, follows: passwords contain all of these.
const PERHAPS_END = /[,;&|)\]}](?=$|[\s"'`,;&|)\]}\\]|[\w.-]{1,64}["']?[=:])/y;
const ONE = /[,;&|)\]}<>\\'"`]/y;
const HARD_END = /[\s"`<>]|\\[nrt"']|\\u00|%26|&amp;|'(?:[\s,;)\]}]|$)/y;

/** The value, or the values of a list, that start at an index. */
export function readValue(text: string, start: number, type: string): readonly ValueSpan[] {
  const list = matchAt(/\[\s{0,64}(?=\\{0,7}["'])/y, text, start);
  if (list !== undefined) return readList(text, list);
  const opening = matchAt(OPENING_QUOTE, text, start);
  if (opening !== undefined) return [quotedSpan(text, start, opening)];
  if (type === 'cookie') return cookieSpan(text, start);
  if (type === 'authorization') {
    const line = matchAt(WHOLE_LINE_SCHEME, text, start);
    const end =
      line === undefined
        ? undefined
        : (matchAt(DONE, text, line) ?? matchAt(PARAMETERS, text, line) ?? matchAt(LINE, text, line));
    if (line !== undefined && end !== undefined) return [{ start: line, end, quoted: false }];
  }
  const scheme = type === 'authorization' || type === 'token' ? matchAt(SCHEME, text, start) : undefined;
  return unquotedSpan(text, scheme ?? start);
}

function readList(text: string, start: number): readonly ValueSpan[] {
  const spans: ValueSpan[] = [];
  let at: number | undefined = start;
  while (at !== undefined && spans.length < 64) {
    const opening: number | undefined = matchAt(OPENING_QUOTE, text, at);
    if (opening === undefined) break;
    const span = quotedSpan(text, at, opening);
    spans.push(span);
    at = matchAt(/\\{0,7}["'],\s{0,64}/y, text, span.end);
  }
  return spans;
}

// A quote closes with as many back-slashes as it opened; without one the rest of the line is the value.
function quotedSpan(text: string, start: number, opening: number): ValueSpan {
  const mark = text.slice(start, opening);
  const quote = mark.startsWith('\\u') || (mark.length > 2 && !mark.startsWith('\\')) ? mark : mark.slice(-1);
  const depth = quote.length > 1 ? 0 : mark.length - 1;
  const limit = Math.min(text.length, opening + LONGEST_QUOTED);
  let at = text.indexOf(quote, opening);
  while (at !== -1 && at < limit) {
    const slashes = quote.length > 1 ? 0 : slashesBefore(text, at, opening);
    if (depth === 0 ? slashes % 2 === 0 : slashes <= depth) return { start: opening, end: at - slashes, quoted: true };
    at = text.indexOf(quote, at + 1);
  }
  const lineEnd = text.indexOf('\n', opening);
  return { start: opening, end: lineEnd === -1 ? text.length : lineEnd, quoted: true };
}

function slashesBefore(text: string, at: number, least: number): number {
  let count = 0;
  while (at - count > least && text[at - count - 1] === '\\') count += 1;
  return count;
}

function unquotedSpan(text: string, start: number): readonly ValueSpan[] {
  const placeholderEnd = matchAt(/\[(?:redacted:)?[A-Za-z0-9-]{1,40}\]/y, text, start);
  let at =
    placeholderEnd ?? matchAt(/<[a-z][a-z _-]{0,40}>|\{\{[^}\n]{1,80}\}\}|\$\{[^}\n]{1,80}\}/iy, text, start) ?? start;
  while (at < text.length) {
    if (matchAt(HARD_END, text, at) !== undefined || matchAt(PERHAPS_END, text, at) !== undefined) break;
    const next = matchAt(UNQUOTED, text, at) ?? matchAt(ONE, text, at);
    if (next === undefined) break;
    at = next;
  }
  return at === start ? [] : [{ start, end: at, quoted: false }];
}

function cookieSpan(text: string, start: number): readonly ValueSpan[] {
  let end = start;
  let next = matchAt(COOKIE_PAIR, text, end);
  while (next !== undefined) {
    end = next;
    next = matchAt(COOKIE_PAIR, text, end);
  }
  return end === start ? [] : [{ start, end, quoted: false }];
}

function matchAt(pattern: RegExp, text: string, at: number): number | undefined {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : undefined;
}
