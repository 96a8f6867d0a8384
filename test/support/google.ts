import { writeFile } from 'node:fs/promises';
import { type Certificate, selfSigned } from './certificate.ts';
import type { Answer } from './http-server.ts';
import { accountToken, SERVICE_ACCOUNT, startIamServer } from './iam-server.ts';
import { type LoggingServer, startLoggingServer } from './logging-server.ts';
import { startOidcServer } from './oidc-server.ts';
import type { Fault, StoredEntry } from './stored.ts';
import { FEDERATED_TOKEN, PROVIDER, startStsServer } from './sts-server.ts';

export type Google = AsyncDisposable & {
  readonly logging: LoggingServer;
  /** What a run needs to reach these servers and to be allowed in. */
  readonly env: Readonly<Record<string, string>>;
  /** What google-github-actions/auth writes for its later steps. */
  readonly credentialsFile: unknown;
};

/** The fault for the n-th call, counted from 1. */
export type FaultOf = (nth: number) => Fault | undefined;

export type Trouble = {
  readonly entries?: readonly StoredEntry[];
  readonly logging?: FaultOf;
  readonly sts?: () => Answer | undefined;
  readonly iam?: () => Answer | undefined;
  /** Access tokens that Cloud Logging takes; by default that of the service account alone. */
  readonly accepts?: (token: string) => boolean;
};

let shared: Certificate | undefined;

/** GitHub's issuer and the three of Google's services that a run talks to; `caFile` is where their authority is put. */
export async function startGoogle(caFile: string, trouble: Trouble = {}): Promise<Google> {
  shared ??= selfSigned();
  await writeFile(caFile, shared.certificate);
  const stack = new AsyncDisposableStack();
  const oidc = stack.use(await startOidcServer());
  const sts = stack.use(await startStsServer(shared, oidc.claimsOf, trouble.sts ?? (() => undefined)));
  const iam = stack.use(await startIamServer(shared, trouble.iam ?? (() => undefined)));
  const accepts = trouble.accepts ?? ((token: string) => token.startsWith('token-') && token !== FEDERATED_TOKEN);
  const logging = stack.use(
    await startLoggingServer(shared, trouble.entries ?? [], accepts, trouble.logging ?? (() => undefined)),
  );
  return {
    logging,
    env: {
      ...oidc.env,
      INPUT_MODE: 'plan',
      'INPUT_PROJECT-ID': 'acme-staging',
      'INPUT_WORKLOAD-IDENTITY-PROVIDER': PROVIDER,
      'INPUT_SERVICE-ACCOUNT': SERVICE_ACCOUNT,
      GITHUB_REPOSITORY: 'acme/monorepo',
      GITHUB_REPOSITORY_ID: '4711',
      GITHUB_REPOSITORY_OWNER_ID: '42',
      GITHUB_REF: 'refs/heads/main',
      NODE_EXTRA_CA_CERTS: caFile,
      GRPC_DEFAULT_SSL_ROOTS_FILE_PATH: caFile,
      CLOUDSDK_API_ENDPOINT_OVERRIDES_LOGGING: `${logging.url}/`,
      CLOUDSDK_API_ENDPOINT_OVERRIDES_STS: `${sts.url}/`,
      CLOUDSDK_API_ENDPOINT_OVERRIDES_IAMCREDENTIALS: `${iam.url}/`,
    },
    credentialsFile: {
      type: 'external_account',
      audience: `//iam.googleapis.com/${PROVIDER}`,
      subject_token_type: 'urn:ietf:params:oauth:token-type:jwt',
      token_url: `${sts.url}/v1/token`,
      service_account_impersonation_url: `${iam.url}/v1/projects/-/serviceAccounts/${SERVICE_ACCOUNT}:generateAccessToken`,
      credential_source: {
        url: `${oidc.env.ACTIONS_ID_TOKEN_REQUEST_URL}&audience=${encodeURIComponent(`https://iam.googleapis.com/${PROVIDER}`)}`,
        headers: { Authorization: `Bearer ${oidc.env.ACTIONS_ID_TOKEN_REQUEST_TOKEN}` },
        format: { type: 'json', subject_token_field_name: 'value' },
      },
    },
    [Symbol.asyncDispose]: () => stack.disposeAsync(),
  };
}

/** Everything that must not be seen anywhere. */
export const SECRETS: readonly string[] = [FEDERATED_TOKEN, accountToken(1), accountToken(2)];
