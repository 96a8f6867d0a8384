import { describe, expect, test } from 'vitest';
import { NO_MEMORY } from '../../../src/types/remembered.ts';
import { fromEpochMillis } from '../../../src/types/time.ts';
import { aRanked, type RankedFields } from './a-ranked.ts';
import { SimulatedGithub } from './simulated-github.ts';
import { HOUR, hour, runOnce, START } from './simulated-run.ts';

const AT = fromEpochMillis(START + HOUR - 60_000);

function clusters(count: number, fields: (index: number) => Partial<RankedFields> = () => ({})) {
  return Array.from({ length: count }, (_, index) => aRanked(100 + index, { first: AT, last: AT, ...fields(index) }));
}

describe('the cap on new issues', () => {
  const ranked = clusters(30, (index) => ({ priority: index < 5 ? 'P0' : 'P2', module: `shop.module_${index}` }));

  test('lets the most urgent through, names what waits, and lets the rest follow in the next window', () => {
    const github = new SimulatedGithub(START);
    const ran = runOnce(github, { ranked, window: hour(1) });
    expect(github.issues).toHaveLength(20);
    expect(ran.tending.plan.steps.slice(20).every(({ why }) => why.includes('at most 20'))).toBe(true);
    runOnce(github, { ranked, window: hour(2), memory: ran.memory });
    expect(github.issues).toHaveLength(30);
  });

  test.each(['with', 'without'])('counts what a run opened that was killed, %s its ledger', (ledger) => {
    const github = new SimulatedGithub(START);
    const cut = runOnce(github, { ranked, window: hour(1), killedAfter: 12 });
    const memory = ledger === 'with' ? cut.memory : NO_MEMORY;
    for (let run = 0; run < 3; run++) runOnce(github, { ranked, window: hour(1), memory });
    expect(github.issues).toHaveLength(20);
  });
});

describe('the cap on writes', () => {
  const caps = { newIssues: 20, writes: 6, writeIntervalMillis: 0, umbrella: 10 };

  test('puts changes of state before what is merely kept current, and makes no half steps', () => {
    const github = new SimulatedGithub(START);
    const ranked = clusters(6, () => ({ priority: 'P2' }));
    const first = runOnce(github, { ranked, window: hour(1) });
    const later = clusters(6, (index) => ({ priority: index === 5 ? 'P0' : 'P2' }));
    const ran = runOnce(github, { ranked: later, window: hour(2), memory: first.memory, rules: { caps } });
    expect(ran.writes.map((write) => write.do)).toEqual(['comment', 'change', 'change', 'change', 'change', 'change']);
    expect(ran.waiting).toMatchObject([{ why: expect.stringContaining('writes') }]);
    const again = runOnce(github, { ranked: later, window: hour(2), memory: ran.memory, rules: { caps } });
    expect(again.writes).toEqual([]);
    expect(again.waiting).toHaveLength(1);
  });
});

describe('a storm', () => {
  const storm = clusters(12);

  function known(github: SimulatedGithub) {
    return runOnce(github, { ranked: [], window: hour(1) }).memory;
  }

  test('of new clusters of one module ends in one issue that lists them, in this window and later', () => {
    const github = new SimulatedGithub(START);
    const ran = runOnce(github, { ranked: storm, window: hour(2), memory: known(github) });
    expect(github.issues).toMatchObject([{ title: 'GCP-new | P1 | Storm of new failures in shop.cart (shop)' }]);
    expect(ran.tending.plan.steps.filter((step) => step.do === 'umbrella')).toHaveLength(1);
    const later = runOnce(github, { ranked: storm.slice(0, 3), window: hour(3), memory: ran.memory });
    expect(later.tending.plan.steps.map((step) => step.do)).toEqual(['leave', 'leave', 'leave', 'refresh']);
    expect(github.issues).toHaveLength(1);
  });

  test('is found again by its marker when the ledger is lost', () => {
    const github = new SimulatedGithub(START);
    runOnce(github, { ranked: storm, window: hour(2), memory: known(github) });
    runOnce(github, { ranked: storm, window: hour(2) });
    expect(github.issues).toHaveLength(1);
  });

  test('that goes on is taken in by the same issue', () => {
    const github = new SimulatedGithub(START);
    const { memory } = runOnce(github, { ranked: storm, window: hour(2), memory: known(github) });
    const more = Array.from({ length: 11 }, (_, index) => aRanked(200 + index, { first: AT, last: AT }));
    const ran = runOnce(github, { ranked: more, window: hour(3), memory });
    expect(github.issues).toHaveLength(1);
    expect(runOnce(github, { ranked: more, window: hour(3), memory: ran.memory }).writes).toEqual([]);
  });

  test.each([
    ['as many as the limit', clusters(10)],
    ['of several modules', clusters(12, (index) => ({ module: `shop.part_${index % 2}` }))],
  ])('is none with %s', (_, ranked) => {
    const github = new SimulatedGithub(START);
    runOnce(github, { ranked, window: hour(2), memory: known(github) });
    expect(github.issues).toHaveLength(ranked.length);
  });

  test('is none on the first run of a service, where all is new', () => {
    const github = new SimulatedGithub(START);
    runOnce(github, { ranked: storm, window: hour(1) });
    expect(github.issues).toHaveLength(12);
  });
});

describe('issues that look alike', () => {
  test('are named in the new issue, open or closed, ours or not, and never written to', () => {
    const github = new SimulatedGithub(START - HOUR);
    github.open('octocat', { title: 'Payment provider refused card of guest', body: '', labels: [] });
    github.open('octocat', { title: 'Translate the about page', body: '', labels: [] });
    github.close(1, 'completed');
    const ranked = [aRanked(1, { first: AT, last: AT, name: 'Payment provider refused card …' })];
    const ran = runOnce(github, { ranked, window: hour(1), lookAlikes: github.issues });
    expect(ran.tending.plan.steps[0]).toMatchObject({ do: 'open', related: [1] });
    expect(ran.writes.map((write) => write.do)).toEqual(['create']);
    const again = runOnce(github, { ranked, window: hour(1), lookAlikes: github.issues, memory: ran.memory });
    expect(again.writes).toEqual([]);
  });
});

describe('titles', () => {
  test('are never those of another open issue: the service is added', () => {
    const github = new SimulatedGithub(START);
    const shop = aRanked(1, { first: AT, last: AT, name: 'no funds' });
    const { memory } = runOnce(github, { ranked: [shop], window: hour(1) });
    runOnce(github, {
      ranked: [aRanked(2, { first: AT, last: AT, name: 'no funds', service: 'mail' })],
      window: hour(2),
      memory,
    });
    expect(github.issues.map(({ title }) => title)).toEqual([
      'GCP-new | P1 | no funds',
      'GCP-new | P1 | no funds (mail)',
    ]);
  });
});
