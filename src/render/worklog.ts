import type { Report } from '../types/report.ts';
import { fitting } from './fitting.ts';
import { referencesWithin } from './references.ts';
import { bundledTemplates, type Templates } from './templates.ts';
import { WORKLOG_DEPTHS, type WorklogDepth } from './worklog-depth.ts';
import { sectionedIn, worklogView } from './worklog-view.ts';

/** The gate looks at the text, and the same one is then published; of a report that has changed since, a new one. */
const drawn = new WeakMap<Report, { readonly templates: Templates; readonly text: string }>();

/** The worklog in Markdown, from its JSON twin alone, with less in it where it would be too long to read. */
export function worklogText(report: Report, templates: Templates): string {
  const known = drawn.get(report);
  if (known?.templates === templates) return known.text;
  const text = drawnText(report, templates);
  drawn.set(report, { templates, text });
  return text;
}

function drawnText(report: Report, templates: Templates): string {
  const view = (depth: WorklogDepth) =>
    worklogView(report, depth, referencesWithin(report, sectionedIn(report, depth.sections)));
  const own = (depth: WorklogDepth) => templates.worklog(view(depth));
  const bundled = (depth: WorklogDepth) => bundledTemplates().worklog(view(depth));
  return fitting(WORKLOG_DEPTHS, { own, bundled }, (text, { maxBytes }) => bytesOf(text) <= maxBytes);
}

const encoder = new TextEncoder();

function bytesOf(text: string): number {
  return encoder.encode(text).length;
}
