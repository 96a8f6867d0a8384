import { fingerprintsOf } from '../ledger/observe.ts';
import type { Ranked } from '../types/cluster.ts';
import type { Tracked } from '../types/plan.ts';
import type { Memory } from '../types/remembered.ts';
import { chosenAmong } from './trusted-issues.ts';

/** The clusters of a window that are one to the lifecycle, the leading one first. */
export type Group = { readonly identity: string; readonly clusters: readonly [Ranked, ...Ranked[]] };

type Owner = {
  readonly identity: string;
  readonly as: 'own' | 'fold' | 'alias';
  readonly issue: 'open' | 'closed' | 'none';
};

/**
 * Clusters with what they have been known as. The issue that the leading pattern has of its own goes first, open or
 * not, then the umbrella that it was folded into, then an open issue of another of its patterns (never a closed one: a
 * new cause would end with the issue of its consequences), then what calls it an alias. Most urgent group first.
 */
export function groupsOf(
  ranked: readonly Ranked[],
  { chosen, memory }: { readonly chosen: ReturnType<typeof issuesByIdentity>; readonly memory: Memory },
  mergedInto: (identity: string) => string,
): readonly Group[] {
  const ownersOf = ownersBy(chosen, memory);
  const groups = new Map<string, [Ranked, ...Ranked[]]>();
  for (const item of ranked) {
    const { fingerprint } = item.cluster;
    const owner = identityAmong(ownersOf([fingerprint]), ownersOf(fingerprintsOf(item.cluster)));
    const identity = mergedInto(owner ?? fingerprint);
    const group = groups.get(identity);
    if (group === undefined) groups.set(identity, [item]);
    else if (fingerprint === identity) group.unshift(item);
    else group.push(item);
  }
  return [...groups].map(([identity, clusters]) => ({ identity, clusters }));
}

function identityAmong(leading: readonly Owner[], all: readonly Owner[]): string | undefined {
  const owner =
    leading.find(({ as, issue }) => as === 'own' && issue !== 'none') ??
    leading.find(({ as, issue }) => as === 'fold' && issue !== 'none') ??
    all.find(({ as, issue }) => as === 'own' && issue === 'open') ??
    leading.find(({ as }) => as === 'own') ??
    leading.find(({ issue }) => issue === 'open') ??
    leading.find(({ issue }) => issue === 'closed') ??
    leading[0];
  return owner?.identity;
}

/** The issue that stands for each identity, and those that carry the same marker and are left alone. */
export function issuesByIdentity(
  tracked: readonly Tracked[],
): ReadonlyMap<string, { readonly chosen: Tracked; readonly others: readonly number[] }> {
  const byIdentity = Map.groupBy(tracked, ({ marks }) => marks.fingerprint);
  return new Map(
    [...byIdentity].flatMap(([identity, candidates]) => {
      const chosen = chosenAmong(candidates);
      if (chosen === undefined) return [];
      const open = candidates.filter((each) => each !== chosen && each.issue.state === 'open');
      return [[identity, { chosen, others: open.map(({ issue }) => issue.number) }] as const];
    }),
  );
}

/** Everything that fingerprints are known as. */
function ownersBy(
  chosen: ReturnType<typeof issuesByIdentity>,
  { clusters }: Memory,
): (fingerprints: readonly string[]) => readonly Owner[] {
  const owner = (identity: string, as: Owner['as']): Owner => ({
    identity,
    as,
    issue: chosen.get(identity)?.chosen.issue.state ?? (clusters[identity]?.issue == null ? 'none' : 'closed'),
  });
  const further = new Map<string, Owner[]>();
  for (const [identity, { patterns, folds }] of Object.entries(clusters)) {
    const folded = new Set(folds);
    for (const each of new Set([...patterns.map(({ fingerprint }) => fingerprint), ...folds])) {
      if (each === identity) continue;
      further.set(each, [...(further.get(each) ?? []), owner(identity, folded.has(each) ? 'fold' : 'alias')]);
    }
  }
  return (fingerprints) => [
    ...fingerprints.filter((each) => Object.hasOwn(clusters, each)).map((each) => owner(each, 'own')),
    ...fingerprints.flatMap((each) => further.get(each) ?? []),
  ];
}
