import { withDelivered } from './ledger/delivered.ts';
import { NOTHING_HELD, readHeld, withRun } from './render/held-lines.ts';
import { pullRequestBody, pullRequestTitle } from './render/pull-request-view.ts';
import type { Templates } from './render/templates.ts';
import { heldRun } from './report/held-run.ts';
import { worklogDigest } from './report/worklog-digest.ts';
import { worklogsBefore } from './report/worklog-file.ts';
import type { Branches, CommitResult, Committed, PullRequest } from './types/branches.ts';
import type { Delivery, Placed } from './types/delivery.ts';
import type { Unkept } from './types/ledger.ts';
import type { Memory } from './types/remembered.ts';
import type { Report } from './types/report.ts';
import type { WorklogRules } from './types/worklog-rules.ts';
import { UserError } from './user-error.ts';

export type Shelving = {
  readonly report: Report;
  /** The worklog in Markdown, and its twin in JSON. */
  readonly texts: { readonly markdown: string; readonly json: string };
  readonly templates: Templates;
  /** Of its files, without an ending. */
  readonly name: string;
  readonly rules: WorklogRules;
  /** Address of the repository, without a slash at its end. */
  readonly repository: string;
  readonly base: string;
  /** The pull request of the branch as it stood when the run began; looked for again unless it was open. */
  readonly open: PullRequest | undefined;
  /** What the ledger is to hold; undefined when another run is at work. */
  readonly memory: Memory | undefined;
  /** Why the ledger could not be claimed. */
  readonly unclaimed: Unkept | undefined;
  /** Milliseconds since the epoch. */
  readonly now: number;
};

export type Shelved = { readonly delivery: Delivery; readonly memory: Memory | undefined };

/** Commits the worklog to its branch, and shows it in the pull request of that branch. */
export async function publishWorklog(shelving: Shelving, branches: Branches): Promise<Shelved> {
  const { report, memory } = shelving;
  if (memory === undefined) return { delivery: withoutLedger(shelving.unclaimed), memory };
  const idle = idleness(report, shelving.rules, memory);
  if (idle !== undefined) return { delivery: { kind: 'none', why: idle }, memory };
  try {
    return await shelve({ ...shelving, memory }, worklogDigest(report), branches);
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return { delivery: { kind: 'failed', why: error.message }, memory };
  }
}

const BUSY = 'another run is at work, and this one leaves it to that';

type Remembering = Shelving & { readonly memory: Memory };

function withoutLedger(unclaimed: Unkept | undefined): Delivery {
  if (unclaimed === undefined) return { kind: 'none', why: BUSY };
  return { kind: 'failed', why: `the ledger could not be claimed: ${unclaimed.reason}` };
}

/** Why there is nothing to deliver; undefined when there is. */
function idleness(report: Report, rules: WorklogRules, memory: Memory): string | undefined {
  const { processing = [], clusters } = report;
  const isSettled = processing.every(({ did }) => did === 'current' || did === 'left' || did === 'waits');
  if (isSettled && memory.delivered.digests.includes(worklogDigest(report))) {
    return 'a worklog says the same of this window already';
  }
  const isQuiet = isSettled && report.coverage.complete && clusters.every(({ priority }) => priority === 'P4');
  return isQuiet && rules.quiet === 'skip' ? 'nothing asks for a person, and `worklog.quiet` is `skip`' : undefined;
}

async function shelve(
  shelving: Remembering,
  digest: string,
  branches: Branches,
  triesLeft: number = MOST_TRIES,
): Promise<Shelved> {
  const { rules, name, memory } = shelving;
  const isRolling = rules.pullRequests === 'rolling';
  const branch = isRolling ? rules.branch : `${rules.branch}-${name.slice(-STAMP_LENGTH)}`;
  const open = shelving.open ?? (await branches.openPullRequest(branch));
  const committed = await commitWorklog({ ...shelving, branch, open }, branches);
  if (committed.kind !== 'done' && committed.kind !== 'unchanged') {
    return { delivery: { kind: 'failed', why: committed.why }, memory };
  }
  const done = committed.kind === 'done' ? committed : undefined;
  const delivery = await show({ ...shelving, branch, open, committed: done }, branches);
  // Merged or closed while the run was at it: the same again, and nothing is taken for open that is not.
  if (delivery === 'ended') {
    if (triesLeft === 0) return { delivery: { kind: 'failed', why: ENDS }, memory };
    return shelve({ ...shelving, open: undefined }, digest, branches, triesLeft - 1);
  }
  return { delivery, memory: withDelivered(memory, digest, isRolling ? done : undefined) };
}

