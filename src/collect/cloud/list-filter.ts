import { plusMillis } from '../../ledger/instants.ts';
import type { CloudLogging } from '../../settings/logs-source.ts';
import type { TimeWindow } from '../../types/coverage.ts';
import type { Severity } from '../../types/severity.ts';

/**
 * Cloud Logging searches by timestamp, a window goes by time of receipt. An entry may be stamped up to a day ahead, and
 * one that arrives more than a day after it happened is given up: looking further back would make every search slow.
 */
const SLACK_MILLIS = 86_400_000;

/** Where the usual kinds of resources name what a team calls the service. */
const SERVICE_NAMES: Readonly<Record<string, readonly string[]>> = {
  cloud_run_revision: ['resource.labels.service_name', 'resource.labels.configuration_name'],
  cloud_run_job: ['resource.labels.job_name'],
  cloud_run_worker_pool: ['resource.labels.worker_pool_name'],
  cloud_function: ['resource.labels.function_name'],
  k8s_container: ['resource.labels.container_name', 'resource.labels.pod_name'],
  gae_app: ['resource.labels.module_id'],
};

/** Where all others do: clusters, databases, buckets, load balancers, builds, audited services, programs on machines. */
const OTHER_LABELS = [
  ...['cluster_name', 'namespace_name', 'node_name', 'container_name', 'environment_name', 'database_id'],
  ...['bucket_name', 'forwarding_rule_name', 'backend_service_name', 'url_map_name', 'instance_group_name'],
  ...['instance_group_manager_name', 'build_trigger_id', 'service'],
];
const OTHER_NAMES = [
  ...OTHER_LABELS.map((label) => `resource.labels.${label}`),
  ...['resource.type', 'jsonPayload.SYSLOG_IDENTIFIER', 'protoPayload.serviceName'],
];

/** Of a query, for Cloud Logging. */
const MOST_CHARS = 20_000;

export type Wanted = {
  readonly window: TimeWindow;
  readonly minSeverity: Severity;
  /** Timestamp to begin at, when what lies before it has been read. */
  readonly resumeAt: string | undefined;
};

/**
 * A query of the Logging query language that is bounded on both sides, whatever else was asked for. Of more services
 * than it has room for, all are read: who wants only some compares the names of what arrives.
 */
export function listFilter(source: Pick<CloudLogging, 'services' | 'filter'>, wanted: Wanted): string {
  const query = queryFor(source, wanted);
  return query.length <= MOST_CHARS ? query : queryFor({ ...source, services: [] }, wanted);
}

function queryFor({ services, filter }: Pick<CloudLogging, 'services' | 'filter'>, wanted: Wanted): string {
  const { from, to } = wanted.window;
  const start = wanted.resumeAt ?? plusMillis(from, -SLACK_MILLIS);
  const conditions = [
    `timestamp>="${start}"`,
    `timestamp<"${plusMillis(to, SLACK_MILLIS)}"`,
    `receiveTimestamp>="${from}"`,
    `receiveTimestamp<"${to}"`,
    ...severityCondition(wanted.minSeverity),
    ...serviceCondition(services),
    ...(filter === '' ? [] : [`(${filter})`]),
  ];
  return conditions.join(' AND ');
}

/** Most entries that fail carry no severity at all, and only their text tells. */
function severityCondition(minSeverity: Severity): readonly string[] {
  return minSeverity === 'DEFAULT' ? [] : [`(severity>=${minSeverity} OR severity=DEFAULT)`];
}

/** More than is wanted may come, never less: the exact names are compared when an entry has arrived. */
function serviceCondition(services: readonly string[]): readonly string[] {
  if (services.length === 0) return [];
  const named = `(${services.map(literal).join(' OR ')})`;
  const byName = (fields: readonly string[]) => fields.map((field) => `${field}=${named}`).join(' OR ');
  const byType = Object.entries(SERVICE_NAMES).map(
    ([type, fields]) => `(resource.type="${type}" AND (${byName(fields)}))`,
  );
  const byLog = services.map((service) => `log_id(${literal(service)})`);
  return [`(${[...byType, byName(OTHER_NAMES), ...byLog].join(' OR ')})`];
}

/** A string of the query language: quotes and back-slashes escaped, so that no name can leave it. */
function literal(text: string): string {
  return `"${text.replace(/[^\x20-\x7e]/g, '?').replace(/[\\"]/g, '\\$&')}"`;
}
