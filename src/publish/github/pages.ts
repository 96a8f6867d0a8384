import { isRecord } from '../../collect/parse-object.ts';
import type { Courier, Question } from './courier.ts';
import type { Failure, Permission } from './refusals.ts';

/** All that a listing holds, or why nobody can tell: a part is never taken for the whole. */
export type Pages = { readonly kind: 'complete'; readonly items: readonly unknown[] } | Failure;

export type Listed = {
  readonly path: string;
  readonly query: Readonly<Record<string, string>>;
  readonly permission: Permission;
};

type Page = {
  readonly query: string;
  readonly items: readonly unknown[];
  readonly etag: string | undefined;
  readonly links: ReadonlyMap<string, string>;
};

/** GitHub's most for a page. */
const PAGE_SIZE = '100';
/** 30 000 items: what does not end there goes in circles. */
const MOST_PAGES = 300;
const MOST_READINGS = 3;

/**
 * Pages are counted off: what is deleted while they are read moves the rest up, and hides what then stands on a page
 * that was read already. So all but the last are looked at again, and everything is read anew when one has changed.
 */
export async function readPages(courier: Courier, listed: Listed): Promise<Pages> {
  for (let reading = 0; reading < MOST_READINGS; reading += 1) {
    const pages = await readOnce(courier, listed);
    if ('kind' in pages) return pages;
    const steady = await isSteady(courier, listed, pages.slice(0, -1));
    if (steady === true) return { kind: 'complete', items: unique(pages.flatMap(({ items }) => items)) };
    if (steady !== false) return steady;
  }
  return broken('the list kept changing while it was read');
}

/** The page with the newest items of a listing that begins with the oldest. */
export async function readLastPage(courier: Courier, listed: Listed): Promise<Pages> {
  const first = await readPage(courier, listed, firstQuery(listed), undefined);
  if ('kind' in first) return first.kind === 'unchanged' ? broken('the list was not whole') : first;
  const last = first.links.get('last');
  if (last === undefined) return { kind: 'complete', items: first.items };
  const page = await readPage(courier, listed, last, undefined);
  if ('kind' in page) return page.kind === 'unchanged' ? broken('the list was not whole') : page;
  return { kind: 'complete', items: page.items };
}

async function readOnce(courier: Courier, listed: Listed): Promise<readonly Page[] | Failure> {
  const pages: Page[] = [];
  const asked = new Set<string>();
  let query: string | undefined = firstQuery(listed);
  while (query !== undefined) {
    if (asked.has(query) || asked.size >= MOST_PAGES) return broken('the list does not end');
    asked.add(query);
    const page: Awaited<ReturnType<typeof readPage>> = await readPage(courier, listed, query, undefined);
    if ('kind' in page) return page.kind === 'unchanged' ? broken('the list was not whole') : page;
    pages.push(page);
    query = page.links.get('next');
  }
  return pages;
}

async function isSteady(courier: Courier, listed: Listed, pages: readonly Page[]): Promise<boolean | Failure> {
  for (const { query, items, etag } of pages) {
    const again = await readPage(courier, listed, query, etag);
    if ('kind' in again && again.kind !== 'unchanged') return again;
    if (!('kind' in again) && idsOf(again.items) !== idsOf(items)) return false;
  }
  return true;
}

async function readPage(
  courier: Courier,
  { path, permission }: Listed,
  query: string,
  etag: string | undefined,
): Promise<Page | Failure | { readonly kind: 'unchanged' }> {
  const question: Question = { method: 'GET', path, query, etag, permission, unclear: 'again' };
  const reply = await courier.ask(question);
  if (reply.kind === 'unclear') return broken(reply.reason);
  if (reply.kind !== 'ok') return reply;
  if (reply.status === 304) return { kind: 'unchanged' };
  if (!Array.isArray(reply.data)) return broken('the list was not whole');
  return { query, items: reply.data, etag: reply.etag, links: linksIn(reply.link) };
}

function firstQuery({ query }: Listed): string {
  return new URLSearchParams({ ...query, per_page: PAGE_SIZE }).toString();
}

/** By relation, the query alone: the path is known, and the token goes nowhere else. */
function linksIn(header: string): ReadonlyMap<string, string> {
  const links = header
    .split(',')
    .map((link) => /<[^<>?]{0,2000}\?([^<>]{1,4000})>\s{0,9};\s{0,9}rel="(\w{1,20})"/.exec(link));
  return new Map(links.flatMap((link) => (link === null ? [] : [[link[2] ?? '', link[1] ?? ''] as const])));
}

function unique(items: readonly unknown[]): readonly unknown[] {
  return [...new Map(items.map((item) => [idOf(item), item])).values()];
}

function idsOf(items: readonly unknown[]): string {
  return items.map(idOf).join();
}

/** Some events have none: they stand for themselves. */
function idOf(item: unknown): unknown {
  return isRecord(item) ? (item.number ?? item.id ?? item) : item;
}

function broken(reason: string): Failure {
  return { kind: 'stopped', cause: 'other', reason, remedy: 'The next run tries again' };
}
