import { describe, expect, it } from 'vitest';
import type { Asked } from '../support/github/asked.ts';
import { type Github, startGithub } from '../support/github/start-github.ts';
import { scratchFolder } from '../support/run-dist.ts';
import { startTending, type Tended, type Tending, tend, writesAmong } from '../support/run-tending.ts';
import { ALIVE, recentWindows, type Said } from '../support/windows.ts';

const TIMEOUT_MILLIS = 30_000;
const MINUTE_MILLIS = 60_000;
const LEDGER_BRANCH = 'log-gardener/ledger';
const FILE = 'ledger.json';
const INVOICE: Said = { text: 'Could not store the invoice of order 4711', module: 'invoices' };
const CART: Said = { text: 'Cart was empty after the login of a shopper', module: 'cart' };
const [FIRST = { from: '', to: '' }, SECOND = { from: '', to: '' }] = recentWindows(2);
const TENDING: Tending = { window: FIRST, said: [ALIVE, INVOICE, CART] };
const RIGHTS = { contents: 'write', issues: 'write', pull_requests: 'write' } as const;

function issueWrites({ requests }: Pick<Tended, 'requests'>, token: string): readonly string[] {
  return writesAmong(requests.filter((asked) => asked.token === token)).filter((write) => !write.includes('/git/'));
}

async function openNames(github: Github): Promise<readonly string[]> {
  return (await github.state()).issues.map(({ title }) => title.replace(/^.*\| /, '')).sort();
}

async function ledgerOf(github: Github) {
  const { branches } = await github.state();
  return JSON.parse(branches[LEDGER_BRANCH]?.files[FILE] ?? '{}');
}

/** Holds what each run asks first that may change something until both have listed the issues, in this order. */
function meetAfterListing(github: Github, order: readonly string[]): void {
  const arrived = new Map<string, () => void>();
  const claimed = Promise.withResolvers<void>();
  github.onRequest(async ({ method, token, path }: Asked) => {
    const isClaim = method !== 'GET' && path.includes('/git/refs');
    if (method !== 'GET' && !arrived.has(token)) {
      const met = Promise.withResolvers<void>();
      arrived.set(token, met.resolve);
      if (arrived.size === order.length) for (const go of arrived.values()) go();
      await met.promise;
    }
    if (isClaim && token === order[1]) await claimed.promise;
    return undefined;
  });
  github.onWrite({
    after: (_, { token, path }) => {
      if (token === order[0] && path.includes('/git/refs')) claimed.resolve();
      return undefined;
    },
  });
}

describe('two runs at once', () => {
  it.each([
    ['on the first day', 'the first', []],
    ['on the first day', 'the second', []],
    ['later', 'the first', [{ ...TENDING, said: [ALIVE, INVOICE], run: '1' }]],
    ['later', 'the second', [{ ...TENDING, said: [ALIVE, INVOICE], run: '1' }]],
  ] as const)(
    '%s, of which %s is faster: one writes, the other leaves the issues to it and says so',
    async (_, faster, before) => {
      await using github = await startGithub();
      await using scratch = await scratchFolder();
      for (const tending of before) await tend(github, scratch.path, tending);
      const tokens = [github.tokenWith(RIGHTS), github.tokenWith(RIGHTS)] as const;
      const order = faster === 'the first' ? tokens : tokens.toReversed();
      meetAfterListing(github, order);
      const window = before.length === 0 ? FIRST : SECOND;
      const ran = await Promise.all(
        tokens.map((token, at) => tend(github, scratch.path, { ...TENDING, window, run: String(at + 10), token })),
      );
      expect(ran.map(({ code }) => code)).toEqual([0, 0]);
      const [winner, loser] = order.map((token) => ran[tokens.indexOf(token)]);
      expect(issueWrites(github, order[1] ?? '')).toEqual([]);
      expect(winner?.worklog).not.toContain('another run is at work');
      expect(loser?.worklog).toContain('another run is at work on the issues, and this one leaves them to it');
      expect(loser?.outputs['issues-opened']).toBe('0');
      expect(await openNames(github)).toEqual([
        'Cart was empty after the login of a shopper',
        'Could not store the invoice of order',
      ]);
      expect((await ledgerOf(github)).memory.claim).toBeNull();
    },
    TIMEOUT_MILLIS,
  );
});

