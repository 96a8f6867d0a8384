import { refusal, validationFailed } from './answer.ts';
import type { Actor, Reason } from './book.ts';
import type { NewCommit } from './git.ts';
import type { Call } from './hub.ts';
import type { IssuePatch } from './issues.ts';
import { LIMITS } from './limits.ts';

type Body = Call['body'];

export const actorOf = ({ hub, login }: Call): Actor => ({ login, at: hub.now() });

export function textOf(body: Body, key: string): string | undefined {
  const value = body[key];
  return typeof value === 'string' || typeof value === 'number' ? String(value) : undefined;
}

/** `null` empties a field, where leaving it out keeps it. */
function textOrNull(body: Body, key: string): string | null | undefined {
  return body[key] === null ? null : textOf(body, key);
}

export function flagOf(body: Body, key: string): boolean {
  return body[key] === true;
}

/** Names, or objects with a name, as issues take their labels. */
export function namesOf(body: Body, key: string, property: 'name' | 'login'): readonly string[] | undefined {
  const value = body[key];
  if (!Array.isArray(value)) return undefined;
  return value.map((one: unknown) => (typeof one === 'string' ? one : (textOf(objectOf(one), property) ?? '')));
}

export function objectOf(value: unknown): Body {
  return typeof value === 'object' && value !== null ? { ...value } : {};
}

export function personOf(body: Body, key: string): NewCommit['author'] {
  if (body[key] === undefined) return undefined;
  const person = objectOf(body[key]);
  return Object.fromEntries(Object.entries(person).filter(([, value]) => typeof value === 'string'));
}

function stateOf(body: Body): 'open' | 'closed' | undefined {
  return body.state === 'open' || body.state === 'closed' ? body.state : undefined;
}

function reasonOf(body: Body): Reason | undefined {
  const reasons: readonly Reason[] = ['completed', 'not_planned', 'duplicate', 'reopened'];
  return reasons.find((reason) => reason === body.state_reason);
}

export function issuePatchOf(body: Body): IssuePatch {
  const [title, text, state, reason] = [textOf(body, 'title'), textOrNull(body, 'body'), stateOf(body), reasonOf(body)];
  const [labels, assignees] = [namesOf(body, 'labels', 'name'), namesOf(body, 'assignees', 'login')];
  return {
    ...(title === undefined ? {} : { title }),
    ...(text === undefined ? {} : { body: text }),
    ...(state === undefined ? {} : { state }),
    ...(reason === undefined ? {} : { reason }),
    ...(labels === undefined ? {} : { labels }),
    ...(assignees === undefined ? {} : { assignees }),
  };
}

/** The lengths that emulate does not know. */
export function refuseTooLong(resource: 'Issue' | 'PullRequest', body: Body): void {
  for (const [field, limit] of [
    ['title', LIMITS.title],
    ['body', LIMITS.body],
  ] as const) {
    if ((textOf(body, field)?.length ?? 0) <= limit) continue;
    const message = `${field} is too long (maximum is ${limit} characters)`;
    throw validationFailed({ resource, code: 'custom', field, message });
  }
}

export function commentTextOf(body: Body): string {
  const text = textOf(body, 'body') ?? '';
  const flaw = { resource: 'IssueComment', code: 'unprocessable', field: 'data' };
  if (text.trim() === '') throw validationFailed({ ...flaw, message: 'Body cannot be blank' });
  if (text.length > LIMITS.body) {
    throw validationFailed({ ...flaw, message: `Body is too long (maximum is ${LIMITS.body} characters)` });
  }
  return text;
}

export function titleOf(resource: 'Issue' | 'PullRequest', body: Body): string {
  const title = textOf(body, 'title') ?? '';
  if (title.trim() === '') throw validationFailed({ resource, code: 'missing_field', field: 'title' });
  return title;
}

export function numberIn({ path }: Call, key: string): number {
  const number = Number(path[key]);
  if (!Number.isSafeInteger(number) || number < 1) throw refusal(404, 'Not Found');
  return number;
}
