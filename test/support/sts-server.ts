import type { Certificate } from './certificate.ts';
import { type Answer, type LoopbackServer, serve } from './http-server.ts';
import type { Claims } from './oidc-server.ts';

export const FEDERATED_TOKEN = 'federated-token-that-nobody-may-see';
export const PROVIDER = 'projects/123456789/locations/global/workloadIdentityPools/github/providers/acme';

/** Google's Security Token Service: an identity token of the right issuer and audience for a federated one. */
export function startStsServer(
  certificate: Certificate,
  claimsOf: (token: string) => Claims | undefined,
  fault: () => Answer | undefined,
): Promise<LoopbackServer> {
  return serve(({ method, path, body }) => {
    const injected = fault();
    if (injected !== undefined) return injected;
    if (method !== 'POST' || path !== '/v1/token') return { status: 404, body: {} };
    const form = new URLSearchParams(body);
    if (form.get('audience') !== `//iam.googleapis.com/${PROVIDER}`)
      return refusal(400, 'invalid_target', 'no provider');
    const claims = claimsOf(form.get('subject_token') ?? '');
    if (claims === undefined) return refusal(400, 'invalid_grant', 'The signature of the token is wrong.');
    if (claims.aud !== `https://iam.googleapis.com/${PROVIDER}`) return refusal(400, 'invalid_grant', 'wrong audience');
    return {
      status: 200,
      body: {
        access_token: FEDERATED_TOKEN,
        issued_token_type: 'urn:ietf:params:oauth:token-type:access_token',
        token_type: 'Bearer',
        expires_in: 3599,
      },
    };
  }, certificate);
}

export function refusal(status: number, error: string, error_description: string): Answer {
  return { status, body: { error, error_description } };
}
