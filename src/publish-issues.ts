import { LedgerHold } from './hold-ledger.ts';
import { mayClaim } from './ledger/claim.ts';
import { remember } from './ledger/remember.ts';
import { labelsWanted } from './plan/labels-wanted.ts';
import { type RenderedStep, writesOf } from './plan/writes.ts';
import { applyWrites } from './publish/github/apply-writes.ts';
import type { LedgerStore, StoredLedger, Unkept } from './types/ledger.ts';
import type { Tending } from './types/plan.ts';
import type { Claim, Memory } from './types/remembered.ts';
import { hasName } from './types/same-name.ts';
import type { TendingRules } from './types/tending-rules.ts';
import { fromEpochMillis } from './types/time.ts';
import type { Outcome, Tracker, Write } from './types/tracker.ts';

export type Published = {
  readonly outcomes: readonly Outcome[];
  /** What the ledger is to hold once everything has arrived; undefined when it is not this run's to write. */
  readonly memory: Memory | undefined;
  /** What the ledger holds now: after a claim no longer what was read. */
  readonly stored: StoredLedger;
  /** Steps that wait for a later run. */
  readonly waiting: readonly { readonly fingerprint: string; readonly why: string }[];
  /** Why the ledger could not be claimed, so that nothing was written at all. */
  readonly unclaimed: Unkept | undefined;
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
  readonly now: () => number;
};

const BUSY = 'another run is at work on the issues, and this one leaves them to it';
const TAKEN_OVER = 'another run has taken over, and this one leaves the rest to it';

/** Claims the ledger, sends what the plan comes to, and tells what is to be remembered of it. */
export async function publishIssues(asked: Publishing, tracker: Tracker, ledger: LedgerStore): Promise<Published> {
  const { tending, rendered, rules, windowTo, run, stored, now } = asked;
  const { writes, waiting } = writesOf(tending, rendered);
  const after = (base: Memory, outcomes: readonly Outcome[], claim: Claim | null): Memory =>
    remember({ base, plan: tending.plan, writes, outcomes, waiting, windowTo, claim });
  const left = { outcomes: writes.map(leftToOther), memory: undefined, stored, waiting, unclaimed: undefined };
  if (!mayClaim(stored.ledger.memory, run, fromEpochMillis(now()))) return left;
  if (writes.length === 0) return { ...left, memory: after(tending.observed, [], null) };
  const memoryAfter = (outcomes: readonly Outcome[], claim: Claim): Memory => after(tending.known, outcomes, claim);
  const hold = new LedgerHold(ledger, { run, stored, now, memoryAfter });
  const claimed = await hold.save([]);
  if (claimed === 'overtaken') return left;
  if (claimed !== 'written')
    return { ...left, outcomes: writes.map((write) => unsent(write, claimed)), unclaimed: claimed };
  tracker.writeUntil(hold.until);
  if (stored.ledger.memory.claim !== null) tracker.lookFirst();
  await tracker.provideLabels(labelsWanted(writes, tending, rules));
  const { outcomes, isOvertaken } = await writeWhileHeld(writes, tending.writesLeft, { tracker, hold });
  const sent = { ...left, outcomes, stored: hold.stored };
  if (isOvertaken) return sent;
  return { ...sent, memory: after(tending.observed, outcomes, null) };
}

/** Stops as soon as another run holds the ledger, or nobody can tell who does. */
async function writeWhileHeld(
  writes: readonly Write[],
  most: number,
  { tracker, hold }: { readonly tracker: Tracker; readonly hold: LedgerHold },
): Promise<{ readonly outcomes: readonly Outcome[]; readonly isOvertaken: boolean }> {
  let isOvertaken = false;
  const onOutcome = async (soFar: readonly Outcome[]): Promise<string | undefined> => {
    if (!hold.isDue && !isByNewLogin(soFar.at(-1), hold)) return undefined;
    const saved = await hold.save(soFar);
    isOvertaken = saved === 'overtaken';
    if (isOvertaken) return TAKEN_OVER;
    if (saved !== 'written' && saved !== 'overtaken') return `the ledger could not be kept: ${saved.reason}`;
    tracker.writeUntil(hold.until);
    return undefined;
  };
  return { outcomes: await applyWrites(writes, tracker, { most, onOutcome }), isOvertaken };
}

/** Until the ledger knows it, nobody could tell whose issue this is, if the run were cut off. */
function isByNewLogin(outcome: Outcome | undefined, { stored }: LedgerHold): boolean {
  const login = outcome?.result.kind === 'done' ? outcome.result.login : undefined;
  return login !== undefined && !hasName(stored.ledger.memory.logins, login);
}

function leftToOther(write: Write): Outcome {
  return { write, result: { kind: 'deferred', why: BUSY } };
}

function unsent(write: Write, { reason, remedy, cause }: Unkept): Outcome {
  return { write, result: { kind: 'stopped', why: `the ledger could not be claimed: ${reason}. ${remedy}`, cause } };
}
