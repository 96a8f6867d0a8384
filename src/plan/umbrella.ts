import { createHash } from 'node:crypto';
import { moduleOf } from '../ledger/observe.ts';
import type { Ranked } from '../types/cluster.ts';
import type { WindowSeen } from '../types/plan.ts';
import type { Memory } from '../types/remembered.ts';

/** New clusters of one module that came in a storm, most urgent first. */
export type Storm<T> = { readonly identity: string; readonly name: string; readonly members: readonly T[] };

/**
 * Which of the clusters that would open an issue share one instead: more than `limit` of one module. A service that is
 * heard for the first time is new in all it says, which is no storm.
 */
export function stormsIn<T extends { readonly leader: Ranked }>(
  opening: readonly T[],
  services: Memory['services'],
  { window, limit }: { readonly window: WindowSeen; readonly limit: number },
): readonly Storm<T>[] {
  const known = new Set(services.filter(({ since }) => since < window.to).map(({ name }) => name));
  const byModule = Map.groupBy(
    opening.filter(({ leader }) => known.has(leader.cluster.service)),
    ({ leader: { cluster } }) => umbrellaOf(cluster.project, cluster.service, moduleOf(cluster)),
  );
  return [...byModule].flatMap(([identity, members]) => {
    const [first] = members;
    if (first === undefined || members.length <= limit) return [];
    return [{ identity, name: nameOf(first.leader), members }];
  });
}

/** One for each module, so that the next storm finds the same issue. */
function umbrellaOf(project: string, service: string, module: string): string {
  const digest = createHash('sha256')
    .update(JSON.stringify(['umbrella', project, service, module]))
    .digest('hex');
  return `v1:${digest.slice(0, 16)}`;
}

function nameOf({ cluster }: Ranked): string {
  const module = moduleOf(cluster);
  return module === ''
    ? `Storm of new failures in ${cluster.service}`
    : `Storm of new failures in ${module} (${cluster.service})`;
}
