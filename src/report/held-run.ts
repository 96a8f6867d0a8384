import type { Report } from '../types/report.ts';

/** A run as the description of a pull request tells of it: numbers, times and names of our own, nothing of a log. */
export type HeldRun = {
  /** Of its worklog, without an ending. */
  readonly name: string;
  /** The commit that holds the worklog; '' before it is made. */
  readonly commit: string;
  readonly verified: 'yes' | 'no';
  /** In `Entry.time`'s form; '' for a window without entries. */
  readonly from: string;
  readonly to: string;
  readonly complete: 'yes' | 'no';
  readonly entries: number;
  readonly clusters: number;
  /** Of them P0 or P1. */
  readonly urgent: number;
  readonly did: IssueCounts;
  /** Numbers of the issues that it wrote to. */
  readonly issues: readonly number[];
};

export const COUNTED = ['opened', 'updated', 'reopened', 'closed', 'failed'] as const;
export type IssueCounts = Readonly<Record<(typeof COUNTED)[number], number>>;

export function heldRun(report: Report, worklog: Pick<HeldRun, 'name' | 'commit' | 'verified'>): HeldRun {
  const { window, coverage, clusters, processing = [] } = report;
  const times = (did: (typeof COUNTED)[number]) => processing.filter((each) => each.did === did).length;
  const written = processing.filter(({ did }) => WRITES.has(did)).flatMap(({ issue }) => issue ?? []);
  return {
    ...worklog,
    from: window?.from ?? '',
    to: window?.to ?? '',
    complete: coverage.complete ? 'yes' : 'no',
    entries: coverage.entriesRead,
    clusters: clusters.length,
    urgent: clusters.filter(({ priority }) => priority === 'P0' || priority === 'P1').length,
    did: {
      opened: times('opened'),
      updated: times('updated'),
      reopened: times('reopened'),
      closed: times('closed'),
      failed: times('failed'),
    },
    issues: [...new Set(written)].sort((a, b) => a - b),
  };
}

const WRITES: ReadonlySet<string> = new Set(['opened', 'updated', 'reopened', 'closed']);