/** A run that is killed once it has opened its first issue, or right before its second one. */
async function killed(
  github: Github,
  scratch: string,
  tending: Tending,
  when: 'after its first issue' | 'before its second issue' = 'after its first issue',
): Promise<void> {
  const { ended, kill } = await startTending(github, scratch, tending);
  let state: 'running' | 'over' = 'running';
  let opened = 0;
  const die = async () => {
    state = 'over';
    kill();
    await ended;
    return 'drop' as const;
  };
  const dies = (operation: string | undefined, at: number) =>
    state === 'running' && operation === 'issues/create' && opened === at ? die() : undefined;
  github.onWrite({
    before: (_, { operation }) => (when === 'before its second issue' ? dies(operation, 1) : undefined),
    after: (_, { operation }) => {
      if (operation === 'issues/create') opened += 1;
      return when === 'after its first issue' ? dies(operation, 1) : undefined;
    },
  });
  await ended;
}

/** As if the run that claimed it had given its last sign of life so long ago. */
async function ageClaim(github: Github, minutes: number): Promise<void> {
  const ledger = await ledgerOf(github);
  const since = new Date(Date.now() - minutes * MINUTE_MILLIS).toISOString().replace('Z', '000000Z');
  const memory = { ...ledger.memory, claim: { ...ledger.memory.claim, since } };
  await github
    .as('octocat')
    .push(LEDGER_BRANCH, { [FILE]: `${JSON.stringify({ ...ledger, memory }, undefined, 1)}\n` });
}

describe('after a run was killed', () => {
  it(
    'whose token nobody knew before, its issue is still known as ours, or it would be opened again',
    async () => {
      await using github = await startGithub();
      await using scratch = await scratchFolder();
      const token = github.tokenWith(RIGHTS, 'acme-gardener[bot]');
      await killed(github, scratch.path, { ...TENDING, run: '10', token }, 'before its second issue');
      expect(await openNames(github)).toHaveLength(1);
      expect((await tend(github, scratch.path, { ...TENDING, run: '10', token })).code).toBe(0);
      expect(new Set(await openNames(github)).size).toBe(2);
      expect(await openNames(github)).toHaveLength(2);
    },
    TIMEOUT_MILLIS,
  );

  it(
    'and the list lags by eight minutes, its issue is found under its number and not opened again',
    async () => {
      await using github = await startGithub();
      await using scratch = await scratchFolder();
      github.setClock(FIRST.to);
      github.listDelay({ millis: 480_000 });
      await killed(github, scratch.path, { ...TENDING, run: '10' });
      expect((await tend(github, scratch.path, { ...TENDING, run: '10' })).code).toBe(0);
      expect(new Set(await openNames(github)).size).toBe(2);
      expect(await openNames(github)).toHaveLength(2);
      const numbers = Object.values<{ issue: number }>((await ledgerOf(github)).memory.clusters).map(
        ({ issue }) => issue,
      );
      expect(numbers).toEqual(expect.arrayContaining([1, 2]));
    },
    TIMEOUT_MILLIS,
  );

  it.each([
    ['its own second attempt takes over at once', '10', 0, 'takes over'],
    ['another run respects its claim for a while', '11', 9, 'leaves'],
    ['another run takes over once it is dead for sure', '11', 11, 'takes over'],
  ] as const)(
    '%s, and no issue is opened twice',
    async (_, run, minutes, does) => {
      await using github = await startGithub();
      await using scratch = await scratchFolder();
      await killed(github, scratch.path, { ...TENDING, run: '10' });
      if (minutes > 0) await ageClaim(github, minutes);
      const next = await tend(github, scratch.path, { ...TENDING, run });
      expect(next.code).toBe(0);
      expect(await openNames(github)).toHaveLength(does === 'leaves' ? 1 : 2);
      expect(issueWrites(next, github.token).length > 0).toBe(does === 'takes over');
      expect((await ledgerOf(github)).memory.claim).toEqual(does === 'leaves' ? expect.anything() : null);
      await tend(github, scratch.path, { ...TENDING, run: '10' });
      expect(new Set(await openNames(github)).size).toBe(2);
      expect(await openNames(github)).toHaveLength(2);
    },
    TIMEOUT_MILLIS,
  );
});
