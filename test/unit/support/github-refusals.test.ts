import { describe, expect, it } from 'vitest';
import type { Permissions } from '../../support/github/gate.ts';
import { type Github, type Start, startGithub } from '../../support/github/start-github.ts';
import { type Ask, asker, commitOnMain, textAt, valueAt } from './ask.ts';

type Row = {
  readonly lost: string;
  readonly start?: Start;
  readonly before?: (github: Github, ask: Ask) => Promise<unknown>;
  readonly permissions?: Permissions;
  readonly asks: readonly [line: string, body?: unknown];
  readonly status: number;
  readonly says: RegExp;
};

const LONG_NAME = 'x'.repeat(51);
const branch = (github: Github, name: string) => github.as('octocat').push(name, { 'a.txt': name });
const openPull = async (github: Github, ask: Ask) => {
  await branch(github, 'log-gardener/worklog');
  return ask('POST /pulls', { title: 'One', head: 'log-gardener/worklog', base: 'main' });
};
const anIssue = (github: Github) => github.as('octocat').createIssue({ title: 'One' });
const NOT_ACCESSIBLE = /^Resource not accessible by integration/;

/** GitHub's refusals of requests that are well formed. None of them is an offence. */
const REFUSED: readonly Row[] = [
  {
    lost: 'issues that a job without permission believes to have opened',
    permissions: { issues: 'read', contents: 'write' },
    asks: ['POST /issues', { title: 'One' }],
    status: 403,
    says: NOT_ACCESSIBLE,
  },
  {
    lost: 'a ledger that a job without permission believes to have claimed',
    permissions: { contents: 'read' },
    asks: ['POST /git/refs', { ref: 'refs/heads/x', sha: '0'.repeat(40) }],
    status: 403,
    says: NOT_ACCESSIBLE,
  },
  {
    lost: 'a pull request that a job without permission believes to have opened',
    permissions: { contents: 'write' },
    asks: ['POST /pulls', { title: 'One', head: 'x', base: 'main' }],
    status: 403,
    says: NOT_ACCESSIBLE,
  },
  {
    lost: 'the difference between no issues and issues that may not be read',
    permissions: { contents: 'write' },
    asks: ['GET /issues'],
    status: 403,
    says: NOT_ACCESSIBLE,
  },
  {
    lost: 'the warning that a repository has its issues switched off',
    start: { issues: 'disabled' },
    asks: ['POST /issues', { title: 'One' }],
    status: 410,
    says: /^Issues are disabled/,
  },
  {
    lost: 'the warning that a repository is archived',
    start: { archived: 'yes' },
    asks: ['POST /issues', { title: 'One' }],
    status: 403,
    says: /^Repository was archived so is read-only/,
  },
  {
    lost: 'the advice which setting lets a workflow open pull requests',
    start: { pullRequestsByActions: 'forbidden' },
    asks: ['POST /pulls', { title: 'One', head: 'x', base: 'main' }],
    status: 403,
    says: /not permitted to create or approve pull requests/,
  },
  {
    lost: 'a title one character too long',
    asks: ['POST /issues', { title: 'x'.repeat(257) }],
    status: 422,
    says: /title is too long \(maximum is 256 characters\)/,
  },
  {
    lost: 'a body one character too long',
    asks: ['POST /issues', { title: 'One', body: 'x'.repeat(65_537) }],
    status: 422,
    says: /body is too long \(maximum is 65536 characters\)/,
  },
  {
    lost: 'a refreshed body one character too long',
    before: anIssue,
    asks: ['PATCH /issues/1', { body: 'x'.repeat(65_537) }],
    status: 422,
    says: /body is too long/,
  },
  {
    lost: 'a comment one character too long',
    before: anIssue,
    asks: ['POST /issues/1/comments', { body: 'x'.repeat(65_537) }],
    status: 422,
    says: /Body is too long/,
  },
  {
    lost: 'a pull request whose text is one character too long',
    before: (github) => branch(github, 'x'),
    asks: ['POST /pulls', { title: 'One', head: 'x', base: 'main', body: 'x'.repeat(65_537) }],
    status: 422,
    says: /body is too long/,
  },
  { lost: 'an issue without a title', asks: ['POST /issues', { title: '  ' }], status: 422, says: /missing_field/ },
  {
    lost: 'an empty comment',
    before: anIssue,
    asks: ['POST /issues/1/comments', { body: ' ' }],
    status: 422,
    says: /cannot be blank/,
  },
  {
    lost: 'a label with a name too long',
    asks: ['POST /labels', { name: LONG_NAME }],
    status: 422,
    says: /name is too long \(maximum is 50 characters\)/,
  },
  {
    lost: 'an issue with a label too long',
    asks: ['POST /issues', { title: 'One', labels: [LONG_NAME] }],
    status: 422,
    says: /"resource":"Label".*"code":"invalid"/,
  },
  {
    lost: 'a label description too long',
    asks: ['POST /labels', { name: 'P0', description: 'x'.repeat(101) }],
    status: 422,
    says: /description is too long \(maximum is 100 characters\)/,
  },
  {
    lost: 'a colour with a hash',
    asks: ['POST /labels', { name: 'P0', color: '#ff0000' }],
    status: 422,
    says: /"field":"color"/,
  },
  {
    lost: 'the race of two runs for a label',
    before: (github) => github.as('octocat').createLabel('Log-Gardener'),
    asks: ['POST /labels', { name: 'log-gardener' }],
    status: 422,
    says: /already_exists/,
  },
  {
    lost: 'a comment on a locked issue',
    before: async (github) => github.as('octocat').lock(await anIssue(github)),
    asks: ['POST /issues/1/comments', { body: 'Hello' }],
    status: 403,
    says: /^Unable to create comment because issue is locked/,
  },
  {
    lost: 'an issue that a person deleted',
    before: async (github) => github.as('octocat').delete(await anIssue(github)),
    asks: ['PATCH /issues/1', { body: 'x' }],
    status: 410,
    says: /deleted/,
  },
  {
    lost: 'an issue that a person moved away',
    before: async (github) => github.as('octocat').transfer(await anIssue(github)),
    asks: ['PATCH /issues/1', { body: 'x' }],
    status: 301,
    says: /Moved Permanently/,
  },
  {
    lost: 'the comments of an issue that was moved away',
    before: async (github) => github.as('octocat').transfer(await anIssue(github)),
    asks: ['GET /issues/1/comments'],
    status: 404,
    says: /Not Found/,
  },
  { lost: 'an issue that never was', asks: ['GET /issues/7'], status: 404, says: /Not Found/ },
  {
    lost: 'a branch name that git does not take',
    asks: ['POST /git/refs', { ref: 'refs/heads/log gardener', sha: '0'.repeat(40) }],
    status: 422,
    says: /not a valid ref name/,
  },
  {
    lost: 'a branch inside a branch',
    before: (github) => branch(github, 'log-gardener'),
    asks: ['POST /git/refs', { ref: 'refs/heads/log-gardener/worklog', sha: '0'.repeat(40) }],
    status: 422,
    says: /Reference update failed/,
  },
  {
    lost: 'a branch at a commit that nobody made',
    asks: ['POST /git/refs', { ref: 'refs/heads/x', sha: '0'.repeat(40) }],
    status: 422,
    says: /Object does not exist/,
  },
  {
    lost: 'a branch that somebody deleted meanwhile',
    asks: ['PATCH /git/refs/heads/x', { sha: '0'.repeat(40) }],
    status: 422,
    says: /Reference does not exist/,
  },
  {
    lost: 'the default branch',
    asks: ['DELETE /git/refs/heads/main'],
    status: 422,
    says: /Cannot delete the default branch/,
  },
  {
    lost: 'a protected branch',
    start: { protectedBranches: ['main'] },
    asks: ['PATCH /git/refs/heads/main', { sha: '0'.repeat(40) }],
    status: 422,
    says: /Changes must be made through a pull request/,
  },
  {
    lost: 'a ledger branch that a ruleset protects',
    start: { protectedBranches: ['ledger'] },
    asks: ['POST /git/refs', { ref: 'refs/heads/ledger', sha: '0'.repeat(40) }],
    status: 422,
    says: /Reference update failed/,
  },
  {
    lost: 'a tree on top of one that is not there',
    asks: [
      'POST /git/trees',
      { base_tree: '0'.repeat(40), tree: [{ path: 'a', mode: '100644', type: 'blob', content: 'a' }] },
    ],
    status: 422,
    says: /Tree SHA does not exist/,
  },
  {
    lost: 'a commit whose parent is not there',
    asks: ['POST /git/commits', { message: 'x', tree: '0'.repeat(40), parents: [] }],
    status: 422,
    says: /Tree SHA does not exist/,
  },
  { lost: 'a reader of a file that is not there', asks: ['GET /contents/no/such.md'], status: 404, says: /Not Found/ },
  {
    lost: 'a pull request of a branch that is not there',
    asks: ['POST /pulls', { title: 'One', head: 'x', base: 'main' }],
    status: 422,
    says: /"field":"head".*"code":"invalid"/,
  },
  {
    lost: 'a pull request to a branch that is not there',
    before: (github) => branch(github, 'x'),
    asks: ['POST /pulls', { title: 'One', head: 'x', base: 'y' }],
    status: 422,
    says: /"field":"base".*"code":"invalid"/,
  },
  {
    lost: 'the rule that a branch has one pull request',
    before: openPull,
    asks: ['POST /pulls', { title: 'Two', head: 'acme:log-gardener/worklog', base: 'main' }],
    status: 422,
    says: /A pull request already exists for acme:log-gardener\/worklog/,
  },
  {
    lost: 'a pull request without commits',
    before: async (_, ask) =>
      ask('POST /git/refs', {
        ref: 'refs/heads/x',
        sha: textAt(await ask('GET /git/ref/heads/main'), 'object', 'sha'),
      }),
    asks: ['POST /pulls', { title: 'One', head: 'x', base: 'main' }],
    status: 422,
    says: /No commits between main and x/,
  },
  {
    lost: 'a pull request that was merged already',
    before: async (github, ask) => {
      await openPull(github, ask);
      await github.as('octocat').merge(1);
    },
    asks: ['PATCH /pulls/1', { state: 'open' }],
    status: 422,
    says: /merged/,
  },
  {
    lost: 'a pull request whose branch is gone',
    before: async (github, ask) => {
      await openPull(github, ask);
      await github.as('octocat').deleteBranch('log-gardener/worklog');
    },
    asks: ['PATCH /pulls/1', { state: 'open' }],
    status: 422,
    says: /has been deleted/,
  },
  { lost: 'other people’s repositories', asks: ['GET //repos/acme/other/issues'], status: 404, says: /Not Found/ },
];

