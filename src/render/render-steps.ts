// In: the steps of a plan, the report as it may be published, and templates. Out: what each step writes into its issue.
import type { RenderedStep } from '../plan/writes.ts';
import { type Decided, planOf, tendingOf } from '../report/decided.ts';
import { findSecrets } from '../text/text.ts';
import type { Step, TendingStep } from '../types/plan.ts';
import type { Report } from '../types/report.ts';
import { DEFAULT_RULES, type TendingRules } from '../types/tending-rules.ts';
import { commentView } from './comment-view.ts';
import { drawnStep } from './drawn-step.ts';
import { type IssueSetting, issueBody } from './issue-view.ts';
import type { Templates } from './templates.ts';
import { umbrellaBody } from './umbrella-view.ts';

/** What the texts take from beyond plan and report: the rules that people read of, and where the worklog will be. */
export type Wording = { readonly rules?: TendingRules; readonly worklog?: string | undefined };

export function settingFor(decided: Decided, { rules = DEFAULT_RULES, worklog }: Wording = {}): IssueSetting {
  return { rules, worklog, issues: tendingOf(decided)?.issues ?? new Map() };
}

export type Drawing = { readonly report: Report; readonly templates: Templates; readonly setting: IssueSetting };

/** By fingerprint; `report` and `templates` are those that the gate let through. Equal input, equal text. */
export function renderSteps(
  decided: Decided,
  report: Report,
  templates: Templates,
  wording: Wording = {},
): ReadonlyMap<string, RenderedStep> {
  const drawing = { report, templates, setting: settingFor(decided, wording) };
  const titles = new Map(
    [...(report.further ?? []), ...report.clusters].flatMap(({ fingerprint, title }) =>
      title === null ? [] : [[fingerprint, title]],
    ),
  );
  return new Map(
    planOf(decided).steps.flatMap((step): readonly (readonly [string, RenderedStep])[] => {
      const texts = textsFor(step, drawing);
      if (texts === undefined) return [];
      const { body, comment } = texts;
      const title = titles.get(step.fingerprint);
      const opens = step.do === 'open' || step.do === 'umbrella';
      const isRetitled = opens && title !== undefined && title !== step.title;
      // The gate has looked at all of them: what it could not make harmless stays unwritten.
      const rendered = { body: harmless(body), comment: harmless(comment), ...(isRetitled ? { title } : {}) };
      return [[step.fingerprint, rendered]];
    }),
  );
}

/** What a step writes; undefined when it writes no text. */
export function textsFor(
  step: Step | TendingStep,
  { report, templates, setting }: Drawing,
): { readonly body: string; readonly comment: string } | undefined {
  const drawn = drawnStep(step);
  if (drawn === undefined) return undefined;
  const about = { step: drawn, report, setting };
  const comment = drawn.comment === null ? '' : templates.comment(commentView(about, drawn.comment)).trim();
  if (drawn.body === 'none') return { body: '', comment };
  if (drawn.folds.length > 0) return { body: umbrellaBody(about, templates), comment };
  const cluster = report.clusters.find(({ fingerprint }) => fingerprint === drawn.fingerprint);
  return { body: cluster === undefined ? '' : issueBody(cluster, about, templates), comment };
}

function harmless(text: string): string {
  return findSecrets(text).length === 0 ? text : '';
}
