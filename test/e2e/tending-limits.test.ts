import { describe, expect, it } from 'vitest';
import type { Fault } from '../support/github/faults.ts';
import { type Github, startGithub } from '../support/github/start-github.ts';
import { scratchFolder } from '../support/run-dist.ts';
import { type Tended, type Tending, tend, writesAmong } from '../support/run-tending.ts';
import { ALIVE, recentWindows, type Said } from '../support/windows.ts';

const TIMEOUT_MILLIS = 30_000;
const SECONDARY = 'You have exceeded a secondary rate limit and have been temporarily blocked from content creation';
const [FIRST = { from: '', to: '' }, SECOND = { from: '', to: '' }, THIRD = { from: '', to: '' }] = recentWindows(3);
const INVOICE: Said = { text: 'Could not store the invoice of order 4711', module: 'invoices' };
const MAIL: Said = { text: 'Receipt mail was not accepted by the relay', severity: 'WARNING', module: 'mail' };
const CART: Said = { text: 'Cart was empty after the login of a shopper', module: 'cart' };
const WALLET: Said = { text: 'Wallet balance turned negative', module: 'wallet' };
const FOUR: Tending = { window: FIRST, said: [ALIVE, INVOICE, MAIL, CART, WALLET] };

function creations({ requests }: Tended): number {
  return writesAmong(requests).filter((write) => write === 'POST /issues').length;
}

async function titles(github: Github): Promise<readonly string[]> {
  return (await github.state()).issues.map(({ title }) => title);
}

/** Offences of the double fail a test: coming back before a wait is over is one. */
describe('GitHub wants fewer requests', () => {
  it.each<[string, Fault, Tending['limits']]>([
    ['for two seconds', { on: 'POST /issues', status: 429, headers: { 'retry-after': '2' } }, {}],
    [
      'for a time that it does not name',
      { on: 'POST /issues', nth: 3, status: 403, body: SECONDARY },
      { 'back-off': '1s' },
    ],
  ])(
    '%s: the run waits, and each issue is opened once',
    async (_, fault, limits = {}) => {
      await using github = await startGithub();
      await using scratch = await scratchFolder();
      const { hits } = github.fault(fault);
      const tended = await tend(github, scratch.path, { ...FOUR, limits });
      expect([tended.code, hits(), creations(tended), new Set(await titles(github)).size]).toEqual([0, 1, 5, 4]);
    },
    TIMEOUT_MILLIS,
  );

  it(
    'and goes on to: what was written is told, the rest is named and left to the next run, not tried in a storm',
    async () => {
      await using github = await startGithub();
      await using scratch = await scratchFolder();
      const { remove } = github.fault({ on: 'POST /issues', nth: { from: 3 }, status: 403, body: SECONDARY });
      const tended = await tend(github, scratch.path, { ...FOUR, limits: { 'back-off': '1s' } });
      expect([tended.code, creations(tended), tended.outputs['issues-opened']]).toEqual([1, 2 + 3, '2']);
      expect(tended.report?.processing?.map(({ did }) => did)).toEqual(['opened', 'opened', 'failed', 'waits', 'left']);
      expect(tended.worklog).toContain('GitHub wants fewer requests');
      remove();
      expect((await tend(github, scratch.path, FOUR)).code).toBe(0);
      expect(new Set(await titles(github)).size).toBe(4);
      expect(await titles(github)).toHaveLength(4);
    },
    TIMEOUT_MILLIS,
  );

  it(
    'until half an hour has passed: the run ends at once, says what waits, and the next one finishes it',
    async () => {
      await using github = await startGithub();
      await using scratch = await scratchFolder();
      const headers = { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': '+1800' };
      github.fault({ on: 'POST /issues', status: 403, headers });
      const tended = await tend(github, scratch.path, FOUR);
      expect([tended.code, tended.requests.at(-1)?.operation]).toEqual([1, 'issues/create']);
      expect(tended.report?.processing?.map(({ did }) => did).sort()).toEqual([
        'failed',
        'left',
        'waits',
        'waits',
        'waits',
      ]);
      expect(tended.worklog).toContain('the requests that GitHub grants an hour are used up until');
      expect(tended.stdout).toContain('the requests that GitHub grants an hour are used up until');
      const token = github.tokenWith({ contents: 'write', issues: 'write', pull_requests: 'write' });
      expect((await tend(github, scratch.path, { ...FOUR, token })).code).toBe(0);
      expect(await titles(github)).toHaveLength(4);
    },
    TIMEOUT_MILLIS,
  );
});

describe('GitHub does not answer', () => {
  it(
    'for two minutes: the run asks again before, or a job would hang until its own time-out',
    async () => {
      await using github = await startGithub();
      await using scratch = await scratchFolder();
      github.fault({ on: 'GET /issues', hangMillis: 120_000 });
      const tended = await tend(github, scratch.path, { ...FOUR, limits: { 'request-timeout': '1s' } });
      expect(tended.code).toBe(0);
      expect(tended.requests.filter(({ status }) => status === 'left')).toHaveLength(1);
      expect(await titles(github)).toHaveLength(4);
    },
    TIMEOUT_MILLIS,
  );

  it(
    'after it took a comment: people read it once',
    async () => {
      await using github = await startGithub();
      await using scratch = await scratchFolder();
      const worse = { ...MAIL, severity: 'ERROR' };
      await tend(github, scratch.path, { window: FIRST, said: [ALIVE, MAIL], run: '1' });
      await tend(github, scratch.path, { window: SECOND, said: [ALIVE, worse], run: '2' });
      const { hits } = github.fault({ on: 'POST /issues/*/comments', status: 502, committed: true });
      const { code } = await tend(github, scratch.path, { window: THIRD, said: [ALIVE, worse], run: '3' });
      const [{ comments = [], labels = [] } = {}] = (await github.state()).issues;
      expect([code, hits(), comments.length]).toEqual([0, 1, 1]);
      expect(labels).toContain('P1');
    },
    TIMEOUT_MILLIS,
  );
});
