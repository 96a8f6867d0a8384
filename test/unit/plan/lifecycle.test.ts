import { describe, expect, test } from 'vitest';
import type { Priority, Ranked } from '../../../src/types/cluster.ts';
import type { WindowSeen } from '../../../src/types/plan.ts';
import { type Memory, NO_MEMORY } from '../../../src/types/remembered.ts';
import type { TendingRules } from '../../../src/types/tending-rules.ts';
import { fromEpochMillis } from '../../../src/types/time.ts';
import type { Issue } from '../../../src/types/tracker.ts';
import { aRanked, fingerprintOf, type RankedFields } from './a-ranked.ts';
import { SimulatedGithub } from './simulated-github.ts';
import { HOUR, hour, type Running, runOnce, START } from './simulated-run.ts';

const CLOSER: Partial<TendingRules> = { quietWindows: 2, closeAfterWindows: 3 };

/** A repository in which cluster 1 is tracked in #1 since the first hour. */
class Story {
  readonly github = new SimulatedGithub(START);
  memory: Memory = NO_MEMORY;
  hours = 0;
  readonly rules: Partial<TendingRules>;

  constructor(rules: Partial<TendingRules> = {}) {
    this.rules = rules;
  }

  run(ranked: (at: string) => readonly Ranked[], window: Partial<WindowSeen> = {}, running: Partial<Running> = {}) {
    this.hours += 1;
    const seen = hour(this.hours, window);
    this.github.now = Math.max(this.github.now, START + this.hours * HOUR);
    const at = fromEpochMillis(START + this.hours * HOUR - 60_000);
    const { memory, rules } = this;
    const ran = runOnce(this.github, { ranked: ranked(at), window: seen, memory, rules, ...running });
    this.memory = ran.memory;
    return { ...ran, did: ran.tending.plan.steps.map((step) => step.do), why: ran.tending.plan.steps[0]?.why ?? '' };
  }

  get issue(): Issue {
    const found = this.github.issue(1);
    if (found === undefined) throw new Error('no issue #1');
    return found;
  }

  get comments(): readonly string[] {
    return this.github.commentsOn(1).map(({ body }) => body);
  }
}

function one(fields: Partial<RankedFields> = {}): (at: string) => readonly Ranked[] {
  return (at) => [aRanked(1, { first: at, last: at, ...fields })];
}
const none = () => [];

function tracked(priority: Priority = 'P2', rules: Partial<TendingRules> = {}): Story {
  const story = new Story(rules);
  story.run(one({ priority }));
  return story;
}

describe('a cluster without an issue', () => {
  test.each([
    ['P0', 1, 'open'],
    ['P2', 1, 'open'],
    ['P3', 9, 'leave'],
    ['P3', 10, 'open'],
    ['P4', 1_000, 'leave'],
  ] as const)(
    'of %s that happened %i times is left or opened as the thresholds say: %s',
    (priority, occurrences, does) => {
      expect(new Story().run(one({ priority, occurrences })).did).toEqual([does]);
    },
  );

  test('gets its issue when a P3 has happened often enough over several windows', () => {
    const story = new Story();
    const did = [4, 4, 4].map((occurrences) => story.run(one({ priority: 'P3', occurrences })).did[0]);
    expect(did).toEqual(['leave', 'leave', 'open']);
  });

  test.each([
    ['new', 'new'],
    ['regression', 'regression'],
    ['race-condition', 'race-condition'],
  ])('of category %s gets that into title and labels', (category, shown) => {
    const story = new Story();
    story.run(one({ category }));
    expect(story.issue.title).toMatch(new RegExp(`^GCP-${shown} \\| P1 \\| `));
    expect(story.issue.labels).toEqual(['log-gardener', 'P1', shown]);
  });
});

