import { describe, expect, test } from 'vitest';
import { originOf } from '../../../src/normalise/resource.ts';
import type { LogEntry } from '../../../src/types/entry.ts';

const on = (type: string, labels: object, more: LogEntry = {}): LogEntry => ({ resource: { type, labels }, ...more });

const SERVICES: readonly (readonly [raw: LogEntry, service: string])[] = [
  [on('cloud_run_revision', { service_name: 'shop', configuration_name: 'other' }), 'shop'],
  [on('cloud_run_job', { job_name: 'reindex' }), 'reindex'],
  [on('cloud_run_worker_pool', { worker_pool_name: 'mailers' }), 'mailers'],
  [on('cloud_function', { function_name: 'on-upload' }), 'on-upload'],
  [on('k8s_container', { container_name: 'shop', pod_name: 'shop-6d5f-x2', cluster_name: 'prod' }), 'shop'],
  [on('k8s_pod', { pod_name: 'shop-6d5f-x2', namespace_name: 'web' }), 'web'],
  [on('k8s_node', { node_name: 'gke-7f', cluster_name: 'prod' }), 'prod'],
  [on('gae_app', { module_id: 'default', version_id: '3' }), 'default'],
  [on('cloudsql_database', { database_id: 'acme:main' }), 'acme:main'],
  [on('gcs_bucket', { bucket_name: 'uploads' }), 'uploads'],
  [on('http_load_balancer', { forwarding_rule_name: 'front', url_map_name: 'map' }), 'front'],
  [on('audited_resource', {}, { protoPayload: { serviceName: 'iam.googleapis.com' } }), 'iam.googleapis.com'],
  [on('gce_instance', {}, { jsonPayload: { SYSLOG_IDENTIFIER: 'sshd' } }), 'sshd'],
  [on('cloud_scheduler_job', { job_id: 'nightly' }), 'cloud_scheduler_job'],
  [on('cloud_run_revision', {}), 'cloud_run_revision'],
  [on('global', {}), 'app'],
  [on('constructor', {}), 'constructor'],
  [on('__proto__', {}), '__proto__'],
  [{}, 'app'],
  [{ resource: 'cloud_run_revision' }, 'app'],
];

describe('the service of an entry', () => {
  test.each(SERVICES)('of %j is %s, the name by which a team knows it', (raw, service) => {
    expect(originOf(raw, 'app').service).toBe(service);
  });

  test('is never empty, or its clusters stand under no name', () => {
    expect(originOf({}, '').service).toBe('unknown');
  });
});

describe('the place of an entry', () => {
  test('is the project of its resource, else of its log: clusters of two projects must not meet', () => {
    const logName = 'projects/acme-logs/logs/app';
    expect(originOf(on('global', { project_id: 'acme-staging' }, { logName }), '').project).toBe('acme-staging');
    expect(originOf(on('global', {}, { logName }), '').project).toBe('acme-logs');
    expect(originOf({ logName: 'organizations/7/logs/app' }, '').project).toBe('unknown');
  });

  test.each([
    [on('cloud_run_revision', { revision_name: 'r1' }, { labels: { instanceId: 'i1' } }), 'r1', 'i1'],
    [on('k8s_container', { pod_name: 'p1' }, { labels: { instanceId: 'i1' } }), undefined, 'p1'],
    [on('gae_app', { version_id: 'v1' }), 'v1', undefined],
    [on('gce_instance', { instance_id: '7' }), undefined, '7'],
    [on('cloud_run_job', {}, { labels: { 'run.googleapis.com/execution_name': 'e1' } }), undefined, 'e1'],
    [{}, undefined, undefined],
  ])('tells revision and instance of %j, or regressions and spread go unseen', (raw, revision, instance) => {
    expect(originOf(raw, '')).toMatchObject({ revision, instance });
  });
});
