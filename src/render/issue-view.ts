import { inlineCode, prose } from '../text/text.ts';
import type { Report, ReportCluster } from '../types/report.ts';
import type { TendingRules } from '../types/tending-rules.ts';
import type { Issue } from '../types/tracker.ts';
import { clusterView, countsOf, type Depth, FULL_DEPTH } from './cluster-view.ts';
import { type DrawnStep, finalBody } from './drawn-step.ts';
import { fitting, MAX_BODY_CHARS } from './fitting.ts';
import { lengthOf } from './format.ts';
import { followsLine, issueList, knownView, steeringView } from './known-view.ts';
import { bundledTemplates, type Templates, type View } from './templates.ts';

type IssueDepth = Depth & { readonly others: number; readonly code: 'shown' | 'left-out'; readonly leftOut: string };

const FULL: IssueDepth = { ...FULL_DEPTH, others: 20, code: 'shown', leftOut: '' };
const WITHOUT_SAMPLES: IssueDepth = { ...FULL, samples: 0, leftOut: 'samples' };
const WITHOUT_VALUES: IssueDepth = { ...WITHOUT_SAMPLES, values: 'left-out', leftOut: 'samples and values' };
const SHORT: IssueDepth = {
  ...WITHOUT_VALUES,
  ...{ followers: 5, patternChars: 1_000, reasons: 10, others: 5, code: 'left-out' },
  leftOut: 'samples, values, suspect commits and some patterns',
};
const SHORTEST: IssueDepth = {
  ...SHORT,
  ...{ followers: 0, patternChars: 300, reasons: 3, others: 0 },
  leftOut: 'samples, values, suspect commits and all patterns but the leading one',
};
const DEPTHS = [
  FULL,
  { ...FULL, samples: 2, leftOut: 'some samples' },
  { ...FULL, samples: 1, leftOut: 'some samples' },
  WITHOUT_SAMPLES,
  WITHOUT_VALUES,
  SHORT,
  SHORTEST,
] as const satisfies readonly IssueDepth[];

/** What the texts of issues take from beyond the report. */
export type IssueSetting = {
  readonly rules: TendingRules;
  /** As they stand; none in a preview. */
  readonly issues: ReadonlyMap<number, Issue>;
  /** Address of the run's worklog, for comments; undefined without. */
  readonly worklog: string | undefined;
};

/** What an issue is to say, from the window's facts and what is remembered of the windows before. */
export type Drawn = {
  readonly step: DrawnStep;
  readonly report: Report;
  readonly setting: IssueSetting;
};

/** The body of an issue, with less in it where it would be too long for GitHub. */
export function issueBody(cluster: ReportCluster, drawn: Drawn, templates: Templates): string {
  const view = (depth: IssueDepth) => issueView(cluster, drawn, depth);
  const own = (depth: IssueDepth) => templates.issue(view(depth));
  const bundled = (depth: IssueDepth) => bundledTemplates().issue(view(depth));
  return fitting(DEPTHS, { own, bundled }, fitsInto(drawn));
}

/** Whether the issue is short enough for GitHub with the text in it, and with what people wrote around it. */
export function fitsInto({ step, setting }: Drawn): (text: string) => boolean {
  const issue = step.issue === null ? undefined : setting.issues.get(step.issue);
  return (text) => finalBody(step, text, issue).length <= MAX_BODY_CHARS;
}

function issueView(cluster: ReportCluster, { step, report, setting }: Drawn, depth: IssueDepth): View {
  const { told, follows, related, hidden } = step;
  const others = report.clusters.filter(({ within }) => within === cluster.fingerprint);
  const { priority, category } = told ?? cluster;
  return {
    ...clusterView(cluster, report, depth),
    ...knownView(cluster.history, cluster, report.window?.to),
    ...steeringView(setting.rules),
    priority,
    category,
    alone: priority === cluster.priority ? '' : `this window alone would be ${cluster.priority}`,
    length: lengthOf(report.window),
    others: others.slice(0, depth.others).map(otherLine),
    moreOthers: Math.max(0, others.length - depth.others),
    related: issueList(related),
    follows: followsLine(follows, setting.issues),
    ...(depth.code === 'shown' ? {} : { suspects: [], owners: '' }),
    leftOut: depth.leftOut,
    marker: hidden,
  };
}

function otherLine(cluster: ReportCluster): string {
  const { name, service, priority, fingerprint } = cluster;
  return `${prose(name)} (${inlineCode(service)}, ${priority}), ${countsOf(cluster)}: \`${fingerprint}\``;
}
