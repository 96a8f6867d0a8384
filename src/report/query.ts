import type { Cluster } from '../types/cluster.ts';

/** Words of a template shorter than this select too much. */
const MIN_FRAGMENT_CHARS = 8;
const MAX_FRAGMENT_CHARS = 120;

const SERVICE_FIELD: Readonly<Record<string, string>> = {
  cloud_run_revision: 'resource.labels.service_name',
  cloud_run_job: 'resource.labels.job_name',
  cloud_function: 'resource.labels.function_name',
  k8s_container: 'resource.labels.container_name',
  gae_app: 'resource.labels.module_id',
};

/** A Logging query for the entries of a cluster's leading pattern, without times. */
export function queryFor(cluster: Cluster): string {
  const [leader] = cluster.patterns;
  const sample = cluster.tally.samples[0];
  const conditions: string[] = [];
  const field = SERVICE_FIELD[sample?.resourceType ?? ''];
  if (sample !== undefined && sample.resourceType !== 'unknown')
    conditions.push(`resource.type=${literal(sample.resourceType)}`);
  if (field !== undefined) conditions.push(`${field}=${literal(cluster.service)}`);
  if (leader !== undefined && leader.status > 0) conditions.push(`httpRequest.status=${leader.status}`);
  const words = leader === undefined ? undefined : fragmentOf(leader.exception ?? leader.template);
  if (words !== undefined && leader?.evidence !== 'request') conditions.push(literal(words));
  return conditions.join(' AND ');
}

/** The longest stretch that was the same in every entry. */
function fragmentOf(template: string): string | undefined {
  const [longest = ''] = template
    .split(/<\*>|[\n\r\t]/)
    .map((part) => part.trim())
    .sort((a, b) => b.length - a.length);
  return longest.length < MIN_FRAGMENT_CHARS ? undefined : [...longest].slice(0, MAX_FRAGMENT_CHARS).join('');
}

/** A string of the Logging query language: quotes and back-slashes escaped, so that no value can leave it. */
function literal(text: string): string {
  return `"${text.replace(/[\\"]/g, '\\$&')}"`;
}
