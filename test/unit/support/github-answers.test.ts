import { describe, expect, it } from 'vitest';
import { wrongsOfAnswer } from '../../support/github/contract.ts';
import { OPERATIONS } from '../../support/github/operations.ts';
import { type Github, startGithub } from '../../support/github/start-github.ts';
import { type Answered, type Ask, asker, commitOnMain, listIn, textAt, valueAt } from './ask.ts';

const FILES = { 'README.md': '# Monorepo\n', 'src/app.py': 'print(1)\n' };

/** Every operation once, as a run would ask. Answers that break GitHub's description fail when the server ends. */
async function everyOperation(ask: Ask): Promise<readonly Answered[]> {
  const { head, tree, commit } = await commitOnMain(ask, 'gcp/log-gardener/one.md', 'one');
  const blob = await ask('POST /git/blobs', { content: 'b25l', encoding: 'base64' });
  const lines = [
    ['GET //rate_limit'],
    ['GET '],
    ['POST /labels', { name: 'log-gardener', color: '0E8A16', description: 'Tended by Log Gardener' }],
    ['GET /labels?per_page=100'],
    ['POST /issues', { title: 'One', body: 'Text', labels: ['log-gardener', 'P1'] }],
    ['POST /issues', { title: 'Two', body: 'See #1' }],
    ['GET /issues?state=all&labels=log-gardener&per_page=100&page=1&sort=created&direction=asc'],
    ['GET /issues/1'],
    ['PATCH /issues/1', { title: 'One!', labels: ['P2'], state: 'closed', state_reason: 'not_planned' }],
    ['POST /issues/1/comments', { body: 'Quiet for a week.' }],
    ['GET /issues/1/comments?per_page=100'],
    ['PATCH /issues/comments/1', { body: 'Quiet for two weeks.' }],
    ['GET /issues/1/timeline?per_page=100'],
    ['POST /git/refs', { ref: 'refs/heads/log-gardener/worklog', sha: head }],
    ['PATCH /git/refs/heads/log-gardener/worklog', { sha: commit }],
    ['GET /git/ref/heads/log-gardener/worklog'],
    [`GET /git/trees/${tree}?recursive=1`],
    [`GET /git/blobs/${textAt(blob, 'sha')}`],
    ['GET /contents/gcp/log-gardener/one.md?ref=log-gardener/worklog'],
    ['GET /contents/gcp?ref=log-gardener%2Fworklog'],
    ['GET /commits?sha=main&path=src/app.py&since=2026-01-01T00:00:00Z&per_page=20'],
    ['POST /pulls', { title: 'Worklog', head: 'log-gardener/worklog', base: 'main', body: 'Fixes #2' }],
    ['GET /pulls?state=open&head=acme:log-gardener/worklog'],
    ['GET /pulls/3'],
    ['PATCH /pulls/3', { title: 'Worklogs' }],
    ['GET /issues/3'],
    ['DELETE /git/refs/heads/log-gardener/worklog'],
  ] as const;
  const answers = [blob];
  for (const [line, body] of lines) answers.push(await ask(line, body));
  return answers;
}

describe('answers', () => {
  it('have the shape of GitHub’s own description, so that a client may trust what it was tested against', async () => {
    await using github = await startGithub({ files: FILES });
    const answers = await everyOperation(asker(github));
    expect(answers.filter(({ status }) => status >= 300)).toEqual([]);
    expect(new Set(github.requests.map(({ operation }) => operation)).size).toBe(Object.keys(OPERATIONS).length);
  });

  it('would be found out if they had another shape', () => {
    expect(wrongsOfAnswer('issues/get', 200, { number: 1 })).not.toEqual([]);
    expect(wrongsOfAnswer('issues/list-for-repo', 200, [{ number: 1 }])).not.toEqual([]);
    expect(wrongsOfAnswer('git/get-ref', 200, { ref: 'refs/heads/main' })).not.toEqual([]);
  });

  it('lead to GitHub’s pages and back to this server, or links in documents would point nowhere', async () => {
    await using github = await startGithub();
    const { body } = await asker(github)('POST /issues', { title: 'One' });
    expect(body).toMatchObject({
      html_url: 'https://github.com/acme/monorepo/issues/1',
      url: `${github.url}/repos/acme/monorepo/issues/1`,
      user: { login: 'github-actions[bot]', type: 'Bot' },
    });
  });
});

