import { makePlan } from '../../src/plan/plan.ts';
import { makeReport } from '../../src/report/report.ts';
import { cleanLine, cleanText } from '../../src/text/text.ts';
import { PRIORITIES } from '../../src/types/cluster.ts';
import type { Report, ReportCluster, ReportFurther } from '../../src/types/report.ts';
import { afterNoon, rankedFrom, readAll, times } from './an-entry.ts';

/** What a cluster's texts are made of, as long as the report lets them be. */
export type Wording = 'short' | 'longest';

const SPECIAL = '| `x` <b> [l](m) * _ ~ ';

/** A report of so many clusters, P0 to P4 in rising numbers. */
export function aReport(clusters: number, wording: Wording = 'short'): Report {
  const entries = times(3, { severity: 'ERROR', textPayload: 'no funds for the cart in the checkout queue' });
  const { intake } = readAll(entries);
  const { window, severities, revisionsHeard: revisions, coverage } = intake;
  const ranked = rankedFrom(entries);
  const facts = { window, severities, revisions, coverage, repository: 'https://github.com/acme/monorepo' };
  const report = makeReport(facts, ranked, makePlan(ranked), Date.parse(afterNoon(60)));
  const [first] = report.clusters;
  if (first === undefined) throw new Error('nothing was found in the logs');
  const all = Array.from({ length: clusters }, (_, at) => numbered(first, at, clusters, wording));
  return { ...report, clusters: all };
}

/** Issues without entries in the window, as many as that. */
export function silentIssues(count: number): readonly ReportFurther[] {
  return Array.from({ length: count }, (_, at) => ({
    fingerprint: `v1:${(at + 1_000_000).toString(16).padStart(16, '0')}`,
    name: cleanLine(`the lamp of shelf ${at} went out`, 120),
    title: null,
    service: cleanLine('shop', 120),
    priority: 'P2',
    issue: at + 1,
    action: { do: 'leave', why: cleanLine(`#${at + 1}: silent for 2 of 24 windows`, 500) },
    history: { firstSeen: null, lastSeen: null, windows: [], silent: 2 },
  }));
}

function numbered(first: ReportCluster, at: number, clusters: number, wording: Wording): ReportCluster {
  const rank = Math.min(4, Math.floor((at / clusters) * 5));
  const named = {
    ...first,
    fingerprint: `v1:${at.toString(16).padStart(16, '0')}`,
    name: cleanLine(`no funds for cart ${at} in the checkout queue of the shop`, 120),
    priority: PRIORITIES[rank] ?? 'P4',
  };
  return wording === 'short' ? named : longest(named);
}

/** Cleaned once: the door takes its time with texts like these. */
const LONG = {
  sentence: cleanLine(SPECIAL.repeat(100), 500),
  name: cleanLine(SPECIAL.repeat(20), 120),
  id: cleanLine(SPECIAL.repeat(20), 200),
  template: cleanText(SPECIAL.repeat(200), 1_000),
  sample: cleanText(SPECIAL.repeat(400), 4_000),
  query: cleanLine(SPECIAL.repeat(100), 2_000),
};

function longest(cluster: ReportCluster): ReportCluster {
  const { sentence, name, id, template, sample, query } = LONG;
  const [pattern] = cluster.patterns;
  if (pattern === undefined) return cluster;
  const long = { ...pattern, template, frames: times20({ ...pattern.source, own: true }) };
  return {
    ...cluster,
    name: cleanLine(`${cluster.name} ${SPECIAL}`, 120),
    impact: sentence,
    reasons: times20(sentence),
    joins: times20(sentence),
    patterns: times20(long),
    insertIds: times20(id),
    routes: times20({ route: id, count: 3 }),
    revisions: times20(name),
    samples: cluster.samples.map((each) => ({ ...each, text: sample })),
    query,
    action: { ...cluster.action, why: sentence },
  };
}

function times20<T>(value: T): readonly T[] {
  return Array.from({ length: 20 }, () => value);
}
