import type { Endpoints, SignIn } from '../../settings/logs-source.ts';
import { cleanLine } from '../../text/text.ts';
import { UserError } from '../../user-error.ts';
import { isRecord } from '../parse-object.ts';
import { type Caller, principalSet } from './caller.ts';

type Problem = { readonly thing: string; readonly reason: string; readonly remedy: string };
type Workload = Extract<SignIn, { readonly by: 'workload-identity' }>;

/** Claims that attribute conditions are written about; the runner's token carries more. */
const CLAIMS = [
  'sub',
  'repository',
  'repository_id',
  'repository_owner_id',
  'ref',
  'event_name',
  'environment',
] as const;
const MOST_CLAIM_CHARS = 120;
const MOST_QUOTED_CHARS = 200;
const PROVIDER_FORM = 'projects/123456789/locations/global/workloadIdentityPools/POOL/providers/PROVIDER';

export function noIdTokenError(): UserError {
  const reason = 'the job may not ask GitHub for an identity token';
  const remedy =
    'Add `id-token: write` under `permissions:` of the job; workflows of pull requests from forks never get it';
  return new UserError({ thing: 'permissions', reason, remedy });
}

export function idTokenError(cause: unknown): UserError {
  const reason = 'GitHub gave no identity token for the job';
  const remedy = 'Run the job again, and check that `id-token: write` stands under its `permissions:`';
  return new UserError({ thing: 'permissions', reason, remedy }, { cause });
}

/** What went wrong while a workload identity was exchanged for an access token → what the user can do about it. */
export function workloadError(error: unknown, signIn: Workload, caller: Caller, idToken: string): UserError {
  if (error instanceof UserError) return error;
  const impersonating = urlOf(error).includes(':generateAccessToken');
  const problem = impersonating
    ? impersonationProblem(error, signIn, caller)
    : exchangeProblem(error, signIn, caller, idToken);
  // The cause would carry the request, and with it the token.
  return new UserError(problem);
}

export function credentialsFileError(error: unknown): UserError {
  const reason = `the credentials that an earlier step left behind do not work${saidIn(error)}`;
  const remedy =
    'Run google-github-actions/auth in a step before this one of the same job, or set workload-identity-provider';
  return new UserError({ thing: 'GOOGLE_APPLICATION_CREDENTIALS', reason, remedy });
}

export function unreachable(thing: string, where: keyof Endpoints): Problem {
  const host = { sts: 'sts.googleapis.com', iamCredentials: 'iamcredentials.googleapis.com', logging: '' }[where];
  return { thing, reason: 'Google did not answer', remedy: `Try again later; check that the runner reaches ${host}` };
}

function exchangeProblem(error: unknown, { provider }: Workload, caller: Caller, idToken: string): Problem {
  const thing = `workload-identity-provider ${provider}`;
  const answer = answerOf(error);
  if (answer === undefined) return unreachable(thing, 'sts');
  const said = saidIn(error);
  switch (answer.error) {
    case 'invalid_target':
      return {
        thing,
        reason: `there is no such provider, or it is disabled${said}`,
        remedy: `Give its full name, with the number of the project instead of its id: ${PROVIDER_FORM}`,
      };
    case 'unauthorized_client':
    case 'access_denied':
      return {
        thing,
        reason: `its attribute condition refuses ${caller.repository} at ${oneLine(caller.ref)}${said}. The job's claims are ${claimsOf(idToken)}`,
        remedy: `Let the condition admit them, such as assertion.repository_id == '${caller.repositoryId}' && assertion.repository_owner_id == '${caller.ownerId}'`,
      };
    case 'invalid_grant':
      return {
        thing,
        reason: `it refuses the identity token of the job${said}`,
        remedy: `Its issuer must be https://token.actions.githubusercontent.com, and its allowed audiences empty or with https://iam.googleapis.com/${provider}`,
      };
    default:
      return {
        thing,
        reason: `the exchange of the identity token failed with HTTP ${answer.status}${said}`,
        remedy: answer.status >= 500 ? 'Try again later' : `Check its full name, which has the form ${PROVIDER_FORM}`,
      };
  }
}

