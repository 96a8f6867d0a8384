import { isCode, isHarmlessValue, isShortNumber, looksSecret } from './harmless-value.ts';
import { type NamedPlace, pairPlaces } from './pair-places.ts';
import { placeholder } from './placeholder.ts';
import { secretTypeOfKey } from './sensitive-key.ts';
import { readValue } from './value-span.ts';

type Place = {
  readonly type: string;
  readonly key: string;
  readonly quotedKey: boolean;
  readonly separator: string;
};

type Form = { readonly hints: readonly string[]; readonly pattern: RegExp };

const QUOTE = String.raw`(?:\\{0,7}["'\x60]|\\u0022|%22|&quot;)`;

/** Pairs without one of the usual separators; tried where one of the hints is, in lower case. */
const FORMS: readonly Form[] = [
  {
    // A pair in two fields, as environments and forms are written: {"name": "DB_PASSWORD", "value": "…"}.
    hints: ['val'],
    pattern: new RegExp(
      String.raw`(?:name|key|header|field)${QUOTE}?[ \t]{0,4}[:=][ \t]{0,4}${QUOTE}?(?<key>[\w.-]{1,64})${QUOTE}?[ \t]{0,4}(?:,|\n|\\n)\s{0,64}${QUOTE}?val(?:ue)?(?<quote>${QUOTE})?(?<separator>[ \t]{0,4}[:=][ \t]{0,4})`,
      'gi',
    ),
  },
  { hints: ['<'], pattern: /<(?<key>[\w:.-]{1,64})>(?=[^<>\s])/g },
  { hints: ['-'], pattern: /(?<![^\s"'])--?(?<key>[A-Za-z][\w-]{1,60})(?<separator>[ \t]{1,4})(?=[^\s-])/g },
  {
    hints: ['pass', 'secret', 'token', ' key'],
    pattern:
      /\b(?<key>password|passphrase|passcode|secret|token|api key|access key)(?<separator> (?:is|was|set to|changed to) )/gi,
  },
  {
    hints: ['pass', 'identified by'],
    pattern: /\b(?<key>password|passphrase|passwd|identified by)(?<separator> )(?=\\{0,7}["'`])/gi,
  },
  {
    hints: ['token', 'key', 'secret', 'session'],
    pattern:
      /\b(?<key>token|api[ _]key|access[ _]key|secret|session[ _]id)(?<separator> )(?=[\w.~+=-]{0,64}\d)(?=[\w.~+=-]{0,64}[A-Za-z])(?=[\w.~+=-]{16})/gi,
  },
];

/** Replaces the values that stand after names such as `password`, in the many forms in which logs write pairs. */
export function redactKeyValues(text: string): string {
  const lower = text.toLowerCase();
  const forms = FORMS.filter(({ hints }) => hints.some((hint) => lower.includes(hint)));
  const spoken = forms.reduce((current, { pattern }) => redactAfter(current, matchedPlaces(current, pattern)), text);
  return redactAfter(spoken, pairPlaces(spoken));
}

function* matchedPlaces(text: string, pattern: RegExp): Generator<NamedPlace> {
  for (const match of text.matchAll(pattern)) {
    const { key = '', quote, separator = '' } = match.groups ?? {};
    const end = match.index + match[0].length;
    const separated = match[0].slice(match[0].lastIndexOf(separator));
    yield { index: match.index, key, quotedKey: quote !== undefined, separator: separated, end };
  }
}

function redactAfter(text: string, places: Iterable<NamedPlace>): string {
  const parts: string[] = [];
  let done = 0;
  for (const named of places) {
    if (named.end <= done) continue; // a name inside what went
    const place = readPlace(named, text);
    if (place === undefined) continue;
    for (const span of readValue(text, named.end, place.type)) {
      const value = text.slice(span.start, span.end);
      if (span.start < done || keeps(place, value, span.quoted)) continue;
      parts.push(text.slice(done, span.start), placeholder(place.type));
      done = span.end;
    }
  }
  return done === 0 ? text : parts.join('') + text.slice(done);
}

function readPlace({ index, key, quotedKey, separator }: NamedPlace, text: string): Place | undefined {
  const before = text.slice(Math.max(0, index - 16), index);
  if (before.endsWith('[redacted:')) return undefined;
  const name = wholeName(key, before);
  const type = secretTypeOfKey(name);
  return type === undefined ? undefined : { type, key: name, quotedKey, separator };
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
