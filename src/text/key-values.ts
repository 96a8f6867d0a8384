import { isCode, isHarmlessValue, isShortNumber, looksSecret } from './harmless-value.ts';
import { placeholder } from './placeholder.ts';
import { secretTypeOfKey } from './sensitive-key.ts';
import { readValue } from './value-span.ts';

type Place = {
  readonly type: string;
  readonly key: string;
  readonly quotedKey: boolean;
  readonly separator: string;
};

const QUOTE = String.raw`(?:\\{0,7}["'\x60]|\\u0022|%22|&quot;)`;
const SEPARATOR = String.raw`=>|:=|==|=|:|%(?:25){0,2}3[DA]|\\u003d|&#61;`;
const KEY = new RegExp(
  String.raw`(?<![\w.-])[-.]{0,16}(?<key>\w[\w.-]{0,127})\]?(?<quote>${QUOTE})?[ \t]{0,4}(?<separator>${SEPARATOR})[ \t]{0,4}`,
  'gi',
);
const FLAG = /(?<![^\s"'])--?(?<key>[A-Za-z][\w-]{1,60})(?<separator>[ \t]{1,4})(?=[^\s-])/g;
const XML = /<(?<key>[\w:.-]{1,64})>(?=[^<>\s])/g;
const SENTENCES = [
  /\b(?<key>password|passphrase|passcode|secret|token|api key|access key)(?<separator> (?:is|was|set to|changed to) )/gi,
  /\b(?<key>password|passphrase|passwd|identified by)(?<separator> )(?=["'`])/gi,
  /\b(?<key>token|api[ _]key|access[ _]key|secret|session[ _]id)(?<separator> )(?=[\w.~+=-]{0,64}\d)(?=[\w.~+=-]{0,64}[A-Za-z])(?=[\w.~+=-]{16})/gi,
] as const;
// A pair in two fields, as environments and forms are written: {"name": "DB_PASSWORD", "value": "…"}.
const NAMED = new RegExp(
  String.raw`(?:name|key|header|field)${QUOTE}?[ \t]{0,4}[:=][ \t]{0,4}${QUOTE}?(?<key>[\w.-]{1,64})${QUOTE}?[ \t]{0,4}(?:,|\n|\\n)\s{0,64}${QUOTE}?val(?:ue)?(?<quote>${QUOTE})?(?<separator>[ \t]{0,4}[:=][ \t]{0,4})`,
  'gi',
);

/** Replaces the values that stand after names such as `password`, in the many forms in which logs write pairs. */
export function redactKeyValues(text: string): string {
  return [NAMED, XML, FLAG, ...SENTENCES, KEY].reduce(redactAfter, text);
}

function redactAfter(text: string, places: RegExp): string {
  const parts: string[] = [];
  const types = new Map<string, string | undefined>();
  let done = 0;
  for (const match of text.matchAll(places)) {
    const start = match.index + match[0].length;
    if (start <= done) continue; // a name inside what went
    const place = readPlace(match, text, types);
    if (place === undefined) continue;
    for (const span of readValue(text, start, place.type)) {
      const value = text.slice(span.start, span.end);
      if (span.start < done || keeps(place, value, span.quoted)) continue;
      parts.push(text.slice(done, span.start), placeholder(place.type));
      done = span.end;
    }
  }
  return done === 0 ? text : parts.join('') + text.slice(done);
}

function readPlace(match: RegExpExecArray, text: string, types: Map<string, string | undefined>): Place | undefined {
  const { key = '', quote, separator = '' } = match.groups ?? {};
  const before = text.slice(Math.max(0, match.index - 16), match.index);
  if (before.endsWith('[redacted:')) return undefined;
  const name = wholeName(key, before);
  if (!types.has(name)) types.set(name, secretTypeOfKey(name));
  const type = types.get(name);
  if (type === undefined) return undefined;
  return {
    type,
    key: name,
    quotedKey: quote !== undefined,
    separator: match[0].slice(match[0].lastIndexOf(separator)),
  };
}

function wholeName(key: string, before: string): string {
  // The letter of an escaped line break is no part of the name after it.
  if (before.endsWith('\\') && /^[nrt]/.test(key)) return key.slice(1);
  if (!/^(?:id|key|code|string)$/i.test(key)) return key;
  return `${/[A-Za-z]{3,12} $/.exec(before)?.[0] ?? ''}${key}`;
}

const ALREADY = /^(?:[a-z0-9-]{1,16} )?\[redacted:[a-z0-9-]{1,40}\][\])}>"',;.]{0,4}$/i;
const CERTAIN: ReadonlySet<string> = new Set(['password', 'private-key', 'connection-string', 'one-time-code', 'ssn']);

function keeps(place: Place, value: string, quoted: boolean): boolean {
  if (isHarmlessValue(value) || ALREADY.test(value) || isShortNumber(value, place.type)) return true;
  if (place.separator.includes('==')) return !looksSecret(value);
  if (place.type === 'token' && /s$/i.test(place.key)) return !looksSecret(value);
  // `auth: user lookup failed` and `Invalid token: signature` are sentences.
  const certain = CERTAIN.has(place.type) && !/^pass$/i.test(place.key);
  const spoken = /:\s|^ (?:\w|$)|^\t/.test(place.separator) && !place.quotedKey;
  if (quoted) return spoken && !certain && / /.test(value) && !/\d/.test(value);
  if (value.toLowerCase() === place.key.toLowerCase() || isCode(value)) return true;
  return spoken && (!certain || /^ \w/.test(place.separator)) && !looksSecret(value);
}
