import type { CloudLogging } from '../../settings/logs-source.ts';

/** What the runner tells of the workflow, for errors that name it. */
export type Caller = {
  /** `owner/name` */
  readonly repository: string;
  readonly repositoryId: string;
  readonly ownerId: string;
  readonly ref: string;
  readonly event: string;
};

export function callerFrom(env: { readonly [name: string]: string | undefined }): Caller {
  return {
    repository: env.GITHUB_REPOSITORY || 'this repository',
    repositoryId: env.GITHUB_REPOSITORY_ID || 'REPOSITORY_ID',
    ownerId: env.GITHUB_REPOSITORY_OWNER_ID || 'OWNER_ID',
    ref: env.GITHUB_REF || 'unknown',
    event: env.GITHUB_EVENT_NAME || 'unknown',
  };
}

/** The workloads of a repository, as a member of a role. */
export function principalSet(provider: string, { repositoryId }: Caller): string {
  const pool = provider.replace(/\/providers\/.*$/, '');
  return `principalSet://iam.googleapis.com/${pool}/attribute.repository_id/${repositoryId}`;
}

/** Whom Cloud Logging sees, as a member of a role. */
export function memberOf({ signIn }: Pick<CloudLogging, 'signIn'>, caller: Caller, found: string | undefined): string {
  if (signIn.by === 'credentials-file') return found === undefined ? 'MEMBER' : `serviceAccount:${found}`;
  return signIn.serviceAccount === undefined
    ? principalSet(signIn.provider, caller)
    : `serviceAccount:${signIn.serviceAccount}`;
}