describe('an open issue', () => {
  test('is kept current without a comment while nothing about it changes', () => {
    const story = tracked();
    expect(story.run(one({ priority: 'P2' })).did).toEqual(['refresh']);
    expect(story.run(one({ priority: 'P2' })).writes.map((write) => write.do)).toEqual(['change']);
    expect(story.comments).toEqual([]);
    expect(story.issue.title).toMatch(/^GCP-active-dev \| P2/);
    expect(story.issue.body).toContain('counts 3 3 3');
  });

  test('says once that it escalated, after the priority stayed', () => {
    const story = tracked();
    story.run(one({ priority: 'P1' }));
    expect(story.comments).toEqual([]);
    story.run(one({ priority: 'P1' }));
    expect(story.comments).toEqual([expect.stringContaining('P2 → P1, and stayed so for 2 windows')]);
    expect(story.issue.labels).toEqual(['log-gardener', 'P1', 'escalated']);
    expect(story.issue.title).toMatch(/^GCP-escalated \| P1/);
    story.run(one({ priority: 'P1' }));
    expect(story.comments).toHaveLength(1);
  });

  test('does not flap with a priority that comes and goes', () => {
    const story = tracked();
    for (const priority of ['P1', 'P2', 'P1', 'P2', 'P3', 'P2'] as const) story.run(one({ priority }));
    expect(story.comments).toEqual([]);
    expect(story.issue.labels).toContain('P2');
  });

  test('is urgent at once when it becomes a P0, and calm only after a while', () => {
    const story = tracked();
    story.run(one({ priority: 'P0' }));
    expect(story.issue.labels).toContain('P0');
    const did = [1, 2, 3].map(() => {
      story.run(one({ priority: 'P2' }));
      return story.issue.labels[1];
    });
    expect(did).toEqual(['P0', 'P0', 'P2']);
    expect(story.comments.map((body) => body.slice(0, 16))).toEqual(['Now escalated: P', 'Now de-escalated']);
  });

  test('keeps a priority, a title and labels that a person set', () => {
    const story = tracked();
    story.github.edit(1, { title: 'Carts are empty', labels: ['log-gardener', 'P3', 'new', 'team-a'] });
    for (let run = 0; run < 4; run++) story.run(one({ priority: 'P1' }));
    expect(story.issue).toMatchObject({
      title: 'Carts are empty',
      labels: ['log-gardener', 'P3', 'active-dev', 'team-a'],
    });
    expect(story.comments).toEqual([]);
  });

  test('keeps a name that a person gave it, and tells priority and state before it', () => {
    const story = tracked();
    story.github.edit(1, { title: 'GCP-new | P2 | Guests cannot pay' });
    story.run(one({ priority: 'P0' }));
    expect(story.issue.title).toBe('GCP-escalated | P0 | Guests cannot pay');
  });

  test('is written no label twice that the team made in another case, or every run would change it', () => {
    const story = tracked();
    const { labels } = story.issue;
    story.github.edit(1, { labels: labels.map((label) => label.toUpperCase()) });
    story.run(one({ priority: 'P0' }));
    expect(story.issue.labels).toEqual(['LOG-GARDENER', 'P0', 'escalated']);
    story.github.edit(1, { labels: ['Log-Gardener', 'p0', 'ESCALATED', 'LOG-GARDENER:MUTE'] });
    expect(story.run(one({ priority: 'P0' })).why).toBe('#1 is muted');
  });

  test('is left alone while it is muted, until the day that is named', () => {
    const story = tracked();
    const { labels } = story.issue;
    story.github.edit(1, { labels: [...labels, 'log-gardener:mute', 'until:2026-03-05'] });
    expect(story.run(one({ priority: 'P0' })).why).toBe('#1 is muted until 2026-03-05');
    story.hours = 40;
    expect(story.run(one({ priority: 'P0' })).did).toEqual(['refresh']);
  });

  test('that is locked is kept current without a comment, which GitHub would refuse', () => {
    const story = tracked();
    story.github.edit(1, { locked: true });
    story.run(one({ priority: 'P0' }));
    expect(story.comments).toEqual([]);
    expect(story.issue.labels).toContain('P0');
  });

  test('gets the block back once after a person removed it, and not again', () => {
    const story = tracked();
    story.github.edit(1, { body: 'See the other board.' });
    story.run(one({ priority: 'P2' }));
    expect(story.issue.body).toMatch(/^See the other board\.\n\n<!-- log-gardener:begin -->/);
    story.github.edit(1, { body: 'See the other board!' });
    story.run(one({ priority: 'P2' }));
    expect(story.issue.body).toBe('See the other board!');
  });
});

