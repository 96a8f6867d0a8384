// The issues of the user's repository: plain reads and writes come in, what GitHub made of them goes out.
import { isRecord } from '../../collect/parse-object.ts';
import type { Answer, Issue, IssueChange, Listing, Tracker, WriteResult } from '../../types/tracker.ts';
import { UserError } from '../../user-error.ts';
import type { Courier, Question, Reply } from './courier.ts';
import { searchComment, searchIssue } from './find-written.ts';
import { LabelShelf } from './labels.ts';
import { openPullRequestIn } from './linked-pull-requests.ts';
import { readPages } from './pages.ts';
import { stopCauseOf, whyOf } from './refusals.ts';
import { commentFrom, isPullRequest, issueFrom, repositoryFrom } from './wire.ts';
import { resultOf, writeOnce } from './write-once.ts';

/** What goes on beside the writes, for people: a label that could not be made, say. */
export type Note = (sentence: string) => void;

const RECENT = 'state=all&sort=updated&direction=desc&per_page=100';
const OLDEST_FIRST = { state: 'all', sort: 'created', direction: 'asc' } as const;

export function githubTracker(courier: Courier, note: Note): Tracker {
  const shelf = new LabelShelf(courier, note);
  const known = new Set<number>();
  let before = Number.POSITIVE_INFINITY;
  let first: 'send' | 'look' = 'send';
  return {
    async repository() {
      const question = { method: 'GET', path: '', permission: 'contents: read', unclear: 'again' } as const;
      const reply = await courier.ask(question);
      if (reply.kind !== 'ok') return fail(courier, reply);
      return repositoryFrom(reply.data) ?? fail(courier, 'the repository could not be read');
    },
    async list(label) {
      const listing = await listIssues(courier, label);
      for (const { number, labels } of listing.kind === 'complete' ? listing.issues : []) {
        known.add(number);
        shelf.see(labels);
      }
      return listing;
    },
    async recent() {
      const question = { method: 'GET', path: '/issues', permission: 'issues: read', unclear: 'again' } as const;
      const reply = await courier.ask({ ...question, query: RECENT });
      const items: readonly unknown[] = reply.kind === 'ok' && Array.isArray(reply.data) ? reply.data : [];
      return items.flatMap((item) => (isPullRequest(item) ? [] : (issueFrom(item) ?? [])));
    },
    issue: (number) => readIssue(courier, number),
    async comments(number) {
      const items = await itemsOf(courier, `/issues/${number}/comments`);
      return toldWith(items, (each) => each.flatMap((item) => commentFrom(item) ?? []));
    },
    async hasOpenPullRequest(number) {
      return toldWith(await itemsOf(courier, `/issues/${number}/timeline`), openPullRequestIn);
    },
    writeUntil(time) {
      before = time;
    },
    lookFirst() {
      first = 'look';
    },
    provideLabels: (labels) => shelf.provide(labels, before),
    async create(issue) {
      const result = await createIssue(
        courier,
        { ...issue, labels: shelf.usable(issue.labels) },
        { known, before, first },
      );
      if (result.kind === 'done') known.add(result.issue);
      return result;
    },
    async change(number, change) {
      const labels = change.labels === undefined ? {} : { labels: shelf.usable(change.labels) };
      return changeIssue(courier, number, { ...change, ...labels }, before);
    },
    comment: (number, body, marker) => commentOnce(courier, number, { body, marker, before }),
  };
}

async function listIssues(courier: Courier, label: string): Promise<Listing> {
  const query = { labels: label, ...OLDEST_FIRST };
  const pages = await readPages(courier, { path: '/issues', query, permission: 'issues: read' });
  if (pages.kind !== 'complete') return { kind: 'failed', why: whyOf(pages), cause: stopCauseOf(pages) };
  const issues = pages.items.filter((item) => !isPullRequest(item)).map(issueFrom);
  const readable = issues.filter((issue) => issue !== undefined);
  if (readable.length === issues.length) return { kind: 'complete', issues: readable };
  return { kind: 'failed', why: 'GitHub listed something that is no issue', cause: 'other' };
}

