// In: a plan, what rendering made of its steps, and the issues as they stand. Out: plain writes in their order.
import type { Tending, TendingStep } from '../types/plan.ts';
import type { Issue, IssueChange, Write } from '../types/tracker.ts';
import { counted } from './counted.ts';
import { appendBlock, blockOf, newBody, withBlock } from './marked-block.ts';
import { markerLine, markLines } from './marker.ts';

/** GitHub's limit, in characters, for the text of an issue and of a comment. */
const MAX_BODY_CHARS = 65_536;

/** What rendering makes of a step. */
export type RenderedStep = {
  /** The issue's text, its marked block included; '' for a step that leaves the body. */
  readonly body: string;
  /** Of a new issue, when redaction made another one of it. */
  readonly title?: string;
  /** Without its marker; '' for a step without a comment. */
  readonly comment: string;
};

export type PlannedWrites = {
  /** In the order in which they are sent; those of one step follow each other. */
  readonly writes: readonly Write[];
  /** Steps for which this window has no writes left, or whose text does not fit. */
  readonly waiting: readonly { readonly fingerprint: string; readonly why: string }[];
};

/**
 * Writes that would change nothing are left out. Those of a step are made together or not at all, the comment first: a
 * run that is cut off in between finds it there, and goes on with the change. `rendered` is by the step's fingerprint.
 */
export function writesOf(tending: Tending, rendered: ReadonlyMap<string, RenderedStep>): PlannedWrites {
  const { plan, issues, writesLeft } = tending;
  const writes: Write[] = [];
  const waiting: { readonly fingerprint: string; readonly why: string }[] = [];
  for (const step of plan.steps.toSorted((a, b) => weightOf(a) - weightOf(b))) {
    const { fingerprint } = step;
    const unit = writesFor(step, rendered.get(fingerprint), issues);
    if (lacksText(step, rendered.get(fingerprint))) {
      waiting.push({ fingerprint, why: 'waits: there is no text for it' });
    } else if (unit.some(isTooLong)) {
      waiting.push({ fingerprint, why: 'waits: with what people wrote the issue would be too long for GitHub' });
    } else if (writes.length + unit.length > writesLeft) {
      waiting.push({ fingerprint, why: `waits: this run may make ${counted(writesLeft, 'write')}, and all are used` });
    } else {
      writes.push(...unit);
    }
  }
  return { writes, waiting };
}

function lacksText(step: TendingStep, rendered: RenderedStep | undefined): boolean {
  if (step.do === 'open' || step.do === 'umbrella') return (rendered?.body ?? '') === '';
  return 'comment' in step && step.comment !== null && (rendered?.comment ?? '') === '';
}

/** What changes goes before what is merely kept current. */
function weightOf(step: TendingStep): number {
  if (step.do === 'refresh') return step.comment === null ? 2 : 0;
  return step.do === 'close' ? 1 : 0;
}

function writesFor(
  step: TendingStep,
  rendered: RenderedStep | undefined,
  issues: ReadonlyMap<number, Issue>,
): readonly Write[] {
  switch (step.do) {
    case 'open':
    case 'umbrella':
      return rendered === undefined ? [] : [creation(step, rendered)];
    case 'refresh':
    case 'reopen':
    case 'close': {
      const issue = issues.get(step.issue);
      return issue === undefined ? [] : [...comments(step, rendered), ...changes(step, rendered, issue)];
    }
    case 'leave':
    case 'wait':
      return [];
  }
}

type Changing = Extract<TendingStep, { do: 'refresh' | 'reopen' | 'close' }>;

function creation(step: Extract<TendingStep, { do: 'open' | 'umbrella' }>, { body, title }: RenderedStep): Write {
  const { fingerprint, why, marks, labels } = step;
  const text = newBody(body, markLines(marks));
  const marker = markerLine(marks.fingerprint);
  return { do: 'create', fingerprint, why, marker, title: title ?? step.title, body: text, labels };
}

function comments({ fingerprint, issue, comment }: Changing, rendered: RenderedStep | undefined): readonly Write[] {
  if (comment === null || rendered === undefined || rendered.comment === '') return [];
  const body = `${rendered.comment.trim()}\n\n${comment.marker}`;
  return [{ do: 'comment', fingerprint, why: comment.why, issue, body, marker: comment.marker }];
}

function changes(step: Changing, rendered: RenderedStep | undefined, issue: Issue): readonly Write[] {
  const { fingerprint, why } = step;
  const change = step.do === 'close' ? CLOSED : changeOf(step, rendered, issue);
  return Object.keys(change).length === 0 ? [] : [{ do: 'change', fingerprint, why, issue: issue.number, change }];
}

/** Completed, since not planned would keep it closed whatever comes. */
const CLOSED: IssueChange = { state: 'closed', stateReason: 'completed' };

function changeOf(
  step: Extract<TendingStep, { do: 'refresh' | 'reopen' }>,
  rendered: RenderedStep | undefined,
  issue: Issue,
): IssueChange {
  const body = rendered === undefined ? issue.body : bodyAfter(step, rendered.body, issue.body);
  return {
    ...(step.title === null || step.title === issue.title ? {} : { title: step.title }),
    ...(body === issue.body ? {} : { body }),
    ...(step.labels === null ? {} : { labels: step.labels }),
    ...(step.do === 'reopen' ? ({ state: 'open', stateReason: 'reopened' } as const) : {}),
  };
}

function bodyAfter(
  { body: how, marks }: Extract<TendingStep, { do: 'refresh' | 'reopen' }>,
  rendered: string,
  before: string,
): string {
  if (how === 'untouched' || rendered === '') return before;
  const block = blockOf(rendered, markLines(marks));
  return how === 'append' ? appendBlock(before, block) : (withBlock(before, block) ?? before);
}

function isTooLong(write: Write): boolean {
  const body = write.do === 'change' ? (write.change.body ?? '') : write.body;
  return body.length > MAX_BODY_CHARS;
}