describe('a closed issue', () => {
  test('is reopened with a comment when it happens again after the closing', () => {
    const story = tracked();
    story.github.close(1, 'completed');
    expect(story.run(none).did).toEqual([]);
    const ran = story.run(one({ priority: 'P1' }));
    expect(ran.did).toEqual(['reopen']);
    expect(story.issue).toMatchObject({ state: 'open', labels: ['log-gardener', 'P1', 'regression'] });
    expect(story.comments).toEqual([expect.stringContaining('Now regressed')]);
  });

  test('stays closed for what was logged before the closing', () => {
    const story = tracked();
    story.github.now = START + 2 * HOUR - 30_000;
    story.github.close(1, 'completed');
    expect(story.run(one()).why).toBe('nothing was seen after #1 was closed');
  });

  test('stays closed as not planned, whatever comes', () => {
    const story = tracked();
    story.github.close(1, 'not_planned');
    expect(story.run(one({ priority: 'P0' }))).toMatchObject({ did: ['leave'], writes: [] });
  });

  test('that lies back longer than the reopen window, or is locked, is followed by a new one that names it', () => {
    const late = tracked();
    late.github.close(1, 'completed');
    late.hours = 24 * 15;
    expect(late.run(one()).tending.plan.steps[0]).toMatchObject({
      do: 'open',
      follows: 1,
      told: { state: 'regression' },
    });
    const locked = tracked();
    locked.github.close(1, 'completed');
    locked.github.edit(1, { locked: true });
    expect(locked.run(one()).tending.plan.steps[0]).toMatchObject({ do: 'open', follows: 1 });
    expect(locked.run(one()).tending.plan.steps[0]).toMatchObject({ do: 'refresh', issue: 2 });
  });

  test('awaits the deploy while only revisions from before the fix show it', () => {
    const story = tracked();
    const heard = (revision: string, index: number) => ({ service: 'shop', revision, first: hour(index).from });
    story.run(one({ revisions: ['r1'] }), { revisions: [heard('r1', 1)] });
    story.github.close(1, 'completed');
    const waiting = story.run(one({ revisions: ['r1'] }), { revisions: [heard('r2', 4)] });
    expect(waiting.why).toMatch(/^awaiting deploy/);
    expect(story.run(one({ revisions: ['r1', 'r2'] })).did).toEqual(['reopen']);
  });

  test('as a duplicate hands its cluster over to the issue that a person named', () => {
    const story = new Story();
    story.run((at) => [...one()(at), aRanked(2, { first: at, last: at })]);
    story.github.say('octocat', 2, 'Duplicate of #1');
    story.github.close(2, 'duplicate');
    const ran = story.run((at) => [aRanked(2, { first: at, last: at })]);
    expect(ran.tending.plan.steps).toMatchObject([{ do: 'refresh', issue: 1 }]);
    expect(story.run((at) => [aRanked(2, { first: at, last: at })]).calls).toBe(0);
  });

  test('as a duplicate of a person’s own issue writes nothing to that one', () => {
    const story = tracked();
    story.github.open('octocat', { title: 'Carts', body: '', labels: [] });
    story.github.say('octocat', 1, 'Duplicate of #2');
    story.github.close(1, 'duplicate');
    expect(story.run(one())).toMatchObject({
      did: ['leave'],
      writes: [],
      why: 'belongs to #2: a person closed #1 as its duplicate',
    });
    story.github.close(2, 'completed');
    expect(story.run(one()).tending.plan.steps[0]).toMatchObject({ do: 'open', follows: 2 });
  });

  test('that was deleted or moved away is replaced by a new one', () => {
    const story = tracked();
    story.github.delete(1);
    expect(story.run(one())).toMatchObject({ did: ['open'], why: 'P1 seen 6 times; its issue is gone' });
    expect(story.run(one()).tending.plan.steps[0]).toMatchObject({ do: 'refresh', issue: 2 });
  });
});

