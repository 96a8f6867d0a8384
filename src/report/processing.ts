import { type CleanText, cleanLine } from '../text/text.ts';
import type { TendingPlan, TendingStep } from '../types/plan.ts';
import type { Did, Processed, Report, ReportDelta, ReportFurther } from '../types/report.ts';
import type { Outcome } from '../types/tracker.ts';
import { issueIn } from './further.ts';
import { CHARS } from './limits.ts';

/** What became of a plan: its writes, and the steps that were not sent since they would not fit. */
export type Carried = {
  readonly plan: TendingPlan;
  readonly outcomes: readonly Outcome[];
  readonly waiting: readonly { readonly fingerprint: string; readonly why: string }[];
};

/** The report with what became of every step, and the numbers of the issues that were opened. */
export function withProcessing(report: Report, carried: Carried): Report {
  const homes = new Map(
    report.clusters.flatMap(({ fingerprint, within }) => (within === undefined ? [] : [[fingerprint, within]])),
  );
  const own = carried.plan.steps.map((step) => processedOf(step, carried));
  const numbers = new Map(
    own.flatMap(({ fingerprint, did, issue }) => (did === 'opened' ? [[fingerprint, issue]] : [])),
  );
  const issueOf = (fingerprint: string) =>
    numbers.get(fingerprint) ?? numbers.get(homes.get(fingerprint) ?? '') ?? null;
  const numbered = <T extends { readonly fingerprint: string; readonly issue: number | null }>(each: T): T => ({
    ...each,
    issue: each.issue ?? issueOf(each.fingerprint),
  });
  const further: readonly ReportFurther[] | undefined = report.further?.map(numbered);
  return {
    ...report,
    mode: 'apply',
    clusters: report.clusters.map(numbered),
    ...(further === undefined ? {} : { further }),
    ...(report.delta ? { delta: numberedDelta(report.delta, numbered) } : {}),
    processing: own.map(numbered),
    ...(report.notes === undefined ? {} : { notes: [...report.notes, ...unwritten(carried)] }),
  };
}

/** Why a run did not write all that it could have, once for all steps. */
function unwritten({ outcomes }: Carried): readonly CleanText[] {
  const results = outcomes.map(({ result }) => result);
  const end = results.find(({ kind }) => kind === 'stopped') ?? results.find(({ kind }) => kind === 'deferred');
  return end === undefined || end.kind === 'done' ? [] : [sentence(`Not everything was written: ${end.why}.`)];
}

type Changed = ReportDelta['new']['clusters'][number];

function numberedDelta(delta: ReportDelta, numbered: (each: Changed) => Changed): ReportDelta {
  const changes = Object.entries(delta).map(([change, { count, clusters }]) => [
    change,
    { count, clusters: clusters.map(numbered) },
  ]);
  return { ...delta, ...Object.fromEntries(changes) };
}

const DONE = {
  open: 'opened',
  umbrella: 'opened',
  refresh: 'updated',
  reopen: 'reopened',
  close: 'closed',
  leave: 'left',
  wait: 'waits',
} as const satisfies Readonly<Record<TendingStep['do'], Did>>;

function processedOf(step: TendingStep, { outcomes, waiting }: Carried): Processed {
  const { fingerprint } = step;
  const why = cleanLine(step.why, CHARS.sentence);
  const base = { fingerprint, issue: issueIn(step), why, told: null };
  if (step.do === 'leave' || step.do === 'wait') return { ...base, did: DONE[step.do] };
  const left = waiting.find((each) => each.fingerprint === fingerprint);
  if (left !== undefined) return { ...base, did: 'waits', why: sentence(left.why) };
  const results = outcomes.flatMap(({ write, result }) =>
    write.fingerprint === fingerprint ? [{ write, result }] : [],
  );
  const told = results.some(({ write, result }) => write.do === 'comment' && result.kind === 'done')
    ? (('comment' in step ? step.comment?.kind : undefined) ?? null)
    : null;
  const [trouble] = results.flatMap(({ result }) => (result.kind === 'done' ? [] : [result]));
  if (trouble !== undefined) {
    const did = trouble.kind === 'deferred' ? 'waits' : 'failed';
    return { ...base, did, why: sentence(trouble.why), told };
  }
  const [done] = results.flatMap(({ result }) => (result.kind === 'done' ? [result.issue] : []));
  if (done === undefined) return { ...base, did: base.issue === null ? 'waits' : 'current' };
  return { ...base, did: DONE[step.do], issue: done, told };
}

function sentence(text: string): CleanText {
  return cleanLine(text, CHARS.sentence);
}
