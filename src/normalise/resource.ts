import type { LogEntry } from '../types/entry.ts';
import { sameText } from '../types/same-text.ts';
import { firstText, isObject, type Json, objectAt, scalarText, textAt } from './fields.ts';

export type Origin = {
  readonly project: string;
  readonly service: string;
  readonly resourceType: string;
  readonly location: string | undefined;
  readonly revision: string | undefined;
  readonly instance: string | undefined;
};

/** The resource label that a team would call the service, by resource type; the first that is there. */
const SERVICE_LABELS: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries({
    cloud_run_revision: ['service_name', 'configuration_name'],
    cloud_run_job: ['job_name'],
    cloud_run_worker_pool: ['worker_pool_name'],
    cloud_function: ['function_name'],
    k8s_container: ['container_name', 'pod_name'],
    container: ['container_name', 'cluster_name'],
    k8s_pod: ['namespace_name', 'cluster_name'],
    k8s_node: ['cluster_name', 'node_name'],
    k8s_cluster: ['cluster_name'],
    gke_cluster: ['cluster_name'],
    gke_nodepool: ['cluster_name'],
    gae_app: ['module_id'],
    cloud_composer_environment: ['environment_name'],
    cloud_dataproc_cluster: ['cluster_name'],
    cloudsql_database: ['database_id'],
    gcs_bucket: ['bucket_name'],
    http_load_balancer: ['forwarding_rule_name', 'backend_service_name', 'url_map_name'],
    gce_instance_group: ['instance_group_name'],
    gce_instance_group_manager: ['instance_group_manager_name'],
    build: ['build_trigger_id'],
    audited_resource: ['service'],
  }),
);

const INSTANCE_LABELS = [
  'instance_id',
  'compute.googleapis.com/resource_name',
  'run.googleapis.com/execution_name',
  'execution_id',
];
const NO_LABELS: Json = {};

/** Where an entry came from. Cloud Run jobs have no revision; their executions count as instances. */
export function originOf(raw: LogEntry, log: string): Origin {
  const resource = isObject(raw.resource) ? raw.resource : NO_LABELS;
  const resourceType = scalarText(resource.type) ?? 'unknown';
  const labels = isObject(resource.labels) ? resource.labels : NO_LABELS;
  const serviceLabels = SERVICE_LABELS.get(resourceType);
  const service = serviceLabels === undefined ? undefined : firstText(labels, serviceLabels);
  return {
    project: sameText(scalarText(labels.project_id) ?? projectOfLogName(textAt(raw, 'logName'))),
    service: sameText(service ?? serviceElsewhere(raw, resourceType, log)),
    resourceType,
    location: scalarText(labels.location) ?? scalarText(labels.region) ?? scalarText(labels.zone),
    revision: same(scalarText(labels.revision_name) ?? scalarText(labels.version_id)),
    instance: same(scalarText(labels.pod_name) ?? instanceIn(raw.labels) ?? scalarText(labels.instance_id)),
  };
}

function same(text: string | undefined): string | undefined {
  return text === undefined ? undefined : sameText(text);
}

function instanceIn(labels: unknown): string | undefined {
  if (!isObject(labels)) return undefined;
  return scalarText(labels.instanceId) ?? firstText(labels, INSTANCE_LABELS);
}

/** Resources that say where something runs and not what it is. */
const NAMED_BY_LOG = new Set(['unknown', 'global', 'gce_instance', 'aws_ec2_instance', 'generic_node', 'generic_task']);

/** Machines are cattle: what runs on them (the log's name, the audited API) is the better name for a service. */
function serviceElsewhere(raw: LogEntry, resourceType: string, log: string): string {
  const audited = textAt(objectAt(raw, 'protoPayload'), 'serviceName');
  const process = textAt(objectAt(raw, 'jsonPayload'), 'SYSLOG_IDENTIFIER');
  const named = audited ?? process ?? (NAMED_BY_LOG.has(resourceType) ? log : resourceType);
  return named === '' ? 'unknown' : named;
}

function projectOfLogName(logName: string | undefined): string {
  const [kind, id] = (logName ?? '').split('/', 2);
  return kind === 'projects' && id !== undefined && id !== '' ? id : 'unknown';
}
