import { cleanLine, inlineCode, prose } from '../text/text.ts';
import type { Priority } from '../types/cluster.ts';
import type { PlannedComment } from '../types/plan.ts';
import type { ReportCluster, ReportHistory } from '../types/report.ts';
import { canonicalTime } from '../types/time.ts';
import { countsOf } from './cluster-view.ts';
import { clock, counted, distinct } from './format.ts';
import type { Drawn } from './issue-view.ts';
import { steeringView, windowsLine } from './known-view.ts';
import { ADVICE } from './priorities.ts';
import type { View } from './templates.ts';

const MAX_WHY_CHARS = 300;
const MOST_REASONS = 5;
const MOST_REVISIONS = 5;

/** What one comment is about: the cluster as this window shows it, and what the ledger knows. */
type About = Drawn & {
  readonly comment: PlannedComment;
  readonly cluster: ReportCluster | undefined;
  readonly history: ReportHistory | undefined;
};

/** A change of state in three sentences: status, finding, next step. */
export function commentView(drawn: Drawn, comment: PlannedComment): View {
  const about = aboutOf(drawn, comment);
  const { status, finding, next } = SAYING[comment.kind](about);
  return { kind: comment.kind, status, finding, next, worklog: linkTo(drawn.setting.worklog) };
}

type Said = { readonly status: string; readonly finding: string; readonly next: string };

const SAYING: Readonly<Record<PlannedComment['kind'], (about: About) => Said>> = {
  escalated: (about) => ({
    status: `Escalated: ${whyOf(about)}.`,
    finding: [figuresOf(about), reasonsOf(about)].join(' ').trim(),
    next: `${ADVICE[priorityOf(about)]}: pattern, entries and query stand in the text of this issue.`,
  }),
  'de-escalated': (about) => ({
    status: `De-escalated: ${whyOf(about)}.`,
    finding: [figuresOf(about), reasonsOf(about)].join(' ').trim(),
    next: 'Nothing to do because of this; the priority goes up again when the figures do.',
  }),
  regressed: (about) => ({
    status: `Regressed: seen again after this issue was closed${atTime(about.comment.what)}.`,
    finding: [figuresOf(about), revisionsOf(about)].join(' ').trim(),
    next: `${ADVICE[priorityOf(about)]}: is the fix in what runs? Close the issue as not planned if it is to stay closed.`,
  }),
  quiet: (about) => ({
    status: `Quiet: ${whyOf(about)}.`,
    finding: pastOf(about),
    next: 'If it is fixed, close this issue as completed; it is reopened when it is seen again.',
  }),
  closed: (about) => ({
    status: `Closed: ${whyOf(about)}.`,
    finding: pastOf(about),
    next: `It is reopened when it is seen again within ${steeringView(about.setting.rules).reopenDays}. The label \`keep-open\` keeps it open from then on.`,
  }),
};

function aboutOf(drawn: Drawn, comment: PlannedComment): About {
  const { clusters, further = [] } = drawn.report;
  const { fingerprint } = drawn.step;
  const cluster = clusters.find((each) => each.fingerprint === fingerprint);
  const history = (cluster ?? further.find((each) => each.fingerprint === fingerprint && each.action.do !== 'leave'))
    ?.history;
  return { ...drawn, comment, cluster, history };
}

/** The plan's own words; they hold numbers and priorities alone. */
function whyOf({ comment }: About): string {
  return prose(cleanLine(comment.why, MAX_WHY_CHARS));
}

/** Of all that shares the issue, when the ledger has counted this window. */
function figuresOf({ cluster, history, report }: About): string {
  const last = history?.windows.at(-1);
  const here = last !== undefined && last.to === report.window?.to ? last : cluster;
  if (here === undefined) return '';
  const instances = cluster?.instances ?? { count: 0, capped: false };
  const spread = instances.count > 1 ? ` on ${distinct(instances)} instances` : '';
  const seen = cluster?.lastSeen ? `, last at ${clock(cluster.lastSeen)}` : '';
  const line = windowsLine(history);
  return `In this window: ${countsOf(here)}${spread}${seen}.${line === '' ? '' : ` ${line}.`}`;
}

function reasonsOf({ cluster }: About): string {
  const reasons = (cluster?.reasons ?? []).slice(0, MOST_REASONS).map((reason) => prose(reason));
  return reasons.length === 0 ? '' : `Why: ${reasons.join('; ')}.`;
}

function revisionsOf({ cluster }: About): string {
  const revisions = cluster?.revisions ?? [];
  if (revisions.length === 0) return '';
  const more = revisions.length > MOST_REVISIONS ? ` and ${revisions.length - MOST_REVISIONS} more` : '';
  const named = revisions.slice(0, MOST_REVISIONS).map((revision) => inlineCode(revision));
  return `Seen on ${named.join(', ')}${more}.`;
}

function pastOf({ comment, history }: About): string {
  const last = canonicalTime(comment.what) === '' ? history?.lastSeen : comment.what;
  const windows = history?.windows ?? [];
  const entries = windows.reduce((sum, window) => sum + window.count, 0);
  const total =
    windows.length === 0
      ? ''
      : ` Before that: ${counted(entries, 'entry', 'entries')} in ${counted(windows.length, 'window')} that showed it.`;
  return `${last ? `Last seen at ${clock(last)}.` : ''}${total}`.trim();
}

function priorityOf({ step, cluster }: About): Priority {
  return step.told?.priority ?? cluster?.priority ?? 'P4';
}

function atTime(what: string): string {
  return canonicalTime(what) === '' ? '' : ` at ${clock(what)}`;
}

/** Only an address that nothing in it can end. */
function linkTo(address: string | undefined): string {
  return address !== undefined && /^https?:\/\/[\w.:/%~?=&#-]{1,1000}$/.test(address) ? address : '';
}