describe('listings', () => {
  it('come in pages that link on, so that issue 101 is not opened a second time', async () => {
    await using github = await startGithub();
    for (let nth = 1; nth <= 130; nth += 1) await github.as('octocat').createIssue({ title: `Issue ${nth}` });
    const numbers: unknown[] = [];
    let next: string | undefined = 'GET /issues?state=all&per_page=50';
    for (let pages = 0; next !== undefined && pages < 9; pages += 1) {
      const page: Answered = await asker(github)(next);
      numbers.push(...listIn(page).map((issue) => valueAt({ body: issue }, 'number')));
      const link = /<([^>]+)>; rel="next"/.exec(page.headers.get('link') ?? '')?.[1];
      next = link === undefined ? undefined : `GET /${link.slice(github.url.length)}`;
    }
    expect(numbers).toEqual(Array.from({ length: 130 }, (_, index) => 130 - index));
  });

  it('hold 30 unless asked for more, so that a forgotten per_page shows', async () => {
    await using github = await startGithub();
    for (let nth = 1; nth <= 31; nth += 1) await github.as('octocat').createIssue({ title: `Issue ${nth}` });
    const page = await asker(github)('GET /issues');
    expect([listIn(page).length, page.headers.get('link')]).toEqual([30, expect.stringContaining('rel="next"')]);
  });

  it('hold pull requests among the issues, which a run must not take for its own', async () => {
    await using github = await startGithub({ files: FILES });
    await github.as('octocat').createIssue({ title: 'An issue' });
    await github.as('octocat').createPullRequest({ branch: 'fix', title: 'A fix' });
    const listed = listIn(await asker(github)('GET /issues?state=open'));
    expect(listed).toMatchObject([{ number: 2, pull_request: { merged_at: null } }, { number: 1 }]);
    expect(listed[1]).not.toHaveProperty('pull_request');
  });

  it.each([
    ['open ones by default', '', [4, 3]],
    ['closed ones', 'state=closed', [2]],
    ['those with all labels, whatever their case', 'labels=LOG-GARDENER,p1&state=all', [3, 2]],
    ['oldest first', 'state=all&direction=asc', [2, 3, 4]],
    ['last touched first', 'state=all&sort=updated', [3, 2, 4]],
    ['those touched since', 'state=all&since=2026-11-21T00:00:00Z', [3]],
    ['those of a login', 'state=all&creator=mallory', [4]],
  ])('hold %s', async (_, query, numbers) => {
    await using github = await startGithub();
    const octocat = github.as('octocat', '2026-11-20T10:00:00Z');
    await octocat.createIssue({ title: 'Deleted' });
    await octocat.createIssue({ title: 'Closed', labels: ['log-gardener', 'P1'] });
    await octocat.createIssue({ title: 'Open', labels: ['Log-Gardener', 'P1'] });
    await github.as('mallory', '2026-11-20T10:00:00Z').createIssue({ title: 'Forged' });
    await octocat.delete(1);
    await github.as('octocat', '2026-11-20T12:00:00Z').close(2);
    await github.as('octocat', '2026-11-21T12:00:00Z').comment(3, 'Still here');
    const listed = listIn(await asker(github)(`GET /issues?${query}`));
    expect(listed.map((issue) => valueAt({ body: issue }, 'number'))).toEqual(numbers);
  });

  it('of commits hold those that touched a file, the latest first and with the account of their author', async () => {
    await using github = await startGithub({ files: FILES });
    await github.as('octocat', '2026-11-20T10:00:00Z').push('main', { 'src/app.py': 'print(2)\n' }, 'Print two');
    await github.as('mallory', '2026-11-19T10:00:00Z').push('main', { 'src/app.py': 'print(3)\n' }, 'Print three');
    await github.as('octocat', '2026-11-21T10:00:00Z').push('main', { 'README.md': '# Shop\n' }, 'Rename it');
    const query = 'sha=main&path=src/app.py&since=2026-11-19T00:00:00Z&until=2026-11-20T23:00:00Z';
    expect(listIn(await asker(github)(`GET /commits?${query}`))).toMatchObject([
      { author: { login: 'octocat' }, commit: { message: 'Print two', committer: { date: '2026-11-20T10:00:00Z' } } },
      { author: { login: 'mallory' }, commit: { message: 'Print three' } },
    ]);
    expect(await asker(github)(`GET /commits?sha=${'a'.repeat(40)}`)).toMatchObject({ status: 404 });
  });

  it('of pull requests ignore a head without its owner, as GitHub does', async () => {
    await using github = await startGithub({ files: FILES });
    await github.as('octocat').createPullRequest({ branch: 'one', title: 'One' });
    await github.as('octocat').createPullRequest({ branch: 'two', title: 'Two' });
    expect(listIn(await asker(github)('GET /pulls?head=one'))).toHaveLength(2);
    expect(listIn(await asker(github)('GET /pulls?head=acme:one'))).toMatchObject([{ head: { ref: 'one' } }]);
  });
});

