import { withheldCluster } from '../report/withheld.ts';
import { findSecrets } from '../text/text.ts';
import type { Report, ReportCluster } from '../types/report.ts';
import type { TemplateName } from '../types/templates.ts';
import { issueBody } from './issue-view.ts';
import { bundledTemplates, type Templates } from './templates.ts';
import { worklogView } from './worklog-view.ts';

/** What may be published, and the templates that give nothing away. */
export type Passed = { readonly report: Report; readonly templates: Templates };

type Withheld = Report['withheld'];

const WITHHELD = '(withheld)';
const OF_THE_RUN = ['worklog', 'pull-request', 'summary'] as const satisfies readonly TemplateName[];

/**
 * The last look before anything leaves: every cluster is rendered as it would be published and searched for secrets once
 * more. A hit keeps back that cluster's text, or the template that caused it, and never the run.
 */
export function passGate(report: Report, templates: Templates): Passed {
  const rest = restWithoutSecrets(report);
  const issue = issueTemplate(rest.report, templates);
  const clusters = rest.report.clusters.map((cluster) => gated(cluster, rest.report, issue.templates));
  const shown = {
    ...rest.report,
    clusters: clusters.map(({ cluster }) => cluster),
    withheld: [...rest.withheld, ...issue.withheld, ...clusters.flatMap(({ withheld }) => withheld)],
  };
  return OF_THE_RUN.reduce(withSafeTemplate, { report: shown, templates: issue.templates });
}

function gated(cluster: ReportCluster, report: Report, { issue }: Templates) {
  const body = cluster.action.do === 'open' ? issueBody(cluster, report, issue) : '';
  const kinds = [...new Set([...findSecrets(textsIn(cluster).join('\n')), ...findSecrets(body)])];
  if (kinds.length === 0) return { cluster, withheld: [] };
  return { cluster: withheldCluster(cluster, kinds), withheld: [{ what: cluster.fingerprint, kinds }] };
}

function textsIn(value: unknown, found: string[] = []): readonly string[] {
  if (typeof value === 'string') found.push(value);
  else if (typeof value === 'object' && value !== null)
    for (const key in value) textsIn(Reflect.get(value, key), found);
  return found;
}

/** What shows a secret although nothing is told of the cluster is the template itself. */
function issueTemplate(report: Report, templates: Templates): { readonly templates: Templates; withheld: Withheld } {
  const [probe] = report.clusters.filter(({ action }) => action.do === 'open');
  if (probe === undefined) return { templates, withheld: [] };
  const kinds = findSecrets(issueBody(withheldCluster(probe, []), report, templates.issue));
  if (kinds.length === 0) return { templates, withheld: [] };
  return { templates: { ...templates, issue: bundledTemplates().issue }, withheld: [{ what: 'issue.hbs', kinds }] };
}

function withSafeTemplate({ report, templates }: Passed, name: (typeof OF_THE_RUN)[number]): Passed {
  const kinds = findSecrets(templates[name](worklogView(report)));
  if (kinds.length === 0) return { report, templates };
  return {
    report: { ...report, withheld: [...report.withheld, { what: `${name}.hbs`, kinds }] },
    templates: { ...templates, [name]: bundledTemplates()[name] },
  };
}

/** Projects, services, revisions, gaps: what belongs to no cluster. */
function restWithoutSecrets({ clusters, ...rest }: Report): { readonly report: Report; readonly withheld: Withheld } {
  const written = JSON.stringify(rest);
  const kinds = findSecrets(written);
  if (kinds.length === 0) return { report: { ...rest, clusters }, withheld: [] };
  const clean: typeof rest = JSON.parse(written, (_, value) =>
    typeof value === 'string' && findSecrets(value).length > 0 ? WITHHELD : value,
  );
  return { report: { ...clean, clusters }, withheld: [{ what: 'names and counts of the run', kinds }] };
}
