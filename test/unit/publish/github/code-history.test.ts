import { describe, expect, it } from 'vitest';
import { githubHistory } from '../../../../src/publish/github/code-history.ts';
import type { CodeHistory } from '../../../../src/types/code-history.ts';
import { type Github, startGithub } from '../../../support/github/start-github.ts';
import { courierFor } from './courier-for.ts';

const FILES = {
  CODEOWNERS: '* @acme/all\n',
  'backend/jobs/run it.py': 'print(1)\n',
  'backend/app.py': 'print(1)\n',
  'web/app.ts': 'export {};\n',
};
const NO_COMMIT = 'a'.repeat(40);

function historyOf(github: Github, token?: string): CodeHistory {
  return githubHistory(courierFor(github, token));
}

async function headIn(github: Github): Promise<string> {
  return (await github.head('main')) ?? '';
}

describe('the code of a repository', () => {
  it('is listed as its commit holds it, or links would lead to files that are gone', async () => {
    await using github = await startGithub({ files: FILES });
    const before = await headIn(github);
    await github.as('octocat').push('main', { 'web/app.ts': null, 'web/page.ts': 'export {};\n' });
    const history = historyOf(github);
    expect(await history.head('main')).toEqual({ kind: 'found', value: await headIn(github) });
    expect(await history.files(before, undefined)).toEqual({
      kind: 'found',
      value: expect.arrayContaining(Object.keys(FILES)),
    });
    const after = await history.files(await headIn(github), undefined);
    expect(after).toMatchObject({ kind: 'found', value: expect.arrayContaining(['web/page.ts']) });
  });

  it('too large to be listed whole is listed below a folder', async () => {
    await using github = await startGithub({ files: FILES });
    const history = historyOf(github);
    const cut = { sha: NO_COMMIT, url: 'https://github.com', tree: [], truncated: true };
    github.fault({ on: 'GET /git/trees/*', status: 200, body: cut });
    const head = await headIn(github);
    expect(await history.files(head, undefined)).toEqual({ kind: 'found', value: 'too-many' });
    const below = { kind: 'found', value: ['backend/jobs/run it.py'] };
    expect(await history.files(head, 'backend/jobs')).toEqual(below);
    expect(await history.files(head, 'backend/none')).toEqual({ kind: 'found', value: [] });
  });

  it('gives the text of a file, whatever its name and size', async () => {
    const large = 'é'.repeat(700_000);
    await using github = await startGithub({ files: { ...FILES, 'large.txt': large } });
    const history = historyOf(github);
    expect(await history.text('large.txt', 'main')).toEqual({ kind: 'found', value: large });
    expect(await history.text('web/app.ts', 'no/such/branch')).toEqual({ kind: 'absent' });
    expect(await history.text('backend/jobs/run it.py', 'main')).toEqual({ kind: 'found', value: 'print(1)\n' });
    expect(await history.text('.github/CODEOWNERS', 'main')).toEqual({ kind: 'absent' });
    expect(await history.text('backend', 'main')).toEqual({ kind: 'absent' });
  });

  it('names the commits that touched a file in a span of time, with their authors', async () => {
    await using github = await startGithub({ files: FILES });
    const change = (at: string, login: string, content: string) =>
      github.as(login, at).push('main', { 'backend/app.py': content }, `Change it\n\nat ${at}`);
    const first = await change('2026-11-10T10:00:00Z', 'octocat', '1');
    const second = await change('2026-11-12T10:00:00Z', 'hubot', '2');
    await change('2026-11-14T10:00:00Z', 'octocat', '3');
    const asked = { path: 'backend/app.py', of: await headIn(github), most: 20 };
    const since = '2026-11-01T00:00:00.000000000Z';
    const found = await historyOf(github).commits({ ...asked, since, until: '2026-11-13T00:00:00.123456789Z' });
    expect(found).toEqual({
      kind: 'found',
      value: [
        {
          sha: second,
          at: '2026-11-12T10:00:00.000000000Z',
          message: 'Change it\n\nat 2026-11-12T10:00:00Z',
          login: 'hubot',
        },
        {
          sha: first,
          at: '2026-11-10T10:00:00.000000000Z',
          message: 'Change it\n\nat 2026-11-10T10:00:00Z',
          login: 'octocat',
        },
      ],
    });
    const latest = await historyOf(github).commits({
      ...asked,
      since: undefined,
      until: '2026-11-15T00:00:00.000000000Z',
      most: 1,
    });
    expect(latest).toMatchObject({ value: [{ at: '2026-11-14T10:00:00.000000000Z' }] });
  });
});

type Question = (history: CodeHistory) => Promise<unknown>;

const QUESTIONS: readonly (readonly [name: string, question: Question])[] = [
  ['the head of a branch', (history) => history.head('main')],
  ['files', (history) => history.files(NO_COMMIT, undefined)],
  ['files below a folder', (history) => history.files(NO_COMMIT, 'backend')],
  ['a text', (history) => history.text('CODEOWNERS', 'main')],
  ['commits', (history) => history.commits({ path: 'a', of: NO_COMMIT, since: undefined, until: undefined, most: 5 })],
];

describe.each(QUESTIONS)('%s', (_, question) => {
  it('that are not there are absent, which is no failure', async () => {
    await using github = await startGithub({ files: { 'README.md': 'x' } });
    github.fault({ on: 'GET /git/ref/*', nth: 'all', status: 404 });
    expect(await question(historyOf(github))).toEqual({ kind: 'absent' });
  });

  it('that the token may not read are told with the right that it lacks', async () => {
    await using github = await startGithub({ files: FILES });
    const token = github.tokenWith({ issues: 'write' });
    const why = expect.stringContaining('Add `contents: read` under `permissions:`');
    expect(await question(historyOf(github, token))).toEqual({ kind: 'failed', why });
  });

  it('that cannot be had do not end the run', async () => {
    await using github = await startGithub({ files: FILES });
    for (const fault of [{ status: 502 }, { status: 200, body: '<html>' }, { status: 200, body: { message: 'odd' } }]) {
      const set = github.fault({ on: '*', nth: 'all', ...fault });
      expect(await question(historyOf(github))).toMatchObject({ kind: 'failed', why: expect.stringMatching(/\w/) });
      set.remove();
    }
  });
});
