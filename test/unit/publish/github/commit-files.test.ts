import { describe, expect, it } from 'vitest';
import { githubBranches } from '../../../../src/publish/github/repository.ts';
import type { CommitWanted } from '../../../../src/types/branches.ts';
import { type Github, startGithub } from '../../../support/github/start-github.ts';
import { courierFor } from './courier-for.ts';

const BRANCH = 'log-gardener/worklog';
const DIRECTORY = 'gcp/log-gardener';
const CODE = { 'README.md': 'code', [`${DIRECTORY}/old.md`]: 'old' };

function wanted(name: string, more: Partial<CommitWanted> = {}): CommitWanted {
  const files = [{ path: `${DIRECTORY}/${name}.md`, content: `# ${name} ✓\n` }];
  return { branch: BRANCH, base: 'main', from: 'branch', files, deletions: [], message: 'Add a worklog', ...more };
}

function repositoryOn(github: Github, token?: string) {
  return githubBranches(courierFor(github, token));
}

async function filesOn(github: Github, branch: string): Promise<readonly string[]> {
  return Object.keys((await github.state()).branches[branch]?.files ?? {}).sort();
}

describe('committing files to a branch', () => {
  it('makes one commit with all changes, on a branch that begins at the base', async () => {
    await using github = await startGithub({ files: CODE });
    const repository = repositoryOn(github);
    const result = await repository.commitFiles(wanted('one', { deletions: [`${DIRECTORY}/old.md`] }));
    expect(result).toMatchObject({ kind: 'done', tip: { commit: await github.head(BRANCH) }, verified: true });
    expect(result).toMatchObject({ parent: await github.head('main') });
    expect(await filesOn(github, BRANCH)).toEqual(['README.md', `${DIRECTORY}/one.md`]);
    const { branches } = await github.state();
    expect(branches[BRANCH]?.commits.map(({ message }) => message)).toEqual(['Add a worklog', 'Initial commit']);
    expect(await filesOn(github, 'main')).toEqual(['README.md', `${DIRECTORY}/old.md`]);
  });

  it('adds to what the branch holds, the commits of people included', async () => {
    await using github = await startGithub({ files: CODE });
    const repository = repositoryOn(github);
    await repository.commitFiles(wanted('one'));
    await github.as('octocat').push(BRANCH, { [`${DIRECTORY}/one.md`]: 'corrected by hand' });
    expect((await repository.commitFiles(wanted('two'))).kind).toBe('done');
    const files = (await github.state()).branches[BRANCH]?.files;
    expect(files?.[`${DIRECTORY}/one.md`]).toBe('corrected by hand');
    expect(files?.[`${DIRECTORY}/two.md`]).toBe('# two ✓\n');
  });

  it('makes no commit where nothing changes, or each run would leave an empty one', async () => {
    await using github = await startGithub({ files: CODE });
    const repository = repositoryOn(github);
    await repository.commitFiles(wanted('one'));
    expect(await repository.commitFiles(wanted('one'))).toEqual({ kind: 'unchanged' });
    expect((await github.state()).branches[BRANCH]?.commits).toHaveLength(2);
  });

  it('keeps what somebody pushes at the same moment', async () => {
    await using github = await startGithub({ files: CODE });
    const repository = repositoryOn(github);
    await repository.commitFiles(wanted('one'));
    let pushed = false;
    github.onRequest(async ({ method, path }) => {
      if (pushed || method !== 'POST' || !path.endsWith('/git/commits')) return undefined;
      pushed = true;
      await github.as('octocat').push(BRANCH, { 'by-hand.md': 'mine' });
      return undefined;
    });
    expect((await repository.commitFiles(wanted('two'))).kind).toBe('done');
    expect(await filesOn(github, BRANCH)).toEqual(
      ['README.md', 'by-hand.md', `${DIRECTORY}/old.md`, `${DIRECTORY}/one.md`, `${DIRECTORY}/two.md`].sort(),
    );
  });

  it('gives up, forcing nothing, when others keep pushing', async () => {
    await using github = await startGithub({ files: CODE });
    const repository = repositoryOn(github);
    await repository.commitFiles(wanted('one'));
    let pushes = 0;
    github.onRequest(async ({ method, path }) => {
      if (method !== 'POST' || !path.endsWith('/git/commits')) return undefined;
      pushes += 1;
      await github.as('octocat').push(BRANCH, { 'by-hand.md': `${pushes}` });
      return undefined;
    });
    expect(await repository.commitFiles(wanted('two'))).toMatchObject({ kind: 'diverged' });
    expect((await github.state()).branches[BRANCH]?.files['by-hand.md']).toBe(String(pushes));
  });

  it.each([
    ['merged', 'delete-branch'],
    ['merged', 'keep-branch'],
  ] as const)('begins afresh from the base after the branch was %s (%s)', async (_, after) => {
    await using github = await startGithub({ files: CODE });
    const repository = repositoryOn(github);
    await repository.commitFiles(wanted('one'));
    const opened = await repository.createPullRequest({ branch: BRANCH, base: 'main', title: 'T', body: '' });
    if (opened.kind !== 'opened') throw new Error(opened.kind);
    await github.as('octocat').merge(opened.pullRequest.number, after);
    await github.as('octocat').push('main', { 'news.md': 'later' });
    expect((await repository.commitFiles(wanted('two', { from: 'base' }))).kind).toBe('done');
    expect(await filesOn(github, BRANCH)).toContain('news.md');
    expect(await filesOn(github, BRANCH)).toContain(`${DIRECTORY}/two.md`);
  });

  it('does not begin afresh over commits that the base lacks: somebody would lose them', async () => {
    await using github = await startGithub({ files: CODE });
    const repository = repositoryOn(github);
    await github.as('octocat').push(BRANCH, { 'by-hand.md': 'mine' });
    const result = await repository.commitFiles(wanted('one', { from: 'base' }));
    expect(result).toMatchObject({ kind: 'diverged', why: expect.stringContaining('they are kept') });
    expect(await filesOn(github, BRANCH)).toContain('by-hand.md');
  });

  it('leaves behind what was given up, and only as long as nobody has added to it', async () => {
    await using github = await startGithub({ files: CODE });
    const repository = repositoryOn(github);
    await repository.commitFiles(wanted('one'));
    const givenUp = await github.head(BRANCH);
    await github.as('octocat').push('main', { 'news.md': 'later' });
    expect((await repository.commitFiles(wanted('two', { from: 'base', givenUp }))).kind).toBe('done');
    expect(await filesOn(github, BRANCH)).toEqual([
      'README.md',
      `${DIRECTORY}/old.md`,
      `${DIRECTORY}/two.md`,
      'news.md',
    ]);
    await github.as('octocat').push(BRANCH, { 'by-hand.md': 'mine' });
    const stale = await repository.commitFiles(wanted('three', { from: 'base', givenUp }));
    expect(stale).toMatchObject({ kind: 'diverged' });
    expect(await filesOn(github, BRANCH)).toContain('by-hand.md');
  });

  it('keeps what is pushed between the look at a tip that was given up and the move', async () => {
    await using github = await startGithub({ files: CODE });
    const repository = repositoryOn(github);
    await repository.commitFiles(wanted('one'));
    const givenUp = await github.head(BRANCH);
    await github.as('octocat').push('main', { 'news.md': 'later' });
    let pushed = false;
    github.onRequest(async ({ method, path }) => {
      if (pushed || method !== 'PATCH' || !path.includes('/git/refs')) return undefined;
      pushed = true;
      await github.as('octocat').push(BRANCH, { 'by-hand.md': 'mine' });
      return undefined;
    });
    expect(await repository.commitFiles(wanted('two', { from: 'base', givenUp }))).toMatchObject({ kind: 'diverged' });
    expect(await filesOn(github, BRANCH)).toContain('by-hand.md');
  });

  it('asks neither for a tip nor for a tree that it knows, and finds out when both are old', async () => {
    await using github = await startGithub({ files: CODE });
    const repository = repositoryOn(github);
    const first = await repository.commitFiles(wanted('one'));
    if (first.kind !== 'done') throw new Error(first.kind);
    const known = { standsAt: first.tip.commit, known: first.tip };
    const before = github.requests.length;
    expect((await repository.commitFiles(wanted('two', known))).kind).toBe('done');
    expect(github.requests.slice(before).map(({ method }) => method)).toEqual(['POST', 'POST', 'PATCH']);
    expect((await repository.commitFiles(wanted('three', known))).kind).toBe('done');
    expect(await filesOn(github, BRANCH)).toContain(`${DIRECTORY}/two.md`);
  });

  it('never writes to the base branch', async () => {
    await using github = await startGithub({ files: CODE });
    expect(await repositoryOn(github).commitFiles(wanted('one', { branch: 'main' }))).toMatchObject({
      kind: 'protected',
    });
    expect(github.requests).toEqual([]);
  });

  it.each([
    ['POST /git/refs', 'one'],
    ['PATCH *', 'two'],
  ])('says that a rule protects the branch (%s)', async (on, name) => {
    await using github = await startGithub({ files: CODE });
    const repository = repositoryOn(github);
    if (name === 'two') await repository.commitFiles(wanted('one'));
    github.fault({ on, status: 422, body: 'Protected branch update failed for refs/heads/x.' });
    const why = expect.stringContaining('a rule of the repository protects the branch');
    expect(await repository.commitFiles(wanted(name))).toMatchObject({ kind: 'protected', why });
  });

  it('names the permission that is missing, and the base branch that is', async () => {
    await using github = await startGithub({ files: CODE });
    const readOnly = repositoryOn(github, github.tokenWith({ contents: 'read' }));
    expect(await readOnly.commitFiles(wanted('one'))).toMatchObject({
      kind: 'stopped',
      why: expect.stringContaining('Add `contents: write` under `permissions:`'),
    });
    expect(await repositoryOn(github).commitFiles(wanted('one', { base: 'trunk' }))).toMatchObject({
      kind: 'refused',
      why: expect.stringContaining('no branch trunk'),
    });
  });

  it.each([
    ['POST /git/trees', { status: 502, committed: true }],
    ['POST /git/commits', { reset: true }],
    ['POST /git/refs', { status: 502, committed: true }],
  ] as const)('arrives once when the answer to %s is lost', async (on, fault) => {
    await using github = await startGithub({ files: CODE });
    github.fault({ on, ...fault });
    expect((await repositoryOn(github).commitFiles(wanted('one'))).kind).toBe('done');
    expect((await github.state()).branches[BRANCH]?.commits).toHaveLength(2);
  });
});

describe('files of the repository', () => {
  it('are listed by folder, all of them, or old worklogs would stay for ever', async () => {
    await using github = await startGithub({ files: CODE });
    const repository = repositoryOn(github);
    await repository.commitFiles(wanted('one'));
    expect(await repository.listFiles(DIRECTORY, BRANCH)).toEqual([`${DIRECTORY}/old.md`, `${DIRECTORY}/one.md`]);
    expect(await repository.listFiles('gcp', BRANCH)).toEqual([]);
    expect(await repository.listFiles('no/such', 'main')).toEqual([]);
  });
});
