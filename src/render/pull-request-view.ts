// In: the report of a run and what the pull request holds by now. Out: its title and its description.
import { blockOf, newBody, withBlock } from '../plan/marked-block.ts';
import { COUNTED, type HeldRun, type IssueCounts } from '../report/held-run.ts';
import type { Report } from '../types/report.ts';
import { fitting, MAX_BODY_CHARS } from './fitting.ts';
import { clock, count, counted, lengthOf } from './format.ts';
import { type Held, heldLines, totalsOf } from './held-lines.ts';
import { issueList } from './known-view.ts';
import { bundledTemplates, type Templates, type View } from './templates.ts';
import { viewBeside } from './worklog-view.ts';

/** Where the pull request's worklogs are looked at. */
export type Shelf = {
  /** Address of the repository, without a slash at its end; '' when nobody knows. */
  readonly repository: string;
  readonly directory: string;
};

const MOST_TOUCHED = 100;
const SHORT_COMMIT = 7;
const OWN_TITLE = /^Log Gardener worklog(?:, \d{4}-\d\d-\d\d(?: to \d{4}-\d\d-\d\d)?)?$/;

/** Rows of clusters that there is room for, most first. */
const DEPTHS = [50, 20, 5, 0] as const;

/** The description between its marks; what people write around them stays. */
export function pullRequestBody(
  report: Report,
  held: Held,
  shelf: Shelf,
  templates: Templates,
  before?: string,
): string {
  const hidden = heldLines(held);
  const view = (rows: number) => pullRequestView(report, held, shelf, rows);
  const whole = (text: string) =>
    before === undefined ? newBody(text, hidden).trim() : (withBlock(before, blockOf(text, hidden)) ?? before);
  return fitting(
    DEPTHS,
    {
      own: (rows) => whole(templates['pull-request'](view(rows))),
      bundled: (rows) => whole(bundledTemplates()['pull-request'](view(rows))),
    },
    (text) => text.length <= MAX_BODY_CHARS,
  );
}

/** By days, so that it changes seldom; undefined for a title that a person gave. */
export function pullRequestTitle({ runs }: Held, before?: string): string | undefined {
  if (before !== undefined && !OWN_TITLE.test(before)) return undefined;
  const days = runs
    .flatMap(({ from, to }) => [from, to])
    .filter((time) => time !== '')
    .map((time) => time.slice(0, 10))
    .sort();
  const [first = '', last = ''] = [days[0], days.at(-1)];
  return first === ''
    ? 'Log Gardener worklog'
    : `Log Gardener worklog, ${first === last ? first : `${first} to ${last}`}`;
}

export function pullRequestView(report: Report, held: Held, shelf: Shelf, rows: number = DEPTHS[0]): View {
  const seen = viewBeside(report);
  const results = Array.isArray(seen.results) ? seen.results : [];
  const totals = totalsOf(held);
  const touched = [...new Set(held.runs.flatMap(({ issues }) => issues))].sort((a, b) => a - b);
  return {
    ...seen,
    leadingResults: results.slice(0, rows),
    furtherResults: Math.max(0, results.length - rows),
    runs: held.runs.toReversed().map((run) => runView(run, shelf)),
    earlierRuns: held.earlier.runs === 0 ? '' : counted(held.earlier.runs, 'earlier run'),
    total: `${counted(totals.runs, 'run')}, ${counted(totals.entries, 'entry', 'entries')}; issues: ${countsLine(totals.did)}`,
    touched: issueList(touched.slice(0, MOST_TOUCHED)),
    furtherTouched: Math.max(0, touched.length - MOST_TOUCHED),
  };
}

function runView(run: HeldRun, { repository, directory }: Shelf): View {
  const { name, commit, from, to, complete, entries, clusters, urgent, did } = run;
  const path = `${directory}/${name}.md`.split('/').map(encodeURIComponent).join('/');
  const at = repository === '' || commit === '' ? '' : `${repository}/blob/${commit}/${path}`;
  return {
    window: from === '' ? 'no entry' : `${clock(from)}, ${lengthOf({ from, to })}`,
    gaps: complete === 'yes' ? '' : 'not seen as a whole',
    entries: count(entries),
    clusters: count(clusters),
    urgent: count(urgent),
    issues: countsLine(did),
    worklog: at === '' ? `\`${name}\`` : `[worklog](${at})`,
    commit: commit.slice(0, SHORT_COMMIT),
    verified: run.verified === 'yes',
  };
}

/** The number goes first: after `closed`, one of an issue would close it with the merge. */
function countsLine(did: IssueCounts): string {
  const parts = COUNTED.flatMap((kind) => (did[kind] === 0 ? [] : [`${count(did[kind])} ${kind}`]));
  return parts.length === 0 ? 'none' : parts.join(', ');
}
