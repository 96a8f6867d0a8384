import type { Committed } from '../types/branches.ts';
import type { Delivered, Memory } from '../types/remembered.ts';

/** Worklogs by which a second look at the same window is known. */
const MOST_DIGESTS = 50;

/** The memory with one more worklog; without a commit its branch is one of its own, or held it already. */
export function withDelivered(memory: Memory, digest: string, committed: Committed | undefined): Memory {
  const { digests, tip } = memory.delivered;
  const kept = [...digests.filter((each) => each !== digest), digest].slice(-MOST_DIGESTS);
  return { ...memory, delivered: { digests: kept, tip: committed === undefined ? tip : tipAfter(committed, tip) } };
}

/** What stands on a tip that held our commits alone holds our commits alone. */
function tipAfter({ tip, parent, onto }: Committed, before: Delivered['tip']): Delivered['tip'] {
  const isOurs = onto === 'base' || (before?.commit === parent && before.holds === 'ours');
  return { ...tip, holds: isOurs ? 'ours' : 'others' };
}
