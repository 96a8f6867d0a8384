// In: the ranked clusters of a window, what earlier runs remember, and the issues as they stand. Out: a step for each
// cluster and issue with its reason, what to remember, and what GitHub must be asked before the plan is final.
import { sorted } from '../ledger/rebuild.ts';
import { servicesHeard } from '../ledger/services-heard.ts';
import type { Door } from '../text/text.ts';
import type { Ranked } from '../types/cluster.ts';
import type { Question, Tending, TendingStep, WindowSeen } from '../types/plan.ts';
import type { Memory } from '../types/remembered.ts';
import type { TendingRules } from '../types/tending-rules.ts';
import type { Issue, Listing } from '../types/tracker.ts';
import { capped } from './caps.ts';
import { type Case, casesOf } from './cases.ts';
import { computedFrom } from './computed-from.ts';
import { type DraftedCases, draftAll, hasToCompare } from './draft-all.ts';
import type { Answers } from './facts.ts';
import { type Survey, surveyOf } from './survey.ts';

export type TendInput = {
  /** Most urgent first, as prioritise gives them. */
  readonly ranked: readonly Ranked[];
  /** As the ledger held it before this run claimed it. */
  readonly memory: Memory;
  readonly listing: Listing;
  /** Further issues to link to when they look alike; undefined as long as nobody asked for them. */
  readonly lookAlikes: readonly Issue[] | undefined;
  readonly answers: Answers;
  readonly rules: TendingRules;
  readonly window: WindowSeen;
  readonly login: string | undefined;
  /** Milliseconds since the epoch. */
  readonly now: number;
  /** The way in for text that is kept. */
  readonly door: Door;
};

/** Pure: equal input gives an equal plan, byte for byte. Ask its questions, and plan again with the answers. */
export function tend(input: TendInput): Tending {
  const survey = surveyOf(input);
  const services = servicesHeard(input.memory.services, input.window);
  const opened = openedIn(survey.memory, input.window);
  const cases = capped(casesOf(input, survey, services), opened, input.rules.caps.newIssues);
  const drafted = draftAll(cases, survey, input);
  const wantsOthers = input.lookAlikes === undefined && cases.some((each) => hasToCompare(each, input));
  const questions = [
    ...survey.questions,
    ...cases.flatMap((each) => each.questions),
    ...(wantsOthers ? [{ about: 'look-alikes' } as const] : []),
  ];
  return {
    plan: {
      steps: [...stepsForClusters(input, cases, drafted), ...furtherSteps(input, cases, drafted, survey)],
      notes: survey.guard === undefined ? [] : [survey.guard],
      computedFrom: computedFrom(input),
    },
    known: { ...survey.memory, logins: survey.logins },
    observed: {
      ...survey.memory,
      logins: survey.logins,
      services,
      clusters: sorted(new Map([...Object.entries(survey.memory.clusters), ...cases.map(remembering)])),
    },
    questions: unique([...questions, ...[...drafted.values()].flatMap((each) => each.questions)]),
    issues: survey.issues,
    writesLeft: Math.max(0, input.rules.caps.writes - spentBefore(input)),
  };
}

function spentBefore({ memory, window }: TendInput): number {
  return memory.spent.to === window.to ? memory.spent.writes : 0;
}

/** Issues that were opened for a window before, by a run that was cut off as well. */
function openedIn({ clusters }: Memory, window: WindowSeen): number {
  return Object.values(clusters).filter((known) => known.issue !== null && known.openedIn === window.to).length;
}

function remembering({ facts }: Case): readonly [string, Memory['clusters'][string]] {
  return [facts.identity, facts.after];
}

/** One for each cluster, in order: those that share an issue with a more urgent one say so. */
function stepsForClusters(input: TendInput, cases: readonly Case[], drafted: DraftedCases): readonly TendingStep[] {
  const caseBy = new Map(
    cases
      .flatMap((each) => each.facts.clusters.map(({ cluster }) => [cluster.fingerprint, each] as const))
      .toReversed(),
  );
  return input.ranked.map(({ cluster: { fingerprint } }): TendingStep => {
    const found = caseBy.get(fingerprint);
    const step = found === undefined ? undefined : drafted.get(found)?.step;
    if (found === undefined || step === undefined)
      return { do: 'leave', fingerprint, why: 'nothing to do', issue: null };
    return step.fingerprint === fingerprint ? step : { do: 'leave', fingerprint, ...sharing(found, step) };
  });
}

type Sharing = 'why' | 'issue' | 'within';

function sharing({ facts }: Case, step: TendingStep): Pick<Extract<TendingStep, { do: 'leave' }>, Sharing> {
  const issue = 'issue' in step ? step.issue : null;
  if (facts.after.folds.length > 0) return { why: `one of those that share an umbrella: ${step.why}`, issue };
  const within = step.fingerprint;
  return { why: `one with a more urgent cluster (${within}): ${step.why}`, issue, within };
}

/** Issues whose cluster was not seen, umbrellas, and issues that carry a marker which another one carries, too. */
function furtherSteps(
  input: TendInput,
  cases: readonly Case[],
  drafted: DraftedCases,
  survey: Survey,
): readonly TendingStep[] {
  const shown = new Set(input.ranked.map(({ cluster }) => cluster.fingerprint));
  const further = cases
    .flatMap((each) => drafted.get(each)?.step ?? [])
    .filter(({ fingerprint }) => !shown.has(fingerprint));
  const copies = [...survey.chosen].flatMap(([fingerprint, { chosen, others }]) =>
    others.map((issue): TendingStep => {
      const why = `carries the marker of #${chosen.issue.number} as well, which is the one that is tended`;
      return { do: 'leave', fingerprint, why, issue };
    }),
  );
  return [...further, ...copies.sort((a, b) => numberIn(a) - numberIn(b))];
}

function numberIn(step: TendingStep): number {
  return 'issue' in step ? (step.issue ?? 0) : 0;
}

function unique(questions: readonly Question[]): readonly Question[] {
  return [...new Map(questions.map((question) => [JSON.stringify(question), question])).values()];
}
