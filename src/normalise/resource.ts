import { sameText } from '../types/same-text.ts';
import type { KnownFields } from '../types/skimmed.ts';
import { firstText, isObject, type Json, objectAt, scalarText, textAt } from './fields.ts';
import { type Labelled, labelledBy } from './labelled.ts';
import { remembering } from './remembering.ts';

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

const NO_LABELS: Json = {};

/** What a resource tells by itself. */
type Place = Omit<Origin, 'project' | 'service'> & {
  readonly project: string | undefined;
  readonly service: string | undefined;
  /** Where the labels of the entry name no instance. */
  readonly machine: string | undefined;
};

/** How resource and labels are read: from entries that have them in common, each only once. */
export type Surroundings = {
  readonly placeOf: (resource: unknown) => Place;
  readonly labelledBy: (labels: unknown) => Labelled;
};
export const READ: Surroundings = { placeOf, labelledBy };

export function rememberedSurroundings(): Surroundings {
  return { placeOf: remembering(placeOf), labelledBy: remembering(labelledBy) };
}

/** Where an entry came from. Cloud Run jobs have no revision; their executions count as instances. */
export function originOf(raw: KnownFields, log: string, { placeOf, labelledBy }: Surroundings = READ): Origin {
  const place = placeOf(raw.resource);
  return {
    project: place.project ?? sameText(projectOfLogName(textAt(raw, 'logName'))),
    service: place.service ?? sameText(serviceElsewhere(raw, place.resourceType, log)),
    resourceType: place.resourceType,
    location: place.location,
    revision: place.revision,
    instance: place.instance ?? labelledBy(raw.labels).instance ?? place.machine,
  };
}

function placeOf(raw: unknown): Place {
  const resource = isObject(raw) ? raw : NO_LABELS;
  const resourceType = scalarText(resource.type) ?? 'unknown';
  const labels = isObject(resource.labels) ? resource.labels : NO_LABELS;
  const serviceLabels = SERVICE_LABELS.get(resourceType);
  return {
    project: same(scalarText(labels.project_id)),
    service: same(serviceLabels === undefined ? undefined : firstText(labels, serviceLabels)),
    resourceType,
    location: scalarText(labels.location) ?? scalarText(labels.region) ?? scalarText(labels.zone),
    revision: same(scalarText(labels.revision_name) ?? scalarText(labels.version_id)),
    instance: same(scalarText(labels.pod_name)),
    machine: same(scalarText(labels.instance_id)),
  };
}

function same(text: string | undefined): string | undefined {
  return text === undefined ? undefined : sameText(text);
}

/** Resources that say where something runs and not what it is. */
const NAMED_BY_LOG = new Set(['unknown', 'global', 'gce_instance', 'aws_ec2_instance', 'generic_node', 'generic_task']);

/** Machines are cattle: what runs on them (the log's name, the audited API) is the better name for a service. */
function serviceElsewhere(raw: KnownFields, resourceType: string, log: string): string {
  const audited = textAt(objectAt(raw, 'protoPayload'), 'serviceName');
  const process = textAt(objectAt(raw, 'jsonPayload'), 'SYSLOG_IDENTIFIER');
  const named = audited ?? process ?? (NAMED_BY_LOG.has(resourceType) ? log : resourceType);
  return named === '' ? 'unknown' : named;
}

function projectOfLogName(logName: string | undefined): string {
  const [kind, id] = (logName ?? '').split('/', 2);
  return kind === 'projects' && id !== undefined && id !== '' ? id : 'unknown';
}
