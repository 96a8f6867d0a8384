import { describe, expect, it } from 'vitest';
import { githubTracker } from '../../../../src/publish/github/tracker.ts';
import type { LabelWanted, Tracker } from '../../../../src/types/tracker.ts';
import { type Github, startGithub } from '../../../support/github/start-github.ts';
import { courierFor } from './courier-for.ts';
import { courierTo, type Scripted, said, scriptedGitHub, stillClock } from './scripted-github.ts';

const OWN: LabelWanted = { name: 'log-gardener', color: '1f883d', description: 'Tended by Log Gardener' };
const P1: LabelWanted = { name: 'P1', color: 'd93f0b', description: 'Major feature or many users' };

function trackerFor(github: Github, token?: string, notes: string[] = []): Tracker {
  return githubTracker(courierFor(github, token), (note) => notes.push(note));
}

function anIssue(name: string) {
  const marker = `<!-- log-gardener ${name} -->`;
  return { title: name, body: `Body of ${name}\n${marker}`, labels: ['log-gardener'], marker };
}

describe('issues on GitHub', () => {
  it('are opened, changed, commented on and found again as they were written', async () => {
    await using github = await startGithub();
    const tracker = trackerFor(github);
    await tracker.provideLabels([OWN, P1]);
    expect(await tracker.create(anIssue('first'))).toEqual({ kind: 'done', issue: 1, login: github.login });
    await github.as('octocat').close(1, 'completed');
    const change = { title: 'again', state: 'open', stateReason: 'reopened', labels: ['log-gardener', 'P1'] } as const;
    expect(await tracker.change(1, change)).toMatchObject({ kind: 'done', issue: 1 });
    expect(await tracker.comment(1, 'It is back.', 'It is back.')).toMatchObject({ kind: 'done', issue: 1 });
    const listing = await tracker.list('log-gardener');
    const found = { number: 1, title: 'again', state: 'open', labels: ['log-gardener', 'P1'], login: github.login };
    expect(listing).toMatchObject({
      kind: 'complete',
      issues: [{ ...found, body: anIssue('first').body, comments: 1 }],
    });
    expect(await tracker.issue(1)).toMatchObject({ kind: 'told', told: found });
    expect((await github.state()).labels).toContainEqual(OWN);
  });

  it('are listed closed as well, and without pull requests', async () => {
    await using github = await startGithub();
    const person = github.as('octocat');
    await person.createLabel('log-gardener');
    for (const name of ['a', 'b']) await person.createIssue({ title: name, labels: ['log-gardener'] });
    await person.close(1, 'not_planned');
    const pull = await person.createPullRequest({ branch: 'fix', title: 'Fix' });
    await person.label(pull, 'log-gardener');
    const listing = await trackerFor(github).list('log-gardener');
    expect(listing).toMatchObject({
      kind: 'complete',
      issues: [
        { number: 1, state: 'closed', stateReason: 'not_planned' },
        { number: 2, state: 'open' },
      ],
    });
  });

  it('that a person commented on show it, or a robot would close what people talk about', async () => {
    await using github = await startGithub();
    const tracker = trackerFor(github);
    await tracker.create(anIssue('talk'));
    await tracker.comment(1, 'quiet now', 'quiet now');
    await github.as('octocat').comment(1, 'I look into it');
    const told = [
      { login: github.login, byPerson: false, body: 'quiet now' },
      { login: 'octocat', byPerson: true, body: 'I look into it' },
    ];
    expect(await tracker.comments(1)).toMatchObject({ kind: 'told', told });
  });

  it('that an open pull request refers to are known, until it is closed', async () => {
    await using github = await startGithub({ files: { 'a.txt': 'a' } });
    const tracker = trackerFor(github);
    await tracker.create(anIssue('fixed soon'));
    expect(await tracker.hasOpenPullRequest(1)).toEqual({ kind: 'told', told: false });
    const pull = await github.as('octocat').createPullRequest({ branch: 'fix', title: 'Fix', body: 'Fixes #1' });
    expect(await tracker.hasOpenPullRequest(1)).toEqual({ kind: 'told', told: true });
    await github.as('octocat').closePullRequest(pull);
    expect(await tracker.hasOpenPullRequest(1)).toEqual({ kind: 'told', told: false });
  });
});

