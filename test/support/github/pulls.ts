import { notFound, refusal, validationFailed } from './answer.ts';
import { type Actor, amend, enter, type IssueRecord, type PullRecord } from './book.ts';
import { headOf, historyOf } from './git.ts';
import type { Hub } from './hub.ts';
import { issueJson, type Kept, whoAndWhen } from './issue-view.ts';
import { updateIssue } from './issues.ts';
import { mention } from './mentions.ts';
import { repositoryJson } from './repository.ts';
import { isBot, simpleUser } from './users.ts';

export type NewPull = {
  readonly title: string;
  /** A branch, or `owner:branch`. */
  readonly head: string;
  readonly base: string;
  readonly body?: string | null;
  readonly draft?: boolean;
};

type KeptPull = Kept & { readonly head: object; readonly base: object };
export type PullJson = Kept &
  Readonly<Record<string, unknown>> & {
    readonly user: { readonly login: string };
    readonly merged_at: string | null;
    readonly head: { readonly ref: string; readonly sha: string; readonly label: string };
    readonly base: { readonly ref: string; readonly sha: string; readonly label: string };
  };

export async function createPull(hub: Hub, input: NewPull, actor: Actor): Promise<PullJson> {
  if (isBot(actor.login) && hub.settings().pullRequestsByActions === 'forbidden') {
    throw refusal(403, 'GitHub Actions is not permitted to create or approve pull requests.');
  }
  const pull = await branchesOf(hub, input);
  const { title, body = null, draft = false } = input;
  const sent = { title, body, draft, head: pull.head, base: pull.base };
  const { number } = await hub.emulator.send<Kept>('POST', '/pulls', sent);
  enter(hub.book, number, actor, { ...pull, draft, merged: null });
  mention(hub, number, body, actor);
  return pullJson(hub, number);
}

/** emulate would make up branches that do not exist, and open a second pull request for a branch. */
async function branchesOf(hub: Hub, { head: asked, base }: NewPull): Promise<Omit<PullRecord, 'draft' | 'merged'>> {
  const invalid = (field: string) => validationFailed({ resource: 'PullRequest', field, code: 'invalid' });
  const custom = (message: string) => validationFailed({ resource: 'PullRequest', code: 'custom', message });
  const head = asked.replace(`${hub.owner}:`, '');
  const [headSha, baseSha] = [await headOf(hub, head), await headOf(hub, base)];
  if (head.includes(':') || headSha === undefined) throw invalid('head');
  if (baseSha === undefined) throw invalid('base');
  const twin = [...hub.book.issues.values()].some(
    ({ pull, closedAt }) => closedAt === null && pull?.head === head && pull.base === base,
  );
  if (twin) throw custom(`A pull request already exists for ${hub.owner}:${head}.`);
  if ((await historyOf(hub, baseSha)).some(({ sha }) => sha === headSha)) {
    throw custom(`No commits between ${base} and ${head}`);
  }
  return { head, base, headSha, baseSha };
}

export type PullPatch = {
  readonly title?: string;
  readonly body?: string | null;
  readonly state?: 'open' | 'closed';
  readonly base?: string;
};

export async function updatePull(
  hub: Hub,
  number: number,
  { base, ...patch }: PullPatch,
  actor: Actor,
): Promise<PullJson> {
  const { pull, closedAt } = pullRecord(hub, number);
  if (patch.state === 'open' && closedAt !== null) {
    if (pull.merged !== null)
      throw validationFailed({
        resource: 'PullRequest',
        code: 'custom',
        field: 'state',
        message: 'state cannot be changed. The pull request is merged.',
      });
    const gone = (await headOf(hub, pull.head)) === undefined;
    if (gone)
      throw validationFailed({
        resource: 'PullRequest',
        code: 'custom',
        field: 'state',
        message: `state cannot be changed. The ${pull.head} branch has been deleted.`,
      });
  }
  if (base !== undefined && base !== pull.base) {
    const baseSha = await headOf(hub, base);
    if (baseSha === undefined) throw validationFailed({ resource: 'PullRequest', field: 'base', code: 'invalid' });
    amend(hub.book, number, actor, { pull: { ...pull, base, baseSha } });
  }
  await updateIssue(hub, number, patch, actor);
  return pullJson(hub, number);
}

export async function pullJson(hub: Hub, number: number): Promise<PullJson> {
  const { record } = pullRecord(hub, number);
  return dress(hub, record, await hub.emulator.get<KeptPull>(`/pulls/${number}`));
}

export async function allPulls(hub: Hub): Promise<readonly PullJson[]> {
  const kept = await hub.emulator.list<KeptPull>('/pulls?state=all');
  return Promise.all(kept.map((one) => dress(hub, pullRecord(hub, one.number).record, one)));
}

export function pullRecord(
  hub: Hub,
  number: number,
): { record: IssueRecord; pull: PullRecord; closedAt: string | null } {
  const record = hub.book.issues.get(number);
  if (record?.pull === undefined || record.pull === null) throw notFound();
  return { record, pull: record.pull, closedAt: record.closedAt };
}

async function dress(hub: Hub, record: IssueRecord, kept: KeptPull): Promise<PullJson> {
  const { pull } = pullRecord(hub, record.number);
  const side = async (from: object, ref: string, sha: string) => ({
    ...from,
    label: `${hub.owner}:${ref}`,
    ref,
    sha,
    user: simpleUser(hub.url, hub.owner),
    repo: await repositoryJson(hub),
  });
  const { comments } = await issueJson(hub, record.number);
  return {
    ...kept,
    ...whoAndWhen(hub, record),
    comments,
    draft: pull.draft,
    merged: pull.merged !== null,
    merged_at: pull.merged?.at ?? null,
    merged_by: pull.merged === null ? null : simpleUser(hub.url, pull.merged.by),
    merge_commit_sha: pull.merged?.sha ?? null,
    head: await side(kept.head, pull.head, pull.headSha),
    base: await side(kept.base, pull.base, pull.baseSha),
  };
}
