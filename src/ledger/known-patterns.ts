import type { KnownPattern } from '../types/cluster.ts';
import type { Memory } from '../types/remembered.ts';

/** What the grouping of a run must know of earlier ones, so that fingerprints stay. */
export function knownPatterns({ clusters }: Memory): readonly (KnownPattern & { readonly shown: string })[] {
  return Object.values(clusters).flatMap(({ project, service, patterns }) =>
    patterns.flatMap(({ identity }) => (identity === null ? [] : [{ project, service, ...identity }])),
  );
}
