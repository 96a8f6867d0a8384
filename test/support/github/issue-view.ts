import { notFound, refusal } from './answer.ts';
import type { IssueRecord } from './book.ts';
import type { Hub } from './hub.ts';
import { isBot, simpleUser } from './users.ts';

export type LabelJson = { readonly name: string; readonly color: string; readonly description: string | null };

/** What emulate keeps of issues and pull requests alike. */
export type Kept = {
  readonly id: number;
  readonly node_id: string;
  readonly number: number;
  readonly title: string;
  readonly body: string | null;
  readonly state: 'open' | 'closed';
  readonly labels: readonly LabelJson[];
  readonly milestone: { readonly title: string } | null;
  readonly created_at: string;
  readonly updated_at: string;
};

export type IssueJson = Kept &
  ReturnType<typeof whoAndWhen> &
  ReturnType<typeof asIssueOnly> & { readonly pull_request?: unknown };

/** The issue as GitHub shows it; a pull request is one too. */
export async function issueJson(hub: Hub, number: number): Promise<IssueJson> {
  const record = presentRecord(hub, number);
  return record.pull === null
    ? dressIssue(hub, record, await hub.emulator.get<Kept>(`/issues/${number}`))
    : pullAsIssue(hub, record, await hub.emulator.get<Kept>(`/pulls/${number}`));
}

/** All that are still here, newest first. */
export async function allIssues(hub: Hub): Promise<readonly IssueJson[]> {
  const kept = [
    ...(await hub.emulator.list<Kept>('/issues?state=all')),
    ...(await hub.emulator.list<Kept>('/pulls?state=all')),
  ];
  return kept
    .flatMap((one) => {
      const record = hub.book.issues.get(one.number);
      if (record === undefined || record.gone !== 'no') return [];
      return [record.pull === null ? dressIssue(hub, record, one) : pullAsIssue(hub, record, one)];
    })
    .sort((a, b) => b.number - a.number);
}

export function presentRecord(hub: Hub, number: number): IssueRecord {
  const record = hub.book.issues.get(number);
  if (record === undefined) throw notFound();
  if (record.gone === 'deleted') throw refusal(410, 'This issue was deleted');
  if (record.gone !== 'no') throw refusal(301, 'Moved Permanently', { location: `${hub.url}${record.gone.to}` });
  return record;
}

export function association(hub: Hub, login: string): 'NONE' | 'MEMBER' {
  return isBot(login) || hub.settings().outsiders.includes(login) ? 'NONE' : 'MEMBER';
}

/** What the proxy knows better than emulate. */
export function whoAndWhen(hub: Hub, record: IssueRecord) {
  const assignees = record.assignees.map((login) => simpleUser(hub.url, login));
  return {
    user: simpleUser(hub.url, record.author),
    author_association: association(hub, record.author),
    assignee: assignees[0] ?? null,
    assignees,
    locked: record.locked,
    active_lock_reason: null,
    created_at: record.createdAt,
    updated_at: record.updatedAt,
    closed_at: record.closedAt,
  };
}

function dressIssue(hub: Hub, record: IssueRecord, kept: Kept): IssueJson {
  return {
    ...kept,
    ...whoAndWhen(hub, record),
    ...asIssueOnly(hub, record),
  };
}

function asIssueOnly(hub: Hub, record: IssueRecord) {
  return {
    state_reason: record.reason,
    closed_by: record.closedBy === null ? null : simpleUser(hub.url, record.closedBy),
    comments: [...hub.book.comments.values()].filter(({ issue }) => issue === record.number).length,
  };
}

function pullAsIssue(hub: Hub, record: IssueRecord, kept: Kept): IssueJson {
  const repository = `${hub.url}/repos/${hub.owner}/${hub.repo}`;
  const url = `${repository}/issues/${record.number}`;
  const page = `https://github.com/${hub.owner}/${hub.repo}/pull/${record.number}`;
  const { id, node_id, number, title, body, state, labels, milestone } = kept;
  return {
    ...{ id, node_id, number, title, body, state, labels, milestone },
    ...whoAndWhen(hub, record),
    ...asIssueOnly(hub, record),
    ...{ url, repository_url: repository, html_url: page, labels_url: `${url}/labels{/name}` },
    ...{ comments_url: `${url}/comments`, events_url: `${url}/events`, timeline_url: `${url}/timeline` },
    pull_request: {
      url: `${repository}/pulls/${number}`,
      html_url: page,
      diff_url: `${page}.diff`,
      patch_url: `${page}.patch`,
      merged_at: record.pull?.merged?.at ?? null,
    },
  };
}
