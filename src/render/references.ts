import { type CleanText, cleanLine, type Markdown, prose, trusted } from '../text/text.ts';
import type { Report, ReportCluster } from '../types/report.ts';

/** Whether a document links into itself and to issues: GitHub turns `#12` into a link everywhere but in files. */
export type References = {
  /** A cluster's name, as a link to its section where it has one. */
  readonly cluster: (named: Pick<ReportCluster, 'fingerprint' | 'name'>) => Markdown;
  readonly hasSection: (fingerprint: string) => boolean;
  readonly issue: (number: number) => Markdown;
  /** A reason of ours, in which the issues that the report knows are links again; it stands beside `issue`. */
  readonly reason: (why: CleanText, issue: number | null) => Markdown;
};

/** What GitHub leaves of a heading in its anchor (html-pipeline's TableOfContentsFilter). */
const NOT_IN_ANCHOR = /[^\p{Alphabetic}\p{M}\p{Nd}\p{Pc}\- ]/gu;
const MAX_WHY_CHARS = 500;
const NOTHING = cleanLine('', 1);
const NO_NAME = cleanLine('without a name', 20);
const BROKEN_NUMBER = /\\?#\u200B(\d{1,9})(?!\d)/g;
const ADDRESS = /^https?:\/\/[\w.:/-]{1,300}$/;

/** For a file of the repository, in which the first `sections` clusters have one each. */
export function referencesWithin(report: Report, sections: readonly ReportCluster[]): References {
  const anchors = new Map(
    sections.map(({ fingerprint, name }, index) => [fingerprint, anchorOf(`${index + 1}. ${readable(name)}`)]),
  );
  const known = issuesIn(report);
  const { repository = '' } = report;
  const issue = (number: number) =>
    trusted(ADDRESS.test(repository) ? `[#${number}](${repository}/issues/${number})` : `#${number}`);
  return {
    cluster: ({ fingerprint, name }) => {
      const anchor = anchors.get(fingerprint);
      return anchor === undefined ? prose(name) : trusted(`[${headingName(name)}](#${anchor})`);
    },
    hasSection: (fingerprint) => anchors.has(fingerprint),
    issue,
    reason: (why, own) =>
      trusted(
        prose(besides(why, own)).replace(BROKEN_NUMBER, (found, digits: string) =>
          known.has(Number(digits)) ? issue(Number(digits)) : found,
        ),
      ),
  };
}

/** For the pull request and the job summary: no section to lead to, and numbers become links by themselves. */
export const REFERENCES_BESIDE: References = {
  cluster: ({ name }) => prose(name),
  hasSection: () => false,
  issue: (number) => trusted(`#${number}`),
  reason: (why) => prose(why),
};

/** A name as a heading shows it: Markdown takes signs of number at its end for a part of the heading's mark. */
export function headingName(name: CleanText): Markdown {
  return trusted(prose(readable(name)).replace(/#(?=[#\s]*$)/g, '\\#'));
}

/** A link without text could not be followed. */
function readable(name: CleanText): CleanText {
  return name.trim() === '' ? NO_NAME : name;
}

/** Of a heading's text: the marks that Markdown needs are not read, and what breaks mentions up is dropped. */
function anchorOf(heading: string): string {
  return heading.trim().toLowerCase().replace(NOT_IN_ANCHOR, '').replaceAll(' ', '-');
}

function issuesIn({ clusters, further = [], processing = [] }: Report): ReadonlySet<number> {
  const own = [...clusters, ...further, ...processing].flatMap(({ issue }) => issue ?? []);
  const alike = clusters.flatMap(({ related }) => related?.issues ?? []);
  return new Set([...own, ...alike]);
}

/** A reason that stands beside the number of the issue need not say it again. */
function besides(why: CleanText, issue: number | null): CleanText {
  const lead = `#${issue}: `;
  if (issue === null) return why;
  if (why === `tracked in #${issue}`) return NOTHING;
  return why.startsWith(lead) ? cleanLine(why.slice(lead.length), MAX_WHY_CHARS) : why;
}
