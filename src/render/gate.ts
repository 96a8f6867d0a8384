import { type Decided, planOf } from '../report/decided.ts';
import { withheldCluster } from '../report/withheld.ts';
import { findSecrets } from '../text/text.ts';
import type { Step, TendingStep } from '../types/plan.ts';
import type { Report, ReportCluster, ReportDelta } from '../types/report.ts';
import type { TemplateName } from '../types/templates.ts';
import { NOTHING_HELD } from './held-lines.ts';
import type { IssueSetting } from './issue-view.ts';
import { pullRequestView } from './pull-request-view.ts';
import { textsFor } from './render-steps.ts';
import { deliveryView } from './summary.ts';
import { bundledTemplates, type Templates } from './templates.ts';
import { worklogText } from './worklog.ts';
import { viewBeside } from './worklog-view.ts';

/** What may be published, and the templates that give nothing away. */
export type Passed = { readonly report: Report; readonly templates: Templates };

type Gate = { readonly setting: IssueSetting; readonly steps: readonly (Step | TendingStep)[] };

const WITHHELD = '(withheld)';
const OF_THE_RUN = ['worklog', 'pull-request', 'summary'] as const satisfies readonly TemplateName[];
const OF_ISSUES = ['issue', 'umbrella', 'comment'] as const satisfies readonly TemplateName[];

/**
 * The last look before anything leaves: every text is rendered as it would be published and searched for secrets once
 * more. A hit keeps back the text of the clusters in it, or the template that caused it, and never the run.
 */
export function passGate(report: Report, templates: Templates, decided: Decided, setting: IssueSetting): Passed {
  const gate = { setting, steps: planOf(decided).steps };
  const ofIssues = OF_ISSUES.reduce((passed, name) => withHarmlessTemplate(passed, name, gate), {
    report: restWithoutSecrets(report),
    templates,
  });
  const shown = clustersWithoutSecrets(ofIssues, gate);
  return OF_THE_RUN.reduce(withSafeTemplate, { report: shown, templates: ofIssues.templates });
}

function clustersWithoutSecrets({ report, templates }: Passed, { setting, steps }: Gate): Report {
  const drawing = { report, templates, setting };
  const found = new Map<string, readonly string[]>();
  for (const cluster of report.clusters) {
    const kinds = findSecrets(textsIn(cluster).join('\n'));
    if (kinds.length > 0) found.set(cluster.fingerprint, kinds);
  }
  for (const step of steps) {
    const texts = textsFor(step, drawing);
    const kinds = texts === undefined ? [] : findSecrets(`${texts.body}\n${texts.comment}`);
    if (kinds.length === 0) continue;
    // What several clusters put together is all of theirs, unless one of them is known to hold it.
    const shared = sharersOf(step.fingerprint, report);
    const known = shared.filter(({ fingerprint }) => found.has(fingerprint));
    for (const { fingerprint } of known.length > 0 ? known : shared) {
      found.set(fingerprint, [...new Set([...(found.get(fingerprint) ?? []), ...kinds])]);
    }
  }
  return withheldIn(report, found);
}

function withheldIn(report: Report, found: ReadonlyMap<string, readonly string[]>): Report {
  const clusters = report.clusters.map((cluster) => {
    const kinds = found.get(cluster.fingerprint);
    return kinds === undefined ? cluster : withheldCluster(cluster, kinds);
  });
  const withheld = clusters.flatMap(({ fingerprint }) => {
    const kinds = found.get(fingerprint);
    return kinds === undefined ? [] : [{ what: fingerprint, kinds }];
  });
  const shown = { ...report, clusters, withheld: [...report.withheld, ...withheld] };
  return report.delta ? { ...shown, delta: renamed(report.delta, clusters) } : shown;
}

/** What changed is told by name, too. */
function renamed(delta: ReportDelta, clusters: readonly ReportCluster[]): ReportDelta {
  const names = new Map(clusters.map(({ fingerprint, name }) => [fingerprint, name]));
  const changes = Object.entries(delta).map(([change, { count, clusters: listed }]) => [
    change,
    { count, clusters: listed.map((each) => ({ ...each, name: names.get(each.fingerprint) ?? each.name })) },
  ]);
  return { ...delta, ...Object.fromEntries(changes) };
}

function sharersOf(home: string, { clusters }: Report): readonly ReportCluster[] {
  return clusters.filter(({ fingerprint, within }) => fingerprint === home || within === home);
}

function textsIn(value: unknown, found: string[] = []): readonly string[] {
  if (typeof value === 'string') found.push(value);
  else if (typeof value === 'object' && value !== null)
    for (const key in value) textsIn(Reflect.get(value, key), found);
  return found;
}

/** What shows a secret although nothing is told of the clusters is the template itself. */
function withHarmlessTemplate(passed: Passed, name: (typeof OF_ISSUES)[number], { setting, steps }: Gate): Passed {
  const { report, templates } = passed;
  const probe = steps.find((step) => usesTemplate(step, name));
  if (probe === undefined) return passed;
  const told = new Set(sharersOf(probe.fingerprint, report));
  const clusters = report.clusters.map((cluster) => (told.has(cluster) ? withheldCluster(cluster, []) : cluster));
  const texts = textsFor(probe, { report: { ...report, clusters }, templates, setting });
  const kinds = findSecrets((name === 'comment' ? texts?.comment : texts?.body) ?? '');
  if (kinds.length === 0) return passed;
  return asideTo(passed, name, kinds);
}

function usesTemplate(step: Step | TendingStep, name: (typeof OF_ISSUES)[number]): boolean {
  if (name === 'comment') return 'comment' in step && step.comment !== null;
  if (step.do === 'leave' || step.do === 'wait' || step.do === 'close') return false;
  if ('body' in step && step.body === 'untouched') return false;
  const folds = 'marks' in step ? step.marks.folds.length : 0;
  return folds > 0 === (name === 'umbrella');
}

const TEXTS: Readonly<Record<(typeof OF_THE_RUN)[number], (report: Report, templates: Templates) => string>> = {
  worklog: worklogText,
  'pull-request': (report, templates) =>
    templates['pull-request'](pullRequestView(report, NOTHING_HELD, { repository: '', directory: '' })),
  summary: (report, templates) => templates.summary({ ...viewBeside(report), ...deliveryView(undefined) }),
};

function withSafeTemplate(passed: Passed, name: (typeof OF_THE_RUN)[number]): Passed {
  const { report, templates } = passed;
  const kinds = findSecrets(TEXTS[name](report, templates));
  return kinds.length === 0 ? passed : asideTo(passed, name, kinds);
}

function asideTo({ report, templates }: Passed, name: TemplateName, kinds: readonly string[]): Passed {
  return {
    report: { ...report, withheld: [...report.withheld, { what: `${name}.hbs`, kinds }] },
    templates: { ...templates, [name]: bundledTemplates()[name] },
  };
}

/** Projects, services, revisions, gaps: what belongs to no cluster. */
function restWithoutSecrets({ clusters, ...rest }: Report): Report {
  const written = JSON.stringify(rest);
  const kinds = findSecrets(written);
  if (kinds.length === 0) return { ...rest, clusters };
  const clean: typeof rest = JSON.parse(written, (_, value) =>
    typeof value === 'string' && findSecrets(value).length > 0 ? WITHHELD : value,
  );
  return { ...clean, clusters, withheld: [...rest.withheld, { what: 'names and counts of the run', kinds }] };
}
