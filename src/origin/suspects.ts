import { type Door, findSecrets } from '../text/text.ts';
import type { Commit } from '../types/code-history.ts';
import { epochMillis, fromEpochMillis } from '../types/time.ts';
import type { Suspect, Traced } from '../types/traced.ts';

const MOST_SUSPECTS = 3;
const MAX_SUBJECT_CHARS = 120;
const SUSPICIOUS_MILLIS = 14 * 86_400_000;
const LOGIN = /^[A-Za-z0-9][\w-]{0,99}(?:\[bot\])?$/;

export type Suspected = Pick<Traced, 'suspects' | 'suspicion'>;

export const NO_SUSPECTS: Suspected = { suspects: [], suspicion: 'recent' };

/** So long before a failure showed, what touched its file is suspicious. */
export function suspiciousFrom(since: string): string {
  return fromEpochMillis(epochMillis(since) - SUSPICIOUS_MILLIS);
}

/**
 * The commits that may have caused a failure, of those that touched its files. What was deployed with the revision that
 * showed it first goes before what is merely recent.
 */
export function suspectsAmong(
  touched: readonly Commit[],
  { since, before }: { readonly since: string; readonly before: readonly Commit[] | undefined },
  door: Door,
): Suspected {
  const known = new Set(before?.map(({ sha }) => sha));
  // Only the last of them were listed: what is older may have been there before all the same.
  const oldest = before?.at(-1)?.at ?? '';
  const deployed = before === undefined ? [] : touched.filter(({ sha, at }) => !known.has(sha) && at >= oldest);
  const recent = touched.filter(({ at }) => at >= suspiciousFrom(since) && at <= since);
  const [chosen, suspicion] = deployed.length > 0 ? ([deployed, 'deployed'] as const) : ([recent, 'recent'] as const);
  const latest = [...new Map(chosen.map((commit) => [commit.sha, commit])).values()].sort(byLatest);
  return { suspects: latest.slice(0, MOST_SUSPECTS).map((commit) => suspectFrom(commit, door)), suspicion };
}

/** The ledger is a file that others read: it takes what may be told alone. */
function suspectFrom({ sha, at, message, login }: Commit, door: Door): Suspect {
  const [first = ''] = message.trimStart().split(/[\r\n]/, 1);
  const subject = door.line(first, MAX_SUBJECT_CHARS);
  return {
    commit: sha,
    at,
    subject: findSecrets(subject).length === 0 ? subject : '',
    login: LOGIN.test(login) ? login : '',
  };
}

function byLatest(one: Commit, other: Commit): number {
  if (one.at !== other.at) return one.at > other.at ? -1 : 1;
  return one.sha < other.sha ? -1 : 1;
}