describe('an issue that is out of reach', () => {
  it.each([
    ['deleted', 'gone'],
    ['transferred', 'gone'],
    ['locked', 'refused'],
  ] as const)('because it was %s is %s, and the others are written', async (how, kind) => {
    await using github = await startGithub();
    const tracker = trackerFor(github);
    await tracker.create(anIssue('one'));
    await tracker.create(anIssue('two'));
    const person = github.as('octocat');
    await { deleted: person.delete, transferred: person.transfer, locked: person.lock }[how](1);
    if (how === 'locked')
      github.fault({
        on: 'POST /issues/1/comments',
        status: 403,
        body: 'Unable to create comment because issue is locked.',
      });
    expect((await tracker.comment(1, 'x', 'x')).kind).toBe(kind);
    expect((await tracker.change(2, { title: 'T' })).kind).toBe('done');
    if (kind === 'gone') {
      expect((await tracker.change(1, { title: 'T' })).kind).toBe('gone');
      expect(await tracker.issue(1)).toEqual({ kind: 'told', told: undefined });
    }
  });
});

describe('a repository that cannot be written', () => {
  it('says which permission is missing, in the words of the workflow', async () => {
    await using github = await startGithub();
    const tracker = trackerFor(github, github.tokenWith({ issues: 'read' }));
    const why = expect.stringContaining('Add `issues: write` under `permissions:`');
    expect(await tracker.create(anIssue('x'))).toMatchObject({ kind: 'stopped', why });
    expect(await trackerFor(github, github.tokenWith({})).list('log-gardener')).toMatchObject({
      kind: 'failed',
      why: expect.stringContaining('Add `issues: read` under `permissions:`'),
    });
  });

  it.each([
    ['archived', { archived: 'yes' }, /archived/],
    ['without issues', { issues: 'disabled' }, /switched off/],
  ] as const)('is %s and says so once', async (_, settings, why) => {
    await using github = await startGithub(settings);
    const result = await trackerFor(github).create(anIssue('x'));
    expect(result).toMatchObject({ kind: 'stopped', why: expect.stringMatching(why) });
    expect(github.requests).toHaveLength(1);
  });

  it('tells what it is', async () => {
    await using github = await startGithub({ visibility: 'internal' });
    expect(await trackerFor(github).repository()).toEqual({
      visibility: 'private',
      defaultBranch: 'main',
      archived: false,
      hasIssues: true,
    });
    await expect(trackerFor(github, 'expired').repository()).rejects.toThrow('does not accept the token');
  });
});

describe('labels', () => {
  it('that listed issues carry, in whatever case, cost nothing, and others one request each, once', async () => {
    await using github = await startGithub();
    const person = github.as('octocat');
    await person.createLabel('p1', 'ededed');
    await person.createLabel('log-gardener');
    await person.createIssue({ title: 'x', labels: ['p1', 'log-gardener'] });
    await person.createLabel('NEW', 'ededed');
    const tracker = trackerFor(github);
    await tracker.list('log-gardener');
    await tracker.provideLabels([OWN, P1, { ...P1, name: 'new' }, { ...P1, name: 'quiet' }]);
    await tracker.provideLabels([OWN, P1, { ...P1, name: 'new' }, { ...P1, name: 'quiet' }]);
    expect(github.requests.map(({ method, path, status }) => `${method} ${path} ${status}`)).toEqual([
      'GET /repos/acme/monorepo/issues 200',
      'POST /repos/acme/monorepo/labels 422',
      'POST /repos/acme/monorepo/labels 201',
    ]);
    const { labels } = await github.state();
    expect(labels.map(({ name, color }) => `${name} ${color}`)).toEqual(
      expect.arrayContaining(['NEW ededed', 'p1 ededed', 'quiet d93f0b']),
    );
  });

  it('made by another run at the same moment are success', async () => {
    await using github = await startGithub();
    const body = {
      message: 'Validation Failed',
      errors: [{ resource: 'Label', code: 'already_exists', field: 'name' }],
    };
    github.fault({ on: 'POST /labels', status: 422, body });
    const notes: string[] = [];
    const tracker = trackerFor(github, undefined, notes);
    await tracker.provideLabels([OWN]);
    expect(notes).toEqual([]);
    expect((await tracker.create(anIssue('x'))).kind).toBe('done');
  });

  it('that GitHub refuses are left out with a note, and the issue is made all the same', async () => {
    await using github = await startGithub();
    github.fault({ on: 'POST /labels', nth: 2, status: 422, body: 'Validation Failed' });
    const notes: string[] = [];
    const tracker = trackerFor(github, undefined, notes);
    await tracker.provideLabels([OWN, P1]);
    await tracker.create({ ...anIssue('x'), labels: ['log-gardener', 'P1'] });
    expect(notes).toEqual([expect.stringMatching(/^label P1 could not be made, and issues go without it/)]);
    expect((await github.state()).issues).toMatchObject([{ labels: ['log-gardener'] }]);
  });
});

