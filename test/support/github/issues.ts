import { validationFailed } from './answer.ts';
import { type Actor, amend, enter, type IssueRecord, type Reason, type TimelineEvent } from './book.ts';
import type { Hub } from './hub.ts';
import { type IssueJson, issueJson, type Kept, type LabelJson } from './issue-view.ts';
import { canonicalNames } from './labels.ts';
import { mention } from './mentions.ts';

export type NewIssue = {
  readonly title: string;
  readonly body?: string | null;
  readonly labels?: readonly string[];
  readonly assignees?: readonly string[];
};

export type IssuePatch = {
  readonly title?: string;
  readonly body?: string | null;
  readonly labels?: readonly string[];
  readonly assignees?: readonly string[];
  readonly state?: 'open' | 'closed';
  readonly reason?: Reason | null;
  /** The commit that closes it. */
  readonly commit?: string;
};

export async function createIssue(hub: Hub, issue: NewIssue, actor: Actor): Promise<IssueJson> {
  const labels = await canonicalNames(hub, issue.labels ?? []);
  const kept = await hub.emulator.send<Kept>('POST', '/issues', {
    title: issue.title,
    body: issue.body ?? null,
    labels,
  });
  enter(hub.book, kept.number, actor);
  const assignees = issue.assignees ?? [];
  const events = [...labelEvents([], kept.labels), ...assignments([], assignees)];
  amend(hub.book, kept.number, actor, { assignees }, ...events);
  mention(hub, kept.number, kept.body, actor);
  return issueJson(hub, kept.number);
}

export async function updateIssue(hub: Hub, number: number, patch: IssuePatch, actor: Actor): Promise<IssueJson> {
  const before = await issueJson(hub, number);
  const record = hub.book.issues.get(number);
  if (record === undefined) return before;
  await send(hub, record, patch);
  const after = await issueJson(hub, number);
  const events: readonly TimelineEvent[] = [
    ...(before.title === after.title ? [] : [{ kind: 'renamed', from: before.title, to: after.title } as const]),
    ...labelEvents(before.labels, after.labels),
    ...assignments(record.assignees, patch.assignees ?? record.assignees),
    ...turn(before, after, record.pull === null ? patch : {}),
  ];
  const change = { ...closing(record, before, after, patch, actor), assignees: patch.assignees ?? record.assignees };
  const same = events.length === 0 && before.body === after.body && (change.reason ?? null) === record.reason;
  if (!same) amend(hub.book, number, actor, change, ...events);
  if (before.body !== after.body) mention(hub, number, after.body, actor);
  return issueJson(hub, number);
}

/** emulate keeps issues and pull requests apart, and takes labels of the latter elsewhere. */
async function send(hub: Hub, record: IssueRecord, patch: IssuePatch): Promise<void> {
  if (patch.title?.trim() === '') throw validationFailed({ resource: 'Issue', code: 'missing_field', field: 'title' });
  const { title, body, state } = patch;
  const labels = patch.labels === undefined ? undefined : await canonicalNames(hub, patch.labels);
  if (record.pull === null) {
    await hub.emulator.send('PATCH', `/issues/${record.number}`, { title, body, state, labels });
    return;
  }
  await hub.emulator.send('PATCH', `/pulls/${record.number}`, { title, body, state });
  if (labels !== undefined) await hub.emulator.send('PUT', `/issues/${record.number}/labels`, { labels });
}

function turn(before: Kept, after: Kept, patch: IssuePatch): readonly TimelineEvent[] {
  if (before.state === after.state) return [];
  if (after.state === 'open') return [{ kind: 'reopened' }];
  return [{ kind: 'closed', reason: patch.reason ?? null, commit: patch.commit ?? null }];
}

/** The reason counts with a change of state, or for an issue that is closed already. */
function closing(
  record: IssueRecord,
  before: Kept,
  after: Kept,
  patch: IssuePatch,
  { login, at }: Actor,
): Partial<IssueRecord> {
  if (before.state === after.state) {
    return {
      reason: after.state === 'closed' && record.pull === null ? (patch.reason ?? record.reason) : record.reason,
    };
  }
  const reason = after.state === 'open' ? 'reopened' : (patch.reason ?? 'completed');
  const closed = after.state === 'open' ? { closedAt: null, closedBy: null } : { closedAt: at, closedBy: login };
  return { ...closed, reason: record.pull === null ? reason : null };
}

function labelEvents(before: readonly LabelJson[], after: readonly LabelJson[]): readonly TimelineEvent[] {
  const without = (some: readonly LabelJson[], others: readonly LabelJson[]) =>
    some.filter(({ name }) => !others.some((other) => other.name === name));
  return [
    ...without(after, before).map(({ name, color }) => ({ kind: 'labeled', label: name, color }) as const),
    ...without(before, after).map(({ name, color }) => ({ kind: 'unlabeled', label: name, color }) as const),
  ];
}

function assignments(before: readonly string[], after: readonly string[]): readonly TimelineEvent[] {
  return [
    ...after.filter((one) => !before.includes(one)).map((assignee) => ({ kind: 'assigned', assignee }) as const),
    ...before.filter((one) => !after.includes(one)).map((assignee) => ({ kind: 'unassigned', assignee }) as const),
  ];
}
