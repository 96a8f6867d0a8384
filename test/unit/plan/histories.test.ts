import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readMarks } from '../../../src/plan/marker.ts';
import { partsOf } from '../../../src/plan/title-form.ts';
import { PRIORITIES, type Priority, type Ranked } from '../../../src/types/cluster.ts';
import { type Memory, NO_MEMORY } from '../../../src/types/remembered.ts';
import { DEFAULT_RULES } from '../../../src/types/tending-rules.ts';
import { fromEpochMillis } from '../../../src/types/time.ts';
import type { Issue, Listing } from '../../../src/types/tracker.ts';
import { aRanked, fingerprintOf } from './a-ranked.ts';
import { BOT, SimulatedGithub } from './simulated-github.ts';
import { HOUR, hour, type Running, runOnce, START } from './simulated-run.ts';

const CLUSTERS = 5;
/** What people do to an issue: those with rights, but for the stranger who forges. */
const ACTS = {
  completed: (github, { number }) => github.close(number, 'completed'),
  notPlanned: (github, { number }) => github.close(number, 'not_planned'),
  duplicate: (github, { number }, other) => {
    github.say('octocat', number, `Duplicate of #${github.issues[other % github.issues.length]?.number ?? 1}`);
    github.close(number, 'duplicate');
  },
  reopen: (github, { number }) => github.edit(number, { state: 'open', stateReason: 'reopened' }),
  mute: (github, { number, labels }) => github.edit(number, { labels: [...new Set([...labels, MUTE])] }),
  unmute: (github, { number, labels }) => github.edit(number, { labels: labels.filter((label) => label !== MUTE) }),
  prioritise: (github, { number, labels }) =>
    github.edit(number, { labels: [...labels.filter((label) => !/^P\d$/.test(label)), 'P0'] }),
  unlabel: (github, { number, labels }) =>
    github.edit(number, { labels: labels.filter((label) => label !== 'new' && label !== 'active-dev') }),
  retitle: (github, { number }) => github.edit(number, { title: `Money is missing in ${number}` }),
  rename: (github, { number, title }) => github.edit(number, { title: title.replace(/[^|]*$/, ' a name by hand') }),
  writeAround: (github, { number, body }) =>
    github.edit(number, { body: `Seen by a customer.\r\n\r\n${body}\r\n\r\nAsk the bank.` }),
  removeBlock: (github, { number }) => github.edit(number, { body: 'nothing but words' }),
  removeMarker: (github, { number, body }) =>
    github.edit(number, { body: body.replace(/<!-- log-gardener:fingerprint .*-->/, '') }),
  lock: (github, { number }) => github.edit(number, { locked: true }),
  assign: (github, { number }) => github.edit(number, { assigned: true }),
  comment: (github, { number }) => github.say('octocat', number, 'I look at it.'),
  delete: (github, { number }) => github.delete(number),
  copy: (github, { title, body, labels }) => github.open('octocat', { title: `${title} again`, body, labels }),
  forge: (github, _, other) => {
    const body = `<!-- log-gardener:fingerprint ${fingerprintOf(other % CLUSTERS)} -->`;
    github.close(
      github.open('mallory', { title: 'GCP-new | P1 | no funds', body, labels: ['log-gardener'] }),
      'not_planned',
    );
  },
} as const satisfies Record<string, (github: SimulatedGithub, issue: Issue, other: number) => unknown>;

const MUTE = 'log-gardener:mute';
const KINDS = [
  'completed',
  'notPlanned',
  'duplicate',
  'reopen',
  'mute',
  'unmute',
  'prioritise',
  'unlabel',
  'retitle',
  'rename',
  'writeAround',
  'removeBlock',
  'removeMarker',
  'lock',
  'assign',
  'comment',
  'delete',
  'copy',
  'forge',
] as const satisfies readonly (keyof typeof ACTS)[];

type Act = { readonly act: keyof typeof ACTS; readonly issue: number; readonly other: number };