describe('issues', () => {
  it('keep the reason of their end, or what a person decided would be undone', async () => {
    await using github = await startGithub();
    const ask = asker(github);
    await ask('POST /issues', { title: 'One' });
    const reason = async (line: string, body: unknown) => valueAt(await ask(line, body), 'state_reason');
    expect(await reason('PATCH /issues/1', { state_reason: 'completed' })).toBe(null);
    expect(await reason('PATCH /issues/1', { state: 'closed' })).toBe('completed');
    expect(await reason('PATCH /issues/1', { state: 'closed', state_reason: 'not_planned' })).toBe('not_planned');
    expect(await reason('PATCH /issues/1', { state: 'open' })).toBe('reopened');
    await github.as('octocat').createIssue({ title: 'Two' });
    await github.as('octocat').closeAsDuplicate(1, 2);
    expect(valueAt(await ask('GET /issues/1'), 'state_reason')).toBe('duplicate');
    expect(listIn(await ask('GET /issues/1/comments'))).toMatchObject([{ body: 'Duplicate of #2' }]);
  });

  it('are touched by a change, and not by one that changes nothing', async () => {
    await using github = await startGithub();
    const ask = asker(github);
    github.setClock('2026-11-20T10:00:00Z');
    await ask('POST /issues', { title: 'One', body: 'Text', labels: ['P1'] });
    github.setClock('2026-11-20T11:00:00Z');
    const same = await ask('PATCH /issues/1', { title: 'One', body: 'Text', labels: ['P1'] });
    expect(textAt(same, 'updated_at')).toBe('2026-11-20T10:00:00Z');
    const changed = await ask('PATCH /issues/1', { body: 'Other text' });
    expect([textAt(changed, 'created_at'), textAt(changed, 'updated_at')]).toEqual([
      '2026-11-20T10:00:00Z',
      '2026-11-20T11:00:00Z',
    ]);
  });

  it('tell on their timeline what people did, on which closing and reopening depend', async () => {
    await using github = await startGithub({ files: FILES });
    const octocat = github.as('octocat');
    await octocat.createIssue({ title: 'One', labels: ['P1'] });
    await octocat.edit(1, { title: 'Uno' });
    await octocat.label(1, 'log-gardener:mute');
    await octocat.unlabel(1, 'P1');
    await octocat.assign(1, 'hubot');
    await octocat.milestone(1, 'v2');
    await octocat.lock(1);
    await octocat.unlock(1);
    await octocat.createPullRequest({ branch: 'fix', title: 'Fix', body: 'Fixes #1' });
    const merge = await octocat.merge(2, 'delete-branch');
    const events = listIn(await asker(github)('GET /issues/1/timeline?per_page=100'));
    expect(events.map((event) => valueAt({ body: event }, 'event'))).toEqual(
      'labeled renamed labeled unlabeled assigned milestoned locked unlocked cross-referenced closed'.split(' '),
    );
    expect(events.at(-2)).toMatchObject({ source: { issue: { number: 2, state: 'closed', pull_request: {} } } });
    expect(events.at(-1)).toMatchObject({ commit_id: merge, actor: { login: 'octocat' } });
    expect(await github.state()).toMatchObject({
      issues: [
        { number: 1, state: 'closed', reason: 'completed', labels: ['log-gardener:mute'], assignees: ['hubot'] },
      ],
      pulls: [{ number: 2, state: 'merged' }],
    });
  });

  it('by strangers are known as such, so that a forged marker is not trusted', async () => {
    await using github = await startGithub({ outsiders: ['mallory'] });
    await github.as('mallory').createIssue({ title: 'Forged' });
    expect((await asker(github)('GET /issues/1')).body).toMatchObject({
      user: { login: 'mallory', type: 'User' },
      author_association: 'NONE',
    });
  });

  it('share a label whatever its case, or a run would make `P1` beside `p1`', async () => {
    await using github = await startGithub();
    await github.as('octocat').createLabel('p1', 'ff0000');
    const { body } = await asker(github)('POST /issues', { title: 'One', labels: ['P1', 'new'] });
    expect(body).toMatchObject({
      labels: [
        { name: 'p1', color: 'ff0000' },
        { name: 'new', color: 'ededed' },
      ],
    });
  });
});

