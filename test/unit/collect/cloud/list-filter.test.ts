import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { listFilter } from '../../../../src/collect/cloud/list-filter.ts';
import { anEntry } from '../../../support/an-entry.ts';

const WINDOW = { from: '2026-03-04T12:00:00.000000001Z', to: '2026-03-04T13:00:00.000000002Z' };
const BOUNDS = [
  'timestamp>="2026-03-03T12:00:00.000000001Z"',
  'timestamp<"2026-03-05T13:00:00.000000002Z"',
  'receiveTimestamp>="2026-03-04T12:00:00.000000001Z"',
  'receiveTimestamp<"2026-03-04T13:00:00.000000002Z"',
].join(' AND ');
const WANTED = { window: WINDOW, minSeverity: 'DEFAULT', resumeAt: undefined } as const;

const TYPES = [
  ...['cloud_run_revision', 'cloud_run_job', 'cloud_run_worker_pool', 'cloud_function', 'k8s_container', 'k8s_pod'],
  ...['k8s_node', 'k8s_cluster', 'gae_app', 'gce_instance', 'cloudsql_database', 'gcs_bucket', 'http_load_balancer'],
  ...[
    'gce_instance_group',
    'gce_instance_group_manager',
    'container',
    'build',
    'audited_resource',
    'cloud_composer_environment',
    'global',
    'made_up',
  ],
];
const LABELS = [
  ...['service_name', 'configuration_name', 'job_name', 'worker_pool_name', 'function_name', 'container_name'],
  ...['pod_name', 'namespace_name', 'cluster_name', 'node_name', 'module_id', 'environment_name', 'database_id'],
  ...['bucket_name', 'forwarding_rule_name', 'backend_service_name', 'url_map_name', 'instance_group_name'],
  ...['build_trigger_id', 'service', 'instance_group_manager_name'],
];

describe('the query', () => {
  test('is bounded on both sides of both times, with a day of room for clocks and lateness', () => {
    expect(listFilter({ services: [], filter: '' }, WANTED)).toBe(BOUNDS);
  });

  test('asks for entries without severity as well, or most errors would be missed', () => {
    const query = listFilter({ services: [], filter: '' }, { ...WANTED, minSeverity: 'NOTICE' });
    expect(query).toBe(`${BOUNDS} AND (severity>=NOTICE OR severity=DEFAULT)`);
  });

  test('begins where reading left off, with all other bounds as they were', () => {
    const resumeAt = '2026-03-04T12:30:00.000000003Z';
    const query = listFilter({ services: [], filter: '' }, { ...WANTED, resumeAt });
    expect(query).toBe(BOUNDS.replace('2026-03-03T12:00:00.000000001Z', resumeAt));
  });

  test.each([
    'cloud_run_revision" AND (resource.labels.service_name=("shop" OR "mail")',
    'cloud_run_job" AND (resource.labels.job_name=',
    'cloud_function" AND (resource.labels.function_name=',
    'k8s_container" AND (resource.labels.container_name=',
    'gae_app" AND (resource.labels.module_id=',
  ])('finds a service wherever it runs: %s', (part) => {
    expect(listFilter({ services: ['shop', 'mail'], filter: '' }, WANTED)).toContain(`resource.type="${part}`);
  });

  test('knows every place from which an entry takes the name of its service, or a named service would look silent', () => {
    const label = fc.constantFrom(...LABELS);
    fc.assert(
      fc.property(fc.constantFrom(...TYPES), fc.uniqueArray(label, { minLength: 1, maxLength: 3 }), (type, labels) => {
        const resource = { type, labels: Object.fromEntries(labels.map((name) => [name, `the-${name}`])) };
        const { service } = anEntry({ resource, logName: 'projects/acme-staging/logs/the-log' });
        const query = listFilter({ services: [service], filter: '' }, WANTED);
        const named = labels.find((name) => service === `the-${name}`);
        const field = named === undefined ? undefined : `resource.labels.${named}=("${service}")`;
        expect(query).toContain(
          field ?? (service === 'the-log' ? 'log_id("the-log")' : `resource.type=("${service}")`),
        );
      }),
      { numRuns: 500 },
    );
  });

  test('cannot be broken out of by the name of a service, however hostile', () => {
    const hostile = fc.array(fc.constantFrom('"', '\\', '(', ')', '\n', '--', 'OR', 'a', '\u2028'), { maxLength: 12 });
    fc.assert(
      fc.property(hostile, (pieces) => {
        const query = listFilter({ services: [pieces.join('')], filter: 'a:b' }, WANTED);
        const bare = query.replace(/"(?:[^"\\\n\r]|\\[^\n\r])*"/g, '');
        expect(query.startsWith(`${BOUNDS} AND (`)).toBe(true);
        expect(bare).not.toMatch(/["\\\n]|--/);
        expect(bare.split('(').length).toBe(bare.split(')').length);
        expect(bare.endsWith(' AND (a:b)')).toBe(true);
      }),
    );
  });

  test('stays within what Cloud Logging takes, however many services are named: then all are read', () => {
    const services = Array.from({ length: 500 }, (_, nth) => `service-${nth}`);
    const query = listFilter({ services, filter: 'x'.repeat(15_000) }, { ...WANTED, minSeverity: 'NOTICE' });
    expect(query.length).toBeLessThanOrEqual(20_000);
    expect(query).not.toContain('service-1');
    expect(listFilter({ services: services.slice(0, 30), filter: '' }, WANTED)).toContain('"service-29"');
  });

  test('keeps what the user adds in parentheses, so that an OR in it does not undo the bounds', () => {
    expect(listFilter({ services: [], filter: 'a:b OR c:d' }, WANTED)).toBe(`${BOUNDS} AND (a:b OR c:d)`);
  });
});
