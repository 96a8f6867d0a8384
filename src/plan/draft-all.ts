import type { CleanText } from '../text/text.ts';
import type { Ranked } from '../types/cluster.ts';
import type { Issue } from '../types/tracker.ts';
import type { Case } from './cases.ts';
import { relatedTo } from './related.ts';
import { type Drafted, stepFor } from './step-for.ts';
import type { Survey } from './survey.ts';
import type { TendInput } from './tend.ts';
import { freeTitles, type Titled } from './titles.ts';
import { toldAfter } from './told.ts';

export type DraftedCases = ReadonlyMap<Case, Drafted>;

/** The step of each case, with a title that no other open issue has. */
export function draftAll(cases: readonly Case[], survey: Survey, input: TendInput): DraftedCases {
  const titles = titlesFor(cases, survey, input);
  return new Map(
    cases.map((each) => {
      const { facts, decision } = each;
      const drafted = stepFor(facts, decision, {
        fingerprint: fingerprintOf(each),
        title: titles.get(each) ?? input.door.line(facts.after.name, MAX_NAME_CHARS),
        related: relatedFor(each, survey, input),
      });
      return [each, drafted];
    }),
  );
}

const MAX_NAME_CHARS = 200;

/** An umbrella stands for itself; everything else for the cluster that leads it. */
function fingerprintOf({ facts }: Case): string {
  const [leader] = facts.clusters;
  return leader === undefined || facts.after.folds.length > 0 ? facts.identity : leader.cluster.fingerprint;
}

function isRemembered({ facts }: Case, { memory }: TendInput): boolean {
  return facts.home.kind === 'ours' && memory.clusters[facts.identity]?.issue === facts.home.issue.number;
}

function titlesFor(cases: readonly Case[], survey: Survey, input: TendInput): ReadonlyMap<Case, CleanText> {
  const shown = cases.flatMap((each): readonly (Titled & { readonly each: Case })[] => {
    const item = itemOf(each);
    return item === undefined ? [] : [{ each, item, title: ownTitle(each) }];
  });
  const identities = new Set(shown.map(({ each }) => each.facts.identity));
  // What is closed may come back under its title.
  const back = survey.tracked.filter(({ marks }) => !identities.has(marks.fingerprint)).map(({ issue }) => issue);
  const open = [...survey.issues.values(), ...(input.lookAlikes ?? [])].filter(({ state }) => state === 'open');
  const taken = [...open, ...back].map(({ title }) => title);
  const titles = freeTitles(shown, input.rules.titleForm, taken);
  return new Map(shown.flatMap(({ each }, at) => (titles[at] === undefined ? [] : [[each, titles[at]] as const])));
}

function ownTitle({ facts: { home }, decision }: Case): string | undefined {
  const isShown = home.kind === 'ours' && (home.issue.state === 'open' || decision.do === 'reopen');
  return isShown ? home.issue.title : undefined;
}

/** The leading cluster as its title shows it. */
function itemOf({ facts, decision }: Case): Ranked | undefined {
  const [leader] = facts.clusters;
  if (leader === undefined) return undefined;
  const { after } = facts;
  const untold = { ...facts, after: { ...after, told: null } };
  const category = decision.do === 'open' ? toldAfter(untold, decision.state).category : leader.category;
  const name = after.folds.length > 0 ? after.name : leader.cluster.name;
  return { ...leader, category, priority: after.priority, cluster: { ...leader.cluster, name } };
}

/** Whether titles and links hang on issues of others: for what opens, and for an issue that the ledger lost. */
export function hasToCompare(each: Case, input: TendInput): boolean {
  const { facts, decision } = each;
  if (decision.do === 'open') return true;
  const isLost = facts.clusters.length > 0 && facts.after.folds.length === 0 && !isRemembered(each, input);
  return isLost && (decision.do === 'refresh' || decision.do === 'reopen');
}

/** What looked alike when the issue was opened; an issue that the ledger lost is compared with those before it. */
function relatedFor(each: Case, survey: Survey, input: TendInput): readonly number[] {
  const { facts, decision } = each;
  const [leader] = facts.clusters;
  const isTold = decision.do === 'open' || decision.do === 'refresh' || decision.do === 'reopen';
  if (leader === undefined || !isTold || facts.after.folds.length > 0) return [];
  if (!hasToCompare(each, input)) return facts.after.related;
  const issue = facts.home.kind === 'ours' && decision.do !== 'open' ? facts.home.issue : undefined;
  const since = (issue === undefined ? facts.window.to : facts.after.openedIn || issue.createdAt) || survey.now;
  const template = leader.cluster.patterns[0]?.template ?? '';
  const subject = { name: leader.cluster.name, template, module: facts.after.module };
  const others: readonly Issue[] = [
    ...new Map([...survey.issues, ...(input.lookAlikes ?? []).map((one) => [one.number, one] as const)]).values(),
  ];
  const found = relatedTo(subject, others, { issue: issue?.number ?? null, since });
  return decision.do === 'open' ? found.filter((number) => number !== decision.follows) : found;
}
