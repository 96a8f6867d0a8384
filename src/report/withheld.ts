import { type CleanText, cleanLine, findSecrets } from '../text/text.ts';
import type { ReportCluster, ReportPattern } from '../types/report.ts';
import { CHARS } from './limits.ts';
import { queryByIds } from './query.ts';

const WITHHELD = cleanLine('(withheld)', CHARS.name);

/** A cluster of which nothing is told but counts, times and where to look it up. */
export function withheldCluster(cluster: ReportCluster, kinds: readonly string[]): ReportCluster {
  const { origin: _origin, suspects: _suspects, owners: _owners, revisionCommits: _commits, ...told } = cluster;
  const { fingerprint, category, priority, action } = told;
  const name = `Text withheld (${fingerprint})`;
  const insertIds = cluster.insertIds.filter((id) => findSecrets(id).length === 0);
  const found = kinds.length === 0 ? '' : ` (${kinds.join(', ')})`;
  const impact = `What was logged is withheld here: after redaction it still held what looks like a secret${found}. Look its entries up by insertId, and keep the secret out of the logs.`;
  return {
    ...told,
    project: harmless(cluster.project),
    service: harmless(cluster.service),
    title: cleanLine(`GCP-${category} | ${priority} | ${name}`, CHARS.id),
    name: cleanLine(name, CHARS.name),
    reasons: [WITHHELD],
    impact: cleanLine(impact, CHARS.sentence),
    sourcePath: null,
    joins: [],
    patterns: cluster.patterns.map(withheldPattern),
    revisions: [],
    routes: [],
    samples: [],
    insertIds,
    query: queryByIds(insertIds),
    action: { ...action, why: harmless(action.why) },
  };
}

function harmless(text: CleanText): CleanText {
  return findSecrets(text).length === 0 ? text : WITHHELD;
}

function withheldPattern(pattern: ReportPattern): ReportPattern {
  return {
    ...pattern,
    template: WITHHELD,
    exception: null,
    variables: [],
    messagesLookedAt: 0,
    source: { module: null, function: null, file: null, line: null },
    frames: [],
  };
}
