import { type CleanText, cleanLine, compose, replaceIn, urlPart } from '../text/text.ts';
import type { TimeWindow } from '../types/coverage.ts';
import type { ReportCluster } from '../types/report.ts';

/** The range that holds every entry of a cluster: what it spans, else the window. */
export function rangeOf(cluster: ReportCluster, window: TimeWindow | null): TimeWindow | null {
  if (cluster.firstSeen === null || cluster.lastSeen === null) return window;
  return { from: cluster.firstSeen, to: cluster.lastSeen };
}

const LONGEST_TIME = 40;

/** The query with its range, as Logs Explorer and gcloud take it; `<=` since the range ends at its last entry. */
export function rangedQuery(query: CleanText, range: TimeWindow | null): CleanText {
  if (range === null) return query;
  const [from, to] = [cleanLine(range.from, LONGEST_TIME), cleanLine(range.to, LONGEST_TIME)];
  const bounds = compose`timestamp>="${from}" AND timestamp<="${to}"`;
  return query === '' ? bounds : compose`${query} AND ${bounds}`;
}

/** Logs Explorer with query and project filled in. */
export function explorerUrl(project: CleanText, query: string): string {
  return `https://console.cloud.google.com/logs/query;query=${urlPart(query)}?project=${urlPart(project)}`;
}

/** A shell word: closed in single quotes, each quote inside leaves and re-enters. */
export function gcloudCommand(project: CleanText, query: CleanText): CleanText {
  return compose`gcloud logging read ${shellWord(query)} --project=${shellWord(project)} --format=json`;
}

function shellWord(text: CleanText): CleanText {
  return compose`'${replaceIn(text, "'", `'\\''`)}'`;
}
