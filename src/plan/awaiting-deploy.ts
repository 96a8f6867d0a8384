import { epochMillis } from '../types/time.ts';
import { lastEntry, type Ours } from './facts.ts';

/**
 * Whether what was seen after the closing comes from before the fix. GitHub does not tell which revision holds it. But
 * when the service was heard with a revision that is younger than the closing, and only older ones show the failure, the
 * fix is on its way; and so it is for the time that a deploy takes, if the configuration names one. Entries that name no
 * revision prove nothing.
 */
export function awaitsDeploy(facts: Ours): boolean {
  const { home, clusters, services, rules } = facts;
  const closedAt = home.issue.closedAt ?? '';
  const seen = new Set(clusters.flatMap(({ cluster }) => cluster.tally.revisions));
  const names = new Set(clusters.map(({ cluster }) => cluster.service));
  const heard = services.filter(({ name }) => names.has(name)).flatMap(({ revisions }) => revisions);
  const isOlder = (name: string) => heard.some((each) => each.name === name && each.first <= closedAt);
  if (closedAt === '' || seen.size === 0 || ![...seen].every(isOlder)) return false;
  const waited = epochMillis(lastEntry(facts)) - epochMillis(closedAt);
  return heard.some(({ first }) => first > closedAt) || waited <= rules.deployGraceMillis;
}
