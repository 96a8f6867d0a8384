import { appendBlock, blockOf, newBody, withBlock } from '../plan/marked-block.ts';
import { markerLine, markLines } from '../plan/marker.ts';
import type { Marks, PlannedComment, Step, TendingStep } from '../types/plan.ts';
import type { Told } from '../types/remembered.ts';
import type { Issue } from '../types/tracker.ts';

/** A step as far as its texts hang on it. */
export type DrawnStep = {
  readonly fingerprint: string;
  /** All hidden lines of the issue. */
  readonly hidden: string;
  readonly folds: readonly string[];
  /** undefined in a preview, where title and labels say what the window alone does. */
  readonly told: Told | undefined;
  readonly related: readonly number[];
  readonly follows: number | null;
  /** What becomes of the body; `none` when it stays. */
  readonly body: 'new' | 'in-place' | 'append' | 'none';
  readonly issue: number | null;
  readonly comment: PlannedComment | null;
};

const PLAIN = { folds: [], told: undefined, related: [], follows: null, issue: null, comment: null } as const;

/** undefined for a step without any text. */
export function drawnStep(step: Step | TendingStep): DrawnStep | undefined {
  const { fingerprint } = step;
  switch (step.do) {
    case 'open':
    case 'umbrella': {
      if (!('marks' in step)) return { ...PLAIN, fingerprint, hidden: markerLine(fingerprint), body: 'new' };
      const { told, related, follows } = step;
      return { ...PLAIN, fingerprint, ...marked(step.marks), told, related, follows, body: 'new' };
    }
    case 'refresh':
    case 'reopen': {
      const { told, related, issue, comment } = step;
      const body = step.body === 'untouched' ? 'none' : step.body;
      return { ...PLAIN, fingerprint, ...marked(step.marks), told, related, issue, comment, body };
    }
    case 'close':
      return { ...PLAIN, fingerprint, hidden: '', body: 'none', issue: step.issue, comment: step.comment };
    case 'leave':
    case 'wait':
      return undefined;
  }
}

/** The body that the issue has afterwards. */
export function finalBody({ body, hidden }: DrawnStep, rendered: string, issue: Issue | undefined): string {
  if (body === 'new' || issue === undefined) return newBody(rendered, hidden);
  const block = blockOf(rendered, hidden);
  return body === 'append' ? appendBlock(issue.body, block) : (withBlock(issue.body, block) ?? issue.body);
}

function marked(marks: Marks): Pick<DrawnStep, 'hidden' | 'folds'> {
  return { hidden: markLines(marks), folds: marks.folds };
}
