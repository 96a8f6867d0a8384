import type { RenderedStep } from '../plan/writes.ts';
import { type Decided, planOf, tendingOf } from '../report/decided.ts';
import type { Step, TendingStep } from '../types/plan.ts';
import type { Issue } from '../types/tracker.ts';
import { drawnStep, finalBody } from './drawn-step.ts';
import { MAX_BODY_CHARS } from './fitting.ts';

/** The plan as it is written out: every step with its reason, and the texts that it would write. */
export function planDocument(decided: Decided, rendered: ReadonlyMap<string, RenderedStep>) {
  const { steps, computedFrom } = planOf(decided);
  const issues = tendingOf(decided)?.issues ?? new Map<number, Issue>();
  return { schemaVersion: 1, computedFrom, steps: steps.map((step) => planned(step, rendered, issues)) };
}

function planned(
  step: Step | TendingStep,
  rendered: ReadonlyMap<string, RenderedStep>,
  issues: ReadonlyMap<number, Issue>,
) {
  const texts = textsOf(step, rendered.get(step.fingerprint), issues);
  return {
    ...{ do: step.do, fingerprint: step.fingerprint, why: step.why },
    ...('issue' in step && step.issue !== null ? { issue: step.issue } : {}),
    ...('title' in step && step.title !== null ? { title: texts.title ?? step.title } : {}),
    ...('labels' in step && step.labels !== null ? { labels: step.labels } : {}),
    ...(texts.body === '' && !('follows' in step || step.do === 'open') ? {} : { body: texts.body }),
    ...(texts.comment === '' ? {} : { comment: texts.comment }),
  };
}

function textsOf(step: Step | TendingStep, rendered: RenderedStep | undefined, issues: ReadonlyMap<number, Issue>) {
  const drawn = drawnStep(step);
  if (drawn === undefined || rendered === undefined) return { title: undefined, body: '', comment: '' };
  const issue = drawn.issue === null ? undefined : issues.get(drawn.issue);
  const body = rendered.body === '' ? '' : finalBody(drawn, rendered.body, issue);
  // With what people wrote it may be longer than GitHub takes: then it is not written.
  return { title: rendered.title, body: body.length > MAX_BODY_CHARS ? '' : body, comment: rendered.comment };
}

/** The body of a new issue as it would be posted; '' for all other steps. */
export function openedBody(step: Step | TendingStep, rendered: RenderedStep | undefined): string {
  if (step.do !== 'open' && step.do !== 'umbrella') return '';
  return textsOf(step, rendered, new Map()).body;
}