type Turn = {
  /** By cluster: its priority, or undefined when it does not show. */
  readonly shown: readonly (Priority | undefined)[];
  /** Shows as part of the first cluster instead of by itself. */
  readonly joined: boolean;
  readonly acts: readonly Act[];
  readonly coverage: 'complete' | 'partial';
  readonly listing: 'whole' | 'failed' | 'short';
  readonly hours: number;
  readonly kill: number | undefined;
  readonly loses: boolean;
};

const act: fc.Arbitrary<Act> = fc.record({ act: fc.constantFrom(...KINDS), issue: fc.nat(7), other: fc.nat(7) });
const priority = fc.constantFrom<Priority>('P0', 'P1', 'P2', 'P2', 'P3', 'P4');
const turn: fc.Arbitrary<Turn> = fc.record({
  shown: fc.array(fc.option(priority, { nil: undefined }), { minLength: CLUSTERS, maxLength: CLUSTERS }),
  joined: fc.boolean(),
  acts: fc.array(act, { maxLength: 2 }),
  coverage: fc.constantFrom('complete', 'complete', 'partial'),
  listing: fc.constantFrom('whole', 'whole', 'whole', 'whole', 'failed', 'short'),
  hours: fc.constantFrom(1, 1, 1, 30, 24 * 15),
  kill: fc.option(fc.nat(4), { nil: undefined, freq: 4 }),
  loses: fc.constantFrom(false, false, false, true),
});
const history = fc.array(turn, { minLength: 2, maxLength: 9 });

const NOBODY: Turn['shown'] = new Array<undefined>(CLUSTERS).fill(undefined);
const QUIET: Turn = {
  shown: NOBODY,
  joined: false,
  acts: [],
  coverage: 'complete',
  listing: 'whole',
  hours: 1,
  kill: undefined,
  loses: false,
};
/** A person raises a priority and gives another title, the issue is closed as done, and then it happens again. */
const PRIORITY_BY_HAND: readonly Turn[] = [
  { ...QUIET, shown: NOBODY.with(0, 'P0').with(1, 'P2') },
  { ...QUIET, acts: [{ act: 'prioritise', issue: 1, other: 0 }] },
  {
    ...QUIET,
    acts: [
      { act: 'retitle', issue: 1, other: 0 },
      { act: 'completed', issue: 1, other: 0 },
    ],
  },
  { ...QUIET, shown: NOBODY.with(0, 'P0').with(1, 'P2') },
];

function rankedIn({ shown, joined }: Turn, at: string): readonly Ranked[] {
  const all = shown.flatMap((urgency, index): readonly Ranked[] => {
    if (urgency === undefined || (joined && index === 1)) return [];
    const others = joined && index === 0 ? [fingerprintOf(1)] : [];
    return [
      aRanked(index, {
        priority: urgency,
        first: at,
        last: at,
        others,
        name: index < 2 ? 'no funds' : `failure ${index}`,
      }),
    ];
  });
  return all.toSorted((a, b) => PRIORITIES.indexOf(a.priority) - PRIORITIES.indexOf(b.priority));
}

function happens(github: SimulatedGithub, { act: kind, issue: index, other }: Act): void {
  const issue = github.issues[index % Math.max(1, github.issues.length)];
  if (issue !== undefined) ACTS[kind](github, issue, other);
}

const LISTINGS: Readonly<Record<Turn['listing'], (whole: Listing) => Listing>> = {
  whole: (whole) => whole,
  failed: () => ({ kind: 'failed', why: 'GitHub answered with 500', cause: 'other' }),
  short: (whole) =>
    whole.kind === 'failed' ? whole : { ...whole, issues: whole.issues.slice(0, whole.issues.length >> 1) },
};

type Told = { readonly github: SimulatedGithub; readonly running: Running; readonly turn: Turn };