describe('a silent cluster', () => {
  test('is called quiet once, after complete windows of its service, and is back without a word', () => {
    const story = tracked('P2', { quietWindows: 2 });
    for (let run = 0; run < 4; run++) story.run(none);
    expect(story.comments).toEqual([expect.stringContaining('Now quiet: not seen in 2 windows of its service')]);
    expect(story.issue).toMatchObject({ state: 'open', labels: ['log-gardener', 'P2', 'quiet'] });
    story.run(one({ priority: 'P2' }));
    expect(story.issue.labels).toEqual(['log-gardener', 'P2', 'active-dev']);
    expect(story.comments).toHaveLength(1);
  });

  test.each([
    ['its service was not heard', { heard: ['mail'] }],
    ['the window was not seen whole', { coverage: 'partial' }],
    ['the window lies in the past', { kind: 'past' }],
  ] as const)('is not called quiet when %s', (_, window) => {
    const story = tracked('P2', { quietWindows: 1 });
    expect(story.run(none, window)).toMatchObject({ did: ['leave'], writes: [] });
  });

  test('that keeps coming back is called quiet ever more rarely', () => {
    const story = tracked('P2', { quietWindows: 1 });
    const turns = Array.from({ length: 12 }, (_, index) => (index % 2 === 0 ? none : one({ priority: 'P2' })));
    for (const turn of turns) story.run(turn);
    expect(story.comments).toHaveLength(1);
  });

  test('stays open unless the configuration says that it may be closed', () => {
    const story = tracked('P2', { quietWindows: 1 });
    for (let run = 0; run < 9; run++) story.run(none);
    expect(story.issue.state).toBe('open');
  });

  test('is closed after the windows that the configuration names, with a last comment', () => {
    const story = tracked('P2', CLOSER);
    for (let run = 0; run < 4; run++) story.run(none);
    expect(story.issue).toMatchObject({ state: 'closed', stateReason: 'completed' });
    expect(story.comments.at(-1)).toContain('Now closed');
  });

  test.each<[string, Priority, (story: Story) => void]>([
    ['it is a P1', 'P1', () => {}],
    ['it is a P0', 'P0', () => {}],
    ['a person called it a P1', 'P2', ({ github }) => github.edit(1, { labels: ['log-gardener', 'P1', 'new'] })],
    ['somebody is assigned', 'P2', ({ github }) => github.edit(1, { assigned: true })],
    ['it has a milestone', 'P2', ({ github }) => github.edit(1, { hasMilestone: true })],
    ['a label keeps it open', 'P2', (story) => story.github.edit(1, { labels: [...story.issue.labels, 'keep-open'] })],
    ['a person commented on it lately', 'P2', ({ github }) => github.say('octocat', 1, 'I look at it.')],
    [
      'an open pull request refers to it',
      'P2',
      ({ github }) => {
        github.pullRequests = new Set([1]);
      },
    ],
  ])('is never closed when %s', (_, priority, prepare) => {
    const story = tracked(priority, CLOSER);
    prepare(story);
    for (let run = 0; run < 6; run++) story.run(none);
    expect(story.issue.state).toBe('open');
  });
});

describe('a window of the past', () => {
  test('opens what is new, and reopens, escalates and counts nothing', () => {
    const story = tracked();
    story.run(one({ priority: 'P2' }));
    const past = { ...hour(1), kind: 'past' } as const;
    expect(story.run(one({ priority: 'P0' }), past)).toMatchObject({ did: ['leave'], writes: [] });
    story.github.close(1, 'completed');
    expect(story.run(one({ priority: 'P0' }), past).did).toEqual(['leave']);
    expect(story.run((at) => [aRanked(2, { first: at, last: at })], past).did).toContain('open');
    expect(story.memory.clusters[fingerprintOf(1)]?.windows).toHaveLength(2);
  });
});
