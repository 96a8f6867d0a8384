import type { RenderedStep } from '../plan/writes.ts';
import { type Decided, planOf } from '../report/decided.ts';
import { heldRun } from '../report/held-run.ts';
import { worklogName } from '../report/worklog-file.ts';
import { type CleanText, inlineCode, replaceIn } from '../text/text.ts';
import type { Priority } from '../types/cluster.ts';
import type { Delivery } from '../types/delivery.ts';
import type { Report } from '../types/report.ts';
import { passGate } from './gate.ts';
import { NOTHING_HELD, withRun } from './held-lines.ts';
import { openedBody, planDocument } from './plan-document.ts';
import { pullRequestBody } from './pull-request-view.ts';
import { renderSteps, settingFor, type Wording } from './render-steps.ts';
import { renderSummary } from './summary.ts';
import type { Templates } from './templates.ts';
import { worklogText } from './worklog.ts';

/** A file of the preview, its path relative to the folder, with forward slashes. */
export type Document = { readonly path: string; readonly text: string };

const MAX_SLUG_CHARS = 60;

/** What the gate let through, and the text of each step by fingerprint. */
export type Gated = {
  readonly report: Report;
  readonly templates: Templates;
  readonly steps: ReadonlyMap<string, RenderedStep>;
};

/** The documents of a run, and the report as they tell it. */
export type Rendered = Gated & { readonly documents: readonly Document[] };

/** Report and plan → every document of the run. The worklog and what stands beside it are drawn from the report alone. */
export function render(report: Report, decided: Decided, templates: Templates): readonly Document[] {
  return renderGated(report, decided, templates).documents;
}

/** The same, with the report after the last look for secrets: what is printed must come from that one. */
export function renderGated(draft: Report, decided: Decided, own: Templates, wording: Wording = {}): Rendered {
  const { report, templates } = passGate(draft, own, decided, settingFor(decided, wording));
  const steps = renderSteps(decided, report, templates, wording);
  return { report, templates, steps, documents: renderDocuments({ report, templates, steps }, decided) };
}

/** The documents of what the gate let through; once more when the report has learnt what became of the plan. */
export function renderDocuments({ report, templates, steps }: Gated, decided: Decided): readonly Document[] {
  const worklog = worklogText(report, templates);
  const shown = new Map([...(report.further ?? []), ...report.clusters].map((each) => [each.fingerprint, each]));
  const opened = planOf(decided).steps.flatMap((step) => {
    const body = openedBody(step, steps.get(step.fingerprint));
    const cluster = shown.get(step.fingerprint);
    return body === '' || cluster === undefined ? [] : [{ cluster, body }];
  });
  return [
    { path: 'worklog.md', text: worklog },
    { path: 'report.json', text: json(report) },
    { path: 'plan.json', text: json(planDocument(decided, steps)) },
    { path: 'pull-request.md', text: previewedPullRequest(report, templates) },
    { path: 'summary.md', text: renderSummary({ report, templates, worklog, delivery: undefined }) },
    ...opened.map(({ cluster, body }, index) => ({
      path: `issues/${index + 1}-${slug(cluster.name)}.md`,
      text: `# ${heading(cluster.title ?? cluster.name, cluster.priority)}\n\n${body}`,
    })),
  ];
}

/** As the first run of a pull request would describe it. */
function previewedPullRequest(report: Report, templates: Templates): string {
  const run = heldRun(report, { name: worklogName(report, ''), commit: '', verified: 'no' });
  return pullRequestBody(report, withRun(NOTHING_HELD, run), { repository: '', directory: '' }, templates);
}

/** The documents with the job summary of a run whose worklog went its way. */
export function withDelivery(documents: readonly Document[], gated: Gated, delivery: Delivery): readonly Document[] {
  const worklog = textOf(documents, 'worklog.md');
  const text = renderSummary({ ...gated, worklog, delivery });
  return documents.map((document) => (document.path === 'summary.md' ? { ...document, text } : document));
}

export function textOf(documents: readonly Document[], path: string): string {
  return documents.find((document) => document.path === path)?.text ?? '';
}

/** The title, with what a log line may have put into it as code. */
function heading(title: CleanText, priority: Priority): string {
  const lead = ` | ${priority} | `;
  const at = title.indexOf(lead);
  const own = at === -1 ? '' : title.slice(0, at + lead.length);
  return own + inlineCode(replaceIn(own === '' ? title : replaceIn(title, own, ''), '\u200B', ''));
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