/** Lives through a history, and shows each run as it is about to begin. */
function live(
  turns: readonly Turn[],
  beforeRun: (told: Told) => void,
  afterRun: (told: Told & { readonly memory: Memory }) => void,
): void {
  const github = new SimulatedGithub(START);
  let memory = NO_MEMORY;
  let at = 0;
  let wasKilled = false;
  for (const each of turns) {
    at += each.hours;
    for (const one of each.acts) happens(github, one);
    // Without the ledger a list that is not whole cannot be told from one that is.
    const listing: Turn['listing'] = (each.loses || wasKilled) && each.listing === 'short' ? 'whole' : each.listing;
    wasKilled = each.kill !== undefined || ((wasKilled || each.loses) && listing === 'failed');
    if (each.loses) memory = NO_MEMORY;
    const seen = fromEpochMillis(Math.max(github.now, START + at * HOUR) - 60_000);
    const from = fromEpochMillis(START + (at - each.hours) * HOUR);
    const window = hour(at, { coverage: each.coverage, from });
    const kill = each.kill === undefined ? {} : { killedAfter: each.kill };
    const running = { ranked: rankedIn(each, seen), window, memory, listing: LISTINGS[listing], ...kill };
    beforeRun({ github, running, turn: each });
    memory = runOnce(github, running).memory;
    afterRun({ github, running, turn: each, memory });
  }
}

function openByBot(issues: readonly Issue[]): readonly Issue[] {
  return issues.filter(
    ({ state, login, labels }) => state === 'open' && login === BOT && labels.includes('log-gardener'),
  );
}

/** Two issues of one failure, once merged by a person, may share it otherwise after a run that was cut off. */
const CALM = { kill: undefined, listing: 'whole', loses: false } as const;

describe('whatever happens in a repository', () => {
  test('no second issue is opened for a failure that has an open one', () => {
    fc.assert(
      fc.property(history, (turns) => {
        let before: readonly Issue[] = [];
        live(
          turns,
          ({ github }) => {
            before = github.issues;
          },
          ({ github }) => {
            const fresh = github.issues.filter(({ number }) => !before.some((each) => each.number === number));
            const open = openByBot(github.issues).map((issue) => ({ issue, marks: readMarks(issue.body) }));
            for (const { number, body } of fresh) {
              const own = readMarks(body)?.fingerprint;
              const same = open.filter(({ issue, marks }) => marks?.fingerprint === own && issue.number !== number);
              expect(same.map(({ issue }) => issue.number)).toEqual([]);
            }
          },
        );
      }),
      { numRuns: 150 },
    );
  });

  test('no open issues of ours share a title, unless a person gave it', () => {
    fc.assert(
      fc.property(history, (turns) => {
        const named = turns.map((each) => ({
          ...each,
          acts: each.acts.filter(({ act: kind }) => kind !== 'rename' && kind !== 'copy' && kind !== 'reopen'),
        }));
        live(
          named,
          () => {},
          ({ github }) => {
            const titles = openByBot(github.issues).map(({ title }) => title);
            expect(new Set(titles).size).toBe(titles.length);
          },
        );
      }),
      { numRuns: 100 },
    );
  });

  test('no comment is made twice in a row, and none without a change of state', () => {
    fc.assert(
      fc.property(history, (turns) => {
        live(
          turns,
          () => {},
          ({ github }) => {
            for (const { number } of github.issues) {
              const own = github.commentsOn(number).filter(({ login }) => login === BOT);
              const told = own.map(({ body }) => /gardener:comment \S+ (\S+ \S+)/.exec(body)?.[1]);
              expect(told.filter((each, index) => each === told[index - 1])).toEqual([]);
            }
          },
        );
      }),
      { numRuns: 150 },
    );
  });

  test('what people wrote, set and decided stays as they left it', () => {
    fc.assert(
      fc.property(history, (turns) => {
        let before: ReadonlyMap<number, Issue> = new Map();
        live(
          turns,
          ({ github }) => {
            before = new Map(github.issues.map((issue) => [issue.number, issue]));
          },
          ({ github }) => {
            for (const after of github.issues) {
              const issue = before.get(after.number);
              if (issue !== undefined) expectUntouched(issue, after);
            }
          },
        );
      }),
      { numRuns: 150 },
    );
  });

  test('the same window again writes nothing', () => {
    fc.assert(
      fc.property(history, (turns) => {
        const undisturbed = turns.map((each) => ({ ...each, kill: undefined }));
        live(
          undisturbed,
          () => {},
          ({ github, running, memory }) => {
            expect(runOnce(github.copy(), { ...running, memory }).writes).toEqual([]);
          },
        );
      }),
      { numRuns: 100 },
    );
  });

  test.each(['claim', 'each write'] as const)(
    'a run that was killed after any write, its ledger holding the %s, ends, run again, as if nothing had happened',
    (signOfLife) => {
      fc.assert(
        fc.property(history, (turns) => {
          live(
            turns.map((each) => ({
              ...each,
              ...CALM,
              acts: each.acts.filter(({ act: kind }) => kind !== 'duplicate'),
            })),
            ({ github, running }) => {
              const undisturbed = github.copy();
              const whole = runOnce(undisturbed, running);
              for (let killedAfter = 0; killedAfter < whole.writes.length; killedAfter++) {
                const disturbed = github.copy();
                const cut = runOnce(disturbed, { ...running, killedAfter, signOfLife });
                const again = runOnce(disturbed, { ...running, memory: cut.memory });
                expect(disturbed.seen).toEqual(undisturbed.seen);
                expect(sure(again.memory)).toEqual({ ...sure(whole.memory), spent: again.memory.spent });
              }
            },
            () => {},
          );
        }),
        { numRuns: 50, examples: [[PRIORITY_BY_HAND]] },
      );
    },
  );

  test('a ledger that is lost with the run that was killed costs no issue its identity', () => {
    fc.assert(
      fc.property(turn, (first) => {
        const github = new SimulatedGithub(START);
        const seen = fromEpochMillis(START + HOUR - 60_000);
        const running = { ranked: rankedIn(first, seen), window: hour(1) };
        const undisturbed = github.copy();
        const whole = runOnce(undisturbed, running);
        for (let killedAfter = 0; killedAfter < whole.writes.length; killedAfter++) {
          const disturbed = github.copy();
          runOnce(disturbed, { ...running, killedAfter });
          runOnce(disturbed, { ...running, memory: NO_MEMORY });
          expect(disturbed.seen).toEqual(undisturbed.seen);
        }
      }),
      { numRuns: 40 },
    );
  });

  test('the same input gives the same plan, byte for byte', () => {
    fc.assert(
      fc.property(history, (turns) => {
        live(
          turns,
          ({ github, running }) => {
            const { listing = LISTINGS.whole, ...rest } = running;
            const one = runOnce(github.copy(), { ...rest, listing });
            const other = runOnce(github.copy(), { ...structuredClone(rest), listing });
            expect(JSON.stringify(other.tending.plan)).toBe(JSON.stringify(one.tending.plan));
          },
          () => {},
        );
      }),
      { numRuns: 30 },
    );
  });
});