async function readIssue(courier: Courier, number: number): Promise<Answer<Issue | undefined>> {
  const path = `/issues/${number}`;
  const reply = await courier.ask({ method: 'GET', path, permission: 'issues: read', unclear: 'again' });
  if (reply.kind === 'gone') return { kind: 'told', told: undefined };
  if (reply.kind !== 'ok') return { kind: 'untold', why: whyNot(reply) };
  const issue = issueFrom(reply.data);
  if (issue !== undefined || isPullRequest(reply.data)) return { kind: 'told', told: issue };
  return { kind: 'untold', why: `issue ${number} could not be read` };
}

async function createIssue(
  courier: Courier,
  { title, body, labels, marker }: Parameters<Tracker['create']>[0],
  {
    known,
    before,
    first,
  }: { readonly known: ReadonlySet<number>; readonly before: number; readonly first: 'send' | 'look' },
): Promise<WriteResult> {
  const question = {
    method: 'POST',
    path: '/issues',
    body: { title, body, labels },
    before,
    permission: 'issues: write',
  } as const;
  const search = searchIssue(courier, { marker, labels, known });
  const there = first === 'look' ? await search() : ({ kind: 'absent' } as const);
  if (there.kind === 'found') return numbered(there.reply);
  if (there.kind !== 'absent') return resultOf(there);
  const written = await writeOnce(courier, question, search);
  if (written.kind === 'ok') return numbered(written.data);
  if (written.kind !== 'gone') return resultOf(written);
  // What is missing here is not an issue.
  return stopped(whyOf({ ...written, reason: 'GitHub shows this token no repository with issues' }));
}

async function changeIssue(
  courier: Courier,
  number: number,
  change: IssueChange,
  before: number,
): Promise<WriteResult> {
  const { stateReason, ...rest } = change;
  const body = { ...rest, ...(stateReason === undefined ? {} : { state_reason: stateReason }) };
  const path = `/issues/${number}`;
  // Said twice, it is the same change.
  const question: Question = { method: 'PATCH', path, body, before, permission: 'issues: write', unclear: 'again' };
  const reply = await courier.ask(question);
  if (reply.kind === 'ok') return { kind: 'done', issue: number };
  return reply.kind === 'unclear' ? stopped(reply.reason) : resultOf(reply);
}

async function commentOnce(
  courier: Courier,
  number: number,
  { body, marker, before }: { readonly body: string; readonly marker: string; readonly before: number },
): Promise<WriteResult> {
  const path = `/issues/${number}/comments`;
  const question = { method: 'POST', path, body: { body }, before, permission: 'issues: write' } as const;
  const written = await writeOnce(courier, question, searchComment(courier, number, marker));
  return written.kind === 'ok' ? { kind: 'done', issue: number } : resultOf(written);
}

function numbered(data: unknown): WriteResult {
  const made = issueFrom(data);
  if (made !== undefined) return { kind: 'done', issue: made.number, login: made.login };
  const number = isRecord(data) ? data.number : undefined;
  if (typeof number === 'number') return { kind: 'done', issue: number };
  return stopped('GitHub made an issue and did not tell its number. The next run looks for it');
}

function stopped(why: string): WriteResult {
  return { kind: 'stopped', why, cause: 'other' };
}

/** Nothing when it is gone. */
async function itemsOf(courier: Courier, path: string): Promise<Answer<readonly unknown[]>> {
  const pages = await readPages(courier, { path, query: {}, permission: 'issues: read' });
  if (pages.kind === 'complete') return { kind: 'told', told: pages.items };
  return pages.kind === 'gone' ? { kind: 'told', told: [] } : { kind: 'untold', why: whyNot(pages) };
}

function toldWith<T, R>(answer: Answer<T>, read: (told: T) => R): Answer<R> {
  return answer.kind === 'told' ? { kind: 'told', told: read(answer.told) } : answer;
}

function whyNot(reply: Exclude<Reply, { kind: 'ok' }>): string {
  return reply.kind === 'unclear' ? reply.reason : whyOf(reply);
}

function fail(courier: Courier, reply: Exclude<Reply, { kind: 'ok' }> | string): never {
  const reason = typeof reply === 'string' ? reply : reply.reason;
  const remedy = typeof reply !== 'string' && 'remedy' in reply ? reply.remedy : 'Try again later';
  throw new UserError({ thing: `GitHub repository ${courier.name}`, reason, remedy });
}
