/** GitHub takes labels and logins that differ in case alone for the same. */
export function isSameName(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}

export function hasName(names: readonly string[], name: string): boolean {
  return names.some((each) => isSameName(each, name));
}

/** The first of those that are the same. */
export function uniqueNames(names: readonly string[]): readonly string[] {
  return names.filter((name, at) => names.findIndex((each) => isSameName(each, name)) === at);
}
