/** A member of an object: its key, and where its value stands in the text. */
export type Member = { readonly key: string; readonly from: number; readonly to: number };

const QUOTE = 0x22;
const COMMA = 0x2c;
const COLON = 0x3a;
const BACKSLASH = 0x5c;
const SPACE = 0x20;

/** The members of an object in valid JSON; undefined when a key has an escape in it. */
export function splitMembers(json: string): readonly Member[] | undefined {
  const members: Member[] = [];
  let at = json.indexOf('"');
  while (at >= 0) {
    const keyEnd = endOfString(json, at);
    const key = json.slice(at + 1, keyEnd - 1);
    if (key.includes('\\')) return undefined;
    const from = skip(json, keyEnd, COLON);
    const to = endOfValue(json, from);
    members.push({ key, from, to });
    const next = skip(json, to, COMMA);
    at = json.charCodeAt(next) === QUOTE ? next : -1;
  }
  return members;
}

/** Behind blanks, and behind the mark among them. */
function skip(json: string, from: number, mark: number): number {
  let at = from;
  while (json.charCodeAt(at) <= SPACE || json.charCodeAt(at) === mark) at++;
  return at;
}

function endOfValue(json: string, from: number): number {
  let depth = 0;
  for (let at = from; at < json.length; at++) {
    const mark = json.charAt(at);
    if (mark === '{' || mark === '[') depth++;
    else if (mark === '"') at = endOfString(json, at) - 1;
    else if (mark === '}' || mark === ']') depth--;
    else if (depth > 0 || !(mark === ',' || mark <= ' ')) continue;
    if (depth < 0 || mark === ',' || mark <= ' ') return at;
    if (depth === 0) return at + 1;
  }
  return json.length;
}

/** Behind the quote that closes the string which starts at `from`. */
function endOfString(json: string, from: number): number {
  let at = from + 1;
  while (json.charCodeAt(at) !== QUOTE) at += json.charCodeAt(at) === BACKSLASH ? 2 : 1;
  return at + 1;
}
