import { describe, expect, test } from 'vitest';
import { markerLine } from '../../../src/plan/marker.ts';
import { NO_MEMORY } from '../../../src/types/remembered.ts';
import { fromEpochMillis } from '../../../src/types/time.ts';
import type { Issue, Listing } from '../../../src/types/tracker.ts';
import { aRanked, fingerprintOf } from './a-ranked.ts';
import { BOT, SimulatedGithub } from './simulated-github.ts';
import { HOUR, hour, type Running, runOnce, START } from './simulated-run.ts';

const AT = fromEpochMillis(START + HOUR - 60_000);
const CLUSTER = aRanked(1, { first: AT, last: AT });
const MARKED = { title: 'GCP-new | P1 | no funds', body: `words\n\n${markerLine(fingerprintOf(1))}` };

function stepFor(github: SimulatedGithub, running: Partial<Running> = {}) {
  const { tending } = runOnce(github, { ranked: [CLUSTER], window: hour(1), ...running });
  return tending.plan.steps[0];
}

function with_(login: string, labels: readonly string[], change: Partial<Issue> = {}): SimulatedGithub {
  const github = new SimulatedGithub(START - HOUR);
  github.edit(github.open(login, { ...MARKED, labels }), change);
  return github;
}

describe('a marker is believed', () => {
  test('on an issue of our own that carries the label', () => {
    expect(stepFor(with_(BOT, ['log-gardener']))).toMatchObject({ do: 'refresh', issue: 1 });
  });

  test('on an issue by a login that the configuration trusts, so that another token re-keys nothing', () => {
    const github = with_('old-app[bot]', ['log-gardener']);
    expect(stepFor(github)).toMatchObject({ do: 'open' });
    expect(stepFor(github, { rules: { trustedLogins: ['old-app[bot]'] } })).toMatchObject({ do: 'refresh', issue: 1 });
  });

  test.each([
    ['a label', BOT, ['Log-Gardener']],
    ['a login', 'GitHub-Actions[Bot]', ['log-gardener']],
  ])('whatever the case of %s, which GitHub does not tell apart', (_, login, labels) => {
    expect(stepFor(with_(login, labels))).toMatchObject({ do: 'refresh', issue: 1 });
  });

  test('on an issue by a login that the ledger knows', () => {
    const memory = { ...NO_MEMORY, logins: ['old-app[bot]'] };
    expect(stepFor(with_('old-app[bot]', ['log-gardener']), { memory })).toMatchObject({ do: 'refresh', issue: 1 });
  });

  test('on a person’s issue that carries the label for adoption, which only people with rights can set', () => {
    const github = with_('octocat', ['log-gardener', 'log-gardener:adopt', 'P3']);
    const ran = runOnce(github, { ranked: [CLUSTER], window: hour(1) });
    expect(ran.tending.plan.steps[0]).toMatchObject({ do: 'refresh', issue: 1, title: null });
    expect(github.issue(1)?.labels).toEqual(['log-gardener', 'log-gardener:adopt', 'P3', 'active-dev']);
    expect(github.issue(1)?.body.startsWith(MARKED.body)).toBe(true);
    const again = runOnce(github, { ranked: [CLUSTER], window: hour(1), memory: ran.memory });
    expect(again.writes).toEqual([]);
    expect(runOnce(github, { ranked: [CLUSTER], window: hour(1) }).writes).toEqual([]);
  });
});

describe('a marker that somebody forged', () => {
  test.each<[string, readonly string[], Partial<Issue>]>([
    ['open, with our label', ['log-gardener'], {}],
    ['closed as not planned', ['log-gardener'], { state: 'closed', stateReason: 'not_planned' }],
    ['muted', ['log-gardener', 'log-gardener:mute'], {}],
    [
      'closed, with the label for adoption',
      ['log-gardener', 'log-gardener:adopt'],
      { state: 'closed', stateReason: 'not_planned' },
    ],
  ])('in an issue that is %s keeps no failure from getting its issue', (_, labels, change) => {
    expect(stepFor(with_('mallory', labels, change))).toMatchObject({ do: 'open' });
  });

  test('in an adopted issue does not draw in the issue of another failure', () => {
    const github = with_('octocat', ['log-gardener', 'log-gardener:adopt']);
    const { memory } = runOnce(github, { ranked: [CLUSTER], window: hour(1) });
    const other = aRanked(2, { first: AT, last: AT });
    github.edit(1, { body: markerLine(fingerprintOf(2)) });
    const { tending } = runOnce(github, { ranked: [CLUSTER, other], window: hour(2), memory });
    expect(tending.plan.steps).toMatchObject([{ do: 'refresh', issue: 1 }, { do: 'open' }]);
  });
});

