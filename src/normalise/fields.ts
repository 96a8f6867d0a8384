/** Narrow look-ups into JSON of unknown shape: a wrong type reads as absent. */
export type Json = { readonly [key: string]: unknown };

export function objectAt(value: unknown, key: string): Json | undefined {
  const member = isObject(value) ? value[key] : undefined;
  return isObject(member) ? member : undefined;
}

/** Strings as they are, numbers and booleans written out; '' counts as absent. */
export function textAt(value: unknown, key: string): string | undefined {
  return isObject(value) ? scalarText(value[key]) : undefined;
}

export function firstText(value: unknown, keys: readonly string[]): string | undefined {
  if (!isObject(value)) return undefined;
  for (const key of keys) {
    const text = scalarText(value[key]);
    if (text !== undefined) return text;
  }
  return undefined;
}

export function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function scalarText(value: unknown): string | undefined {
  if (typeof value === 'string') return value === '' ? undefined : value;
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  return undefined;
}