describe('git', () => {
  it('signs and dates a bot’s commit, and knows a person’s', async () => {
    await using github = await startGithub({ files: FILES });
    github.setClock('2026-11-20T10:00:00Z');
    const ask = asker(github);
    const { commit, tree, head } = await commitOnMain(ask, 'a.md', 'a');
    expect((await ask(`GET /git/commits/${commit}`)).body).toMatchObject({
      author: { name: 'github-actions[bot]', date: '2026-11-20T10:00:00Z' },
      committer: { name: 'GitHub' },
      verification: { verified: true },
    });
    const author = { name: 'Mona', email: 'mona@example.com' };
    const own = await ask('POST /git/commits', { message: 'Own', tree, parents: [head], author });
    expect(own.body).toMatchObject({ author: { name: 'Mona' }, verification: { verified: false } });
  });

  it('keeps what a tree does not name, and only with its base', async () => {
    await using github = await startGithub({ files: FILES });
    const ask = asker(github);
    const { tree } = await commitOnMain(ask, 'a.md', 'a');
    const alone = await ask('POST /git/trees', { tree: [{ path: 'a.md', mode: '100644', content: 'a' }] });
    const paths = async (sha: string) =>
      Object(valueAt(await ask(`GET /git/trees/${sha}`), 'tree')).map((entry: unknown) =>
        textAt({ body: entry }, 'path'),
      );
    expect(new Set(await paths(tree))).toEqual(new Set(['README.md', 'a.md', 'src']));
    expect(await paths(textAt(alone, 'sha'))).toEqual(['a.md']);
  });

  it('sends no content of a file above 1 MiB, unless it is asked for raw', async () => {
    const large = 'x'.repeat(1024 * 1024 + 1);
    await using github = await startGithub({ files: { 'ledger.json': large, 'small.txt': 'a'.repeat(100) } });
    const ask = asker(github);
    expect((await ask('GET /contents/ledger.json')).body).toMatchObject({ content: '', encoding: 'none' });
    const raw = await ask('GET /contents/ledger.json', undefined, { accept: 'application/vnd.github.raw+json' });
    expect(raw.body).toBe(large);
    expect(textAt(await ask('GET /contents/small.txt'), 'content')).toContain('\n');
  });

  it('lets a pull request follow its branch, and end with it', async () => {
    await using github = await startGithub({ files: FILES });
    const ask = asker(github);
    await github.as('octocat').createPullRequest({ branch: 'fix', title: 'Fix' });
    const sha = await github.as('hubot').push('fix', { 'b.md': 'b', 'src/app.py': null });
    expect((await ask('GET /pulls/1')).body).toMatchObject({ state: 'open', head: { sha } });
    await github.as('octocat').push('main', { 'c.md': 'c' });
    await github.as('octocat').merge(1);
    expect(Object.keys((await github.state()).branches.main?.files ?? {}).sort()).toEqual(
      ['README.md', 'b.md', 'c.md', 'fix.txt'].sort(),
    );
    await github.as('octocat').createPullRequest({ branch: 'other', title: 'Other' });
    await github.as('octocat').deleteBranch('other');
    expect((await ask('GET /pulls/2')).body).toMatchObject({ state: 'closed', merged: false });
  });
});

it('starts in a blink, or every test of a run would wait for it', async () => {
  const durations: number[] = [];
  for (let nth = 0; nth < 3; nth += 1) {
    const start = performance.now();
    await using github: Github = await startGithub({ files: FILES });
    durations.push(performance.now() - start);
    expect(github.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
  }
  expect(Math.min(...durations)).toBeLessThan(500);
});
