import { createHash } from 'node:crypto';
import { remember } from '../../../src/ledger/remember.ts';
import { type Answers, NO_ANSWERS } from '../../../src/plan/facts.ts';
import { tend } from '../../../src/plan/tend.ts';
import { writesOf } from '../../../src/plan/writes.ts';
import { renderDocuments, renderGated } from '../../../src/render/render.ts';
import { prepareTemplates, type Templates } from '../../../src/render/templates.ts';
import { withProcessing } from '../../../src/report/processing.ts';
import { makeReport } from '../../../src/report/report.ts';
import { openDoor } from '../../../src/text/text.ts';
import type { LogEntry } from '../../../src/types/entry.ts';
import type { Tending, WindowSeen } from '../../../src/types/plan.ts';
import { type Memory, NO_MEMORY } from '../../../src/types/remembered.ts';
import { DEFAULT_RULES, type TendingRules } from '../../../src/types/tending-rules.ts';
import { fromEpochMillis } from '../../../src/types/time.ts';
import type { Traced } from '../../../src/types/traced.ts';
import type { Issue, Outcome, Write, WriteResult } from '../../../src/types/tracker.ts';
import { aLogEntry, rankedFrom, readAll } from '../../support/an-entry.ts';

const HOUR_MILLIS = 3_600_000;
const START = Date.parse('2026-03-04T11:00:00Z');
const BOT = 'github-actions[bot]';
const bundled = await prepareTemplates({});

/** What the repository and the ledger hold between two runs. */
export type World = { readonly memory: Memory; readonly issues: readonly Issue[] };

export const EMPTY: World = { memory: NO_MEMORY, issues: [] };

export type Running = {
  /** Which hour after eleven. */
  readonly hour: number;
  readonly entries: readonly LogEntry[];
  readonly rules?: Partial<TendingRules>;
  readonly lookAlikes?: readonly Issue[];
  readonly answers?: Answers;
  readonly templates?: Templates;
  readonly worklog?: string;
  readonly result?: (write: Write) => WriteResult;
  /** What was looked up about the code of every cluster whose issue is written. */
  readonly traced?: Traced;
};

/** So many entries of the hour that ends at `hour`, a second apart. */
export function inHour(hour: number, count: number, fields: LogEntry): readonly LogEntry[] {
  return Array.from({ length: count }, (_, index) => {
    const time = fromEpochMillis(START + (hour - 1) * HOUR_MILLIS + index * 1_000);
    const insertId = `${hour}-${index}-${createHash('sha256').update(JSON.stringify(fields)).digest('hex').slice(0, 8)}`;
    return aLogEntry({ timestamp: time, receiveTimestamp: time, insertId, severity: 'ERROR', ...fields });
  });
}

/** One run over an hour: read, plan, render, write, remember. */
export function tendedRun(world: World, running: Running) {
  const { hour, entries, templates = bundled } = running;
  const to = START + hour * HOUR_MILLIS;
  const window = { from: fromEpochMillis(to - HOUR_MILLIS), to: fromEpochMillis(to) };
  const { intake } = readAll(entries, { window });
  const ranked = rankedFrom(entries);
  const rules = { ...DEFAULT_RULES, ...running.rules };
  const seen: WindowSeen = { ...window, kind: 'current', coverage: 'complete', heard: ['shop'], revisions: [] };
  const planned = tend({
    ranked,
    memory: world.memory,
    listing: { kind: 'complete', issues: world.issues },
    lookAlikes: running.lookAlikes ?? [],
    answers: running.answers ?? NO_ANSWERS,
    rules,
    window: seen,
    login: BOT,
    now: to + 60_000,
    door: openDoor(),
  });
  const tending = running.traced === undefined ? planned : withTraced(planned, running.traced);
  const { severities, revisionsHeard: revisions, coverage } = intake;
  const facts = { window, severities, revisions, coverage, repository: 'https://github.com/acme/monorepo' };
  const draft = makeReport(facts, ranked, tending, to + 60_000);
  const rendered = renderGated(draft, tending, templates, { rules, worklog: running.worklog });
  const { writes, waiting } = writesOf(tending, rendered.steps);
  const apply = running.result ?? ((write) => ({ kind: 'done', issue: numberFor(write, world, writes) }));
  const outcomes = writes.map((write): Outcome => ({ write, result: apply(write) }));
  const report = withProcessing(rendered.report, { plan: tending.plan, outcomes, waiting });
  const { plan, observed: base } = tending;
  return {
    plan,
    writes,
    waiting,
    planned: rendered.documents,
    /** The same as a run shows it that knows no ledger and no issues. */
    preview: () => renderGated(makeReport(facts, ranked, tending.plan, to + 60_000), tending.plan, templates).documents,
    documents: renderDocuments({ ...rendered, report }, tending),
    report,
    steps: rendered.steps,
    world: {
      memory: remember({ base, plan, writes, outcomes, waiting, windowTo: window.to, claim: null }),
      issues: outcomes.reduce(
        (issues, outcome) => issuesAfter(issues, outcome, fromEpochMillis(to + 60_000)),
        world.issues,
      ),
    },
  };
}

function withTraced(planned: Tending, each: Traced): Tending {
  const identities = planned.plan.steps.flatMap((step) => ('marks' in step ? [step.marks.fingerprint] : []));
  const traced = Object.fromEntries(identities.map((identity) => [identity, each]));
  return { ...planned, observed: { ...planned.observed, traced } };
}

export type Ran = ReturnType<typeof tendedRun>;

export function closed(
  world: World,
  stateReason: Issue['stateReason'] = 'completed',
  closedAt = world.issues[0]?.createdAt ?? '',
): World {
  const issues = world.issues.map((issue) => ({ ...issue, state: 'closed' as const, stateReason, closedAt }));
  return { ...world, issues };
}

export function anIssue(fields: Partial<Issue>): Issue {
  const at = fromEpochMillis(START - HOUR_MILLIS);
  const plain = {
    locked: false,
    assigned: false,
    hasMilestone: false,
    comments: 0,
    closedAt: null,
    createdAt: at,
  } as const;
  const { labels = [], login = 'octocat', title = 'By hand', body = '' } = fields;
  return {
    number: 99,
    title,
    body,
    labels,
    login,
    state: 'open',
    stateReason: null,
    updatedAt: at,
    ...plain,
    ...fields,
  };
}

function numberFor(write: Write, { issues }: World, writes: readonly Write[]): number {
  if (write.do !== 'create') return write.issue;
  return issues.length + 1 + writes.filter((each) => each.do === 'create').indexOf(write);
}

function issuesAfter(issues: readonly Issue[], { write, result }: Outcome, at: string): readonly Issue[] {
  if (result.kind !== 'done' || write.do === 'comment') return issues;
  if (write.do === 'create') {
    const { title, body, labels } = write;
    return [
      ...issues,
      anIssue({ number: result.issue, title, body, labels, login: BOT, createdAt: at, updatedAt: at }),
    ];
  }
  return issues.map((issue) => (issue.number === write.issue ? { ...issue, ...write.change } : issue));
}

export function textOf(ran: Pick<Ran, 'documents'>, path: string): string {
  return ran.documents.find((document) => document.path.startsWith(path))?.text ?? '';
}