/** People end a pull request once while a run adds to it, not again and again. */
const MOST_TRIES = 2;
const ENDS = 'its pull request ends whenever a run adds to it';

/** `20261120-235900` at the end of a worklog's name. */
const STAMP_LENGTH = 15;

type OnBranch = Remembering & { readonly branch: string };

async function commitWorklog(asked: OnBranch, branches: Branches): Promise<CommitResult> {
  const { branch, base, rules, name, texts, open, memory, now } = asked;
  const { tip } = memory.delivered;
  const files = [
    { path: `${rules.directory}/${name}.md`, content: texts.markdown },
    { path: `${rules.directory}/${name}.json`, content: texts.json },
  ];
  const made = async (from: 'branch' | 'base', givenUp?: string): Promise<CommitResult> => {
    const oldest = rules.keepMillis === null ? undefined : now - rules.keepMillis;
    const deletions = oldest === undefined ? [] : await outdated(asked, from, oldest, branches);
    const message = messageOf(asked.report, deletions.length);
    const known = { standsAt: open?.head || undefined, known: tip ?? undefined };
    return branches.commitFiles({ branch, base, files, deletions, from, givenUp, message, ...known });
  };
  if (open !== undefined) return made('branch');
  // Whoever merged or closed the last one is done with what it held; anything that came later is not theirs to lose.
  const ended = await branches.endedPullRequest(branch);
  const isOver = ended !== undefined && tip?.commit === ended.head && tip.holds === 'ours';
  const fresh = ended === undefined ? undefined : await made('base', isOver ? ended.head : undefined);
  return fresh === undefined || fresh.kind === 'diverged' ? made('branch') : fresh;
}

/** Files of worklogs that are too old, where the commit is to be made. */
async function outdated(
  { branch, base, rules, name }: OnBranch,
  from: 'branch' | 'base',
  oldest: number,
  branches: Branches,
): Promise<readonly string[]> {
  const there = from === 'base' ? [] : await branches.listFiles(rules.directory, branch);
  const files = there.length > 0 ? there : await branches.listFiles(rules.directory, base);
  return worklogsBefore(files, oldest).filter((path) => !path.includes(name));
}

/** Times and numbers alone: nothing of a log reaches a commit. */
function messageOf({ window }: Report, removed: number): string {
  const minute = (time: string): string => `${time.slice(0, 10)} ${time.slice(11, 16)}`;
  const about = window === null ? 'an empty window' : `${minute(window.from)} to ${minute(window.to)} UTC`;
  const files = removed === 1 ? '1 file' : `${removed} files`;
  return `Add the worklog of ${about}${removed === 0 ? '' : `\n\nRemoves ${files} of older worklogs.`}`;
}

type Showing = OnBranch & { readonly committed: Committed | undefined };

async function show(asked: Showing, branches: Branches): Promise<Delivery | 'ended'> {
  const { report, rules, name, repository, templates, branch, base, open, committed } = asked;
  const verified = committed?.verified === true ? 'yes' : 'no';
  const commit = committed?.tip.commit ?? open?.head ?? '';
  const placed: Placed = { path: `${rules.directory}/${name}.md`, commit, verified };
  const held = withRun(
    open === undefined ? NOTHING_HELD : readHeld(open.body),
    heldRun(report, { name, commit, verified }),
  );
  const shelf = { repository, directory: rules.directory };
  const title = pullRequestTitle(held, open?.title);
  const body = pullRequestBody(report, held, shelf, templates, open?.body);
  if (open !== undefined) {
    const change = {
      ...(title === undefined || title === open.title ? {} : { title }),
      ...(body === open.body ? {} : { body }),
    };
    const updated = Object.keys(change).length === 0 ? DONE : await branches.updatePullRequest(open.number, change);
    if (updated.kind === 'ended') return 'ended';
    if (updated.kind !== 'done') return { kind: 'branch', ...placed, branch, why: updated.why };
    return { kind: 'pull-request', how: 'updated', ...placed, number: open.number, url: open.url };
  }
  const opened = await branches.createPullRequest({ branch, base, title: title ?? '', body });
  if (opened.kind === 'empty') return { kind: 'none', why: opened.why };
  if (opened.kind !== 'opened' && opened.kind !== 'found')
    return { kind: 'branch', ...placed, branch, why: opened.why };
  const { number, url } = opened.pullRequest;
  return { kind: 'pull-request', how: opened.kind === 'opened' ? 'opened' : 'updated', ...placed, number, url };
}

const DONE = { kind: 'done' } as const;
