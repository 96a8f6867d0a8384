import type { Call } from './hub.ts';
import { allIssues, type IssueJson } from './issue-view.ts';
import { allPulls, type PullJson } from './pulls.ts';

/** Those of a kind that the query asks for, in its order. Pull requests are among the issues. */
export async function listedIssues({ hub, query, unlisted }: Call): Promise<readonly IssueJson[]> {
  const labels = (query.get('labels') ?? '').split(',').filter((name) => name !== '');
  const since = query.get('since') ?? '';
  const [creator, assignee] = [query.get('creator'), query.get('assignee')];
  const found = (await allIssues(hub)).filter(
    (issue) =>
      !unlisted.has(issue.number) &&
      inState(issue, query) &&
      labels.every((label) => issue.labels.some(({ name }) => name.toLowerCase() === label.toLowerCase())) &&
      Date.parse(issue.updated_at) >= (since === '' ? 0 : Date.parse(since)) &&
      (creator === null || issue.user.login === creator) &&
      (assignee === null || assigned(issue, assignee)),
  );
  const by = query.get('sort') ?? 'created';
  const key = (issue: IssueJson) =>
    by === 'comments'
      ? String(issue.comments).padStart(9, '0')
      : by === 'updated'
        ? issue.updated_at
        : issue.created_at;
  return sorted(found, key, query);
}

export async function listedPulls({ hub, query }: Call): Promise<readonly PullJson[]> {
  const [head, base] = [query.get('head'), query.get('base')];
  const found = (await allPulls(hub)).filter(
    (pull) =>
      inState(pull, query) &&
      // Without its owner GitHub ignores a head, and lists all.
      (head === null || !head.includes(':') || pull.head.label === head) &&
      (base === null || pull.base.ref === base),
  );
  const key = query.get('sort') === 'updated' ? 'updated_at' : 'created_at';
  return sorted(found, (pull) => pull[key], query);
}

function inState({ state }: { readonly state: string }, query: URLSearchParams): boolean {
  const asked = query.get('state') ?? 'open';
  return asked === 'all' || asked === state;
}

function assigned({ assignees }: IssueJson, asked: string): boolean {
  if (asked === 'none') return assignees.length === 0;
  return assignees.some(({ login }) => asked === '*' || login === asked);
}

function sorted<T extends { readonly number: number }>(
  items: readonly T[],
  key: (item: T) => string,
  query: URLSearchParams,
): readonly T[] {
  const order = (query.get('direction') ?? 'desc') === 'asc' ? 1 : -1;
  const compare = (a: T, b: T) => (key(a) === key(b) ? a.number - b.number : key(a) < key(b) ? -1 : 1);
  return items.toSorted((a, b) => order * compare(a, b));
}
