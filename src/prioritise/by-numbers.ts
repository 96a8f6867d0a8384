import type { Category, Cluster, Tally } from '../types/cluster.ts';
import { type Severity, severityRank } from '../types/severity.ts';
import { epochMillis } from '../types/time.ts';

/** So many people are no exception any more. */
const MANY_USERS = 20;
/** A fault of one machine stays on it. */
const MANY_INSTANCES = 10;
/** Teams raised by a level what came so often; the shortest span keeps a burst at a start from counting as a flood. */
const FLOOD = { aMinute: 20, overMinutes: 5 };
const MINUTE = 60_000; // milliseconds

/**
 * What speaks for one level more, in words with the numbers. How much there is of something separates what teams called
 * P0 from what they called P3 hardly at all, so this only ever lifts what is moderate, and never to the top.
 */
export function byNumbers({ tally }: Cluster, level: Severity, category: Category): string | undefined {
  const { users, instances, count } = tally;
  const isError = severityRank(level) >= severityRank('ERROR');
  const entries = `${count} ${count === 1 ? 'entry' : 'entries'}`;
  if (users.count >= MANY_USERS) return `${entries} for ${users.count}${users.capped ? ' or more' : ''} users`;
  // What every start of an instance warns of is on all of them, and no worse for it.
  if (isError && instances.count >= MANY_INSTANCES) {
    return `${entries} on ${instances.count}${instances.capped ? ' or more' : ''} instances`;
  }
  const aMinute = Math.floor(ratePerMinute(tally));
  if (aMinute >= FLOOD.aMinute) return `${entries}, ${aMinute} a minute`;
  return isError && category === 'regression' ? `${entries}, all on the newest revision` : undefined;
}

function ratePerMinute({ count, first, last }: Tally): number {
  if (first === '') return 0;
  return count / Math.max(FLOOD.overMinutes, (epochMillis(last) - epochMillis(first)) / MINUTE);
}
