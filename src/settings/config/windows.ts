/** `24`, `24 windows` → 24; undefined for any other text. */
export function windowCount(value: unknown): number | undefined {
  const [, count] = /^(\d{1,4})(?: windows?)?$/.exec(String(value)) ?? [];
  return count === undefined ? undefined : Number(count);
}
