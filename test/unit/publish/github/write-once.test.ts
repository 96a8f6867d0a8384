import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { githubTracker } from '../../../../src/publish/github/tracker.ts';
import type { WriteResult } from '../../../../src/types/tracker.ts';
import {
  type Asked,
  courierTo,
  type Scripted,
  said,
  scriptedGitHub,
  stillClock,
  wireIssue,
} from './scripted-github.ts';

const MARKER = '<!-- log-gardener v1:0123456789abcdef -->';
const ISSUE = { title: 'T', body: `Text\n${MARKER}`, labels: ['log-gardener', 'P1'], marker: MARKER };
const LOST: Scripted = { status: 502, body: '<html>bad gateway</html>' };

type Hidden = {
  /** What of the issues the listing shows. */
  readonly listed?: (issue: Record<string, unknown>) => boolean;
  readonly issues?: readonly Record<string, unknown>[];
  /** What becomes of the POSTs, in turn; then all is well. */
  readonly posts: readonly ('lost' | 'lost but done')[];
  readonly onGet?: (asked: Asked) => Scripted | undefined;
};

/** A repository of issues whose answers to POST get lost. */
async function repositoryWith({ listed = () => true, issues = [], posts, onGet = () => undefined }: Hidden) {
  const there = [...issues];
  let posted = 0;
  const github = await scriptedGitHub((asked) => {
    const { method, path, body } = asked;
    if (method === 'GET') return onGet(asked) ?? get(path);
    const fate = posts[posted];
    posted += 1;
    const number = there.length + 1;
    const labels = Array.isArray(body.labels) ? body.labels : [];
    const issue = wireIssue(number, { title: body.title, body: body.body, labels });
    if (fate !== 'lost') there.push(issue);
    return fate === undefined ? { status: 201, body: issue } : LOST;
  });
  function get(path: string): Scripted {
    if (path === '/issues') return { status: 200, body: there.filter(listed).reverse() };
    const issue = there.find(({ number }) => path === `/issues/${number}`);
    return issue === undefined ? said(404, 'Not Found') : { status: 200, body: issue };
  }
  return Object.assign(github, { there });
}

async function createOn(url: string): Promise<WriteResult> {
  return githubTracker(courierTo(url), () => {}).create(ISSUE);
}

describe('opening an issue whose answer is lost', () => {
  it('finds what was made, or a blind second try would make two', async () => {
    await using github = await repositoryWith({ posts: ['lost but done'] });
    expect(await createOn(github.url)).toMatchObject({ kind: 'done', issue: 1 });
    expect(github.there).toHaveLength(1);
  });

  it('tries again when nothing was made, or the issue would be missing', async () => {
    await using github = await repositoryWith({ posts: ['lost', 'lost'] });
    expect(await createOn(github.url)).toMatchObject({ kind: 'done', issue: 1 });
    expect(github.there).toHaveLength(1);
  });

  it('finds it under its number when the listing lags behind by minutes', async () => {
    const old = [wireIssue(1), wireIssue(2)];
    const listed = ({ number }: Record<string, unknown>): boolean => Number(number) <= 2;
    await using github = await repositoryWith({ issues: old, listed, posts: ['lost but done'] });
    expect(await createOn(github.url)).toMatchObject({ kind: 'done', issue: 3 });
    expect(github.there).toHaveLength(3);
  });

  it('gives a listing that lags behind a second chance before it tries again', async () => {
    let asked = 0;
    const onGet = ({ path }: Asked): Scripted | undefined => {
      asked += 1;
      return asked <= 2 && path !== ''
        ? path === '/issues'
          ? { status: 200, body: [] }
          : said(404, 'Not Found')
        : undefined;
    };
    await using github = await repositoryWith({ posts: ['lost but done'], onGet });
    expect(await createOn(github.url)).toMatchObject({ kind: 'done', issue: 1 });
    expect(github.there).toHaveLength(1);
  });

  it('is not taken in by an older issue of ours with the same marker, or a successor would never be opened', async () => {
    const before = wireIssue(1, { state: 'closed', body: ISSUE.body });
    await using github = await repositoryWith({ issues: [before], posts: ['lost'] });
    const tracker = githubTracker(courierTo(github.url), () => {});
    await tracker.list('log-gardener');
    expect(await tracker.create(ISSUE)).toMatchObject({ kind: 'done', issue: 2 });
  });

  it.each([
    ['planted by somebody who may give no labels', { labels: [] }],
    ['that quotes the marker', { body: `> ${MARKER}\nlooks like this` }],
    ['that is a pull request', { pull_request: { url: 'x' } }],
  ])('is not taken in by an issue %s', async (_, more) => {
    const planted = wireIssue(1, { body: ISSUE.body, ...more });
    await using github = await repositoryWith({ issues: [planted], posts: ['lost'] });
    expect(await createOn(github.url)).toMatchObject({ kind: 'done', issue: 2 });
  });

  it('stops when nobody can tell whether it was made, rather than risk a second one', async () => {
    await using github = await repositoryWith({ posts: ['lost but done'], onGet: () => LOST });
    expect(await createOn(github.url)).toMatchObject({ kind: 'stopped', why: expect.stringContaining('left open') });
    expect(github.calls().filter((call) => call.startsWith('POST'))).toHaveLength(1);
  });

  it('stops when GitHub keeps losing it', async () => {
    await using github = await repositoryWith({ posts: ['lost', 'lost', 'lost', 'lost', 'lost'] });
    expect((await createOn(github.url)).kind).toBe('stopped');
    expect(github.calls().filter((call) => call.startsWith('POST'))).toHaveLength(4);
  });
});

