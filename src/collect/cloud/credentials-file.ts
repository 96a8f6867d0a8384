import './commonjs-globals.ts';
import { readFile } from 'node:fs/promises';
import {
  type AuthClient,
  type gaxios,
  IdentityPoolClient,
  type IdentityPoolClientOptions,
  JWT,
} from 'google-auth-library';
import { isRecord, parseObject } from '../parse-object.ts';

export type FromFile = { readonly authClient: AuthClient; readonly account: string | undefined };

/**
 * A client for the file that google-github-actions/auth writes: a workload identity or a key. The library's own search
 * for credentials would ask the resource manager for the project, which reading logs needs no right to.
 */
export async function clientFromFile(file: string, scope: string, transporter: gaxios.Gaxios): Promise<FromFile> {
  const content = parseObject(await readFile(file, 'utf8'));
  if (isWorkloadIdentity(content)) {
    const authClient = new IdentityPoolClient({ ...content, scopes: [scope], transporter });
    return { authClient, account: authClient.getServiceAccountEmail() ?? undefined };
  }
  if (isKey(content)) {
    const { client_email: email, private_key: key } = content;
    return { authClient: new JWT({ email, key, scopes: [scope], transporter }), account: email };
  }
  throw new Error('neither a workload identity nor a key');
}

type Key = { readonly client_email: string; readonly private_key: string };

function isWorkloadIdentity(content: unknown): content is IdentityPoolClientOptions {
  if (!isRecord(content) || content.type !== 'external_account') return false;
  return typeof content.audience === 'string' && isRecord(content.credential_source);
}

function isKey(content: unknown): content is Key {
  if (!isRecord(content) || content.type !== 'service_account') return false;
  return typeof content.client_email === 'string' && typeof content.private_key === 'string';
}
