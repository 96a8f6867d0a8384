// In: the report, and what became of its worklog. Out: the text of the job summary.
import { type CleanText, cleanLine, prose } from '../text/text.ts';
import type { Delivery } from '../types/delivery.ts';
import type { Report } from '../types/report.ts';
import { headlineOf } from './executive-summary.ts';
import { bundledTemplates, type Templates, type View } from './templates.ts';
import { viewBeside } from './worklog-view.ts';

/** GitHub drops a step's summary that is longer. */
const MAX_SUMMARY_BYTES = 1024 * 1024;
const MAX_WHY_CHARS = 600;
const SHORT_COMMIT = 7;

export type Summarised = {
  readonly report: Report;
  readonly templates: Templates;
  /** Shown whole where no pull request shows it. */
  readonly worklog: string;
  /** undefined in a preview. */
  readonly delivery: Delivery | undefined;
};

/** The fullest text that GitHub takes: without the worklog, in our own words, or the headline alone where it is too long. */
export function renderSummary({ report, templates, worklog, delivery }: Summarised): string {
  const view = summaryView(report, delivery);
  const own = templates.summary(view);
  const isShown = delivery === undefined || delivery.kind === 'pull-request' || delivery.kind === 'none';
  const steps = [
    ...(isShown ? [] : [() => `${own}\n---\n\n${worklog}`]),
    () => own,
    () => bundledTemplates().summary(view),
  ];
  const fitting = steps.map((step) => step()).find((text) => Buffer.byteLength(text) <= MAX_SUMMARY_BYTES);
  return fitting ?? `${headlineOf(report)}\n`;
}

function summaryView(report: Report, delivery: Delivery | undefined): View {
  return { ...viewBeside(report), ...deliveryView(delivery) };
}

/** Where the worklog is, or why it is not. */
export function deliveryView(delivery: Delivery | undefined): View {
  if (delivery === undefined) return { delivered: '', undelivered: '' };
  if (delivery.kind === 'failed') return { delivered: '', undelivered: sentence(delivery.why) };
  if (delivery.kind === 'none')
    return { delivered: `No worklog was added: ${sentence(delivery.why)}`, undelivered: '' };
  const commit = `commit \`${delivery.commit.slice(0, SHORT_COMMIT)}\``;
  const file = `\`${delivery.path}\`, ${commit}${delivery.verified === 'yes' ? ', verified' : ', not verified'}`;
  if (delivery.kind === 'branch') {
    return {
      delivered: `Worklog: ${file}, on the branch \`${delivery.branch}\`.`,
      undelivered: sentence(delivery.why),
    };
  }
  return {
    delivered: `Worklog: [pull request #${delivery.number}](${delivery.url}), ${delivery.how}; ${file}.`,
    undelivered: '',
  };
}

/** Our own words and GitHub's, none of a log. */
function sentence(why: string): string {
  const line: CleanText = cleanLine(why, MAX_WHY_CHARS);
  return `${prose(line).replace(/[.]$/, '')}.`;
}