describe('whatever becomes of the answers', () => {
  it('there is one issue in the end, also while the listing shows nothing new', async () => {
    const fates = fc.array(fc.constantFrom('lost' as const, 'lost but done' as const), { maxLength: 3 });
    await fc.assert(
      fc.asyncProperty(fates, fc.boolean(), fc.nat(3), async (posts, lags, before) => {
        const issues = Array.from({ length: before }, (_, index) => wireIssue(index + 1));
        const listed = ({ number }: Record<string, unknown>): boolean => !lags || Number(number) <= before;
        await using github = await repositoryWith({ posts, issues, listed });
        expect(await createOn(github.url)).toMatchObject({ kind: 'done', issue: before + 1 });
        expect(github.there).toHaveLength(before + 1);
      }),
      { numRuns: 20 },
    );
  });
});

describe('commenting when the answer is lost', () => {
  const LINE = '<!-- run 12 escalated v1:0123456789abcdef -->';

  it.each([
    ['was made', 'lost but done', 1],
    ['was not made', 'lost', 2],
  ] as const)('leaves one comment when it %s', async (_, fate, posts) => {
    const comments: unknown[] = Array.from({ length: 130 }, (__, id) => ({
      id,
      body: 'older',
      user: { login: 'octocat' },
    }));
    await using github = await scriptedGitHub(({ method, body, query }) => {
      if (method === 'GET') {
        const page = Number(query.get('page') ?? 1);
        const link = '<https://x/y?per_page=100&page=2>; rel="next", <https://x/y?per_page=100&page=2>; rel="last"';
        return { status: 200, body: comments.slice((page - 1) * 100, page * 100), headers: page === 1 ? { link } : {} };
      }
      const lost = comments.length === 130 && github.calls().filter((call) => call.startsWith('POST')).length === 1;
      const comment = { id: comments.length, body: body.body, user: { login: 'github-actions[bot]' } };
      if (!lost || fate === 'lost but done') comments.push(comment);
      return lost ? LOST : { status: 201, body: comment };
    });
    const tracker = githubTracker(courierTo(github.url), () => {});
    expect(await tracker.comment(7, `P2 became P1.\n${LINE}`, LINE)).toMatchObject({ kind: 'done', issue: 7 });
    expect(comments).toHaveLength(131);
    expect(github.calls().filter((call) => call.startsWith('POST'))).toHaveLength(posts);
  });
});

describe('waiting for a listing', () => {
  it('is paid for only after an answer was lost', async () => {
    const clock = stillClock();
    await using github = await repositoryWith({ posts: [] });
    await githubTracker(courierTo(github.url, clock), () => {}).create(ISSUE);
    expect(github.calls()).toEqual(['POST /issues']);
    expect(clock.slept).toEqual([]);
  });
});
