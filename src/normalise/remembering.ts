/** More different values than that are not kept alive. */
const MOST = 4_000;

/** `read` that remembers what it made of a value: for values of which the same one, not an equal one, comes again and again. */
export function remembering<Made>(read: (value: unknown) => Made): (value: unknown) => Made {
  const made = new Map<unknown, Made>();
  return (value) => {
    const known = made.get(value);
    if (known !== undefined) return known;
    if (made.size >= MOST) made.clear();
    const found = read(value);
    made.set(value, found);
    return found;
  };
}
