import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import type { Question } from '../../../../src/publish/github/courier.ts';
import { courierTo, type Scripted, said, scriptedGitHub, stillClock } from './scripted-github.ts';

const READ: Question = { method: 'GET', path: '/issues/7', permission: 'issues: read', unclear: 'again' };
const WRITE: Question = {
  method: 'PATCH',
  path: '/issues/7',
  body: { title: 'T' },
  permission: 'issues: write',
  unclear: 'again',
};
const ONCE: Question = { ...WRITE, method: 'POST', path: '/issues', unclear: 'tell' };
const OK: Scripted = { status: 200, body: { number: 7 } };

/** Answers one after the other; the last one for good. */
function inTurn(...answers: readonly Scripted[]): () => Scripted {
  let next = 0;
  return () => {
    const answer = answers[Math.min(next, answers.length - 1)] ?? OK;
    next += 1;
    return answer;
  };
}

const secondary = said(403, 'You have exceeded a secondary rate limit and have been temporarily blocked');

describe('asking GitHub', () => {
  it.each([
    ['an outage', { status: 502, body: '<html>bad gateway</html>' }],
    ['a cut connection', 'reset'],
    ['half an answer', 'cut'],
    ['a page of HTML instead of an answer', { status: 200, body: '<html>please wait</html>' }],
  ] as const)('outlives %s, or one hiccup would cost the run', async (_, trouble) => {
    await using github = await scriptedGitHub(inTurn(trouble, OK));
    expect(await courierTo(github.url).ask(READ)).toMatchObject({ kind: 'ok', data: { number: 7 } });
    expect(github.asked).toHaveLength(2);
  });

  it('gives up on what hangs and asks again, or the job would hang until its own time-out', async () => {
    await using github = await scriptedGitHub(inTurn('hang', OK));
    const reply = await courierTo(github.url, stillClock(), { request: 60 }).ask(READ);
    expect(reply.kind).toBe('ok');
  });

  it('stops asking in an outage that lasts, or the user pays for hours of trying', async () => {
    await using github = await scriptedGitHub(() => ({ status: 503, body: '<html>down</html>' }));
    const clock = stillClock();
    const reply = await courierTo(github.url, clock).ask(READ);
    expect(reply).toMatchObject({ kind: 'stopped', reason: 'GitHub could not be asked: it answered 503, 4 times' });
    expect(github.asked).toHaveLength(4);
    expect(clock.slept).toEqual([1_000, 2_000, 4_000]);
  });

  it.each([
    ['502', { status: 502 }],
    ['a cut connection', 'reset'],
    ['half an answer', 'cut'],
  ] as const)('repeats no POST by itself after %s, or there would be two of it', async (_, trouble) => {
    await using github = await scriptedGitHub(inTurn(trouble, OK));
    expect((await courierTo(github.url).ask(ONCE)).kind).toBe('unclear');
    expect(github.asked).toHaveLength(1);
  });

  it('waits as long as GitHub asks before it writes again, or it would be blocked for longer', async () => {
    await using github = await scriptedGitHub(inTurn(said(429, 'Too many', { 'retry-after': '2' }), OK));
    const clock = stillClock();
    expect((await courierTo(github.url, clock).ask(ONCE)).kind).toBe('ok');
    expect(clock.slept).toEqual([2_000]);
  });

  it('backs off from a secondary limit that names no time, a minute first, and stops after three tries', async () => {
    await using github = await scriptedGitHub(() => secondary);
    const clock = stillClock();
    const reply = await courierTo(github.url, clock).ask(WRITE);
    expect(reply.kind).toBe('stopped');
    expect(clock.slept).toEqual([60_000, 120_000]);
    expect(github.asked).toHaveLength(3);
  });

  it('does not sleep half an hour for the limit of the hour, which the user would pay for', async () => {
    const reset = String(Date.UTC(2026, 10, 20, 12, 30) / 1_000);
    const headers = { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': reset };
    await using github = await scriptedGitHub(() => said(403, 'API rate limit exceeded', headers));
    const clock = stillClock();
    const courier = courierTo(github.url, clock);
    const reply = await courier.ask(WRITE);
    expect(reply).toMatchObject({ kind: 'stopped', reason: expect.stringContaining('until 2026-11-20T12:30:01Z') });
    await courier.ask(READ);
    expect(clock.slept).toEqual([]);
    expect(github.asked).toHaveLength(1);
  });

  it('waits for a limit that is about to be reset, or a run would stop for seconds', async () => {
    const headers = {
      'x-ratelimit-remaining': '0',
      'x-ratelimit-reset': String(Date.UTC(2026, 10, 20, 12, 1) / 1_000),
    };
    await using github = await scriptedGitHub(inTurn(said(403, 'API rate limit exceeded', headers), OK));
    const clock = stillClock();
    expect((await courierTo(github.url, clock).ask(READ)).kind).toBe('ok');
    expect(clock.slept).toEqual([61_000]);
  });

  it('writes one after the other with a pause, or GitHub takes it for abuse', async () => {
    let busy = 0;
    let most = 0;
    await using github = await scriptedGitHub(async () => {
      busy += 1;
      most = Math.max(most, busy);
      await sleep(5);
      busy -= 1;
      return OK;
    });
    const clock = stillClock();
    const courier = courierTo(github.url, clock);
    await Promise.all([courier.ask(WRITE), courier.ask(ONCE), courier.ask(WRITE)]);
    expect(most).toBe(1);
    expect(clock.slept).toEqual([1_000, 1_000]);
    expect(github.calls()).toEqual(['PATCH /issues/7', 'POST /issues', 'PATCH /issues/7']);
  });

  it('makes reads wait for nothing', async () => {
    await using github = await scriptedGitHub(() => OK);
    const clock = stillClock();
    const courier = courierTo(github.url, clock);
    for (let i = 0; i < 5; i += 1) await courier.ask(READ);
    expect(clock.slept).toEqual([]);
  });

  it('sends a body as it is, also what looks like a number to some', async () => {
    await using github = await scriptedGitHub(() => OK);
    const body = { body: 'id "12345678901234567890n" and 12345678901234567890n, \u2028 {owner} <b>' };
    await courierTo(github.url).ask({ ...WRITE, body });
    expect(github.asked[0]?.body).toEqual(body);
  });
});

describe('what GitHub refuses', () => {
  it.each([
    [401, 'Bad credentials', 'stopped', /does not accept the token\. Check `github-token`/],
    [403, 'Resource not accessible by integration', 'stopped', /Add `issues: write` under `permissions:`/],
    [403, 'Repository was archived so is read-only.', 'stopped', /archived/],
    [403, 'Unable to create comment because issue is locked.', 'refused', /locked/],
    [404, 'Not Found', 'gone', /deleted or moved/],
    [410, 'This issue was deleted', 'gone', /deleted or moved/],
    [410, 'Issues are disabled for this repo', 'stopped', /Settings, General, Features/],
    [422, 'Validation Failed', 'refused', /422\) and says: Validation Failed/],
    [451, 'Repository access blocked', 'stopped', /blocks access/],
  ] as const)('%i "%s" is %s, in words that tell what to do', async (status, message, kind, why) => {
    await using github = await scriptedGitHub(() => said(status, message));
    const reply = await courierTo(github.url).ask(WRITE);
    expect(reply.kind).toBe(kind);
    if (reply.kind === 'ok' || reply.kind === 'unclear') throw new Error(reply.kind);
    expect(`${reply.reason}. ${reply.remedy}`).toMatch(why);
    expect(github.asked).toHaveLength(1);
  });

  it.each([
    ['a page of HTML', { status: 403, body: '<html><script>x</script></html>' }],
    ['HTML in JSON', said(422, '<b>no</b>')],
    ['a flood', said(422, 'x'.repeat(100_000))],
  ] as const)('%s never reaches a sentence that people read', async (_, answer) => {
    await using github = await scriptedGitHub(() => answer);
    const reply = await courierTo(github.url).ask(WRITE);
    const words = JSON.stringify(reply);
    expect(words).not.toMatch(/[<>]/);
    expect(words.length).toBeLessThan(600);
  });

  it('never shows the token or what was sent', async () => {
    await using github = await scriptedGitHub(inTurn(said(422, 'Validation Failed'), 'reset'));
    const courier = courierTo(github.url, stillClock(), { tries: 1 });
    const replies = [await courier.ask({ ...WRITE, body: { body: 'the secret of a log' } }), await courier.ask(WRITE)];
    expect(JSON.stringify(replies)).not.toMatch(/a-token|the secret of a log/);
  });
});

