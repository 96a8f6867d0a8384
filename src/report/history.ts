import type { Cluster } from '../types/cluster.ts';
import type { Step, TendingStep } from '../types/plan.ts';
import type { Memory, Remembered } from '../types/remembered.ts';
import type { ReportHistory } from '../types/report.ts';
import { identityOf } from './decided.ts';

/** How a cluster is remembered, by the step about it, its own fingerprint, or what it is an alias of. */
export function rememberedBy({
  clusters,
}: Memory): (cluster: Cluster, step: Step | TendingStep) => Remembered | undefined {
  const aliases = new Map<string, Remembered>();
  for (const known of Object.values(clusters)) {
    for (const { fingerprint } of known.patterns) if (!aliases.has(fingerprint)) aliases.set(fingerprint, known);
  }
  return ({ fingerprint }, step) => {
    const identity = identityOf(step) ?? fingerprint;
    return Object.hasOwn(clusters, identity) ? clusters[identity] : aliases.get(fingerprint);
  };
}

export function historyOf({ firstSeen, lastSeen, windows, silent }: Remembered): ReportHistory {
  return { firstSeen: firstSeen || null, lastSeen: lastSeen || null, windows, silent };
}

export const NO_HISTORY: ReportHistory = { firstSeen: null, lastSeen: null, windows: [], silent: 0 };
