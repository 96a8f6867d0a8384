import { isRecord } from '../../collect/parse-object.ts';
import { canonicalTime } from '../../types/time.ts';
import type { Issue, IssueComment, Repository } from '../../types/tracker.ts';

const STATE_REASONS = ['completed', 'not_planned', 'duplicate', 'reopened'] as const;

/** undefined for what is no issue: something unreadable, or a pull request, which GitHub lists among them. */
export function issueFrom(value: unknown): Issue | undefined {
  if (!isRecord(value) || isPullRequest(value)) return undefined;
  const { number, title, state } = value;
  if (typeof number !== 'number' || typeof title !== 'string') return undefined;
  if (state !== 'open' && state !== 'closed') return undefined;
  return {
    number,
    title,
    body: textOf(value.body),
    state,
    stateReason: STATE_REASONS.find((reason) => reason === value.state_reason) ?? null,
    labels: Array.isArray(value.labels) ? value.labels.map(labelName).filter((name) => name !== '') : [],
    login: loginOf(value.user),
    locked: value.locked === true,
    assigned: Array.isArray(value.assignees) && value.assignees.length > 0,
    hasMilestone: isRecord(value.milestone),
    comments: typeof value.comments === 'number' ? value.comments : 0,
    createdAt: canonicalTime(value.created_at),
    updatedAt: canonicalTime(value.updated_at),
    closedAt: canonicalTime(value.closed_at) || null,
  };
}

export function isPullRequest(value: unknown): boolean {
  return isRecord(value) && isRecord(value.pull_request);
}

export function commentFrom(value: unknown): IssueComment | undefined {
  if (!isRecord(value) || typeof value.id !== 'number') return undefined;
  const { id, user } = value;
  const byApp = isRecord(value.performed_via_github_app) || (isRecord(user) && user.type === 'Bot');
  const createdAt = canonicalTime(value.created_at);
  return { id, login: loginOf(user), byPerson: !byApp, body: textOf(value.body), createdAt };
}

export function repositoryFrom(value: unknown): Repository | undefined {
  if (!isRecord(value) || typeof value.default_branch !== 'string') return undefined;
  const { default_branch: defaultBranch, archived, has_issues: hasIssues } = value;
  // Internal is not public, and so is what says nothing.
  const visibility = value.visibility === 'public' || value.private === false ? 'public' : 'private';
  return { visibility, defaultBranch, archived: archived === true, hasIssues: hasIssues !== false };
}

function labelName(value: unknown): string {
  return typeof value === 'string' ? value : textOf(isRecord(value) ? value.name : undefined);
}

export function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

/** The one that GitHub shows for accounts that are gone. */
const NOBODY = 'ghost';

function loginOf(user: unknown): string {
  return textOf(isRecord(user) ? user.login : undefined) || NOBODY;
}