/** The memory without what the next run finds out again by itself. */
function sure(memory: Memory): Memory {
  const clusters = Object.entries(memory.clusters).map(([identity, known]) => [
    identity,
    { ...known, doubted: false, commented: '', restored: false, duplicateOf: null },
  ]);
  return { ...memory, clusters: Object.fromEntries(clusters) };
}

const BLOCK = /<!-- log-gardener:begin -->[\s\S]*<!-- log-gardener:end -->/;
const OURS = /^(?:P[0-4]|new|regression|escalated|active-dev|quiet)$/;

function expectUntouched(before: Issue, after: Issue): void {
  if (before.login !== BOT) {
    expect(after).toEqual(before);
    return;
  }
  const muted = before.labels.includes('log-gardener:mute');
  if (muted || before.stateReason === 'not_planned') expect(after).toEqual({ ...before, comments: after.comments });
  if (BLOCK.test(before.body)) expect(after.body.replace(BLOCK, '')).toBe(before.body.replace(BLOCK, ''));
  else expect(after.body.startsWith(before.body)).toBe(true);
  expect(after.labels.filter((label) => !OURS.test(label))).toEqual(before.labels.filter((label) => !OURS.test(label)));
  expect(after.labels.length).toBe(before.labels.length);
  const parts = partsOf(DEFAULT_RULES.titleForm, before.title);
  if (parts === undefined) expect(after.title).toBe(before.title);
  else expect(partsOf(DEFAULT_RULES.titleForm, after.title)?.name).toBe(parts.name);
}
