import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { readActionSettings } from '../../../src/settings/action-settings.ts';
import { UserError } from '../../../src/user-error.ts';

const NOW = Date.parse('2026-03-04T12:00:00Z');
const PROVIDER = 'projects/123456789/locations/global/workloadIdentityPools/github/providers/acme';
const CLOUD = { INPUT_MODE: 'plan', 'INPUT_PROJECT-ID': 'acme-staging', 'INPUT_WORKLOAD-IDENTITY-PROVIDER': PROVIDER };

type Env = Readonly<Record<string, string>>;

function sourceOf(env: Env) {
  const { source } = readActionSettings(env, NOW);
  if (source.kind !== 'cloud-logging') throw new Error('an export is read');
  return source;
}

function errorOf(env: Env): UserError {
  try {
    readActionSettings(env, NOW);
  } catch (error) {
    if (error instanceof UserError) return error;
  }
  throw new Error('nothing was wrong');
}

describe('the settings for Cloud Logging', () => {
  test('need a project and a provider alone: everything else has a default', () => {
    expect(sourceOf(CLOUD)).toEqual({
      kind: 'cloud-logging',
      projects: ['acme-staging'],
      services: [],
      filter: '',
      signIn: { by: 'workload-identity', provider: PROVIDER, serviceAccount: undefined },
      endpoints: {
        logging: 'https://logging.googleapis.com',
        sts: 'https://sts.googleapis.com',
        iamCredentials: 'https://iamcredentials.googleapis.com',
      },
    });
  });

  test('take several projects, once each, however they are written', () => {
    const env = {
      ...CLOUD,
      'INPUT_PROJECT-ID': 'acme-staging, projects/acme-prod\n acme-staging,example.com:legacy-app',
    };
    expect(sourceOf(env).projects).toEqual(['acme-staging', 'acme-prod', 'example.com:legacy-app']);
  });

  test.each([`//iam.googleapis.com/${PROVIDER}`, `https://iam.googleapis.com/${PROVIDER}`])(
    'know the provider in the form in which consoles show it: %s',
    (provider) => {
      expect(sourceOf({ ...CLOUD, 'INPUT_WORKLOAD-IDENTITY-PROVIDER': provider }).signIn).toMatchObject({
        provider: PROVIDER,
      });
    },
  );

  test('go with what google-github-actions/auth left behind when no provider is named', () => {
    const left = {
      INPUT_MODE: 'plan',
      GOOGLE_APPLICATION_CREDENTIALS: '/tmp/gha-creds.json',
      GOOGLE_CLOUD_PROJECT: 'acme-staging',
    };
    expect(sourceOf(left)).toMatchObject({ projects: ['acme-staging'] });
    expect(sourceOf({ ...left, INPUT_FILTER: 'severity>=ERROR' })).toMatchObject({
      projects: ['acme-staging'],
      filter: 'severity>=ERROR',
      signIn: { by: 'credentials-file', file: '/tmp/gha-creds.json' },
    });
  });

  test('give way to an export that is named', () => {
    const { source } = readActionSettings({ ...CLOUD, 'INPUT_LOGS-FILE': 'logs.json' }, NOW);
    expect(source).toEqual({ kind: 'files', paths: ['logs.json'] });
  });

  test.each<[string, Env, string, string]>([
    ['project-id', { INPUT_MODE: 'plan', 'INPUT_WORKLOAD-IDENTITY-PROVIDER': PROVIDER }, 'is not set', 'acme-staging'],
    ['project-id', { ...CLOUD, 'INPUT_PROJECT-ID': 'Acme Staging' }, '"Acme Staging"', 'acme-staging'],
    ['project-id', { ...CLOUD, 'INPUT_PROJECT-ID': 'acme" OR "x' }, 'not the id of a project', 'acme-staging'],
    [
      'workload-identity-provider',
      { INPUT_MODE: 'plan', 'INPUT_PROJECT-ID': 'acme-staging' },
      'is not set',
      'google-github-actions/auth',
    ],
    [
      'workload-identity-provider',
      { ...CLOUD, 'INPUT_WORKLOAD-IDENTITY-PROVIDER': PROVIDER.replace('123456789', 'acme-staging') },
      'the number of the project, not its id',
      'providers describe',
    ],
    [
      'workload-identity-provider',
      { ...CLOUD, 'INPUT_WORKLOAD-IDENTITY-PROVIDER': 'github' },
      '"github"',
      'projects/123456789',
    ],
    [
      'service-account',
      { ...CLOUD, 'INPUT_SERVICE-ACCOUNT': 'x/y:generateAccessToken?' },
      'no service account',
      'iam.gserviceaccount.com',
    ],
    ['filter', { ...CLOUD, INPUT_FILTER: 'a) OR (b' }, 'line 1, column 2', 'Logs Explorer'],
    ['filter', { ...CLOUD, INPUT_FILTER: 'x'.repeat(15_001) }, '15001 characters', 'Shorten'],
    [
      'CLOUDSDK_API_ENDPOINT_OVERRIDES_STS',
      { ...CLOUD, CLOUDSDK_API_ENDPOINT_OVERRIDES_STS: 'http://sts.internal/' },
      'https',
      'https://sts.googleapis.com/',
    ],
    [
      'CLOUDSDK_API_ENDPOINT_OVERRIDES_LOGGING',
      { ...CLOUD, CLOUDSDK_API_ENDPOINT_OVERRIDES_LOGGING: 'https://logging.internal/v2' },
      'https',
      'https://logging.googleapis.com/',
    ],
    [
      'CLOUDSDK_API_ENDPOINT_OVERRIDES_IAMCREDENTIALS',
      { ...CLOUD, CLOUDSDK_API_ENDPOINT_OVERRIDES_IAMCREDENTIALS: 'https://me:secret@iam.internal' },
      'https',
      'https://iamcredentials.googleapis.com/',
    ],
  ])('name %s when it is wrong, and say what to do', (thing, env, reason, remedy) => {
    const { message, remedy: told } = errorOf(env);
    expect(message.startsWith(`${thing}: `)).toBe(true);
    expect(message).toContain(reason);
    expect(told).toContain(remedy);
  });

  test('are understood as the README writes them', () => {
    const readme = readFileSync(new URL('../../../README.md', import.meta.url), 'utf8');
    const [, workflow = ''] = /```yaml\n([\s\S]*?)```/.exec(readme) ?? [];
    const step = parse(workflow).jobs.tend.steps.find(({ id }: { readonly id?: string }) => id === 'gardener');
    const env = Object.entries(step.with).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, String(value)]);
    const job = { 'INPUT_GITHUB-TOKEN': 'ghs_job', GITHUB_REPOSITORY: 'acme/monorepo' };
    expect(sourceOf({ ...Object.fromEntries(env), ...job }).signIn.by).toBe('workload-identity');
  });

  test('keep a path in front of the services of a private network', () => {
    const env = { ...CLOUD, CLOUDSDK_API_ENDPOINT_OVERRIDES_STS: 'https://gateway.internal:8443/sts/' };
    expect(sourceOf(env).endpoints.sts).toBe('https://gateway.internal:8443/sts');
  });
});