function impersonationProblem(error: unknown, { provider, serviceAccount = '' }: Workload, caller: Caller): Problem {
  const thing = `service-account ${serviceAccount}`;
  const answer = answerOf(error);
  if (answer === undefined) return unreachable(thing, 'iamCredentials');
  const project = /@([\w-]+)\.iam\.gserviceaccount\.com$/.exec(serviceAccount)?.[1] ?? 'PROJECT';
  const said = saidIn(error);
  if (isOff(error)) {
    const remedy = `Run: gcloud services enable iamcredentials.googleapis.com --project=${project}`;
    return { thing, reason: 'the IAM Service Account Credentials API is not enabled', remedy };
  }
  if (answer.status === 403) {
    const reason = `${caller.repository} may not act as it (iam.serviceAccounts.getAccessToken)${said}`;
    const remedy = `Run: gcloud iam service-accounts add-iam-policy-binding ${serviceAccount} --project=${project} --role=roles/iam.workloadIdentityUser --member="${principalSet(provider, caller)}". It takes effect within five minutes`;
    return { thing, reason, remedy };
  }
  const gone = answer.status === 404 || answer.status === 400;
  return {
    thing,
    reason: gone ? `there is no such service account${said}` : `no token for it: HTTP ${answer.status}${said}`,
    remedy: gone
      ? `Check the address; gcloud iam service-accounts list --project=${project} shows them`
      : 'Try again later',
  };
}

type Answer = { readonly status: number; readonly error: unknown; readonly said: unknown; readonly details: unknown };

/** STS answers `{ error: 'code', error_description }`, all others `{ error: { message, status, details } }`. */
function answerOf(error: unknown): Answer | undefined {
  const response = isRecord(error) ? error.response : undefined;
  if (!isRecord(response) || typeof response.status !== 'number') return undefined;
  const data = isRecord(response.data) ? response.data : {};
  const nested = isRecord(data.error) ? data.error : undefined;
  return {
    status: response.status,
    error: nested?.status ?? data.error,
    said: nested?.message ?? data.error_description,
    details: nested?.details,
  };
}

function isOff(error: unknown): boolean {
  const details = answerOf(error)?.details;
  return Array.isArray(details) && details.some((detail) => isRecord(detail) && detail.reason === 'SERVICE_DISABLED');
}

function urlOf(error: unknown): string {
  const config = isRecord(error) ? error.config : undefined;
  return isRecord(config) ? String(config.url ?? '') : '';
}

function saidIn(error: unknown): string {
  const said = answerOf(error)?.said;
  if (typeof said !== 'string' || said === '' || /[<>]/.test(said)) return '';
  return ` (Google says: ${cleanLine(said, MOST_QUOTED_CHARS).replace(/\.$/, '')})`;
}

/** Names and numbers that GitHub put into the token; the token itself stays out. */
function claimsOf(idToken: string): string {
  const claims = parseClaims(idToken);
  const told = CLAIMS.flatMap((name) =>
    claims[name] === undefined ? [] : [`${name}=${oneLine(String(claims[name]))}`],
  );
  return told.length === 0 ? 'unknown' : told.join(', ');
}

function parseClaims(idToken: string): Readonly<Record<string, unknown>> {
  try {
    const claims: unknown = JSON.parse(Buffer.from(idToken.split('.')[1] ?? '', 'base64url').toString('utf8'));
    return isRecord(claims) ? claims : {};
  } catch {
    // A token that cannot be read has no claims to tell.
    return {};
  }
}

/** The name of a branch may hold nearly anything. */
function oneLine(text: string): string {
  return text.replace(/[^\x20-\x7e]/g, '?').slice(0, MOST_CLAIM_CHARS);
}
