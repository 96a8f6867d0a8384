import { describe, expect, it } from 'vitest';
import { type Github, startGithub } from '../support/github/start-github.ts';
import { scratchFolder } from '../support/run-dist.ts';
import { startTending, type Tending, tend, writesAmong } from '../support/run-tending.ts';
import { ALIVE, recentWindows, type Said, type Window } from '../support/windows.ts';

const INVOICE: Said = { text: 'Could not store the invoice of order 4711', module: 'invoices' };
const MAIL: Said = { text: 'Receipt mail was not accepted by the relay', severity: 'WARNING', module: 'mail' };
const CART: Said = { text: 'Cart was empty after the login of a shopper', module: 'cart' };

/** Some forty runs of the product a scene. */
const TIMEOUT_MILLIS = 120_000;
const LEDGER_BRANCH = 'log-gardener/ledger';
const WORKLOG_BRANCH = 'log-gardener/worklog';
const [FIRST = { from: '', to: '' }, SECOND = { from: '', to: '' }] = recentWindows(2);

const OPENING: Killed = { window: FIRST, said: [ALIVE, INVOICE, MAIL, CART], run: '100' };
/** One comes back after its closing, one goes on, one is silent, and one is new. */
const GOING_ON: Killed = {
  window: SECOND,
  said: [ALIVE, INVOICE, MAIL, { text: 'Wallet balance turned negative', module: 'wallet' }],
  run: '200',
};

type Killed = Tending & { readonly window: Window };
type Scene = { readonly before: readonly Tending[]; readonly killed: Killed };

const SCENES: Readonly<Record<string, Scene>> = {
  'opening three issues': { before: [], killed: OPENING },
  'reopening, refreshing and opening': { before: [OPENING], killed: GOING_ON },
};

async function setUp(github: Github, scratch: string, { before, killed }: Scene): Promise<void> {
  github.setClock(FIRST.to);
  for (const tending of before) await tend(github, scratch, tending);
  if (before.length > 0) await github.as('octocat').close(1);
  github.setClock(killed.window.to);
}

/** What people see: the order of the numbers is part of it, the commits of the ledger are not. */
async function seenBy(github: Github): Promise<unknown> {
  const { issues, labels, branches, pulls } = await github.state();
  const shown = pulls.map(({ number, title, state, body }) => ({ number, title, state, runs: runsIn(body) }));
  const worklogs = Object.keys(branches[WORKLOG_BRANCH]?.files ?? {}).sort();
  return { issues, labels, shown, worklogs, ledger: remembered(branches[LEDGER_BRANCH]?.files['ledger.json'] ?? '{}') };
}

function runsIn(description: string): readonly string[] {
  return [...description.matchAll(/^<!-- log-gardener:run name=(\S+)/gm)].map(([, name = '']) => name);
}

/** Without what a lost ledger cannot know again, and what was spent on the way. */
function remembered(ledger: string): unknown {
  const { clusters = {}, claim } = JSON.parse(ledger).memory ?? {};
  return { identities: Object.keys(clusters), claim };
}

async function undisturbed(scene: Scene): Promise<{ readonly state: unknown; readonly writes: readonly string[] }> {
  await using github = await startGithub();
  await using scratch = await scratchFolder();
  await setUp(github, scratch.path, scene);
  const { code, requests } = await tend(github, scratch.path, scene.killed);
  expect(code).toBe(0);
  return { state: await seenBy(github), writes: writesAmong(requests) };
}

/** The run dies once so many writes are done: for the server the same as right before the next one. */
async function killAfter(github: Github, scratch: string, tending: Tending, done: number): Promise<void> {
  const { ended, kill } = await startTending(github, scratch, tending);
  let state: 'running' | 'over' = 'running';
  let writes = 0;
  const die = async () => {
    state = 'over';
    kill();
    await ended;
    return 'drop' as const;
  };
  github.onWrite({
    before: () => (state === 'running' && done === 0 ? die() : undefined),
    after: () => {
      if (state === 'over') return undefined;
      writes += 1;
      return writes === done ? die() : undefined;
    },
  });
  await ended;
  state = 'over';
}

type Recovery = (github: Github, scratch: string, killed: Tending) => Promise<void>;

const RECOVERIES: Readonly<Record<string, Recovery>> = {
  'and started again': async (github, scratch, killed) => {
    expect((await tend(github, scratch, killed)).code).toBe(0);
  },
  'and another run comes first, which leaves the issues to it': async (github, scratch, killed) => {
    const claimed = (await github.head(LEDGER_BRANCH)) !== undefined && (await isClaimed(github));
    const other = await tend(github, scratch, { ...killed, run: '999' });
    expect(other.code).toBe(0);
    const writes = writesAmong(other.requests);
    expect(claimed && writes.length > 0, `wrote while another run was at work: ${writes}`).toBe(false);
    expect((await tend(github, scratch, killed)).code).toBe(0);
  },
  'and the ledger is deleted before it is started again': async (github, scratch, killed) => {
    if ((await github.head(LEDGER_BRANCH)) !== undefined) await github.as('octocat').deleteBranch(LEDGER_BRANCH);
    expect((await tend(github, scratch, killed)).code).toBe(0);
  },
};

async function isClaimed(github: Github): Promise<boolean> {
  const { branches } = await github.state();
  return JSON.parse(branches[LEDGER_BRANCH]?.files['ledger.json'] ?? '{}').memory?.claim != null;
}

/** Trees, commits and labels show nowhere by themselves: to die after one of them is to die before what follows. */
const SHOWS = /\/issues|\/git\/refs/;

const CASES = [
  ['opening three issues', 'and started again', 'every'],
  ['opening three issues', 'and another run comes first, which leaves the issues to it', 'each that shows'],
  ['opening three issues', 'and the ledger is deleted before it is started again', 'each that shows'],
  ['reopening, refreshing and opening', 'and started again', 'each that shows'],
] as const;

describe('a run that is killed', () => {
  it.each(CASES)(
    'while %s, %s, leaves what an undisturbed run leaves, after %s of its writes: nothing twice, nothing forgotten',
    async (scene, recovery, which) => {
      const [played, recover] = [SCENES[scene], RECOVERIES[recovery]];
      if (played === undefined || recover === undefined) throw new Error('no such scene');
      const { state, writes } = await undisturbed(played);
      const moments = ['', ...writes].flatMap((write, done) => (which === 'every' || SHOWS.test(write) ? [done] : []));
      expect(moments.length).toBeGreaterThan(4);
      const left = new Map<number, unknown>();
      const next = moments.values();
      const worker = async () => {
        for (const done of next) left.set(done, await killedAndRecovered(played, recover, done));
      };
      await Promise.all([worker(), worker()]);
      for (const [done, found] of left) expect(found, `killed after write ${done}`).toEqual(state);
    },
    TIMEOUT_MILLIS,
  );
});

async function killedAndRecovered(scene: Scene, recover: Recovery, done: number): Promise<unknown> {
  await using github = await startGithub();
  await using scratch = await scratchFolder();
  await setUp(github, scratch.path, scene);
  await killAfter(github, scratch.path, scene.killed, done);
  await recover(github, scratch.path, scene.killed);
  return await seenBy(github);
}
