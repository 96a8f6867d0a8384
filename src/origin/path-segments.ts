const LONGEST_PATH = 1_000;

/** `file:///app/./src/a.ts?x` → `['app', 'src', 'a.ts']`; empty for what is no path. */
export function pathSegments(path: string): readonly string[] {
  if (path.length > LONGEST_PATH) return [];
  const kept: string[] = [];
  for (const segment of withoutScheme(path).replaceAll('\\', '/').split('/')) {
    if (segment === '..') kept.pop();
    else if (segment !== '' && segment !== '.' && !isDrive(segment)) kept.push(segment);
  }
  return kept;
}

/** The host of `webpack://shop/./src/a.ts` is no folder, and its query no part of the name. */
function withoutScheme(path: string): string {
  const at = path.indexOf('://');
  if (at === -1) return path;
  const rest = path.slice(at + 3);
  const host = rest.indexOf('/');
  const query = rest.indexOf('?');
  return rest.slice(host === -1 ? 0 : host, query === -1 ? undefined : query);
}

function isDrive(segment: string): boolean {
  return segment.length === 2 && segment.endsWith(':');
}