describe('GitHub refuses, and a run must not learn it in production', () => {
  it.each(REFUSED)('$lost', async ({ start, before, permissions, asks, status, says }) => {
    await using github = await startGithub({ files: { 'README.md': '# Monorepo\n' }, ...start });
    await before?.(github, asker(github));
    const token = permissions === undefined ? github.token : github.tokenWith(permissions);
    const earlier = await github.state();
    const answer = await asker(github, token)(...asks);
    const said = `${textAt(answer, 'message')} ${JSON.stringify(valueAt(answer, 'errors') ?? [])}`;
    expect({ status: answer.status, said }).toEqual({
      status,
      said: expect.stringMatching(says),
    });
    expect(await github.state()).toEqual(earlier);
  });

  it('takes what is exactly as long as GitHub allows, so that no text is cut for nothing', async () => {
    await using github = await startGithub();
    const ask = asker(github);
    const body = 'x'.repeat(65_536);
    const issue = { title: 'x'.repeat(256), body, labels: ['y'.repeat(50)] };
    expect((await ask('POST /issues', issue)).status).toBe(201);
    expect((await ask('POST /issues/1/comments', { body })).status).toBe(201);
    expect((await ask('POST /labels', { name: 'z'.repeat(50), description: 'x'.repeat(100) })).status).toBe(201);
  });

  it('lets anybody read what is public, so that a preview of a public repository needs no permission', async () => {
    await using github = await startGithub({ visibility: 'public' });
    const ask = asker(github, github.tokenWith({}));
    expect((await ask('GET /issues')).status).toBe(200);
    expect((await ask('POST /issues', { title: 'One' })).status).toBe(403);
  });

  it('says which permission is missing, so that the advice can name it', async () => {
    await using github = await startGithub();
    const answer = await asker(github, github.tokenWith({ issues: 'read' }))('POST /issues', { title: 'One' });
    expect(answer.headers.get('x-accepted-github-permissions')).toBe('issues=write');
  });
});

