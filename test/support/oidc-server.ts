import { createPublicKey, generateKeyPairSync, type KeyObject, sign, verify } from 'node:crypto';
import { type Answer, type LoopbackServer, serve } from './http-server.ts';

const REQUEST_TOKEN = 'request-token-of-the-job';

export type Claims = Readonly<Record<string, unknown>>;
export type OidcServer = LoopbackServer & {
  /** What the runner sets for a job with `id-token: write`. */
  readonly env: Readonly<Record<string, string>>;
  /** The claims of a token that this issuer signed; undefined for any other. */
  claimsOf(token: string): Claims | undefined;
};

const JOB: Claims = {
  iss: 'https://token.actions.githubusercontent.com',
  sub: 'repo:acme/monorepo:ref:refs/heads/main',
  repository: 'acme/monorepo',
  repository_id: '4711',
  repository_owner_id: '42',
  ref: 'refs/heads/main',
  event_name: 'schedule',
};

/** GitHub's issuer of identity tokens, as a runner sees it. */
export async function startOidcServer(): Promise<OidcServer> {
  const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const server = await serve(({ bearer, query }): Answer => {
    if (bearer !== REQUEST_TOKEN) return { status: 401, body: { message: 'who are you?' } };
    return { status: 200, body: { value: jwt({ ...JOB, aud: query.get('audience') }, privateKey) } };
  });
  return {
    ...server,
    env: {
      ACTIONS_ID_TOKEN_REQUEST_URL: `${server.url}/token?api-version=2`,
      ACTIONS_ID_TOKEN_REQUEST_TOKEN: REQUEST_TOKEN,
    },
    claimsOf: (token) => verified(token, createPublicKey(publicKey.export({ type: 'spki', format: 'pem' }))),
  };
}

function jwt(claims: Claims, key: KeyObject): string {
  const content = [{ alg: 'RS256', typ: 'JWT' }, claims].map(encoded).join('.');
  return `${content}.${sign('sha256', Buffer.from(content), key).toString('base64url')}`;
}

function verified(token: string, key: KeyObject): Claims | undefined {
  const [header = '', claims = '', signature = ''] = token.split('.');
  const content = Buffer.from(`${header}.${claims}`);
  if (!verify('sha256', content, key, Buffer.from(signature, 'base64url'))) return undefined;
  return JSON.parse(Buffer.from(claims, 'base64url').toString());
}

function encoded(part: unknown): string {
  return Buffer.from(JSON.stringify(part)).toString('base64url');
}
