import { cleanLine, inlineCode } from '../text/text.ts';
import type { Plan } from '../types/plan.ts';
import type { Report, ReportCluster } from '../types/report.ts';
import { issueBody } from './issue-view.ts';
import type { Templates } from './templates.ts';
import { worklogView } from './worklog-view.ts';

/** A file of the preview, its path relative to the folder, with forward slashes. */
export type Document = { readonly path: string; readonly text: string };

const MAX_SLUG_CHARS = 60;
const MAX_TITLE_CHARS = 256;

/** Report and plan → every document of the run. The worklog and what stands beside it are drawn from the report alone. */
export function render(report: Report, plan: Plan, templates: Templates): readonly Document[] {
  const seen = worklogView(report);
  const bodies = new Map(
    openedIn(report).map((cluster) => [cluster.fingerprint, issueBody(cluster, report, templates.issue)]),
  );
  return [
    { path: 'worklog.md', text: templates.worklog(seen) },
    { path: 'report.json', text: json(report) },
    { path: 'plan.json', text: json(withBodies(plan, bodies)) },
    { path: 'pull-request.md', text: templates['pull-request'](seen) },
    { path: 'summary.md', text: templates.summary(seen) },
    ...openedIn(report).map((cluster, index) => ({
      path: `issues/${index + 1}-${slug(cluster.name)}.md`,
      text: `# ${heading(cluster)}\n\n${bodies.get(cluster.fingerprint) ?? ''}`,
    })),
  ];
}

function openedIn(report: Report): readonly ReportCluster[] {
  return report.clusters.filter(({ action }) => action.do === 'open');
}

function withBodies(plan: Plan, bodies: ReadonlyMap<string, string>) {
  const steps = plan.steps.map((step) =>
    step.do === 'open' ? { ...step, body: bodies.get(step.fingerprint) ?? '' } : step,
  );
  return { schemaVersion: 1, computedFrom: plan.computedFrom, steps };
}

/** The title, with what a log line may have put into it as code. */
function heading({ title, priority }: ReportCluster): string {
  const lead = ` | ${priority} | `;
  const end = title.indexOf(lead) + lead.length;
  return `${title.slice(0, end)}${inlineCode(cleanLine(title.slice(end), MAX_TITLE_CHARS))}`;
}

/** A name as part of a file name: nothing but a–z, 0–9 and dashes, whatever a log line made of it. */
function slug(name: string): string {
  const words = name
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, MAX_SLUG_CHARS);
  return words.replace(/^-+|-+$/g, '') || 'cluster';
}

function json(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
