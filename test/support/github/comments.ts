import { notFound, refusal } from './answer.ts';
import { type Actor, amend, type CommentRecord } from './book.ts';
import type { Hub } from './hub.ts';
import { association, presentRecord } from './issue-view.ts';
import { mention } from './mentions.ts';
import { isBot, simpleUser } from './users.ts';

type Kept = { readonly id: number; readonly body: string };
export type CommentJson = Kept & {
  readonly created_at: string;
  readonly updated_at: string;
  readonly user: { readonly login: string };
  readonly author_association: string;
};

export async function addComment(hub: Hub, number: number, body: string, actor: Actor): Promise<CommentJson> {
  const { locked } = presentRecord(hub, number);
  if (locked && (isBot(actor.login) || association(hub, actor.login) === 'NONE')) {
    throw refusal(403, 'Unable to create comment because issue is locked.');
  }
  const kept = await hub.emulator.send<Kept>('POST', `/issues/${number}/comments`, { body });
  const { login: author, at } = actor;
  hub.book.comments.set(kept.id, { id: kept.id, issue: number, author, createdAt: at, updatedAt: at });
  amend(hub.book, number, actor, {});
  mention(hub, number, body, actor);
  return dress(hub, kept);
}

export async function editComment(hub: Hub, id: number, body: string, { at }: Actor): Promise<CommentJson> {
  const record = commentRecord(hub, id);
  presentRecord(hub, record.issue);
  const kept = await hub.emulator.send<Kept>('PATCH', `/issues/comments/${id}`, { body });
  hub.book.comments.set(id, { ...record, updatedAt: at });
  return dress(hub, kept);
}

/** Oldest first. */
export async function commentsOf(hub: Hub, number: number): Promise<readonly CommentJson[]> {
  const record = hub.book.issues.get(number);
  // Only the issue itself knows that it was transferred: what hangs on it is just not there.
  if (record !== undefined && typeof record.gone === 'object') throw notFound();
  presentRecord(hub, number);
  const kept = await hub.emulator.list<Kept>(`/issues/${number}/comments`);
  return kept.map((one) => dress(hub, one)).sort((a, b) => a.id - b.id);
}

function commentRecord(hub: Hub, id: number): CommentRecord {
  const record = hub.book.comments.get(id);
  if (record === undefined) throw notFound();
  return record;
}

function dress(hub: Hub, kept: Kept): CommentJson {
  const { author, createdAt, updatedAt } = commentRecord(hub, kept.id);
  return {
    ...kept,
    user: simpleUser(hub.url, author),
    author_association: association(hub, author),
    created_at: createdAt,
    updated_at: updatedAt,
  };
}
