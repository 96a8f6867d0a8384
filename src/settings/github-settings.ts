import { type Problems, quoted } from './check.ts';

/** The repository whose issues are tended, and the key to it. */
export type GitHubTarget = {
  readonly token: string;
  /** Base URL of the REST API, without a slash at its end. */
  readonly apiUrl: string;
  /** Address of the repository in a browser, without a slash at its end. */
  readonly webUrl: string;
  readonly owner: string;
  readonly repo: string;
  /** Whose issues the token writes; undefined when only the first of them can tell. */
  readonly login: string | undefined;
  /** Tells this run from others; a run that is started again keeps it. */
  readonly run: string;
  /** Where people read of this run; undefined outside of a workflow. */
  readonly runUrl: string | undefined;
};

/** How the tokens of jobs and apps begin; GitHub does not tell them who they are. */
const INSTALLATION_TOKEN = 'ghs_';
const JOB_LOGIN = 'github-actions[bot]';

const USUAL_API = 'https://api.github.com';
const USUAL_WEB = 'https://github.com';
const REPOSITORY = /^([\w.-]{1,100})\/([\w.-]{1,100})$/;
const LOOPBACK = /^(?:127\.\d{1,3}\.\d{1,3}\.\d{1,3}|localhost|\[::1\])$/;

/** What the runner says about GitHub; undefined without a token. Adds what is wrong to `problems`. */
export function readGitHub(
  token: string | undefined,
  env: { readonly [name: string]: string | undefined },
  problems: Problems,
): GitHubTarget | undefined {
  if (token === undefined) return undefined;
  const [, owner, repo] = REPOSITORY.exec(env.GITHUB_REPOSITORY ?? '') ?? [];
  if (owner === undefined || repo === undefined) {
    const reason = env.GITHUB_REPOSITORY ? `${quoted(env.GITHUB_REPOSITORY)} is no repository` : 'is not set';
    problems.push({
      thing: 'GITHUB_REPOSITORY',
      reason,
      remedy: 'The runner sets it; elsewhere name owner/repository',
    });
    return undefined;
  }
  const apiUrl = baseIn('GITHUB_API_URL', USUAL_API, env, problems);
  const webUrl = `${baseIn('GITHUB_SERVER_URL', USUAL_WEB, env, problems)}/${owner}/${repo}`;
  const login = token.startsWith(INSTALLATION_TOKEN) ? JOB_LOGIN : undefined;
  const run = env.GITHUB_RUN_ID?.trim() || 'by-hand';
  const runUrl = /^\d{1,20}$/.test(run) ? `${webUrl}/actions/runs/${run}` : undefined;
  return { token, apiUrl, webUrl, owner, repo, login, run, runUrl };
}

/** The base of an address that the runner sets, without a slash at its end. */
function baseIn(
  name: 'GITHUB_API_URL' | 'GITHUB_SERVER_URL',
  usual: string,
  env: { readonly [name: string]: string | undefined },
  problems: Problems,
): string {
  const given = env[name]?.trim() || usual;
  if (!isUsable(given)) {
    const reason = `${quoted(given)} is not the base of an https address`;
    problems.push({ thing: name, reason, remedy: `The runner sets it, to ${usual} or your own server` });
  }
  return given.replace(/\/+$/, '');
}

/** A token goes over https alone, but for a server on this very machine. */
function isUsable(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const { protocol, hostname, username, password, search, hash } = new URL(text);
  const isSafe = protocol === 'https:' || (protocol === 'http:' && LOOPBACK.test(hostname));
  return isSafe && [username, password, search, hash].every((part) => part === '');
}
