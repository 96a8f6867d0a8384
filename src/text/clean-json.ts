import { type CleanText, truncate } from './clean-text.ts';
import type { Door } from './door.ts';
import { isHarmlessValue, isShortNumber, looksSecret } from './harmless-value.ts';
import { placeholder } from './placeholder.ts';
import { secretTypeOfKey } from './sensitive-key.ts';

const DEEPEST = 8;
const WIDEST = 64; // fields of an object, items of a list
const LONGEST_STRING = 4_096; // code points
const LONGEST_KEY = 128; // code points
const CHARACTERS_OF_A_VALUE = 8; // of layout, so that empty values count too

type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

type Walk = {
  readonly door: Pick<Door, 'text' | 'line'>;
  readonly above: readonly object[];
  /** What kind of secret the name right above says that this is. */
  readonly secret: string | undefined;
  /** What a name further above says. */
  readonly within: string | undefined;
  readonly budget: { left: number };
};

/** Every name and value in it passes the door one by one; what a name says about its value is minded. */
export function cleanJson(value: unknown, limit: number, door: Walk['door']): CleanText {
  const copy = cleanValue(value, {
    door,
    above: [],
    secret: undefined,
    within: undefined,
    budget: { left: 4 * limit },
  });
  return truncate(JSON.stringify(copy, null, 2), limit);
}

function cleanValue(value: unknown, walk: Walk): Json {
  walk.budget.left -= CHARACTERS_OF_A_VALUE;
  if (walk.budget.left < 0) return '…';
  if (value === null || value === undefined || typeof value === 'boolean') return value ?? null;
  if (typeof value === 'string') return cleanString(value, walk);
  if (typeof value === 'number') return cleanNumber(value, walk);
  if (typeof value === 'bigint') return cleanString(String(value), walk);
  if (typeof value !== 'object') return `[${typeof value}]`;
  if (walk.above.includes(value)) return '[circular]';
  if (walk.above.length >= DEEPEST) return '[deeper]';
  if (ArrayBuffer.isView(value)) return `[${value.byteLength} bytes]`;
  const inside = { ...walk, above: [...walk.above, value], secret: undefined, within: walk.secret ?? walk.within };
  return Array.isArray(value) ? cleanList(value, { ...inside, secret: walk.secret }) : cleanObject(value, inside);
}

function cleanString(text: string, walk: Walk): string {
  const { door, budget } = walk;
  const hidden = hiddenType(text, walk);
  if (hidden !== undefined) return placeholder(hidden);
  const clean = door.text(text, LONGEST_STRING);
  budget.left -= clean.length;
  return clean;
}

// An object named `session` or `auth` says more than the secret that it holds.
const LOOSE: ReadonlySet<string> = new Set(['session', 'authorization', 'token', 'signature', 'jwt']);

function hiddenType(text: string, { secret, within }: Walk): string | undefined {
  const type = secret ?? within;
  if (type === undefined || isHarmlessValue(text) || isShortNumber(text, type)) return undefined;
  return secret === undefined && LOOSE.has(type) && !looksSecret(text) ? undefined : type;
}

function cleanNumber(value: number, walk: Walk): Json {
  const text = String(value);
  const clean = cleanString(text, walk);
  return clean === text ? value : clean;
}

function cleanList(list: readonly unknown[], walk: Walk): readonly Json[] {
  const items = list.slice(0, WIDEST).map((item, index) => {
    const before = list[index - 1];
    const secret = walk.secret ?? (typeof before === 'string' ? secretTypeOfHeader(before) : undefined);
    return cleanValue(item, { ...walk, secret });
  });
  return list.length > WIDEST ? [...items, `… ${list.length - WIDEST} more`] : items;
}

function cleanObject(object: object, walk: Walk): { readonly [key: string]: Json } {
  const entries = Object.entries(object);
  const named = nameInside(object);
  const clean = entries.slice(0, WIDEST).map(([key, value]): readonly [string, Json] => {
    const secret = secretTypeOfKey(key) ?? (/^val(?:ue)?$/i.test(key) ? named : undefined);
    return [walk.door.line(key, LONGEST_KEY), cleanValue(value, { ...walk, secret })];
  });
  const more = entries.length > WIDEST ? [['…', `${entries.length - WIDEST} more`] as const] : [];
  return Object.fromEntries([...clean, ...more]);
}

// A pair in two fields, as in {"name": "DB_PASSWORD", "value": "…"}.
function nameInside(object: object): string | undefined {
  const name = 'name' in object ? object.name : 'key' in object ? object.key : undefined;
  return typeof name === 'string' ? secretTypeOfKey(name) : undefined;
}

// Raw headers and command lines are lists in which a name is followed by its value.
function secretTypeOfHeader(name: string): string | undefined {
  return /^-{0,2}[A-Za-z][\w-]{2,40}$/.test(name) ? secretTypeOfKey(name) : undefined;
}
