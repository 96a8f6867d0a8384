import type { Cluster } from '../types/cluster.ts';
import type { Coverage } from '../types/coverage.ts';
import { PatternFold } from './fold.ts';
import type { FoldedPattern } from './folded-pattern.ts';
import { joinPatterns } from './join/join.ts';
import { nameOf } from './name.ts';
import { sumTallies } from './tally.ts';

export { PatternFold };

/** Entries folded into patterns → clusters, each what a person would call one issue. */
export function clustersOf(fold: PatternFold): readonly Cluster[] {
  const patterns = [...new Set(fold.finish().values())].sort(byFingerprint);
  return joinPatterns(patterns).map(({ members, joins }) => {
    const [leader] = members;
    if (leader === undefined) throw new Error('a cluster without patterns');
    const { fingerprint, project, service } = leader.pattern;
    return {
      fingerprint,
      project,
      service,
      name: nameOf(leader.pattern),
      patterns: members.map(({ pattern }) => pattern),
      joins,
      // The failure happened as often as its cause; its consequences only add entries.
      tally: {
        ...sumTallies(members.map(({ counter }) => counter)).tally,
        occurrences: leader.pattern.tally.occurrences,
      },
    };
  });
}

/**
 * When nearly every entry lacks a payload, the export lost them: what is left of them is counted as ignored and is no
 * finding.
 */
export function setAsideEmpty(
  clusters: readonly Cluster[],
  coverage: Coverage,
): { readonly clusters: readonly Cluster[]; readonly coverage: Coverage } {
  if (!coverage.exportLooksBroken) return { clusters, coverage };
  const empty = clusters.filter(({ patterns }) => patterns.every(({ evidence }) => evidence === 'no-payload'));
  const entries = empty.reduce((sum, { tally }) => sum + tally.count, 0);
  return {
    clusters: clusters.filter((cluster) => !empty.includes(cluster)),
    coverage: {
      ...coverage,
      ignored: coverage.ignored + entries,
      ignoredBy: { ...coverage.ignoredBy, ...(entries > 0 ? { 'no-payload': entries } : {}) },
    },
  };
}

function byFingerprint(a: FoldedPattern, b: FoldedPattern): number {
  return a.pattern.fingerprint < b.pattern.fingerprint ? -1 : 1;
}
