const NONE: ReadonlySet<string> = new Set();
const ASCII = 127;
const BITS = 7;

/** Which of many keywords a text holds, in one pass over it. Keywords have two ASCII characters or more. */
export function keywordFinder(keywords: readonly string[]): (text: string) => ReadonlySet<string> {
  const groups: string[][] = [[]];
  const groupOf = new Uint8Array(1 << (2 * BITS));
  for (const keyword of new Set(keywords)) {
    const pair = pairOf(keyword.charCodeAt(0), keyword.charCodeAt(1));
    if (groupOf[pair] === 0) groupOf[pair] = groups.push([]) - 1;
    groups[groupOf[pair] ?? 0]?.push(keyword);
  }
  return (text) => {
    let found: Set<string> | undefined;
    let last = text.charCodeAt(0);
    for (let at = 1; at < text.length; at++) {
      const next = text.charCodeAt(at);
      const group = groupOf[pairOf(last, next)] ?? 0;
      last = next;
      if (group === 0) continue;
      for (const keyword of groups[group] ?? []) {
        if (found?.has(keyword) || !text.startsWith(keyword, at - 1)) continue;
        found ??= new Set();
        found.add(keyword);
      }
    }
    return found ?? NONE;
  };
}

/** Other characters share the place of an ASCII one, which only costs a second look. */
function pairOf(first: number, second: number): number {
  return ((first & ASCII) << BITS) | (second & ASCII);
}
