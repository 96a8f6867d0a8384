import { fingerprintsOf, knownByIssue, observe, observeSilence } from '../ledger/observe.ts';
import type { Ranked } from '../types/cluster.ts';
import type { Question } from '../types/plan.ts';
import type { Memory, Remembered } from '../types/remembered.ts';
import type { Facts, Home } from './facts.ts';
import { groupsOf } from './groups.ts';
import { homeOf, mergedInto } from './homes.ts';
import { hasPriorityByHand } from './labels.ts';
import { type Decision, decide } from './lifecycle.ts';
import type { Survey } from './survey.ts';
import type { TendInput } from './tend.ts';
import { type Storm, stormsIn } from './umbrella.ts';

/** An identity with what was decided about it. */
export type Case = {
  readonly facts: Facts;
  readonly decision: Decision;
  readonly questions: readonly Question[];
};

/** One for each identity that this window shows, most urgent first; then those of open issues that it does not show. */
export function casesOf(input: TendInput, survey: Survey, services: Memory['services']): readonly Case[] {
  const groups = groupsOf(input.ranked, survey, (identity) => mergedInto(identity, survey));
  const shown = seenApart(groups.map((group) => caseOf(group.identity, group.clusters, { input, survey, services })));
  const folded = withStorms(shown, { input, survey, services });
  const identities = new Set(folded.map(({ facts }) => facts.identity));
  const seen = new Set(input.ranked.flatMap(({ cluster }) => fingerprintsOf(cluster)));
  const silent = [...survey.chosen].flatMap(([identity, { chosen }]) => {
    if (identities.has(identity) || chosen.issue.state === 'closed') return [];
    const found = caseOf(identity, [], { input, survey, services });
    if (!seen.has(identity)) return [found];
    const why = `#${chosen.issue.number}: what it tells of is part of another cluster now`;
    const after = survey.memory.clusters[identity] ?? found.facts.after;
    return [{ ...found, facts: { ...found.facts, after }, decision: { do: 'leave' as const, why } }];
  });
  return [...folded, ...silent.sort((a, b) => numberOf(a) - numberOf(b))];
}

/** What once was part of a cluster and now is seen by itself, under another identity, is no alias of it any more. */
function seenApart(cases: readonly Case[]): readonly Case[] {
  const homes = new Map(
    cases.flatMap(({ facts }) =>
      facts.clusters.flatMap(({ cluster }) => fingerprintsOf(cluster).map((each) => [each, facts.identity] as const)),
    ),
  );
  return cases.map((each) => {
    const { after, identity } = each.facts;
    const patterns = after.patterns.filter(({ fingerprint }) => (homes.get(fingerprint) ?? identity) === identity);
    return { ...each, facts: { ...each.facts, after: { ...after, patterns } } };
  });
}

type Context = { readonly input: TendInput; readonly survey: Survey; readonly services: Memory['services'] };

function caseOf(identity: string, clusters: readonly Ranked[], context: Context, base?: Remembered): Case {
  const { input, survey, services } = context;
  const { window, rules, answers } = input;
  const before = base ?? survey.memory.clusters[identity];
  const { home, questions } = homeOf(identity, survey, input);
  const observed = observedIn(before, clusters, input);
  // What an open issue shows stays for a while; what comes back, or is new, is as urgent as it is.
  const isOpen = home.kind === 'ours' && home.issue.state === 'open' && !survey.reopened.has(identity);
  const stays = isOpen || home.kind === 'unknown';
  const [urgent = observed.priority] = clusters.map(({ priority }) => priority).sort();
  const settled = stays ? observed : { ...observed, priority: urgent, toward: null };
  const after = survey.reopened.has(identity) ? withPriorityByHand(settled, home, input) : settled;
  const facts: Facts = { identity, home, clusters, before, after, services, rules, window, now: survey.now, answers };
  return { facts, decision: guarded(decide(facts), survey.guard), questions };
}

/** A run that was cut off reopened the issue under the priority that a person had set: what it told was its own. */
function withPriorityByHand(after: Remembered, home: Home, { rules, memory }: TendInput): Remembered {
  if (home.kind !== 'ours' || after.told === null) return after;
  const noted = Object.values(memory.clusters).find(({ issue }) => issue === home.issue.number)?.told;
  if (!noted || !hasPriorityByHand(rules, home.issue.labels, noted, after)) return after;
  return { ...after, told: { ...after.told, priority: noted.priority } };
}

function observedIn(before: Remembered | undefined, clusters: readonly Ranked[], input: TendInput): Remembered {
  const { window, rules, door } = input;
  const [leader, ...others] = clusters;
  if (leader === undefined) return observeSilence(before ?? knownByIssue('P3'), window);
  return observe(before, [leader, ...others], { window, hysteresis: rules.hysteresis, door });
}

function guarded(decision: Decision, guard: string | undefined): Decision {
  return guard !== undefined && decision.do === 'open' ? { do: 'wait', why: `waits: ${guard}` } : decision;
}

/** The members of a storm are left to its umbrella, which is a case like any other. */
function withStorms(cases: readonly Case[], context: Context): readonly Case[] {
  const { input } = context;
  const opening = cases.flatMap((each) => {
    const [leader] = each.facts.clusters;
    const isNew = each.decision.do === 'open' && each.decision.follows === null && each.facts.after.folds.length === 0;
    return leader !== undefined && isNew ? [{ ...each, leader }] : [];
  });
  const { window, rules } = input;
  const storms = stormsIn(opening, input.memory.services, { window, limit: rules.caps.umbrella });
  const umbrellas = new Map(storms.map((storm) => [storm.identity, umbrellaCase(storm, cases, context)]));
  const shelter = new Map(
    storms.flatMap(({ identity, members }) => members.map(({ facts }) => [facts.identity, identity])),
  );
  const kept = cases.flatMap((each): readonly Case[] => {
    const { identity } = each.facts;
    const replaced = umbrellas.get(identity);
    if (replaced !== undefined) return [replaced];
    const umbrella = umbrellas.get(shelter.get(identity) ?? '');
    return umbrella === undefined ? [each] : [{ ...each, decision: { do: 'leave', why: shelteredWhy(umbrella) } }];
  });
  const known = new Set(cases.map(({ facts }) => facts.identity));
  return [...kept, ...[...umbrellas.values()].filter(({ facts }) => !known.has(facts.identity))];
}

function umbrellaCase(
  storm: Storm<Case & { readonly leader: Ranked }>,
  cases: readonly Case[],
  context: Context,
): Case {
  const { identity, name, members } = storm;
  const { memory } = context.survey;
  const present = cases.find(({ facts }) => facts.identity === identity)?.facts.clusters ?? [];
  const clusters = [...present, ...members.flatMap(({ facts }) => facts.clusters)];
  const { project = '', service = '' } = members[0]?.leader.cluster ?? {};
  const before = memory.clusters[identity] ?? { ...knownByIssue('P4'), project, service, name };
  const fresh = members.flatMap(({ facts, leader }) => [facts.identity, leader.cluster.fingerprint]);
  const folds = [...new Set([...before.folds, ...fresh])].sort();
  return caseOf(identity, clusters, context, { ...before, folds });
}

function shelteredWhy({ facts, decision }: Case): string {
  const where = facts.home.kind === 'ours' ? ` in #${facts.home.issue.number}` : '';
  const count = facts.after.folds.length;
  if (decision.do === 'wait') return decision.why;
  return `one of ${count} new clusters of one module, which share an issue${where}`;
}

function numberOf({ facts }: Case): number {
  return facts.home.kind === 'ours' ? facts.home.issue.number : 0;
}
