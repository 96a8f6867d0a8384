import { mayClaim } from './ledger/claim.ts';
import { type Carried, remember } from './ledger/remember.ts';
import { type RenderedStep, writesOf } from './plan/writes.ts';
import { applyWrites } from './publish/github/apply-writes.ts';
import type { Ledger, LedgerStore, StoredLedger } from './types/ledger.ts';
import type { Tending } from './types/plan.ts';
import type { Claim, Memory } from './types/remembered.ts';
import type { TendingRules } from './types/tending-rules.ts';
import { fromEpochMillis } from './types/time.ts';
import type { LabelWanted, Outcome, Tracker, Write } from './types/tracker.ts';

export type Published = {
  readonly outcomes: readonly Outcome[];
  /** What the ledger is to hold once everything has arrived; undefined when another run is at work. */
  readonly memory: Memory | undefined;
  /** What the ledger holds now: after a claim no longer what was read. */
  readonly stored: StoredLedger;
  /** Steps that wait for a later run. */
  readonly waiting: readonly { readonly fingerprint: string; readonly why: string }[];
};

export type Publishing = {
  readonly tending: Tending;
  readonly rendered: ReadonlyMap<string, RenderedStep>;
  readonly stored: StoredLedger;
  readonly rules: TendingRules;
  /** End of the window. */
  readonly windowTo: string;
  readonly run: string;
  /** Milliseconds since the epoch. */
  readonly now: number;
};

const BUSY = 'another run is at work on the issues, and this one leaves them to it';

/** Claims the ledger, sends what the plan comes to, and tells what is to be remembered of it. */
export async function publishIssues(asked: Publishing, tracker: Tracker, ledger: LedgerStore): Promise<Published> {
  const { tending, rendered, rules, windowTo } = asked;
  const { writes, waiting } = writesOf(tending, rendered);
  const carried = { plan: tending.plan, writes, waiting, windowTo };
  const done = (outcomes: readonly Outcome[], base: Memory, claim: Claim | null): Carried => {
    return { ...carried, base, outcomes, claim };
  };
  const claim = { run: asked.run, since: fromEpochMillis(asked.now) };
  const left = { outcomes: writes.map(leftToOther), memory: undefined, stored: asked.stored, waiting };
  if (!mayClaim(asked.stored.ledger.memory, claim.run, claim.since)) return left;
  if (writes.length === 0) return { ...left, memory: remember(done([], tending.observed, null)) };
  const stored = await claimLedger(asked.stored, remember(done([], tending.known, claim)), ledger);
  if (stored === undefined) return left;
  const labels = labelsIn(writes, tending, rules);
  if (labels.length > 0) await tracker.provideLabels(labels);
  const outcomes = await applyWrites(writes, tracker, { most: tending.writesLeft, onOutcome: () => undefined });
  const memory = remember(done(outcomes, tending.observed, null));
  return { outcomes, memory: await withOwnLogin(memory, outcomes, tracker), stored, waiting };
}

/** The ledger with the claim of this run in it; undefined when another run was first. */
async function claimLedger(
  stored: StoredLedger,
  claiming: Memory,
  ledger: LedgerStore,
): Promise<StoredLedger | undefined> {
  const next: Ledger = { ...stored.ledger, memory: claiming };
  return (await ledger.write(next, stored.version)) === 'written' ? { ...stored, ledger: next } : undefined;
}

function leftToOther(write: Write): Outcome {
  return { write, result: { kind: 'deferred', why: BUSY } };
}

/** Who opened an issue with our token is one of us: GitHub tells a job's token nothing about itself. */
async function withOwnLogin(memory: Memory, outcomes: readonly Outcome[], tracker: Tracker): Promise<Memory> {
  const opened = outcomes.find(({ write, result }) => write.do === 'create' && result.kind === 'done');
  if (opened === undefined || opened.result.kind !== 'done') return memory;
  const login = (await tracker.issue(opened.result.issue))?.login;
  if (login === undefined || memory.logins.includes(login)) return memory;
  return { ...memory, logins: [...memory.logins, login].sort() };
}

const COLOURS: Readonly<Record<string, string>> = {
  P0: 'b60205',
  P1: 'd93f0b',
  P2: 'fbca04',
  P3: 'c2e0c6',
};
const OWN_COLOUR = '0e8a16';
const STATE_COLOUR = 'bfd4f2';

/** The labels that the writes add, with what they mean. */
function labelsIn(writes: readonly Write[], { issues }: Tending, rules: TendingRules): readonly LabelWanted[] {
  const { label, labelPrefixes } = rules;
  const names = writes.flatMap((write) => {
    if (write.do === 'create') return write.labels;
    if (write.do === 'comment') return [];
    const before = issues.get(write.issue)?.labels ?? [];
    return (write.change.labels ?? []).filter((name) => !before.includes(name));
  });
  return [...new Set(names)].sort().map((name) => {
    const priority = name.slice(labelPrefixes.priority.length);
    const colour = COLOURS[priority];
    if (name === label) return { name, color: OWN_COLOUR, description: 'Tended by Log Gardener from the logs' };
    if (colour !== undefined) return { name, color: colour, description: `Priority ${priority}, as the logs tell` };
    return { name, color: STATE_COLOUR, description: 'How the failure stands, as the logs tell' };
  });
}