type Rude = {
  readonly lost: string;
  readonly asks: readonly [line: string, body?: unknown, headers?: Record<string, string>];
  readonly status: number;
  readonly why: RegExp;
};

/** What no run should ever send. */
const RUDE: readonly Rude[] = [
  { lost: 'the promise never to search', asks: ['GET //search/issues?q=marker'], status: 501, why: /not served/ },
  {
    lost: 'the promise to do without GraphQL',
    asks: ['POST //graphql', { query: '{}' }],
    status: 501,
    why: /not served/,
  },
  {
    lost: 'an operation that nobody thought through',
    asks: ['POST /issues/1/labels', { labels: ['x'] }],
    status: 501,
    why: /not served/,
  },
  {
    lost: 'labels under a misspelt name',
    asks: ['POST /issues', { title: 'One', label: ['P0'] }],
    status: 422,
    why: /additional properties/,
  },
  {
    lost: 'file content under a misspelt name',
    asks: ['POST /git/trees', { tree: [{ path: 'a', mode: '100644', type: 'blob', contents: 'a' }] }],
    status: 422,
    why: /additional properties/,
  },
  {
    lost: 'a filter under a misspelt name',
    asks: ['GET /issues?label=log-gardener'],
    status: 422,
    why: /unknown parameter label/,
  },
  {
    lost: 'a state that is none',
    asks: ['PATCH /issues/1', { state: 'resolved' }],
    status: 422,
    why: /allowed values/,
  },
  {
    lost: 'a reason that is none',
    asks: ['PATCH /issues/1', { state: 'closed', state_reason: 'fixed' }],
    status: 422,
    why: /allowed values/,
  },
  {
    lost: 'a number where a text belongs',
    asks: ['POST /issues/1/comments', { body: 7 }],
    status: 422,
    why: /must be string/,
  },
  { lost: 'a page that is no number', asks: ['GET /issues?page=two'], status: 422, why: /must be integer/ },
  { lost: 'a body that was cut', asks: ['POST /issues', '{"title": "On'], status: 400, why: /no JSON/ },
  {
    lost: 'a field that GitHub needs',
    asks: ['POST /git/refs', { ref: 'refs/heads/x' }],
    status: 422,
    why: /required property 'sha'/,
  },
  {
    lost: 'a repository that is not ours',
    asks: ['PATCH //repositories/99/issues/1', { body: 'x' }],
    status: 404,
    why: /another repository/,
  },
];

