// In: the report and what became of its worklog. Out: the few lines that the runner shows above the log of a run.
import { type CleanText, forTerminal } from '../text/text.ts';
import type { Delivery } from '../types/delivery.ts';
import type { Report, ReportCluster } from '../types/report.ts';
import { doneAction, plannedAction } from './actions.ts';
import { countsOf } from './cluster-view.ts';
import { count } from './format.ts';
import { processedAs } from './result-rows.ts';

/** A line for the runner in which it finds no command. */
export type Annotation = {
  readonly level: 'error' | 'warning' | 'notice';
  readonly title: string;
  readonly message: string;
};

/** GitHub shows ten of a kind; with the failure that may end the run there are ten of any kind. */
const MOST = 9;

/** What hinders comes first, then the most urgent clusters. */
export function annotationsOf(report: Report, delivery: Delivery | undefined): readonly Annotation[] {
  const hindrances = [...gapsIn(report), ...notesIn(report), ...arrivalOf(delivery)];
  const urgent = report.clusters.filter(({ priority }) => priority === 'P0' || priority === 'P1');
  const room = MOST - hindrances.length;
  const shown = urgent.length <= room ? urgent : urgent.slice(0, room - 1);
  const further = urgent.length - shown.length;
  return [...hindrances, ...shown.map((cluster) => aboutCluster(cluster, report)), ...moreOf(further)];
}

function gapsIn({ coverage }: Report): readonly Annotation[] {
  if (coverage.complete) return [];
  const message = coverage.gaps.map((gap) => forTerminal(gap)).join(' ');
  return [{ level: 'warning', title: 'The window was not provably seen as a whole', message }];
}

function notesIn({ notes = [] }: Report): readonly Annotation[] {
  if (notes.length === 0) return [];
  return [{ level: 'warning', title: 'Log Gardener', message: notes.map((note) => forTerminal(note)).join(' ') }];
}

function arrivalOf(delivery: Delivery | undefined): readonly Annotation[] {
  if (delivery?.kind !== 'pull-request') return [];
  const message = `${delivery.url} holds ${delivery.path}`;
  return [{ level: 'notice', title: `Worklog in pull request #${delivery.number}`, message }];
}

function aboutCluster(cluster: ReportCluster, report: Report): Annotation {
  const { priority, service, name, category, issue } = cluster;
  const done = processedAs(cluster, report);
  const action = done === undefined ? plannedAction(cluster) : doneAction(done.did);
  const where = issue === null ? action : `issue #${issue}, ${action}`;
  return {
    level: priority === 'P0' ? 'error' : 'warning',
    title: `${priority} in ${harmless(service)}`,
    message: `${harmless(name)}: ${category}, ${countsOf(cluster)}; ${where}`,
  };
}

/** https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands, the retired ones included. */
const COMMAND =
  /(?:::|##\[)\s*(?:debug|echo|endgroup|error|group|notice|warning)|(?:add-(?:mask|matcher|path)|remove-matcher|save-state|set-(?:env|output)|stop-commands)/i;

/** An annotation is a command itself: what speaks of one has no place in it. */
function harmless(text: CleanText): string {
  return COMMAND.test(text) ? '(text like a command: see the worklog)' : forTerminal(text);
}

function moreOf(further: number): readonly Annotation[] {
  if (further === 0) return [];
  const message = 'The worklog and the job summary name them';
  return [{ level: 'notice', title: `${count(further)} more of P0 or P1`, message }];
}
