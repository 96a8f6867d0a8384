/** Names that hold an address for people, not for programs. */
const FOR_PEOPLE = new Set([
  'html_url',
  'diff_url',
  'patch_url',
  'clone_url',
  'svn_url',
  'download_url',
  'html',
  'avatar_url',
]);

/** emulate speaks of itself; a client must find GitHub's pages, and this server's API. */
export function readdressed(value: unknown, from: string, to: string, name = ''): unknown {
  if (typeof value === 'string') {
    if (!value.startsWith(from)) return value;
    return `${FOR_PEOPLE.has(name) ? 'https://github.com' : to}${value.slice(from.length)}`;
  }
  if (Array.isArray(value)) return value.map((one) => readdressed(one, from, to, name));
  if (typeof value !== 'object' || value === null) return value;
  // `_links` holds its addresses one level deeper: { html: { href } }.
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [key, readdressed(inner, from, to, key === 'href' ? name : key)]),
  );
}
