import { PRIORITIES, type Priority } from '../types/cluster.ts';
import type { Report, ReportCluster } from '../types/report.ts';
import { count, counted } from './format.ts';
import { ADVICE } from './priorities.ts';
import type { References } from './references.ts';

/** Urgent clusters that get a box of their own, of a priority. */
const MOST_BOXES = 10;
const MOST_NAMED = 5;
const MOST_QUIET = 10;

/** What a person does next, a box each: one for every urgent cluster, and one for all of a lower priority. */
export function nextSteps(tended: readonly ReportCluster[], report: Report, references: References): readonly string[] {
  const of = (priority: Priority) => tended.filter((cluster) => cluster.priority === priority);
  return [
    ...PRIORITIES.slice(0, 2).flatMap((priority) => urgentSteps(priority, of(priority), references)),
    ...failedStep(report),
    ...PRIORITIES.slice(2, 4).flatMap((priority) => plannedStep(priority, of(priority), references)),
    ...quietStep(report, references),
  ];
}

function urgentSteps(
  priority: Priority,
  clusters: readonly ReportCluster[],
  references: References,
): readonly string[] {
  const lead = `**${priority}** ${ADVICE[priority]}`;
  const steps = clusters.slice(0, MOST_BOXES).map((cluster) => `${lead}: ${namedWithIssue(cluster, references)}`);
  const more = clusters.length - steps.length;
  return more > 0 ? [...steps, `${lead}: ${count(more)} more, in the processing results`] : steps;
}

function plannedStep(
  priority: Priority,
  clusters: readonly ReportCluster[],
  references: References,
): readonly string[] {
  if (clusters.length === 0) return [];
  const named = clusters.slice(0, MOST_NAMED).map((cluster) => namedWithIssue(cluster, references));
  const more = clusters.length - named.length;
  const all = [...named, ...(more > 0 ? [`${count(more)} more`] : [])];
  return [`**${priority}** ${ADVICE[priority]} (${count(clusters.length)}): ${all.join('; ')}`];
}

/** Those that failed need a person: the next run would only fail again. */
function failedStep({ processing = [] }: Report): readonly string[] {
  const failed = processing.filter(({ did }) => did === 'failed').length;
  return failed === 0
    ? []
    : [`See why ${counted(failed, 'step')} could not be carried out: the processing results say it`];
}

function quietStep({ delta }: Report, references: References): readonly string[] {
  const issues = (delta?.quiet.clusters ?? []).flatMap(({ issue }) => issue ?? []);
  if (issues.length === 0) return [];
  const named = issues.slice(0, MOST_QUIET).map(references.issue);
  const more = issues.length > named.length ? ` and ${count(issues.length - named.length)} more` : '';
  return [`Close what is fixed among the quiet ones: ${named.join(', ')}${more}`];
}

/** A cluster's name, and its issue when there is one. */
export function namedWithIssue(
  cluster: Pick<ReportCluster, 'fingerprint' | 'name' | 'issue'>,
  references: References,
): string {
  const issue = cluster.issue === null ? '' : ` (${references.issue(cluster.issue)})`;
  return `${references.cluster(cluster)}${issue}`;
}