describe('an issue of ours', () => {
  test('is known by its number when a person renamed or removed its label', () => {
    const github = new SimulatedGithub(START);
    const { memory } = runOnce(github, { ranked: [CLUSTER], window: hour(1) });
    github.edit(1, { labels: ['logs', 'P1', 'new'] });
    expect(stepFor(github, { memory, window: hour(2) })).toMatchObject({ do: 'refresh', issue: 1 });
  });

  test('is known by its number when a person removed its marker', () => {
    const github = new SimulatedGithub(START);
    const { memory } = runOnce(github, { ranked: [CLUSTER], window: hour(1) });
    github.edit(1, { body: 'nothing but words' });
    expect(stepFor(github, { memory, window: hour(2) })).toMatchObject({ do: 'refresh', issue: 1, body: 'append' });
  });

  test('stays the one when its cluster is led by another pattern, with or without the ledger', () => {
    const github = new SimulatedGithub(START);
    const { memory } = runOnce(github, {
      ranked: [aRanked(1, { first: AT, last: AT, others: [fingerprintOf(9)] })],
      window: hour(1),
    });
    const ranked = [aRanked(9, { first: AT, last: AT })];
    for (const known of [memory, NO_MEMORY]) {
      expect(stepFor(github, { memory: known, ranked, window: hour(2) })).toMatchObject({
        do: 'refresh',
        issue: 1,
        marks: { fingerprint: fingerprintOf(1) },
      });
    }
  });

  test('is the oldest open one of several with its marker; the others are left and named', () => {
    const github = with_(BOT, ['log-gardener']);
    github.open(BOT, { ...MARKED, labels: ['log-gardener'] });
    const { tending, writes } = runOnce(github, { ranked: [CLUSTER], window: hour(1) });
    expect(tending.plan.steps).toMatchObject([
      { do: 'refresh', issue: 1 },
      { do: 'leave', issue: 2, why: expect.stringContaining('#1') },
    ]);
    expect(writes.every((write) => write.do === 'change' && write.issue === 1)).toBe(true);
  });

  test('holds two clusters that came to share it, the leading one with its figures', () => {
    const github = new SimulatedGithub(START);
    const { memory } = runOnce(github, {
      ranked: [aRanked(1, { first: AT, last: AT, others: [fingerprintOf(9)] })],
      window: hour(1),
    });
    const ranked = [aRanked(9, { first: AT, last: AT, priority: 'P0' }), CLUSTER];
    const { steps } = runOnce(github, { ranked, window: hour(2), memory }).tending.plan;
    expect(steps).toMatchObject([
      { do: 'leave', issue: 1 },
      { do: 'refresh', issue: 1 },
    ]);
  });
});

describe('when the issues cannot be seen', () => {
  const failed: Listing = { kind: 'failed', why: 'GitHub answered with 500', cause: 'other' };

  test('nothing is created or written after a listing that failed', () => {
    const github = new SimulatedGithub(START);
    const ran = runOnce(github, { ranked: [CLUSTER], window: hour(1), listing: () => failed });
    expect(ran.writes).toEqual([]);
    expect(ran.tending.plan).toMatchObject({ steps: [{ do: 'wait' }], notes: [expect.stringContaining('500')] });
  });

  test('nothing is created after a listing that came back short, and the next run makes up for it', () => {
    const github = new SimulatedGithub(START);
    const many = Array.from({ length: 6 }, (_, index) => aRanked(index, { first: AT, last: AT }));
    const { memory } = runOnce(github, { ranked: many, window: hour(1) });
    const fresh = aRanked(20, { first: AT, last: AT });
    const short = (whole: Listing): Listing =>
      whole.kind === 'failed' ? whole : { ...whole, issues: whole.issues.slice(0, 2) };
    const ran = runOnce(github, { ranked: [fresh], window: hour(2), memory, listing: short });
    expect(ran.tending.plan.steps[0]).toMatchObject({ do: 'wait' });
    expect(ran.tending.plan.notes).toEqual([expect.stringContaining('4 issues that are known are missing')]);
    expect(stepFor(github, { ranked: [fresh], window: hour(3), memory: ran.memory })).toMatchObject({ do: 'open' });
  });

  test('a list that lags behind by minutes opens nothing twice', () => {
    const github = new SimulatedGithub(START);
    const { memory } = runOnce(github, { ranked: [CLUSTER], window: hour(1) });
    const lagging = (): Listing => ({ kind: 'complete', issues: [] });
    const again = runOnce(github, { ranked: [CLUSTER], window: hour(1), memory, listing: lagging });
    expect(again.writes).toEqual([]);
    expect(again.tending.plan.notes).toEqual([]);
  });
});
