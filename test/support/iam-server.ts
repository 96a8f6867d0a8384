import type { Certificate } from './certificate.ts';
import { type Answer, type LoopbackServer, serve } from './http-server.ts';
import { FEDERATED_TOKEN } from './sts-server.ts';

export const SERVICE_ACCOUNT = 'log-gardener@acme-staging.iam.gserviceaccount.com';
const TOKEN_MILLIS = 3_600_000;

/** The n-th token that the service account was given. */
export function accountToken(nth: number): string {
  return `token-${nth}-of-the-service-account-that-nobody-may-see`;
}

/** Google's IAM Service Account Credentials API: a federated token for one of the service account. */
export function startIamServer(certificate: Certificate, fault: () => Answer | undefined): Promise<LoopbackServer> {
  let given = 0;
  return serve(({ path, bearer }) => {
    const injected = fault();
    if (injected !== undefined) return injected;
    if (path !== `/v1/projects/-/serviceAccounts/${SERVICE_ACCOUNT}:generateAccessToken`) {
      return apiError(404, 'NOT_FOUND', 'Not found; Gaia id not found');
    }
    if (bearer !== FEDERATED_TOKEN) return apiError(401, 'UNAUTHENTICATED', 'Request had invalid credentials.');
    given += 1;
    const expireTime = new Date(Date.now() + TOKEN_MILLIS).toISOString();
    return { status: 200, body: { accessToken: accountToken(given), expireTime } };
  }, certificate);
}

export function apiError(code: number, status: string, message: string, reason?: string): Answer {
  const details = reason === undefined ? [] : [{ '@type': 'type.googleapis.com/google.rpc.ErrorInfo', reason }];
  return { status: code, body: { error: { code, status, message, details } } };
}
