/** Above the size of any entry that Cloud Logging takes. */
const MAX_LENGTH = 1 << 20;

const WORDS: ReadonlyMap<string, unknown> = new Map<string, unknown>([
  ['None', null],
  ['True', true],
  ['False', false],
]);

const ESCAPES: ReadonlyMap<string, string> = new Map(
  Object.entries({ n: '\n', r: '\r', t: '\t', a: '\x07', b: '\b', f: '\f', v: '\v', 0: '\0', '\n': '' }),
);

const ESCAPE = /\\(x[\da-fA-F]{2}|u[\da-fA-F]{4}|U[\da-fA-F]{8}|[\s\S])/g;
const WORD = /-?[\w.+-]{1,64}/y;
const NUMBER = /^-?\d+(?:\.\d*)?(?:e[+-]?\d+)?$/i;

type Token =
  | { readonly kind: 'mark'; readonly mark: string; readonly next: number }
  | { readonly kind: 'value'; readonly value: unknown; readonly next: number };

/** What is open: a dict alternates between `key`, `colon`, `value` and `comma`, a list between the last two. */
type Open = {
  readonly close: string;
  readonly first: 'key' | 'value';
  readonly values: unknown[];
  readonly keys: string[];
  expects: 'key' | 'colon' | 'value' | 'comma';
};

/** The dict that a text shows in the form of Python's `repr`, else undefined. Linear, without recursion; calls nothing. */
export function parsePythonDict(text: string): object | undefined {
  if (text.length > MAX_LENGTH || !text.startsWith('{')) return undefined;
  const open: Open[] = [];
  let at = 0;
  for (;;) {
    const token = readToken(text, at);
    if (token === undefined) return undefined;
    at = token.next;
    const value = token.kind === 'value' ? token.value : takeMark(open, token.mark);
    if (value === REFUSED) return undefined;
    if (value === CONTINUED) continue;
    const outer = open.at(-1);
    if (outer === undefined) return isObject(value) && text.slice(at).trim() === '' ? value : undefined;
    if (!takeValue(outer, value)) return undefined;
  }
}

const REFUSED = Symbol('not a literal');
const CONTINUED = Symbol('no value is complete');

function takeMark(open: Open[], mark: string): unknown {
  const inner = open.at(-1);
  if (mark === '{') return begin(open, { close: '}', first: 'key' });
  if (mark === '[') return begin(open, { close: ']', first: 'value' });
  if (mark === '(') return begin(open, { close: ')', first: 'value' });
  if (inner === undefined) return REFUSED;
  if (mark === inner.close) return end(open, inner);
  if (mark === ':' && inner.expects === 'colon') inner.expects = 'value';
  else if (mark === ',' && inner.expects === 'comma') inner.expects = inner.first;
  else return REFUSED;
  return CONTINUED;
}

function begin(open: Open[], form: Pick<Open, 'close' | 'first'>): unknown {
  open.push({ ...form, values: [], keys: [], expects: form.first });
  return CONTINUED;
}

function end(open: Open[], inner: Open): unknown {
  if (inner.expects !== 'comma' && inner.expects !== inner.first) return REFUSED;
  open.pop();
  if (inner.first === 'value') return inner.values;
  // Object.fromEntries makes `__proto__` a plain member, as JSON.parse does.
  return Object.fromEntries(inner.keys.map((key, index) => [key, inner.values[index]]));
}

function takeValue(open: Open, value: unknown): boolean {
  if (open.expects === 'key' && (typeof value === 'string' || typeof value === 'number')) {
    open.keys.push(String(value));
    open.expects = 'colon';
    return true;
  }
  if (open.expects !== 'value') return false;
  open.values.push(value);
  open.expects = 'comma';
  return true;
}

function readToken(text: string, from: number): Token | undefined {
  let at = from;
  while (' \t\r\n'.includes(text.charAt(at)) && at < text.length) at++;
  const mark = text.charAt(at);
  if (mark === '') return undefined;
  if ('{}[](),:'.includes(mark)) return { kind: 'mark', mark, next: at + 1 };
  if (mark === "'" || mark === '"') return readString(text, at, mark);
  return readWord(text, at);
}

function readString(text: string, from: number, quote: string): Token | undefined {
  let at = from + 1;
  while (at < text.length && text.charAt(at) !== quote) at += text.charAt(at) === '\\' ? 2 : 1;
  if (at >= text.length) return undefined;
  const raw = text.slice(from + 1, at);
  const value = raw.includes('\\') ? raw.replace(ESCAPE, (_, code: string) => unescaped(code)) : raw;
  return { kind: 'value', value, next: at + 1 };
}

function unescaped(code: string): string {
  if (code.length === 1) return ESCAPES.get(code) ?? code;
  const point = Number.parseInt(code.slice(1), 16);
  return point <= 0x10ffff ? String.fromCodePoint(point) : '\ufffd';
}

function readWord(text: string, from: number): Token | undefined {
  WORD.lastIndex = from;
  const word = WORD.exec(text)?.[0];
  if (word === undefined) return undefined;
  const next = from + word.length;
  if (WORDS.has(word)) return { kind: 'value', value: WORDS.get(word), next };
  return NUMBER.test(word) ? { kind: 'value', value: Number(word), next } : undefined;
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}
