import { refusal, validationFailed } from './answer.ts';
import type { Asked, Incoming } from './asked.ts';
import { wrongsOfRequest } from './contract.ts';
import { type Desk, frown } from './desk.ts';
import type { Token } from './gate.ts';
import type { Hub } from './hub.ts';
import type { OperationId } from './operations.ts';

export function known(desk: Desk, { headers }: Incoming, asked: Asked): Token {
  if (headers['user-agent'] === undefined) {
    frown(desk, asked, 'has no user agent');
    throw refusal(
      403,
      'Request forbidden by administrative rules. Please make sure your request has a User-Agent header.',
    );
  }
  if (asked.token === '') {
    frown(desk, asked, 'brings no token');
    throw refusal(401, 'Requires authentication');
  }
  const token = desk.tokens.get(asked.token);
  if (token === undefined) throw refusal(401, 'Bad credentials');
  return token;
}

export function bodyOf(
  desk: Desk,
  { url, text }: Incoming,
  asked: Asked,
  id: OperationId,
): Readonly<Record<string, unknown>> {
  if (text !== '' && asked.body === undefined) {
    frown(desk, asked, 'sends what is no JSON');
    throw refusal(400, 'Problems parsing JSON');
  }
  const wrongs = wrongsOfRequest(id, url.searchParams, asked.body);
  for (const why of wrongs) frown(desk, asked, why);
  if (wrongs.length > 0) {
    throw validationFailed(...wrongs.map((message) => ({ resource: id, code: 'custom', message })));
  }
  return typeof asked.body === 'object' && asked.body !== null ? { ...asked.body } : {};
}

/** Another repository is none of a run's business; reading one is at most a redirect that was followed. */
export function refuseForeign(hub: Hub, desk: Desk, asked: Asked, path: string): void {
  if (path === `/repos/${hub.owner}/${hub.repo}` || path.startsWith(`/repos/${hub.owner}/${hub.repo}/`)) return;
  if (asked.method !== 'GET') frown(desk, asked, 'writes to another repository');
  throw refusal(404, 'Not Found');
}

/** GitHub's own links name a repository by its id. */
export function ownPath({ owner, repo, id }: Hub, path: string): string {
  return path.replace(/^\/repositories\/(\d+)/, (_, asked) =>
    Number(asked) === id ? `/repos/${owner}/${repo}` : `/repos/other/${asked}`,
  );
}