describe('what a kinder server lets pass is an offence here', () => {
  it.each(RUDE)('$lost', async ({ asks, status, why }) => {
    await using github = await startGithub();
    expect((await asker(github)(...asks)).status).toBe(status);
    expect(github.takeOffences().map((offence) => offence.why)).toEqual([expect.stringMatching(why)]);
  });

  it('fails the test by itself, so that no one forgets to look', async () => {
    const github = await startGithub();
    await asker(github)('GET //search/issues?q=marker');
    await expect(github[Symbol.asyncDispose]()).rejects.toThrow(/GET \/search\/issues is not served/);
  });

  it('knows a request without a token from one with a wrong token', async () => {
    await using github = await startGithub();
    expect((await asker(github, 'ghs_wrong')('GET /issues')).status).toBe(401);
    expect(github.takeOffences()).toEqual([]);
    expect((await asker(github, '')('GET /issues')).status).toBe(401);
    expect(github.takeOffences()).toMatchObject([{ why: 'brings no token' }]);
  });

  it('sees two writes at once, which bring on the secondary limit', async () => {
    await using github = await startGithub();
    const ask = asker(github);
    github.onWrite({ before: () => new Promise((resolve) => setTimeout(resolve, 20, undefined)) });
    await Promise.all([ask('POST /issues', { title: 'One' }), ask('POST /issues', { title: 'Two' })]);
    expect(github.takeOffences()).toMatchObject([{ why: expect.stringContaining('two writes at once') }]);
  });

  it('sees a run that does not wait as long as it was told', async () => {
    await using github = await startGithub();
    github.fault({ on: 'POST /repos/*/issues', status: 429, headers: { 'retry-after': '1' } });
    const ask = asker(github);
    expect((await ask('POST /issues', { title: 'One' })).headers.get('retry-after')).toBe('1');
    await ask('POST /issues', { title: 'One' });
    expect(github.takeOffences()).toMatchObject([{ why: expect.stringContaining('wait') }]);
    await new Promise((resolve) => setTimeout(resolve, 1000));
    expect((await ask('POST /issues', { title: 'Two' })).status).toBe(201);
  });
});

