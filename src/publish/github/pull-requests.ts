import { isRecord } from '../../collect/parse-object.ts';
import type { NewPullRequest, OpenedPullRequest, PullRequest, UpdatedPullRequest } from '../../types/branches.ts';
import { UserError } from '../../user-error.ts';
import type { Courier } from './courier.ts';
import { failureOf, refusalOf, shaOf } from './git-data.ts';
import { type Listed, readPages } from './pages.ts';
import { type Failure, whyOf } from './refusals.ts';
import { repositoryFrom, textOf } from './wire.ts';
import { writeOnce } from './write-once.ts';

const NEEDS = 'pull-requests: write';

/** The open one from that branch of the repository itself, or the last that ended; undefined when there is none. */
export async function findPullRequest(
  courier: Courier,
  branch: string,
  state: 'open' | 'closed',
): Promise<PullRequest | undefined> {
  const found = await pullsFrom(courier, branch, state);
  if (!('kind' in found)) return found.pullRequest;
  throw new UserError({ thing: 'pull requests', reason: found.reason, remedy: found.remedy });
}

export async function createPullRequest(courier: Courier, wanted: NewPullRequest): Promise<OpenedPullRequest> {
  const { branch, base, title, body } = wanted;
  const question = {
    method: 'POST',
    path: '/pulls',
    body: { head: branch, base, title, body },
    permission: NEEDS,
  } as const;
  const written = await writeOnce(courier, question, async () => {
    const found = await pullsFrom(courier, branch, 'open');
    if ('kind' in found) return found;
    return found.raw === undefined ? { kind: 'absent' } : { kind: 'found', reply: found.raw };
  });
  if (written.kind === 'ok') {
    const pullRequest = pullRequestFrom(written.data);
    return pullRequest === undefined ? refusalOf(nameless) : { kind: 'opened', pullRequest };
  }
  if (written.cause === 'forbidden-pull-request') return { kind: 'forbidden', why: whyOf(written) };
  if (written.cause === 'no-commits') return { kind: 'empty', why: whyOf(written) };
  return written.cause === 'exists' ? existing(courier, branch) : refusalOf(written);
}

export async function updatePullRequest(
  courier: Courier,
  number: number,
  change: Partial<Pick<PullRequest, 'title' | 'body'>>,
): Promise<UpdatedPullRequest> {
  const path = `/pulls/${number}`;
  const reply = await courier.ask({ method: 'PATCH', path, body: change, permission: NEEDS, unclear: 'again' });
  if (reply.kind !== 'ok') return refusalOf(failureOf(reply));
  return { kind: isRecord(reply.data) && reply.data.state === 'closed' ? 'ended' : 'done' };
}

async function existing(courier: Courier, branch: string): Promise<OpenedPullRequest> {
  const found = await pullsFrom(courier, branch, 'open');
  if ('kind' in found) return refusalOf(found);
  return found.pullRequest === undefined ? refusalOf(nameless) : { kind: 'found', pullRequest: found.pullRequest };
}

type FromBranch = { readonly pullRequest: PullRequest | undefined; readonly raw: unknown };

async function pullsFrom(courier: Courier, branch: string, state: 'open' | 'closed'): Promise<FromBranch | Failure> {
  const query = { state, head: `${courier.owner}:${branch}`, sort: 'created', direction: 'desc' };
  const listed: Listed = { path: '/pulls', query, permission: NEEDS };
  const pages = await readPages(courier, listed);
  if (pages.kind !== 'complete') return pages;
  // A filter that GitHub does not understand is left out, and then all are listed.
  const raw = pages.items.find((item) => isRecord(item) && isRecord(item.head) && item.head.ref === branch);
  return { pullRequest: pullRequestFrom(raw), raw };
}

const nameless: Failure = {
  kind: 'refused',
  cause: 'other',
  reason: 'GitHub did not tell which pull request it is',
  remedy: 'The next run looks for it',
};

function pullRequestFrom(value: unknown): PullRequest | undefined {
  if (!isRecord(value) || typeof value.number !== 'number') return undefined;
  const { number, html_url: url, title, body, head, base } = value;
  const repository = repositoryFrom(isRecord(base) ? base.repo : undefined);
  return { number, url: textOf(url), title: textOf(title), body: textOf(body), head: shaOf(head) ?? '', repository };
}
