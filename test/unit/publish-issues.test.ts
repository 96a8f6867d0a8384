import { describe, expect, it } from 'vitest';
import type { Clock } from '../../src/collect/cloud/clock.ts';
import { parseLedger } from '../../src/ledger/ledger-text.ts';
import { NO_ANSWERS } from '../../src/plan/facts.ts';
import { tend } from '../../src/plan/tend.ts';
import { Courier } from '../../src/publish/github/courier.ts';
import { githubLedger, LEDGER_BRANCH } from '../../src/publish/github/ledger-branch.ts';
import { PATIENCE } from '../../src/publish/github/patience.ts';
import { githubTracker } from '../../src/publish/github/tracker.ts';
import { type Published, publishIssues } from '../../src/publish-issues.ts';
import { openDoor } from '../../src/text/text.ts';
import type { Ledger } from '../../src/types/ledger.ts';
import { NO_MEMORY } from '../../src/types/remembered.ts';
import { DEFAULT_RULES } from '../../src/types/tending-rules.ts';
import { epochMillis, fromEpochMillis } from '../../src/types/time.ts';
import { type Github, startGithub } from '../support/github/start-github.ts';
import { virtualClock } from '../support/virtual-clock.ts';
import { aRanked } from './plan/a-ranked.ts';
import { hour, START } from './plan/simulated-run.ts';

const MINUTE_MILLIS = 60_000;
const CLAIM_MILLIS = 10 * MINUTE_MILLIS;
const WINDOW = hour(1);
const RANKED = Array.from({ length: 12 }, (_, at) =>
  aRanked(at + 1, { first: WINDOW.from, last: WINDOW.from, module: `part.${at}` }),
);

/** Twelve issues to open, a minute after each other by the clock that is given. */
async function publish(github: Github, clock: Clock): Promise<Published> {
  const [owner = '', repo = ''] = github.repository.split('/');
  const target = { token: github.token, apiUrl: github.url, owner, repo };
  const courier = new Courier(target, { ...PATIENCE, writeInterval: MINUTE_MILLIS }, clock);
  const ledger = githubLedger(courier);
  const [login, now] = [github.login, START];
  const facts = {
    ranked: RANKED,
    memory: NO_MEMORY,
    rules: DEFAULT_RULES,
    window: WINDOW,
    login,
    now,
    door: openDoor(),
  };
  const listing = { kind: 'complete', issues: [] } as const;
  const tending = tend({ ...facts, listing, lookAlikes: [], answers: NO_ANSWERS });
  const rendered = new Map(tending.plan.steps.map(({ fingerprint }) => [fingerprint, { body: 'text', comment: '' }]));
  const stored = await ledger.read();
  const asked = { tending, rendered, stored, rules: DEFAULT_RULES, windowTo: WINDOW.to, run: '7', now: clock.now };
  return publishIssues(
    asked,
    githubTracker(courier, () => {}),
    ledger,
  );
}

async function ledgerIn(github: Github): Promise<Ledger | undefined> {
  const { branches } = await github.state();
  return parseLedger(branches[LEDGER_BRANCH]?.files['ledger.json'] ?? '');
}

describe('while a run writes for long', () => {
  it('its claim stays young, and holds what was opened so far, or another run would do it all again', async () => {
    await using github = await startGithub();
    const clock = virtualClock();
    const begin = clock.now();
    const seen: { readonly age: number; readonly known: number; readonly opened: number }[] = [];
    let opened = 0;
    github.onRequest(async ({ operation }) => {
      if (operation !== 'issues/create') return undefined;
      const { memory = NO_MEMORY } = (await ledgerIn(github)) ?? {};
      const known = Object.values(memory.clusters).filter(({ issue }) => issue !== null).length;
      seen.push({ age: clock.now() - epochMillis(memory.claim?.since ?? ''), known, opened });
      opened += 1;
      return undefined;
    });
    const { outcomes, memory, stored } = await publish(github, clock);
    expect(outcomes.filter(({ result }) => result.kind === 'done')).toHaveLength(12);
    expect(clock.now() - begin).toBeGreaterThan(CLAIM_MILLIS);
    expect(Math.max(...seen.map(({ age }) => age))).toBeLessThan(CLAIM_MILLIS - 2 * MINUTE_MILLIS);
    expect(Math.max(...seen.map((each) => each.opened - each.known))).toBeLessThan(6);
    expect(Object.values(memory?.clusters ?? {}).map(({ issue }) => issue)).not.toContain(null);
    expect(stored.ledger).toEqual(await ledgerIn(github));
  });

  it('and another run takes over, it writes nothing more, says so, and leaves the ledger to that one', async () => {
    await using github = await startGithub();
    const clock = virtualClock();
    let taken: 'no' | 'yes' = 'no';
    github.onWrite({
      after: async (_, { operation, body }) => {
        if (operation !== 'issues/create' || taken === 'yes' || !JSON.stringify(body).includes('failure'))
          return undefined;
        taken = 'yes';
        await takeOver(github, clock);
        return undefined;
      },
    });
    const { outcomes, memory } = await publish(github, clock);
    const issues = (await github.state()).issues.length;
    expect(issues).toBeLessThan(6);
    expect(outcomes.map(({ result }) => result.kind)).toEqual([
      ...Array<string>(issues).fill('done'),
      ...Array<string>(12 - issues).fill('deferred'),
    ]);
    expect(outcomes.at(-1)?.result).toMatchObject({ why: expect.stringContaining('another run has taken over') });
    expect(memory).toBeUndefined();
    expect((await ledgerIn(github))?.memory.claim?.run).toBe('8');
  });

  it('and the ledger is out of reach, it stops, since nobody could tell any more who is at work', async () => {
    await using github = await startGithub();
    github.fault({ on: 'PATCH /git/refs/*', nth: 'all', status: 422, body: 'Repository rule violations found' });
    const { outcomes } = await publish(github, virtualClock());
    expect((await github.state()).issues.length).toBeLessThan(6);
    expect(outcomes.at(-1)?.result).toMatchObject({ why: expect.stringContaining('the ledger could not be kept') });
  });
});

async function takeOver(github: Github, clock: Clock): Promise<void> {
  const ledger = await ledgerIn(github);
  const claim = { run: '8', since: fromEpochMillis(clock.now()) };
  const text = JSON.stringify({ ...ledger, memory: { ...ledger?.memory, claim } });
  await github.as('octocat').push(LEDGER_BRANCH, { 'ledger.json': text });
}

it('a run that read for long claims the ledger as of then, or its claim would be dead when it is made', async () => {
  await using github = await startGithub();
  const clock = virtualClock();
  await clock.sleep(2 * CLAIM_MILLIS);
  const { stored } = await publish(github, clock);
  const age = clock.now() - epochMillis(stored.ledger.memory.claim?.since ?? '');
  expect(age).toBeLessThan(CLAIM_MILLIS);
});
