import type { Cluster, Priority } from '../types/cluster.ts';
import { SEVERITIES, type Severity } from '../types/severity.ts';

/** Where a rule leads, and why; also a rule that leaves a priority where it is has decided. */
export type Move = {
  readonly by: 'requests' | 'start' | 'words' | 'silence';
  readonly to: Priority;
  readonly why: string;
};

/** Highest level among its entries: the leading pattern is the cause, but its consequences may be louder. */
export function highestLevel({ tally }: Cluster): Severity {
  return SEVERITIES.toReversed().find((severity) => (tally.levels[severity] ?? 0) > 0) ?? 'DEFAULT';
}
