import { describe, expect, it } from 'vitest';
import { githubBranches } from '../../../../src/publish/github/repository.ts';
import { type Github, startGithub } from '../../../support/github/start-github.ts';
import { courierFor } from './courier-for.ts';
import { courierTo, scriptedGitHub } from './scripted-github.ts';

const BRANCH = 'log-gardener/worklog';
const WANTED = { branch: BRANCH, base: 'main', title: 'Worklogs', body: 'One run' };

async function withBranch(github: Github, token?: string) {
  await github.as('github-actions[bot]').push(BRANCH, { 'worklog.md': 'text' });
  return githubBranches(courierFor(github, token));
}

describe('the worklog pull request', () => {
  it('is opened, found again and kept up to date', async () => {
    await using github = await startGithub({ files: { 'README.md': 'code' } });
    const repository = await withBranch(github);
    expect(await repository.openPullRequest(BRANCH)).toBeUndefined();
    const opened = await repository.createPullRequest(WANTED);
    expect(opened).toMatchObject({ kind: 'opened', pullRequest: { number: 1, title: 'Worklogs', body: 'One run' } });
    expect(await repository.updatePullRequest(1, { body: 'Two runs' })).toEqual({ kind: 'done' });
    expect(await repository.openPullRequest(BRANCH)).toMatchObject({ number: 1, title: 'Worklogs', body: 'Two runs' });
  });

  it('of another branch is not taken for ours', async () => {
    await using github = await startGithub({ files: { 'README.md': 'code' } });
    const repository = await withBranch(github);
    await github.as('octocat').createPullRequest({ branch: 'log-gardener/worklog-2', title: 'Mine' });
    expect(await repository.openPullRequest(BRANCH)).toBeUndefined();
  });

  it('is not the first of a list that was not narrowed down', async () => {
    const others = [1, 2].map((number) => ({ number, id: number, head: { ref: number === 1 ? 'fix' : BRANCH } }));
    await using github = await scriptedGitHub(() => ({ status: 200, body: others }));
    expect(await githubBranches(courierTo(github.url)).openPullRequest(BRANCH)).toMatchObject({ number: 2 });
    expect(github.asked[0]?.query.get('head')).toBe(`acme:${BRANCH}`);
  });

  it('that is open already is found, not opened twice', async () => {
    await using github = await startGithub({ files: { 'README.md': 'code' } });
    const repository = await withBranch(github);
    await repository.createPullRequest(WANTED);
    const again = await repository.createPullRequest({ ...WANTED, title: 'Other' });
    expect(again).toMatchObject({ kind: 'found', pullRequest: { number: 1, title: 'Worklogs' } });
    expect((await github.state()).pulls).toHaveLength(1);
  });

  it.each([
    ['was opened', true],
    ['was not opened', false],
  ])('is there once when the answer is lost and it %s', async (_, committed) => {
    await using github = await startGithub({ files: { 'README.md': 'code' } });
    const repository = await withBranch(github);
    github.fault({ on: 'POST /pulls', status: 502, committed });
    expect(await repository.createPullRequest(WANTED)).toMatchObject({ kind: 'opened', pullRequest: { number: 1 } });
    expect((await github.state()).pulls).toHaveLength(1);
  });

  it('is followed by another one once it is closed', async () => {
    await using github = await startGithub({ files: { 'README.md': 'code' } });
    const repository = await withBranch(github);
    await repository.createPullRequest(WANTED);
    await github.as('octocat').closePullRequest(1);
    expect(await repository.openPullRequest(BRANCH)).toBeUndefined();
    expect(await repository.createPullRequest(WANTED)).toMatchObject({ kind: 'opened', pullRequest: { number: 2 } });
  });

  it('that a setting forbids names the setting, and the branch stays', async () => {
    await using github = await startGithub({ files: { 'README.md': 'code' }, pullRequestsByActions: 'forbidden' });
    const repository = await withBranch(github);
    const why = expect.stringContaining('"Allow GitHub Actions to create and approve pull requests"');
    expect(await repository.createPullRequest(WANTED)).toMatchObject({ kind: 'forbidden', why });
    expect(await github.head(BRANCH)).toBeDefined();
  });

  it('of a token without the right names the right', async () => {
    await using github = await startGithub({ files: { 'README.md': 'code' } });
    const repository = await withBranch(github, github.tokenWith({ contents: 'write', pull_requests: 'read' }));
    const why = expect.stringContaining('Add `pull-requests: write` under `permissions:`');
    expect(await repository.createPullRequest(WANTED)).toMatchObject({ kind: 'stopped', why });
  });

  it('of a branch that holds nothing new is not opened', async () => {
    await using github = await startGithub({ files: { 'README.md': 'code' } });
    const repository = await withBranch(github);
    const [number] = [await github.as('octocat').createPullRequest({ branch: BRANCH, title: 'T' })];
    await github.as('octocat').merge(number);
    expect(await repository.createPullRequest(WANTED)).toMatchObject({ kind: 'empty' });
  });
});
