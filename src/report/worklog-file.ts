// In: what a worklog is about. Out: the name of its file, and from names again how old worklogs are.
import type { TimeWindow } from '../types/coverage.ts';
import type { Report } from '../types/report.ts';
import { epochMillis } from '../types/time.ts';

const PREFIX = 'GCP-LOG-GARDENER-WORKLOG';
const WORKLOG_NAME = /^GCP-LOG-GARDENER-WORKLOG-[0-9A-Z]{1,12}(?:-[0-9a-f]{6})?-(\d{8})-(\d{6})$/;
const MINUTES_IN_HOUR = 60;
const MINUTES_IN_DAY = 1_440;

/**
 * `GCP-LOG-GARDENER-WORKLOG-24H-20261120-235900`, without an ending: the window's length and its end, so that a run that
 * is started again writes the same file. `scope`: six hex digits of what it was asked to look at, or '' for everything.
 */
export function worklogName({ window, generatedAt }: Pick<Report, 'window' | 'generatedAt'>, scope: string): string {
  const end = window?.to ?? generatedAt;
  const stamp = `${end.slice(0, 10)}-${end.slice(11, 19)}`.replace(/[-:]/g, '');
  const parts = [PREFIX, lengthIn(window), scope, `${stamp.slice(0, 8)}-${stamp.slice(8)}`];
  return parts.filter((part) => part !== '').join('-');
}

export function isWorklogName(name: string): boolean {
  return WORKLOG_NAME.test(name);
}

/** Of the files in a directory those of worklogs that ended before `before`, in milliseconds since the epoch. */
export function worklogsBefore(paths: readonly string[], before: number): readonly string[] {
  return paths.filter((path) => {
    const [, day, time] = WORKLOG_NAME.exec(nameOf(path)) ?? [];
    return day !== undefined && time !== undefined && endOf(day, time) < before;
  });
}

function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1).replace(/\.(?:md|json)$/, '');
}

function endOf(day: string, time: string): number {
  const date = `${day.slice(0, 4)}-${day.slice(4, 6)}-${day.slice(6)}`;
  return epochMillis(`${date}T${time.slice(0, 2)}:${time.slice(2, 4)}:${time.slice(4)}.000000000Z`);
}

function lengthIn(window: TimeWindow | null): string {
  if (window === null) return 'EMPTY';
  const minutes = Math.round((epochMillis(window.to) - epochMillis(window.from)) / 60_000);
  if (minutes >= 2 * MINUTES_IN_DAY && minutes % MINUTES_IN_DAY === 0) return `${minutes / MINUTES_IN_DAY}D`;
  if (minutes > 0 && minutes % MINUTES_IN_HOUR === 0) return `${minutes / MINUTES_IN_HOUR}H`;
  return `${minutes}M`;
}
