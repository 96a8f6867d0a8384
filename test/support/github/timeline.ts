import type { Dated, TimelineEvent } from './book.ts';
import { commentsOf } from './comments.ts';
import type { Hub } from './hub.ts';
import { issueJson } from './issue-view.ts';
import { simpleUser } from './users.ts';

/** What happened to an issue, oldest first. emulate knows no comments, references or renames in it. */
export async function timelineOf(hub: Hub, number: number): Promise<readonly unknown[]> {
  const comments = (await commentsOf(hub, number)).map((comment) => ({
    at: comment.created_at,
    json: { ...comment, event: 'commented', actor: comment.user },
  }));
  const { events } = hub.book.issues.get(number) ?? { events: [] };
  const others = await Promise.all(events.map(async (event) => ({ at: event.at, json: await eventJson(hub, event) })));
  const all = [...others, ...comments].filter(({ json }) => json !== undefined);
  return all.sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0)).map(({ json }) => json);
}

async function eventJson(hub: Hub, event: Dated<TimelineEvent>): Promise<unknown> {
  const actor = simpleUser(hub.url, event.actor);
  if (event.kind === 'cross-referenced') {
    const source = hub.book.issues.get(event.from);
    if (source === undefined || source.gone !== 'no') return undefined;
    const issue = await issueJson(hub, event.from);
    return { event: event.kind, actor, created_at: event.at, updated_at: event.at, source: { type: 'issue', issue } };
  }
  return {
    id: event.id,
    node_id: `E_${event.id}`,
    url: `${hub.url}/repos/${hub.owner}/${hub.repo}/issues/events/${event.id}`,
    actor,
    event: event.kind,
    commit_id: event.kind === 'closed' ? event.commit : null,
    commit_url: event.kind === 'closed' && event.commit !== null ? commitUrl(hub, event.commit) : null,
    created_at: event.at,
    performed_via_github_app: null,
    ...detail(hub, event),
  };
}

function commitUrl(hub: Hub, sha: string): string {
  return `${hub.url}/repos/${hub.owner}/${hub.repo}/commits/${sha}`;
}

function detail(hub: Hub, event: Dated<TimelineEvent>): object {
  switch (event.kind) {
    case 'labeled':
    case 'unlabeled':
      return { label: { name: event.label, color: event.color } };
    case 'assigned':
    case 'unassigned':
      return { assignee: simpleUser(hub.url, event.assignee) };
    case 'milestoned':
      return { milestone: { title: event.milestone } };
    case 'renamed':
      return { rename: { from: event.from, to: event.to } };
    case 'closed':
      return { state_reason: event.reason };
    case 'locked':
      return { lock_reason: null };
    case 'reopened':
    case 'unlocked':
    case 'merged':
    case 'marked_as_duplicate':
    case 'cross-referenced':
      return {};
  }
}