describe('a redirect', () => {
  const repository: Scripted = { status: 200, body: { id: 42, default_branch: 'main' } };
  const moved = (location: string): Scripted => ({ status: 301, body: { url: location }, headers: { location } });

  it('is followed inside the same repository, or a rename would end everything', async () => {
    await using github = await scriptedGitHub(({ path }) => {
      if (path === '') return moved('/repositories/42');
      if (path === '/repositories/42') return repository;
      return path === '/repositories/42/issues/7' ? OK : moved('/repositories/42/issues/7');
    });
    expect(await courierTo(github.url).ask(WRITE)).toMatchObject({ kind: 'ok', data: { number: 7 } });
    expect(github.calls().at(-1)).toBe('PATCH /repositories/42/issues/7');
    expect(github.asked.at(-1)?.body).toEqual(WRITE.body);
  });

  it.each([
    ['to an issue of another repository', '/repositories/43/issues/9'],
    ['to another repository by name', '/repos/acme/other/issues/9'],
    ['to one whose name begins alike', '/repos/acme/monorepo-2/issues/9'],
    ['to another server', 'https://github.example/repos/acme/monorepo/issues/7'],
    ['to nowhere', ''],
  ])('%s is not followed: strangers would get our text, or the token', async (_, location) => {
    await using github = await scriptedGitHub(({ path }) => (path === '' ? repository : moved(location)));
    expect(await courierTo(github.url).ask(WRITE)).toMatchObject({
      kind: 'gone',
      reason: expect.stringContaining('moved'),
    });
    expect(github.calls().filter((call) => call.startsWith('PATCH'))).toEqual(['PATCH /issues/7']);
  });

  it('in circles ends', async () => {
    await using github = await scriptedGitHub(() => moved('/repos/acme/monorepo/issues/7'));
    expect((await courierTo(github.url).ask(READ)).kind).toBe('gone');
  });
});
