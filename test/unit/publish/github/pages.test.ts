import { describe, expect, it } from 'vitest';
import { githubTracker } from '../../../../src/publish/github/tracker.ts';
import type { Listing } from '../../../../src/types/tracker.ts';
import { type Asked, courierTo, type Scripted, scriptedGitHub, stillClock, wireIssue } from './scripted-github.ts';

function upTo(count: number): number[] {
  return Array.from({ length: count }, (_, index) => index + 1);
}

/** A page of 100 of the numbers, as GitHub gives it: with links under its number of the repository. */
function pageOf(numbers: readonly number[], { query }: Asked, more: Readonly<Record<string, unknown>> = {}): Scripted {
  const page = Number(query.get('page') ?? '1');
  const body = numbers.slice((page - 1) * 100, page * 100).map((number) => wireIssue(number, more));
  const next = new URLSearchParams({ ...Object.fromEntries(query), page: String(page + 1) });
  const link = `<https://api.github.com/repositories/42/issues?${next}>; rel="next", <https://x/y?page=9>; rel="last"`;
  return { status: 200, body, ...(page * 100 < numbers.length ? { headers: { link } } : {}) };
}

async function listingFrom(url: string, patience = {}): Promise<Listing> {
  return githubTracker(courierTo(url, stillClock(), patience), () => {}).list('log-gardener');
}

function numbersOf(listing: Listing): readonly number[] | string {
  return listing.kind === 'complete' ? listing.issues.map(({ number }) => number) : listing.why;
}

describe('the list of tracked issues', () => {
  it('holds all of 350 issues of all states, or those left out would be opened anew', async () => {
    const numbers = upTo(350);
    await using github = await scriptedGitHub((asked) => pageOf(numbers, asked));
    expect(numbersOf(await listingFrom(github.url))).toEqual(numbers);
    const [first] = github.asked;
    expect(Object.fromEntries(first?.query ?? [])).toEqual({
      labels: 'log-gardener',
      state: 'all',
      sort: 'created',
      direction: 'asc',
      per_page: '100',
    });
  });

  it('costs one request as long as it fits one page', async () => {
    await using github = await scriptedGitHub((asked) => pageOf(upTo(100), asked));
    expect(numbersOf(await listingFrom(github.url))).toHaveLength(100);
    expect(github.asked).toHaveLength(1);
  });

  it('leaves pull requests out, or one of them would be taken for an issue', async () => {
    const body = [wireIssue(1), wireIssue(2, { pull_request: { url: 'x' } }), wireIssue(3)];
    await using github = await scriptedGitHub(() => ({ status: 200, body }));
    expect(numbersOf(await listingFrom(github.url))).toEqual([1, 3]);
  });

  it('misses none when an issue is deleted while it is read, which moves the next page up', async () => {
    let numbers = upTo(250);
    let asked = 0;
    await using github = await scriptedGitHub((question) => {
      asked += 1;
      if (asked === 2) numbers = numbers.filter((number) => number !== 50);
      return pageOf(numbers, question);
    });
    expect(numbersOf(await listingFrom(github.url))).toEqual(upTo(250).filter((number) => number !== 50));
  });

  it('has no issue twice when one is put in front while it is read', async () => {
    let numbers = upTo(150);
    let asked = 0;
    await using github = await scriptedGitHub((question) => {
      asked += 1;
      if (asked === 2) numbers = [999, ...numbers];
      return pageOf(numbers, question);
    });
    const found = [...numbersOf(await listingFrom(github.url))];
    expect(new Set(found).size).toBe(found.length);
    expect(found).toContain(100);
    expect(found).toContain(999);
  });

  it('is checked by its tags, which costs no quota', async () => {
    await using github = await scriptedGitHub((asked) => {
      const tag = `"page ${asked.query.get('page') ?? '1'}"`;
      if (asked.headers['if-none-match'] === tag) return { status: 304 };
      const page = pageOf(upTo(250), asked);
      return typeof page === 'string' ? page : { ...page, headers: { ...page.headers, etag: tag } };
    });
    expect(numbersOf(await listingFrom(github.url))).toHaveLength(250);
    expect(github.asked.map(({ headers }) => headers['if-none-match'])).toEqual([
      undefined,
      undefined,
      undefined,
      '"page 1"',
      '"page 2"',
    ]);
  });

  it('fails when it keeps changing, rather than being guessed', async () => {
    let gone = 0;
    await using github = await scriptedGitHub((asked) => {
      gone += 1;
      return pageOf(upTo(250).slice(gone), asked);
    });
    expect(numbersOf(await listingFrom(github.url))).toMatch(/kept changing/);
  });

  it.each([
    ['an outage', { status: 500 }],
    ['cut connections', 'reset'],
    ['half answers', 'cut'],
    ['an object instead of a list', { status: 200, body: { message: 'soon' } }],
    ['a list of something else', { status: 200, body: [{ hello: 'world' }] }],
    ['a repository that is not shown', { status: 404, body: { message: 'Not Found' } }],
    ['a token without rights', { status: 403, body: { message: 'Resource not accessible by integration' } }],
  ] as const)('is failed, never empty or short, in %s on its second page', async (_, trouble) => {
    await using github = await scriptedGitHub((asked) =>
      asked.query.get('page') === '2' ? trouble : pageOf(upTo(150), asked),
    );
    expect(await listingFrom(github.url)).toMatchObject({ kind: 'failed', why: expect.stringMatching(/\w{4}/) });
  });

  it('ends when GitHub sends it in circles', async () => {
    const link = '<https://api.github.com/x?page=2>; rel="next"';
    await using github = await scriptedGitHub(() => ({ status: 200, body: [wireIssue(1)], headers: { link } }));
    expect(numbersOf(await listingFrom(github.url))).toMatch(/does not end/);
  });

  it('goes on after a page that hangs once', async () => {
    let asked = 0;
    await using github = await scriptedGitHub((question) => {
      asked += 1;
      return asked === 1 ? 'hang' : pageOf(upTo(3), question);
    });
    expect(numbersOf(await listingFrom(github.url, { request: 60 }))).toEqual([1, 2, 3]);
  });

  it('carries what decides about an issue', async () => {
    const more = {
      body: 'text',
      state: 'closed',
      state_reason: 'duplicate',
      labels: [{ name: 'P1' }, 'mute'],
      user: null,
      locked: true,
      assignees: [{ login: 'octocat' }],
      milestone: { number: 1 },
      comments: 4,
      closed_at: '2026-11-20T12:00:00Z',
    };
    await using github = await scriptedGitHub(() => ({ status: 200, body: [wireIssue(7, more)] }));
    expect(await listingFrom(github.url)).toEqual({
      kind: 'complete',
      issues: [
        {
          number: 7,
          title: 'Issue 7',
          body: 'text',
          state: 'closed',
          stateReason: 'duplicate',
          labels: ['P1', 'mute'],
          login: 'ghost',
          locked: true,
          assigned: true,
          hasMilestone: true,
          comments: 4,
          createdAt: '2026-11-20T10:00:00.000000000Z',
          updatedAt: '2026-11-20T11:00:00.000000000Z',
          closedAt: '2026-11-20T12:00:00.000000000Z',
        },
      ],
    });
  });
});
