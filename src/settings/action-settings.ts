import { type Problems, problemsError, quoted, readCount, readList, readSeverity, readWindow } from './check.ts';
import { CLOUD_INPUTS, readCloudSettings } from './cloud-settings.ts';
import { type GitHubTarget, readGitHub } from './github-settings.ts';
import type { LogsSource } from './logs-source.ts';
import { type ConfigChoice, DEFAULTS, type Settings } from './settings.ts';
import { readWorklogInputs, WORKLOG_INPUTS } from './worklog-inputs.ts';

export type Environment = { readonly [name: string]: string | undefined };

export const INPUTS = [
  'logs-file',
  ...CLOUD_INPUTS,
  'time-window',
  'services',
  'min-severity',
  'max-entries',
  'github-token',
  'config-file',
  'templates',
  ...WORKLOG_INPUTS,
  'mode',
] as const;
type Input = (typeof INPUTS)[number];

/** The environment of an action's step → Settings. Throws one UserError that lists every problem. */
export function readActionSettings(env: Environment, now: number): Settings {
  const problems: Problems = [];
  const input = (name: Input): string | undefined => inputOf(env, name);
  const services = readList(input('services'));
  const mode = readMode(input('mode'), problems);
  const settings: Settings = {
    mode,
    github: readTarget(input('github-token'), mode, env, problems),
    window: readWindow('time-window', input('time-window'), now, problems),
    minSeverity: readSeverity('min-severity', input('min-severity'), problems),
    services,
    maxEntries: readCount('max-entries', input('max-entries'), problems),
    source: readSource(input, services, env, problems),
    configFile: configFileOf(input('config-file')),
    templates: input('templates'),
    worklog: readWorklogInputs(input, problems),
    out: `${env.RUNNER_TEMP || '.'}/log-gardener`,
    now,
  };
  if (problems.length > 0) throw problemsError(problems);
  return settings;
}

function configFileOf(named: string | undefined): ConfigChoice {
  return { path: named ?? DEFAULTS.configFile, mustExist: named !== undefined && named !== DEFAULTS.configFile };
}

function readMode(text: string | undefined, problems: Problems): Settings['mode'] {
  const asked = text ?? DEFAULTS.mode;
  if (asked === 'plan' || asked === 'apply') return asked;
  const remedy =
    'Use apply, which tends the issues, or plan, which writes every document and touches nothing on GitHub';
  problems.push({ thing: 'mode', reason: `${quoted(asked)} is not a mode`, remedy });
  return 'plan';
}

function readTarget(
  token: string | undefined,
  mode: Settings['mode'],
  env: Environment,
  problems: Problems,
): GitHubTarget | undefined {
  if (token === undefined && mode === 'apply') {
    const reason = 'is empty, and issues cannot be tended without one';
    const remedy = 'Leave it out for the token of the job, or set mode: plan';
    problems.push({ thing: 'github-token', reason, remedy });
  }
  return readGitHub(token, env, problems);
}

/** An export that is named is read instead of Cloud Logging. */
function readSource(
  input: (name: Input) => string | undefined,
  services: readonly string[],
  env: Environment,
  problems: Problems,
): LogsSource {
  const paths = readList(input('logs-file'));
  const thing = 'logs-file';
  if (paths.length === 0 && (CLOUD_INPUTS.some((name) => input(name) !== undefined) || isSignedIn(env))) {
    return readCloudSettings(input, services, env, problems);
  }
  const named = 'Name an export made by gcloud logging read --format=json';
  if (paths.length === 0) {
    const remedy = `${named}, or set project-id and workload-identity-provider to read Cloud Logging`;
    problems.push({ thing, reason: 'is not set', remedy });
  }
  if (paths.includes('-')) problems.push({ thing, reason: '"-" is for the preview command', remedy: named });
  return { kind: 'files', paths };
}

/** `google-github-actions/auth` in a step before names project and credentials, so that no input has to. */
function isSignedIn(env: Environment): boolean {
  return Boolean(env.GOOGLE_CLOUD_PROJECT?.trim() && env.GOOGLE_APPLICATION_CREDENTIALS?.trim());
}

function inputOf(env: Environment, name: Input): string | undefined {
  return env[variableOf(name)]?.trim() || undefined;
}

function variableOf(name: string): string {
  return `INPUT_${name.toUpperCase()}`;
}
