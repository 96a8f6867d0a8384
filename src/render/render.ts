import { inlineCode, replaceIn } from '../text/text.ts';
import type { Plan } from '../types/plan.ts';
import type { Report, ReportCluster } from '../types/report.ts';
import { passGate } from './gate.ts';
import { issueBody } from './issue-view.ts';
import type { Templates } from './templates.ts';
import { worklogView } from './worklog-view.ts';

/** A file of the preview, its path relative to the folder, with forward slashes. */
export type Document = { readonly path: string; readonly text: string };

const MAX_SLUG_CHARS = 60;

/** The documents of a run, and the report as they tell it. */
export type Rendered = { readonly documents: readonly Document[]; readonly report: Report };

/** Report and plan → every document of the run. The worklog and what stands beside it are drawn from the report alone. */
export function render(report: Report, plan: Plan, templates: Templates): readonly Document[] {
  return renderGated(report, plan, templates).documents;
}

/** The same, with the report after the last look for secrets: what is printed must come from that one. */
export function renderGated(draft: Report, plan: Plan, own: Templates): Rendered {
  const { report, templates } = passGate(draft, own);
  const seen = worklogView(report);
  const opened = openedIn(report).map((cluster) => ({ cluster, body: issueBody(cluster, report, templates.issue) }));
  const documents = [
    { path: 'worklog.md', text: templates.worklog(seen) },
    { path: 'report.json', text: json(report) },
    { path: 'plan.json', text: json(planDocument(plan, opened)) },
    { path: 'pull-request.md', text: templates['pull-request'](seen) },
    { path: 'summary.md', text: templates.summary(seen) },
    ...opened.map(({ cluster, body }, index) => ({
      path: `issues/${index + 1}-${slug(cluster.name)}.md`,
      text: `# ${heading(cluster)}\n\n${body}`,
    })),
  ];
  return { documents, report };
}

function openedIn(report: Report): readonly ReportCluster[] {
  return report.clusters.filter(({ action }) => action.do === 'open');
}

type Opened = { readonly cluster: ReportCluster; readonly body: string };

/** Titles are the report's, which went through the gate. */
function planDocument({ steps, computedFrom }: Plan, opened: readonly Opened[]) {
  const bodies = new Map(opened.map(({ cluster, body }) => [cluster.fingerprint, { title: cluster.title, body }]));
  return { schemaVersion: 1, computedFrom, steps: steps.map((step) => ({ ...step, ...bodies.get(step.fingerprint) })) };
}

/** The title, with what a log line may have put into it as code. */
function heading({ title, priority }: ReportCluster): string {
  const lead = ` | ${priority} | `;
  const own = title.slice(0, title.indexOf(lead) + lead.length);
  return own + inlineCode(replaceIn(replaceIn(title, own, ''), '\u200B', ''));
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
