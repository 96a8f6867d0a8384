import { type CleanText, cleanLine, type Door, urlPart } from '../text/text.ts';
import type { Cluster } from '../types/cluster.ts';
import type { ReportCluster } from '../types/report.ts';
import type { Traced } from '../types/traced.ts';
import { CHARS } from './limits.ts';

const FULL_COMMIT_CHARS = 40;
const MAX_REVISIONS = 20;

type CodeReport = Pick<ReportCluster, 'origin' | 'suspects' | 'owners' | 'revisionCommits'>;

export type CodeKnown = {
  /** The repository in a browser; undefined when nobody knows it. */
  readonly web: string | undefined;
  /** By the name of a revision of the cluster's service. */
  readonly revisions: ReadonlyMap<string, { readonly commit?: string | undefined }> | undefined;
  /** What was looked up when its issue was opened or reopened. */
  readonly traced: Traced | undefined;
  readonly door: Door;
};

/** Where the code of a cluster is, who owns it, and what its revisions were built from; only what is known. */
export function codeReport({ tally }: Cluster, { web, revisions, traced, door }: CodeKnown): CodeReport {
  const commits = tally.revisions.slice(0, MAX_REVISIONS).flatMap((name) => {
    const commit = revisions?.get(name)?.commit;
    if (commit === undefined) return [];
    const url = web === undefined || commit.length < FULL_COMMIT_CHARS ? null : commitUrl(web, commit);
    return [{ revision: door.line(name, CHARS.name), commit, url }];
  });
  return {
    ...(commits.length === 0 ? {} : { revisionCommits: commits }),
    ...(web === undefined || traced === undefined ? {} : tracedReport(web, traced, door)),
  };
}

function tracedReport(web: string, traced: Traced, door: Door): CodeReport {
  const { path, line, commit, branch, owners, suspects, suspicion } = traced;
  const shown = door.line(path, CHARS.sentence);
  const asOf = branch === null ? null : door.line(branch, CHARS.name);
  const suspected = suspects.map(({ commit: sha, at, subject, login }) => ({
    commit: sha,
    url: commitUrl(web, sha),
    at,
    subject: lineOrNull(subject, door),
    author: login === '' ? null : cleanLine(login, CHARS.name),
    because: suspicion,
  }));
  return {
    // An address shows what redaction takes out of the path.
    ...(shown === path ? { origin: { path: shown, line, url: fileUrl(web, traced), commit, asOf } } : {}),
    ...(suspected.length === 0 ? {} : { suspects: suspected }),
    ...(owners.length === 0 ? {} : { owners: owners.map((owner) => door.line(owner, CHARS.id)) }),
  };
}

function lineOrNull(text: string, door: Door): CleanText | null {
  return text === '' ? null : door.line(text, CHARS.id);
}

function fileUrl(web: string, { path, line, commit }: Traced): string {
  const file = path.split('/').map(urlPart).join('/');
  return `${web}/blob/${commit}/${file}${line === null ? '' : `#L${line}`}`;
}

function commitUrl(web: string, commit: string): string {
  return `${web}/commit/${commit}`;
}
