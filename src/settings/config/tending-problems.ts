import { DEFAULT_RULES } from '../../types/tending-rules.ts';
import { type ConfigProblem, type Said, shown } from './config-problem.ts';
import { durationMillis } from './duration.ts';
import { labelProblems } from './label-problems.ts';
import { titleFormProblem } from './title-form-problem.ts';
import { windowCount } from './windows.ts';
import type { Cells } from './yaml-lines.ts';

const QUIET = '/issues/quiet-after';

/** What each duration may be, both ends included. */
const DURATIONS: Readonly<Record<string, readonly [least: string, most: string]>> = {
  '/issues/reopen-window': ['0s', '365d'],
  '/issues/deploy-grace': ['0s', '30d'],
  '/issues/recent-comment': ['0s', '365d'],
  '/limits/write-interval': ['0s', '60s'],
  '/worklog/keep': ['1d', '3650d'],
  '/limits/back-off': ['1s', '180s'],
  '/limits/request-timeout': ['1s', '60s'],
};

const CHECKS: Readonly<Record<string, (scalar: unknown, cells: Cells) => Said | undefined>> = {
  ...Object.fromEntries(
    Object.entries(DURATIONS).map(([path, bounds]) => [path, (scalar: unknown) => outOfBounds(scalar, bounds)]),
  ),
  // The schema refuses a longer form.
  '/issues/title': (scalar) =>
    typeof scalar === 'string' && scalar.length <= 80 ? titleFormProblem(scalar) : undefined,
  '/issues/close-after': closesBeforeQuiet,
};

/** What the schema cannot say about the sections issues, limits and worklog, by JSON pointer and line. */
export function tendingProblems(cells: Cells): readonly ConfigProblem[] {
  const places = Object.entries(CHECKS).flatMap(([path, check]) => {
    const cell = cells.get(path);
    const said = cell === undefined ? undefined : check(cell.scalar, cells);
    return cell === undefined || said === undefined ? [] : [{ line: cell.line, path, ...said }];
  });
  return [...places, ...labelProblems(cells)];
}

function outOfBounds(scalar: unknown, [least, most]: readonly [string, string]): Said | undefined {
  const length = typeof scalar === 'string' ? durationMillis(scalar) : undefined;
  if (length === undefined) return undefined;
  if (length < (durationMillis(least) ?? 0))
    return { reason: `${scalar} is too short`, remedy: `Use ${least} or more` };
  if (length > (durationMillis(most) ?? 0)) return { reason: `${scalar} is too long`, remedy: `Use ${most} or less` };
  return undefined;
}

function closesBeforeQuiet(scalar: unknown, cells: Cells): Said | undefined {
  const closing = windowCount(scalar);
  const quiet = cells.has(QUIET) ? windowCount(cells.get(QUIET)?.scalar) : DEFAULT_RULES.quietWindows;
  if (closing === undefined || quiet === undefined || closing >= quiet) return undefined;
  const reason = `${shown(scalar)} comes before an issue is called quiet, after ${quiet} windows`;
  return { reason, remedy: `Use ${quiet} windows or more, or lower quiet-after` };
}
