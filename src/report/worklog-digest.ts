import { createHash } from 'node:crypto';
import type { Report } from '../types/report.ts';

const DIGEST_HEX = 16;

/** Hash of what a worklog says of its window: equal for a second look at the same entries. */
export function worklogDigest({ window, projects, coverage, severities, clusters }: Report): string {
  const { entriesRead, duplicates, unreadable, ignored, truncated, complete, services } = coverage;
  const seen = { entriesRead, duplicates, unreadable, ignored, truncated, complete, services };
  const told = clusters.map(({ fingerprint, priority, count, occurrences, firstSeen, lastSeen }) => {
    return { fingerprint, priority, count, occurrences, firstSeen, lastSeen };
  });
  const text = JSON.stringify({ window, projects, seen, severities, told });
  return createHash('sha256').update(text).digest('hex').slice(0, DIGEST_HEX);
}
