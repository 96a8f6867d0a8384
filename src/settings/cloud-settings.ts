import { type Problems, quoted, readList } from './check.ts';
import { readEndpoints } from './endpoints.ts';
import { checkFilter } from './logging-filter.ts';
import type { CloudLogging, SignIn } from './logs-source.ts';

/** What the runner, or whoever starts the bundle, sets. */
type Environment = { readonly [name: string]: string | undefined };

export const CLOUD_INPUTS = ['project-id', 'filter', 'workload-identity-provider', 'service-account'] as const;
export type CloudInput = (typeof CLOUD_INPUTS)[number];

const PROJECT = /^(?:[a-z0-9.-]{1,80}:)?[a-z][a-z0-9-]{4,28}[a-z0-9]$|^\d{5,20}$/;
const PROVIDER = /^projects\/\d{1,20}\/locations\/global\/workloadIdentityPools\/[\w-]{1,64}\/providers\/[\w-]{1,64}$/;
const PROVIDER_PREFIX = /^(?:https:)?\/\/iam\.googleapis\.com\//;
const SERVICE_ACCOUNT = /^[\w.-]{1,100}@[\w.-]{1,150}$/;
/** Room is left for our own bounds: Cloud Logging takes 20,000 characters in all. */
const MOST_FILTER_CHARS = 15_000;
/** As many as one request may name. */
const MOST_PROJECTS = 100;

/** The inputs about Cloud Logging → what to read and as whom; adds what is wrong to `problems`. */
export function readCloudSettings(
  input: (name: CloudInput) => string | undefined,
  services: readonly string[],
  env: Environment,
  problems: Problems,
): CloudLogging {
  return {
    kind: 'cloud-logging',
    projects: readProjects(input('project-id') ?? env.GOOGLE_CLOUD_PROJECT, problems),
    services,
    filter: readFilter(input('filter'), problems),
    signIn: readSignIn(input('workload-identity-provider'), input('service-account'), env, problems),
    endpoints: readEndpoints(env, problems),
  };
}

function readProjects(text: string | undefined, problems: Problems): readonly string[] {
  const projects = [...new Set(readList(text).map((name) => name.replace(/^projects\//, '')))];
  const remedy = 'Name the id of a project, such as acme-staging, or several, separated by commas';
  if (projects.length === 0) problems.push({ thing: 'project-id', reason: 'is not set', remedy });
  for (const project of projects.filter((name) => !PROJECT.test(name)).slice(0, 3)) {
    problems.push({ thing: 'project-id', reason: `${quoted(project)} is not the id of a project`, remedy });
  }
  if (projects.length > MOST_PROJECTS) {
    const reason = `names ${projects.length} projects, more than ${MOST_PROJECTS}`;
    problems.push({ thing: 'project-id', reason, remedy: 'Give each group of projects a job of its own' });
  }
  return projects;
}

function readFilter(text: string | undefined, problems: Problems): string {
  const checked = checkFilter(text ?? '');
  if ('problem' in checked) {
    const remedy = 'Give a query as the Logs Explorer takes it, with every string and parenthesis closed';
    problems.push({ thing: 'filter', reason: `cannot be used: ${checked.problem}`, remedy });
    return '';
  }
  if (checked.filter.length > MOST_FILTER_CHARS) {
    const reason = `has ${checked.filter.length} characters, more than ${MOST_FILTER_CHARS}`;
    problems.push({ thing: 'filter', reason, remedy: 'Shorten it' });
  }
  return checked.filter;
}

function readSignIn(
  named: string | undefined,
  serviceAccount: string | undefined,
  env: Environment,
  problems: Problems,
): SignIn {
  const provider = named?.replace(PROVIDER_PREFIX, '');
  if (serviceAccount !== undefined && !SERVICE_ACCOUNT.test(serviceAccount)) {
    const remedy = 'Use its e-mail address, such as log-gardener@acme-staging.iam.gserviceaccount.com';
    problems.push({ thing: 'service-account', reason: `${quoted(serviceAccount)} is no service account`, remedy });
  }
  if (provider !== undefined) {
    if (!PROVIDER.test(provider)) problems.push(badProvider(provider));
    return { by: 'workload-identity', provider, serviceAccount };
  }
  const file = env.GOOGLE_APPLICATION_CREDENTIALS ?? '';
  if (file === '' || serviceAccount !== undefined) {
    const reason = serviceAccount === undefined ? 'is not set' : 'is not set, which service-account needs';
    const remedy =
      'Name the provider as projects/123456789/locations/global/workloadIdentityPools/POOL/providers/PROVIDER, or sign in with google-github-actions/auth in a step before this one';
    problems.push({ thing: 'workload-identity-provider', reason, remedy });
  }
  return { by: 'credentials-file', file };
}

function badProvider(provider: string) {
  const byId = /^projects\/(?!\d+\/)/.test(provider);
  const reason = `${quoted(provider)} is not the full name of a provider${byId ? ': it needs the number of the project, not its id' : ''}`;
  const remedy =
    'Use projects/123456789/locations/global/workloadIdentityPools/POOL/providers/PROVIDER; gcloud iam workload-identity-pools providers describe PROVIDER --location=global --workload-identity-pool=POOL --format="value(name)" prints it';
  return { thing: 'workload-identity-provider', reason, remedy };
}
