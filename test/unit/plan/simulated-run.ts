import { remember } from '../../../src/ledger/remember.ts';
import { type Answers, NO_ANSWERS } from '../../../src/plan/facts.ts';
import { type TendInput, tend } from '../../../src/plan/tend.ts';
import { type RenderedStep, writesOf } from '../../../src/plan/writes.ts';
import { openDoor } from '../../../src/text/text.ts';
import type { Ranked } from '../../../src/types/cluster.ts';
import type { Question, Tending, WindowSeen } from '../../../src/types/plan.ts';
import { type Memory, NO_MEMORY } from '../../../src/types/remembered.ts';
import { DEFAULT_RULES, type TendingRules } from '../../../src/types/tending-rules.ts';
import { fromEpochMillis } from '../../../src/types/time.ts';
import type { Issue, Listing, Outcome, Write } from '../../../src/types/tracker.ts';
import { BOT, type SimulatedGithub } from './simulated-github.ts';

export const HOUR = 3_600_000; // milliseconds
export const START = Date.parse('2026-03-04T12:00:00Z');
const DOOR = openDoor();

/** The n-th hour of a history. */
export function hour(index: number, fields: Partial<WindowSeen> = {}): WindowSeen {
  const [from, to] = [fromEpochMillis(START + (index - 1) * HOUR), fromEpochMillis(START + index * HOUR)];
  return { from, to, kind: 'current', coverage: 'complete', heard: ['shop', 'mail'], revisions: [], ...fields };
}

export type Running = {
  readonly ranked: readonly Ranked[];
  readonly window: WindowSeen;
  readonly memory?: Memory;
  readonly rules?: Partial<TendingRules>;
  readonly listing?: (whole: Listing) => Listing;
  readonly lookAlikes?: readonly Issue[];
  /** The run is killed after so many writes. */
  readonly killedAfter?: number;
  /** What its ledger holds then: its claim alone, or what it had written as well. */
  readonly signOfLife?: 'claim' | 'each write';
};

export type Ran = {
  readonly tending: Tending;
  readonly writes: readonly Write[];
  readonly waiting: readonly { readonly fingerprint: string; readonly why: string }[];
  readonly calls: number;
  /** What the ledger holds afterwards. */
  readonly memory: Memory;
};

/** What a run does around the pure plan: list, ask, write, remember. */
export function runOnce(github: SimulatedGithub, running: Running): Ran {
  const { window, memory = NO_MEMORY, killedAfter = Number.POSITIVE_INFINITY, signOfLife = 'claim' } = running;
  const rules = { ...DEFAULT_RULES, ...running.rules };
  github.now = Math.max(github.now, Date.parse(window.to) + 60_000);
  const whole = github.list(rules.label);
  const input: TendInput = {
    ranked: running.ranked,
    memory,
    listing: running.listing?.(whole) ?? whole,
    lookAlikes: running.lookAlikes ?? [],
    answers: NO_ANSWERS,
    rules,
    window,
    login: BOT,
    now: github.now,
    door: DOOR,
  };
  const { tending, calls } = askedAndPlanned(input, github);
  const { writes, waiting } = writesOf(tending, renderedSteps(tending, running.ranked));
  const claim = { run: 'run', since: fromEpochMillis(github.now) };
  if (killedAfter < writes.length) {
    const outcomes = writes.slice(0, killedAfter).map((write): Outcome => ({ write, result: github.apply(write) }));
    const { plan, known: base } = tending;
    const noted = signOfLife === 'claim' ? [] : outcomes;
    const saved = remember({ base, plan, writes, outcomes: noted, waiting, windowTo: window.to, claim });
    return { tending, writes, waiting, calls, memory: saved };
  }
  const outcomes = writes.map((write): Outcome => ({ write, result: github.apply(write) }));
  const { plan, observed: base } = tending;
  const after = remember({ base, plan, writes, outcomes, waiting, windowTo: window.to, claim: null });
  return { tending, writes, waiting, calls, memory: after };
}

function askedAndPlanned(
  input: TendInput,
  github: SimulatedGithub,
): { readonly tending: Tending; readonly calls: number } {
  let asked = input;
  let calls = 0;
  for (let round = 0; round < 5; round++) {
    const tending = tend(asked);
    if (tending.questions.length === 0) return { tending, calls };
    calls += tending.questions.length;
    asked = { ...asked, answers: answersTo(tending.questions, asked.answers, github) };
  }
  throw new Error('the plan asks the same questions again and again');
}

function answersTo(questions: readonly Question[], before: Answers, github: SimulatedGithub): Answers {
  const numbers = (about: Question['about']) =>
    questions.flatMap((each) => (each.about === about && 'issue' in each ? [each.issue] : []));
  return {
    issues: new Map([...before.issues, ...numbers('issue').map((n) => [n, github.issue(n) ?? null] as const)]),
    comments: new Map([...before.comments, ...numbers('comments').map((n) => [n, github.commentsOn(n)] as const)]),
    pullRequests: new Map([
      ...before.pullRequests,
      ...numbers('pull-requests').map((n) => [n, github.pullRequests.has(n)] as const),
    ]),
  };
}

/** Stands in for the templates: all figures of a body come from what was observed. */
function renderedSteps({ plan, observed }: Tending, ranked: readonly Ranked[]): ReadonlyMap<string, RenderedStep> {
  return new Map(
    plan.steps.flatMap((step): readonly (readonly [string, RenderedStep])[] => {
      const comment = 'comment' in step && step.comment !== null ? `Now ${step.comment.kind}: ${step.comment.why}` : '';
      if (!('marks' in step)) return 'comment' in step ? [[step.fingerprint, { body: '', comment }]] : [];
      const known = observed.clusters[step.marks.fingerprint];
      const shown = ranked.filter(({ cluster }) => cluster.fingerprint === step.fingerprint);
      const counts = known?.windows.map(({ count }) => count).join(' ');
      const facts = `first ${known?.firstSeen}, last ${known?.lastSeen}, counts ${counts}, ${step.told.priority}`;
      const body = `${shown.length} shown, ${facts}, related ${step.related.join(' ')}`;
      return [[step.fingerprint, { body, comment }]];
    }),
  );
}
