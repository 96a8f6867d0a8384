/** What tells entries apart, in time order. */
export type Stamp = { readonly time: string; readonly insertId: string; readonly message?: string };

/** The order of entries in time; those of one moment have a fixed order as well. */
export function compareStamps(a: Stamp, b: Stamp): number {
  if (a.time !== b.time) return a.time < b.time ? -1 : 1;
  if (a.insertId !== b.insertId) return a.insertId < b.insertId ? -1 : 1;
  const [said = '', other = ''] = [a.message, b.message];
  return said === other ? 0 : said < other ? -1 : 1;
}

/** Puts `next` into its place among the earliest `limit`, in place: this runs for every entry. */
export function keepEarliest<Item extends Stamp, Next extends Stamp>(
  kept: Item[],
  next: Next,
  limit: number,
  store: (next: Next) => Item,
): void {
  const last = kept.at(-1);
  if (last === undefined || compareStamps(last, next) <= 0) {
    if (kept.length < limit) kept.push(store(next));
    return;
  }
  // Exports come latest first more often than not.
  const first = kept[0];
  if (first !== undefined && compareStamps(next, first) < 0) kept.unshift(store(next));
  else kept.splice(kept.findLastIndex((item) => compareStamps(item, next) <= 0) + 1, 0, store(next));
  if (kept.length > limit) kept.pop();
}
