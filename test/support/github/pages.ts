import type { Answer } from './answer.ts';
import type { Call } from './hub.ts';

/** What GitHub sends when nobody asks for more. */
const DEFAULT_PAGE = 30;
const LARGEST_PAGE = 100;

/** One page of a list, with the links that lead on. They name the repository by its id, as GitHub's do. */
export function pageOf(call: Call, route: string, items: readonly unknown[]): Answer {
  const size = Math.min(LARGEST_PAGE, Math.max(1, Number(call.query.get('per_page') ?? DEFAULT_PAGE)));
  const page = Math.max(1, Number(call.query.get('page') ?? 1));
  const last = Math.max(1, Math.ceil(items.length / size));
  const link = (to: number, rel: string) => {
    const query = new URLSearchParams(call.query);
    query.set('page', String(to));
    return `<${call.hub.url}/repositories/${call.hub.id}${route}?${query}>; rel="${rel}"`;
  };
  const links = [
    ...(page > 1 ? [link(page - 1, 'prev')] : []),
    ...(page < last ? [link(page + 1, 'next'), link(last, 'last')] : []),
    ...(page > 1 ? [link(1, 'first')] : []),
  ];
  const body = items.slice((page - 1) * size, page * size);
  return { status: 200, body, ...(links.length === 0 ? {} : { headers: { link: links.join(', ') } }) };
}
