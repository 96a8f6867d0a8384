import { spawn } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { type Fault, fits } from '../../support/github/faults.ts';
import { type Github, startGithub } from '../../support/github/start-github.ts';
import { type Ask, asker, listIn, textAt } from './ask.ts';

const ISSUE = { title: 'One' };

async function statuses(ask: Ask, times: number): Promise<readonly number[]> {
  const seen: number[] = [];
  for (let nth = 0; nth < times; nth += 1) seen.push((await ask('POST /issues', ISSUE)).status);
  return seen;
}

const issueCount = async (github: Github) => (await github.state()).issues.length;

describe('faults', () => {
  it.each<[string, Fault, readonly number[], number]>([
    ['the first request', { on: 'POST /repos/*/issues', status: 502 }, [502, 201, 201, 201], 3],
    [
      'a later one',
      { on: 'POST /issues', nth: 3, status: 403, body: 'You have exceeded a secondary rate limit' },
      [201, 201, 403, 201],
      3,
    ],
    ['several', { on: 'POST *', nth: [1, 3], status: 500 }, [500, 201, 500, 201], 2],
    ['all', { on: '*', nth: 'all', status: 503 }, [503, 503, 503, 503], 0],
    ['all from one on', { on: 'POST /issues', nth: { from: 2 }, status: 500 }, [201, 500, 500, 500], 1],
    [
      'a request that is carried out all the same',
      { on: 'POST /issues', status: 502, committed: true },
      [502, 201, 201, 201],
      4,
    ],
    ['no other request', { on: 'POST /issues/*/comments', nth: 'all', status: 500 }, [201, 201, 201, 201], 4],
  ])('hit %s, or a retry would be tested against nothing', async (_, fault, expected, issues) => {
    await using github = await startGithub();
    const { hits, remove } = github.fault(fault);
    expect(await statuses(asker(github), 4)).toEqual(expected);
    expect(hits()).toBe(expected.filter((status) => status !== 201).length);
    remove();
    expect(await issueCount(github)).toBe(issues);
    expect((await asker(github)('GET /issues')).status).toBe(200);
  });

  it.each([
    ['POST /repos/*/issues', 'POST', '/repos/acme/monorepo/issues', true],
    ['POST /repos/*/issues', 'POST', '/repos/acme/monorepo/issues/7/comments', false],
    ['GET /repos/*/issues', 'POST', '/repos/acme/monorepo/issues', false],
    ['PATCH /issues/7', 'PATCH', '/repos/acme/monorepo/issues/7', true],
    ['PATCH /issues/7', 'PATCH', '/repos/acme/monorepo/issues/77', false],
    ['PATCH /git/refs/*', 'PATCH', '/repos/acme/monorepo/git/refs/heads/log-gardener/ledger', true],
    ['POST /repos/*/issues/*/comments', 'POST', '/repos/acme/monorepo/issues/7/comments', true],
    ['POST /issues/*/labels', 'POST', '/repos/acme/monorepo/labels', false],
    ['* /pulls', 'GET', '/repos/acme/monorepo/pulls', true],
    ['*', 'GET', '/rate_limit', true],
  ])('set on %s meet %s %s: %s', (on, method, path, met) => {
    expect(fits(on, method, path)).toBe(met);
  });

  it('answer as a gateway in between does, whose words belong in no document', async () => {
    await using github = await startGithub();
    github.fault({ on: 'GET /issues', status: 502, body: '<html>Bad gateway</html>' });
    const { headers, body } = await asker(github)('GET /issues');
    expect([headers.get('content-type'), body]).toEqual(['text/html', '<html>Bad gateway</html>']);
  });

  it('say when the limit ends, and frown at whoever comes back before', async () => {
    await using github = await startGithub();
    const limit = { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': '+1800' };
    github.fault({ on: 'GET /issues', status: 403, headers: limit });
    const ask = asker(github);
    const spent = await ask('GET /issues');
    expect(Number(spent.headers.get('x-ratelimit-reset')) - Date.now() / 1000).toBeCloseTo(1800, -1);
    await ask('GET //rate_limit');
    expect(github.takeOffences()).toEqual([]);
    await ask('GET /labels');
    expect(github.takeOffences()).toMatchObject([{ request: 'GET /repos/acme/monorepo/labels' }]);
  });

  it('cut the connection in the middle of a list, so that half of it is never taken for all', async () => {
    await using github = await startGithub();
    await github.as('octocat').createIssue(ISSUE);
    github.fault({ on: 'GET /issues', reset: true });
    await expect(asker(github)('GET /issues')).rejects.toThrow();
    expect(github.requests.map(({ status }) => status)).toEqual(['cut']);
    expect(listIn(await asker(github)('GET /issues'))).toHaveLength(1);
  });

  it.each([
    ['carried out, when the answer is cut', undefined, 1],
    ['not carried out, when it says so', false, 0],
  ])('cut a write that is %s', async (_, committed, issues) => {
    await using github = await startGithub();
    github.fault({ on: 'POST /issues', reset: true, ...(committed === undefined ? {} : { committed }) });
    await expect(asker(github)('POST /issues', ISSUE)).rejects.toThrow();
    expect(await issueCount(github)).toBe(issues);
  });

  it.each([
    ['nothing, when the client gives up first', undefined, 0],
    ['all the same, when it was committed', true, 1],
  ])('hang, and do %s', async (_, committed, issues) => {
    await using github = await startGithub();
    github.fault({ on: 'POST /issues', hangMillis: 60_000, ...(committed === undefined ? {} : { committed }) });
    const given = { method: 'POST', body: JSON.stringify(ISSUE), signal: AbortSignal.timeout(100) };
    const headers = { authorization: `Bearer ${github.token}` };
    await expect(fetch(`${github.url}/repos/acme/monorepo/issues`, { ...given, headers })).rejects.toThrow();
    expect(await issueCount(github)).toBe(issues);
  });

  it('do not hold up the end of a test', async () => {
    const github = await startGithub();
    github.fault({ on: 'GET /issues', hangMillis: 60_000 });
    const answer = asker(github)('GET /issues').catch(() => 'lost');
    await new Promise((resolve) => setTimeout(resolve, 20));
    await github[Symbol.asyncDispose]();
    expect(await answer).toBe('lost');
  });
});

describe('a listing that lags', () => {
  it.each([
    ['as many listings as were asked for', { listings: 2 }],
    ['as long as was asked for', { millis: 480_000 }],
  ] as const)('hides a new issue for %s, and knows it by its number all along', async (_, delay) => {
    await using github = await startGithub();
    const ask = asker(github);
    github.setClock('2026-11-20T10:00:00Z');
    await github.as('octocat').createIssue({ title: 'Old' });
    github.listDelay(delay);
    await ask('POST /issues', { title: 'New' });
    const seen: number[] = [];
    for (const minute of ['00', '01', '09']) {
      github.setClock(`2026-11-20T10:${minute}:00Z`);
      seen.push(listIn(await ask('GET /issues')).length);
    }
    expect(seen).toEqual([1, 1, 2]);
    expect((await ask('GET /issues/2')).status).toBe(200);
  });
});

/** A run in miniature, as a process of its own. */
const CHILD = `
  const post = (path, body) => fetch(process.env.GITHUB_API_URL + '/repos/acme/monorepo' + path, {
    method: 'POST', body: JSON.stringify(body), headers: { authorization: 'Bearer ' + process.env.TOKEN } });
  for (const title of ['One', 'Two', 'Three']) console.log((await post('/issues', { title })).status);
`;

function run(github: Github) {
  const env = { PATH: process.env.PATH ?? '', GITHUB_API_URL: github.url, TOKEN: github.token };
  const child = spawn(process.execPath, ['--input-type=module', '-e', CHILD], { env });
  let output = '';
  child.stdout.on('data', (chunk) => {
    output += chunk;
  });
  const ended = new Promise<string>((resolve) => child.on('close', () => resolve(output)));
  return { ended, kill: () => child.kill('SIGKILL') };
}

describe('a run that is killed', () => {
  it.each([
    ['before its second write has done one', 'before', ['One']],
    ['after its second write has done two', 'after', ['One', 'Two']],
  ] as const)('%s', async (_, moment, titles) => {
    await using github = await startGithub();
    const { ended, kill } = run(github);
    github.onWrite({
      [moment]: async (nth: number) => {
        if (nth !== 2) return undefined;
        kill();
        await ended;
        return 'drop';
      },
    });
    expect(await ended).toBe('201\n');
    const { issues } = await github.state();
    expect(issues.map(({ title }) => title)).toEqual(titles);
  });

  it('finds its server from another process, as the action will', async () => {
    await using github = await startGithub();
    expect(await run(github).ended).toBe('201\n201\n201\n');
  });
});

describe('two runs at once', () => {
  it('can be held until both have listed, so that each believes that nothing is there', async () => {
    await using github = await startGithub();
    const [one, two] = [asker(github), asker(github, github.tokenWith({ issues: 'write' }))];
    const listed = Promise.withResolvers<void>();
    let listings = 0;
    github.onRequest(async ({ operation }) => {
      if (operation === 'issues/create') await listed.promise;
      return undefined;
    });
    const runOnce = async (ask: Ask, title: string) => {
      const found = listIn(await ask('GET /issues')).length;
      listings += 1;
      if (listings === 2) listed.resolve();
      await ask('POST /issues', { title });
      return found;
    };
    expect(await Promise.all([runOnce(one, 'Mine'), runOnce(two, 'Theirs')])).toEqual([0, 0]);
    expect(await issueCount(github)).toBe(2);
    expect(new Set(github.requests.map(({ token }) => token)).size).toBe(2);
  });
});

describe('settings', () => {
  it('change while a run is under way, as they do', async () => {
    await using github = await startGithub();
    const ask = asker(github);
    expect((await ask('POST /issues', ISSUE)).status).toBe(201);
    github.set({ archived: 'yes' });
    expect((await ask('POST /issues', ISSUE)).status).toBe(403);
    expect((await ask('GET /issues/1')).status).toBe(200);
    expect((await ask('GET ')).body).toMatchObject({ archived: true });
  });

  it('show in what is known of the repository, on which the care for secrets depends', async () => {
    await using github = await startGithub({ visibility: 'internal', issues: 'disabled' });
    const answer = await asker(github)('GET ');
    expect(answer.body).toMatchObject({
      private: true,
      has_issues: false,
      default_branch: 'main',
      full_name: 'acme/monorepo',
    });
    expect(textAt(answer, 'visibility')).toBe('internal');
  });
});

it('writes down every request with its body and its answer, or no test could tell what a run did', async () => {
  await using github = await startGithub();
  await asker(github)('POST /issues', ISSUE);
  await asker(github)('GET /issues?state=all');
  expect(github.requests).toMatchObject([
    { n: 1, method: 'POST', path: '/repos/acme/monorepo/issues', body: ISSUE, status: 201, operation: 'issues/create' },
    { n: 2, method: 'GET', query: { state: 'all' }, status: 200, operation: 'issues/list-for-repo' },
  ]);
});
