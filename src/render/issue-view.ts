import type { Report, ReportCluster } from '../types/report.ts';
import { clusterView } from './cluster-view.ts';
import { lengthOf } from './format.ts';
import type { View } from './templates.ts';

const ISSUE_SAMPLES = 3;
/** GitHub's limit for the body of an issue. */
const MAX_BODY_CHARS = 65_536;

/** The body of an issue, with fewer samples where it would be too long for GitHub. */
export function issueBody(cluster: ReportCluster, report: Report, template: (view: View) => string): string {
  for (let samples = ISSUE_SAMPLES; samples > 0; samples--) {
    const body = template(issueView(cluster, report, samples));
    if (body.length <= MAX_BODY_CHARS) return body;
  }
  return template(issueView(cluster, report, 0));
}

function issueView(cluster: ReportCluster, report: Report, samples: number): View {
  return {
    ...clusterView(cluster, report, { samples }),
    length: lengthOf(report.window),
    marker: `<!-- log-gardener:fingerprint ${cluster.fingerprint} -->`,
  };
}
