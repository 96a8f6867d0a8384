import type { Did, ReportAction } from '../types/report.ts';

const PLANNED: Readonly<Record<ReportAction['do'], string>> = {
  open: 'would open',
  umbrella: 'would open an umbrella',
  refresh: 'would update',
  reopen: 'would reopen',
  close: 'would close',
  leave: 'left',
  wait: 'waits',
};

const DONE: Readonly<Record<Did, string>> = {
  opened: 'opened',
  updated: 'updated',
  reopened: 'reopened',
  closed: 'closed',
  current: 'up to date',
  left: 'left',
  waits: 'waits',
  failed: 'failed',
};

/** For one row: what a run would do. */
export function plannedAction({ action }: { readonly action: ReportAction }): string {
  return PLANNED[action.do];
}

export function doneAction(did: Did): string {
  return DONE[did];
}
