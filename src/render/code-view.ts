import { inlineCode, prose, tableCode } from '../text/text.ts';
import type { ReportCluster } from '../types/report.ts';
import type { View } from './templates.ts';

/** How a cluster leads into the repository, in Markdown; '' and nothing where that is not known. */
export function codeView(cluster: ReportCluster): View {
  const { owners = [], suspects = [] } = cluster;
  return {
    revisions: revisionsOf(cluster),
    origin: originOf(cluster),
    owners: owners.map((owner) => tableCode(owner)).join(', '),
    suspicion: suspects[0] === undefined ? '' : BECAUSE[suspects[0].because],
    suspects: suspects.map(suspectLine),
  };
}

const SHORT_COMMIT_CHARS = 7;

const BECAUSE = {
  recent: 'Touched a file of the failing code in the 14 days before it failed; that alone proves nothing:',
  deployed: 'Touched the failing file, and came with the revision that failed first; that alone proves nothing:',
} as const;

function revisionsOf({ revisions, revisionCommits = [] }: ReportCluster): string {
  const commits = new Map(revisionCommits.map(({ revision, commit, url }) => [revision, { commit, url }]));
  return revisions
    .map((revision) => {
      const built = commits.get(revision);
      return built === undefined ? tableCode(revision) : `${tableCode(revision)} at ${commitLink(built)}`;
    })
    .join(', ');
}

function originOf({ origin }: ReportCluster): string {
  if (origin === undefined) return '';
  const { path, line, url, commit, asOf } = origin;
  const where = `[${tableCode(path)}](${url})${line === null ? '' : `, line ${line}`}`;
  return asOf === null ? `${where}, at ${shortCommit(commit)}` : `${where}, as of ${tableCode(asOf)}`;
}

function suspectLine({ commit, url, at, subject, author }: NonNullable<ReportCluster['suspects']>[number]): string {
  const by = author === null ? '' : ` by ${inlineCode(author)}`;
  const said = subject === null ? '' : `: ${prose(subject)}`;
  return `${commitLink({ commit, url })}, ${at.slice(0, 10)}${by}${said}`;
}

/** Its digits, and nothing that could end the code. */
function shortCommit(commit: string): string {
  return `\`${commit.slice(0, SHORT_COMMIT_CHARS)}\``;
}

function commitLink({ commit, url }: { readonly commit: string; readonly url: string | null }): string {
  return url === null ? shortCommit(commit) : `[${shortCommit(commit)}](${url})`;
}