describe('limits of rate', () => {
  it('end a run that asks too much, and say when it may go on', async () => {
    await using github = await startGithub({ requestsAnHour: 2 });
    const ask = asker(github);
    expect((await ask('GET //rate_limit')).body).toMatchObject({ rate: { limit: 2, remaining: 2 } });
    await ask('GET /issues');
    await ask('GET /issues');
    const { status, headers } = await ask('GET /issues');
    expect([status, headers.get('x-ratelimit-remaining')]).toEqual([403, '0']);
    expect(Number(headers.get('x-ratelimit-reset'))).toBeGreaterThan(Date.now() / 1000);
  });

  it('end a storm of writes, and only of writes', async () => {
    await using github = await startGithub({ writesAMinute: 2 });
    const ask = asker(github);
    const statuses = [];
    for (const title of ['One', 'Two', 'Three']) statuses.push((await ask('POST /issues', { title })).status);
    expect(statuses).toEqual([201, 201, 403]);
    expect((await github.state()).issues).toHaveLength(2);
  });
});

describe('a branch as a lock', () => {
  it('is made by one of two runs alone', async () => {
    await using github = await startGithub({ files: { 'README.md': '#\n' } });
    const [one, two] = [asker(github), asker(github, github.tokenWith({ contents: 'write' }))];
    const sha = await github.head('main');
    const answers = await Promise.all(
      [one, two].map((ask) => ask('POST /git/refs', { ref: 'refs/heads/ledger', sha })),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 422]);
    expect(answers.find(({ status }) => status === 422)?.body).toMatchObject({ message: 'Reference already exists' });
  });

  it('goes to one of two runs alone, whoever comes first', async () => {
    await using github = await startGithub({ files: { 'README.md': '#\n' } });
    const [one, two] = [asker(github), asker(github, github.tokenWith({ contents: 'write' }))];
    const ours = await commitOnMain(one, 'claim.json', '1');
    const theirs = await commitOnMain(two, 'claim.json', '2');
    await one('POST /git/refs', { ref: 'refs/heads/ledger', sha: ours.head });
    const answers = await Promise.all([
      one('PATCH /git/refs/heads/ledger', { sha: ours.commit }),
      two('PATCH /git/refs/heads/ledger', { sha: theirs.commit }),
    ]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 422]);
    const loser = answers.find(({ status }) => status === 422);
    expect(loser?.body).toMatchObject({ message: 'Update is not a fast forward' });
    const { files = {} } = (await github.state()).branches.ledger ?? {};
    expect(files['claim.json']).toBe(answers[0]?.status === 200 ? '1' : '2');
  });
});
