import { isRecord } from '../../collect/parse-object.ts';
import type { Issue } from '../../types/tracker.ts';
import type { Courier } from './courier.ts';
import { readLastPage } from './pages.ts';
import type { Failure } from './refusals.ts';
import { commentFrom, issueFrom } from './wire.ts';
import type { Search } from './write-once.ts';

/** What an issue that was just sent looks like. */
export type Sent = {
  readonly marker: string;
  /** Nobody without rights can give an issue a label: what carries ours was not planted. */
  readonly labels: readonly string[];
  /** Issues that were there before. */
  readonly known: ReadonlySet<number>;
};

/** So many issues and pull requests may others open between our try and the search. */
const NUMBERS_AHEAD = 5;
const NEWEST_FIRST = new URLSearchParams({
  state: 'all',
  sort: 'created',
  direction: 'desc',
  per_page: '100',
}).toString();

/**
 * The issue by its marker: among the newest that are listed, then under the numbers that come next, since a listing
 * may lag by minutes while an issue can be read by its number at once.
 */
export function searchIssue(courier: Courier, sent: Sent): Search {
  return async () => {
    const path = '/issues';
    const query = NEWEST_FIRST;
    const reply = await courier.ask({ method: 'GET', path, query, permission: 'issues: read', unclear: 'again' });
    if (reply.kind === 'unclear') return notTold(reply.reason);
    if (reply.kind !== 'ok') return reply;
    if (!Array.isArray(reply.data)) return notTold('the list was not whole');
    const listed: readonly unknown[] = reply.data;
    const found = listed.find((item) => isSent(issueFrom(item), sent));
    if (found !== undefined) return { kind: 'found', reply: found };
    return searchAhead(courier, sent, newestOf(listed, sent.known));
  };
}

async function searchAhead(courier: Courier, sent: Sent, newest: number): ReturnType<Search> {
  for (let number = newest + 1; number <= newest + NUMBERS_AHEAD; number += 1) {
    const path = `/issues/${number}`;
    const reply = await courier.ask({ method: 'GET', path, permission: 'issues: read', unclear: 'again' });
    if (reply.kind === 'gone') return { kind: 'absent' };
    if (reply.kind === 'unclear') return notTold(reply.reason);
    if (reply.kind !== 'ok') return reply;
    if (isSent(issueFrom(reply.data), sent)) return { kind: 'found', reply: reply.data };
  }
  return { kind: 'absent' };
}

export function searchComment(courier: Courier, issue: number, marker: string): Search {
  return async () => {
    const listed = { path: `/issues/${issue}/comments`, query: {}, permission: 'issues: read' } as const;
    const page = await readLastPage(courier, listed);
    if (page.kind !== 'complete') return page;
    const found = page.items.find((item) => hasLine(commentFrom(item)?.body ?? '', marker));
    return found === undefined ? { kind: 'absent' } : { kind: 'found', reply: found };
  };
}

function isSent(issue: Issue | undefined, { marker, labels, known }: Sent): boolean {
  if (issue === undefined || known.has(issue.number) || !hasLine(issue.body, marker)) return false;
  // GitHub keeps the case in which a label was made first.
  const carried = issue.labels.map((label) => label.toLowerCase());
  return labels.length === 0 || labels.some((label) => carried.includes(label.toLowerCase()));
}

/** Elsewhere than on a line of its own it is a quotation. */
function hasLine(body: string, marker: string): boolean {
  return marker !== '' && body.split('\n').some((line) => line.trimEnd() === marker);
}

function newestOf(listed: readonly unknown[], known: ReadonlySet<number>): number {
  const numbers = listed.map((item) => (isRecord(item) && typeof item.number === 'number' ? item.number : 0));
  return [...numbers, ...known].reduce((most, number) => Math.max(most, number), 0);
}

function notTold(reason: string): Failure {
  return { kind: 'stopped', cause: 'other', reason, remedy: 'The next run looks again' };
}
