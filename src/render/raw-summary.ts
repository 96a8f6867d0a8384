import { inlineCode, prose, tableCode } from '../text/text.ts';
import type { Report } from '../types/report.ts';
import { SEVERITIES } from '../types/severity.ts';
import { count, counted, percent, shortClock } from './format.ts';
import { pagesRead } from './reading-notes.ts';
import type { View } from './templates.ts';

const MOST_SERVICES = 30;

/** Totals, severities, services and revisions, as they were read. */
export function rawSummary(report: Report): View {
  const { coverage, clusters } = report;
  const { services } = coverage;
  const severities = severitiesOf(report);
  const heard = services.slice(0, MOST_SERVICES).map(({ name, entries, heard: isHeard }) => ({
    name: tableCode(name),
    entries: isHeard ? count(entries) : 'silent',
  }));
  const moreHeard = services.length - heard.length;
  return {
    entriesRead: count(coverage.entriesRead),
    pages: pagesRead(report),
    clustered: count(clusters.reduce((sum, cluster) => sum + cluster.count, 0)),
    duplicates: count(coverage.duplicates),
    unreadable: count(coverage.unreadable),
    ignored: count(coverage.ignored),
    ignoredBy: Object.entries(coverage.ignoredBy)
      .map(([reason, n]) => `${count(n)} ${reason.replaceAll('-', ' ')}`)
      .join(', '),
    truncated: coverage.truncated,
    severities,
    severityLine: severities.map(({ severity, count: n, share }) => `${severity} ${n} (${share})`).join(', '),
    heard,
    heardLine: [
      ...services
        .slice(0, MOST_SERVICES)
        .map(({ name, entries, heard: isHeard }) => `${inlineCode(name)} ${isHeard ? count(entries) : 'silent'}`),
      ...(moreHeard > 0 ? [`and ${count(moreHeard)} more`] : []),
    ].join(', '),
    revisions: report.revisions.map(
      ({ revision, entries, first }) =>
        `${inlineCode(revision)} (${counted(entries, 'entry', 'entries')}, first ${shortClock(first)})`,
    ),
    unreadableAt: coverage.unreadableAt.map(({ where, why }) => `${inlineCode(where)}: ${prose(why)}`),
  };
}

function severitiesOf({ severities }: Report) {
  const all = Object.values(severities).reduce((sum, n) => sum + n, 0);
  return SEVERITIES.toReversed().flatMap((severity) => {
    const n = severities[severity] ?? 0;
    return n === 0 ? [] : [{ severity, count: count(n), share: percent(n, all) }];
  });
}
