import './commonjs-globals.ts';
import { getIDToken, setSecret } from '@actions/core';
import { type AuthClient, gaxios, IdentityPoolClient } from 'google-auth-library';
import type { Endpoints, SignIn } from '../../settings/logs-source.ts';
import { UserError } from '../../user-error.ts';
import { isRecord } from '../parse-object.ts';
import type { Caller } from './caller.ts';
import { clientFromFile } from './credentials-file.ts';
import { credentialsFileError, idTokenError, noIdTokenError, unreachable, workloadError } from './sign-in-errors.ts';

/** Reading logs is all that the token is good for. */
const SCOPE = 'https://www.googleapis.com/auth/logging.read';
const JWT = 'urn:ietf:params:oauth:token-type:jwt';
/** Where GitHub's issuer, the token service and the credentials API put what they give out. */
const TOKEN_FIELDS = ['value', 'access_token', 'accessToken', 'id_token'] as const;
const REQUEST_MILLIS = 30_000;
/** The exchange, the impersonation, and the library's own tries in between. */
const SIGN_IN_MILLIS = 90_000;

export type SignedIn = { readonly authClient: AuthClient; readonly account: string | undefined };

/** A client whose access token works, all of it in memory; every token is masked before it is used. */
export async function signIn(how: SignIn, endpoints: Endpoints, caller: Caller): Promise<SignedIn> {
  if (how.by === 'credentials-file') return signInWithFile(how.file);
  if (!process.env.ACTIONS_ID_TOKEN_REQUEST_URL || !process.env.ACTIONS_ID_TOKEN_REQUEST_TOKEN) throw noIdTokenError();
  let idToken = '';
  const authClient = new IdentityPoolClient({
    audience: `//iam.googleapis.com/${how.provider}`,
    subject_token_type: JWT,
    token_url: `${endpoints.sts}/v1/token`,
    scopes: [SCOPE],
    transporter: maskingTransporter(),
    subject_token_supplier: {
      async getSubjectToken() {
        idToken = await idTokenFor(how.provider);
        return idToken;
      },
    },
    ...(how.serviceAccount === undefined
      ? {}
      : {
          service_account_impersonation_url: `${endpoints.iamCredentials}/v1/projects/-/serviceAccounts/${how.serviceAccount}:generateAccessToken`,
        }),
  });
  try {
    await firstToken(authClient);
  } catch (error) {
    throw workloadError(error, how, caller, idToken);
  }
  return { authClient, account: how.serviceAccount };
}

async function signInWithFile(file: string): Promise<SignedIn> {
  try {
    const signedIn = await clientFromFile(file, SCOPE, maskingTransporter());
    await firstToken(signedIn.authClient);
    return signedIn;
  } catch (error) {
    throw error instanceof UserError ? error : credentialsFileError(error);
  }
}

async function idTokenFor(provider: string): Promise<string> {
  try {
    return await getIDToken(`https://iam.googleapis.com/${provider}`);
  } catch (error) {
    throw idTokenError(error);
  }
}

/** The library tells of every new token before it hands it over. */
async function firstToken(authClient: AuthClient): Promise<void> {
  authClient.on('tokens', ({ access_token: token }) => mask(token));
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new UserError(unreachable('sign-in', 'sts'))), SIGN_IN_MILLIS);
  });
  try {
    mask((await Promise.race([authClient.getAccessToken(), late])).token);
  } finally {
    clearTimeout(timer);
  }
}

/** A federated token is only seen on its way to be exchanged for that of a service account. */
function maskingTransporter(): gaxios.Gaxios {
  const transporter = new gaxios.Gaxios({ timeout: REQUEST_MILLIS });
  transporter.interceptors.request.add({
    resolved: async (request) => {
      mask(request.headers.get('authorization')?.replace(/^Bearer /i, ''));
      return request;
    },
  });
  transporter.interceptors.response.add({
    resolved: async (response) => {
      const answer: unknown = response.data;
      for (const name of TOKEN_FIELDS) mask(isRecord(answer) ? answer[name] : undefined);
      return response;
    },
  });
  return transporter;
}

function mask(token: unknown): void {
  if (typeof token === 'string' && token !== '') setSecret(token);
}
