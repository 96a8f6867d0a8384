import { clock, DEPLOYED, SECOND } from './clock.ts';
import { createRandom, type Random } from './random.ts';

export const PROJECT = 'acme-staging';
const LOCATION = 'us-central1';

/** One container and how Cloud Logging names it. */
export type Place = {
  readonly service: string;
  readonly resource: { readonly type: string; readonly labels: Readonly<Record<string, string>> };
  readonly labels: Readonly<Record<string, string>>;
};

type Revision = { readonly service: string; readonly name: string; readonly commit: string };
type Instance = { readonly place: Place; readonly since: number; readonly until: number };

const names = createRandom(741);

const OLD: Revision = { service: 'backend-staging', name: 'backend-staging-00741-k2f', commit: names.hex(40) };
const NEW: Revision = { service: 'backend-staging', name: 'backend-staging-00742-x7c', commit: names.hex(40) };
const AUTH: Revision = { service: 'auth-staging', name: 'auth-staging-00118-m4t', commit: names.hex(40) };

/** The first one was running before the day began; the others start in it. */
const OLD_STARTS = [clock(6, 52, 11), clock(8, 9, 40), clock(9, 26, 3), clock(12, 44, 27)];
const NEW_STARTS = [DEPLOYED + 4 * SECOND, clock(14, 22, 9), clock(15, 40, 33), clock(16, 33, 58)];

const OLD_INSTANCES = [-1, ...OLD_STARTS].map((since) => ({
  place: revisionPlace(names, OLD),
  since,
  until: DEPLOYED + 15 * SECOND,
}));
const NEW_INSTANCES = NEW_STARTS.map((since) => ({ place: revisionPlace(names, NEW), since, until: clock(24, 0) }));
const INSTANCES: readonly Instance[] = [...OLD_INSTANCES, ...NEW_INSTANCES];

/** The instances that started in this day and stayed up. */
export const STARTED = INSTANCES.filter(({ since }) => since >= 0);
export const AUTH_PLACE = revisionPlace(names, AUTH);

/** An instance of the backend that was up at that moment. */
export function backendAt(random: Random, moment: number): Place {
  const up = INSTANCES.filter(({ since, until }) => since <= moment && moment < until).map(({ place }) => place);
  const [first = newBackend(random), ...others] = up;
  return random.pick([first, ...others]);
}

/** A new instance of the new revision. */
export function newBackend(random: Random): Place {
  return revisionPlace(random, NEW);
}

/** One attempt of the nightly job's only task. */
export function jobAttempt(random: Random, attempt: number): Place {
  return {
    service: 'nightly-reindex',
    resource: {
      labels: { job_name: 'nightly-reindex', location: LOCATION, project_id: PROJECT },
      type: 'cloud_run_job',
    },
    labels: {
      instanceId: instanceId(random),
      'run.googleapis.com/execution_name': 'nightly-reindex-7hq2x',
      'run.googleapis.com/task_attempt': String(attempt),
      'run.googleapis.com/task_index': '0',
    },
  };
}

function revisionPlace(random: Random, { service, name, commit }: Revision): Place {
  return {
    service,
    resource: {
      labels: {
        configuration_name: service,
        location: LOCATION,
        project_id: PROJECT,
        revision_name: name,
        service_name: service,
      },
      type: 'cloud_run_revision',
    },
    labels: { 'commit-sha': commit, instanceId: instanceId(random), 'managed-by': 'github-actions' },
  };
}

/** Cloud Run's instance ids share their beginning and have this length. */
function instanceId(random: Random): string {
  return `00d2b81f46${random.hex(146)}`;
}
