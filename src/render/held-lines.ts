// The hidden lines in which a pull request's description keeps what it tells of its runs: runs come in, lines go out, and back.
import { blockIn } from '../plan/marked-block.ts';
import { linesOutsideFences } from '../plan/own-lines.ts';
import { COUNTED, type HeldRun, type IssueCounts } from '../report/held-run.ts';
import { isWorklogName } from '../report/worklog-file.ts';
import { canonicalTime } from '../types/time.ts';

/** Runs that a description no longer has room for, summed up. */
export type Earlier = { readonly runs: number; readonly entries: number; readonly did: IssueCounts };

export type Held = {
  readonly earlier: Earlier;
  /** Oldest first. */
  readonly runs: readonly HeldRun[];
};

const NO_COUNTS: IssueCounts = { opened: 0, updated: 0, reopened: 0, closed: 0, failed: 0 };
export const NOTHING_HELD: Held = { earlier: { runs: 0, entries: 0, did: NO_COUNTS }, runs: [] };

/** With hourly runs about a day and a half; lines and table of more would fill the description. */
const MOST_RUNS = 40;
const MOST_ISSUES = 60;

const LINE = /^<!-- log-gardener:(run|earlier) ((?:[a-z]{2,9}=[\w:.-]{0,400} ){1,20})-->$/;
const COMMIT = /^[0-9a-f]{40,64}$/;

/** One more run; the line of a run that wrote the same worklog is replaced, and too many are summed up. */
export function withRun({ earlier, runs }: Held, run: HeldRun): Held {
  const all = [...runs.filter(({ name }) => name !== run.name), run];
  const dropped = all.slice(0, Math.max(0, all.length - MOST_RUNS));
  return { earlier: dropped.reduce(added, earlier), runs: all.slice(dropped.length) };
}

function added(earlier: Earlier, { entries, did }: HeldRun): Earlier {
  return { runs: earlier.runs + 1, entries: earlier.entries + entries, did: sumOf(earlier.did, did) };
}

/** Of everything that the pull request holds. */
export function totalsOf({ earlier, runs }: Held): Earlier {
  return runs.reduce(added, earlier);
}

function sumOf(one: IssueCounts, other: IssueCounts): IssueCounts {
  return {
    opened: one.opened + other.opened,
    updated: one.updated + other.updated,
    reopened: one.reopened + other.reopened,
    closed: one.closed + other.closed,
    failed: one.failed + other.failed,
  };
}

export function heldLines({ earlier, runs }: Held): string {
  const lines = runs.map((run) => {
    const { name, commit, verified, from, to, complete, entries, clusters, urgent, did, issues } = run;
    const listed = issues.slice(0, MOST_ISSUES).join('.');
    return lineOf('run', {
      name,
      commit,
      verified,
      from,
      to,
      complete,
      entries,
      clusters,
      urgent,
      ...did,
      issues: listed,
    });
  });
  const before =
    earlier.runs === 0 ? [] : [lineOf('earlier', { runs: earlier.runs, entries: earlier.entries, ...earlier.did })];
  return [...before, ...lines].join('\n');
}

function lineOf(kind: 'run' | 'earlier', fields: Readonly<Record<string, string | number>>): string {
  const parts = Object.entries(fields).map(([key, value]) => `${key}=${value}`);
  return `<!-- log-gardener:${kind} ${parts.join(' ')} -->`;
}

/** What a description tells of its runs; what is not as we write it counts as not there. */
export function readHeld(body: string): Held {
  const block = blockIn(body);
  if (block === undefined) return NOTHING_HELD;
  const lines = linesOutsideFences(body).filter(({ start, end }) => start >= block.start && end <= block.end);
  const fields = lines.flatMap(({ text }) => {
    const [, kind, list = ''] = LINE.exec(text) ?? [];
    const parts = list
      .trim()
      .split(' ')
      .map((part) => [part.slice(0, part.indexOf('=')), part.slice(part.indexOf('=') + 1)] as const);
    return kind === undefined ? [] : [{ kind, told: new Map(parts) }];
  });
  const earlier = fields.find(({ kind }) => kind === 'earlier')?.told ?? new Map<string, string>();
  const runs = fields.flatMap(({ kind, told }) => (kind === 'run' ? (runFrom(told) ?? []) : []));
  return {
    earlier: { runs: numberIn(earlier, 'runs'), entries: numberIn(earlier, 'entries'), did: countsIn(earlier) },
    runs,
  };
}

type Told = ReadonlyMap<string, string>;

function runFrom(told: Told): HeldRun | undefined {
  const name = told.get('name') ?? '';
  const commit = told.get('commit') ?? '';
  const [from, to] = [canonicalTime(told.get('from')), canonicalTime(told.get('to'))];
  if (!isWorklogName(name) || !(commit === '' || COMMIT.test(commit))) return undefined;
  return {
    ...{ name, commit, from, to },
    verified: told.get('verified') === 'yes' ? 'yes' : 'no',
    complete: told.get('complete') === 'yes' ? 'yes' : 'no',
    entries: numberIn(told, 'entries'),
    clusters: numberIn(told, 'clusters'),
    urgent: numberIn(told, 'urgent'),
    did: countsIn(told),
    issues: (told.get('issues') ?? '')
      .split('.')
      .filter((number) => /^\d{1,9}$/.test(number))
      .map(Number),
  };
}

function countsIn(told: Told): IssueCounts {
  const [opened = 0, updated = 0, reopened = 0, closed = 0, failed = 0] = COUNTED.map((did) => numberIn(told, did));
  return { opened, updated, reopened, closed, failed };
}

function numberIn(told: Told, key: string): number {
  const text = told.get(key) ?? '';
  return /^\d{1,15}$/.test(text) ? Number(text) : 0;
}