describe('writing under disturbances', () => {
  it.each([
    ['a 502 before it was done', { status: 502 }],
    ['a 502 after it was done', { status: 502, committed: true }],
    ['a page of HTML after it was done', { status: 502, body: '<html>bad gateway</html>', committed: true }],
    ['a cut connection after it was done', { reset: true }],
    ['a cut connection before', { reset: true, committed: false }],
    ['an answer that never comes', { hangMillis: 5_000, committed: true }],
  ] as const)('leaves exactly one issue and one comment after %s', async (_, fault) => {
    await using github = await startGithub();
    github.fault({ on: 'POST /repos/*/issues', ...fault });
    github.fault({ on: 'POST /repos/*/issues/*/comments', ...fault });
    const tracker = githubTracker(courierFor(github, github.token, { request: 150 }), () => {});
    expect(await tracker.create(anIssue('once'))).toMatchObject({ kind: 'done', issue: 1 });
    expect(await tracker.comment(1, 'worse\n<!-- run 12 -->', '<!-- run 12 -->')).toMatchObject({
      kind: 'done',
      issue: 1,
    });
    expect((await github.state()).issues).toMatchObject([
      { title: 'once', comments: [{ body: 'worse\n<!-- run 12 -->' }] },
    ]);
  });

  it('leaves one issue also while the listing lags behind', async () => {
    await using github = await startGithub();
    github.listDelay({ millis: 480_000 });
    const tracker = trackerFor(github);
    await tracker.create(anIssue('first'));
    github.fault({ on: 'POST /repos/*/issues', status: 502, committed: true });
    expect(await tracker.create(anIssue('second'))).toMatchObject({ kind: 'done', issue: 2 });
    expect((await github.state()).issues).toHaveLength(2);
  });

  it('comes back no sooner than it was told, and then once', async () => {
    await using github = await startGithub();
    github.fault({ on: 'POST /repos/*/issues', status: 429, headers: { 'retry-after': '1' } });
    const before = Date.now();
    expect((await trackerFor(github).create(anIssue('x'))).kind).toBe('done');
    expect(Date.now() - before).toBeGreaterThanOrEqual(1_000);
    expect((await github.state()).issues).toHaveLength(1);
  });

  it('never asks the search, whose index lags behind', async () => {
    await using github = await startGithub();
    github.fault({ on: 'POST /repos/*/issues', status: 502, committed: true });
    const tracker = trackerFor(github);
    await tracker.list('log-gardener');
    await tracker.create(anIssue('x'));
    expect(github.requests.filter(({ path }) => path.includes('search'))).toEqual([]);
  });
});

describe('writing for a limited time', () => {
  const slower = said(429, 'Too many', { 'retry-after': '170' });

  it.each<[string, readonly Scripted[]]>([
    ['makes it wait', [slower, slower, { status: 201, body: { number: 9 } }]],
    ['makes it wait and leaves open what it did', [slower, { status: 502 }, { status: 200, body: [] }, slower, slower]],
    ['is out of order', [{ status: 502 }, { status: 200, body: [] }]],
  ])('sends nothing once it is over, however GitHub %s: another run may be at work by then', async (_, answers) => {
    const clock = stillClock();
    const sent: number[] = [];
    let next = 0;
    await using github = await scriptedGitHub(({ method }) => {
      if (method !== 'GET') sent.push(clock.now());
      next += 1;
      return answers[Math.min(next, answers.length) - 1] ?? slower;
    });
    const tracker = githubTracker(courierTo(github.url, clock), () => {});
    const end = clock.now() + 300_000;
    tracker.writeUntil(end);
    const results = [];
    for (let at = 0; at < 400; at += 1) results.push((await tracker.create(anIssue(`late ${at}`))).kind);
    expect(Math.max(...sent)).toBeLessThan(end);
    expect(results.at(-1)).toBe('stopped');
  });
});
