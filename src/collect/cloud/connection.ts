import './commonjs-globals.ts';
import { v2 } from '@google-cloud/logging';
import type { CloudLogging } from '../../settings/logs-source.ts';
import { isRecord } from '../parse-object.ts';
import { type Caller, memberOf } from './caller.ts';
import { signIn } from './sign-in.ts';

export type ListRequest = {
  readonly resourceNames: readonly string[];
  readonly filter: string;
  readonly orderBy: 'timestamp asc';
  readonly pageSize: number;
  readonly pageToken: string;
};

/** Entries as the client gives them; '' without a further page. */
export type Page = { readonly entries: readonly unknown[]; readonly nextPageToken: string };

export type Connection = {
  /** Whom Cloud Logging sees, as a member of a role. */
  readonly member: string;
  list(request: ListRequest): Promise<Page>;
  close(): Promise<void>;
};

/** A page of the largest entries takes a while. */
const CALL_MILLIS = 60_000;
/** Trying again is ours to decide: the client would do so without regard to the quota. */
const CALL_OPTIONS = { autoPaginate: false, timeout: CALL_MILLIS, retry: { retryCodes: [] } } as const;

/** Signs in and opens a channel to Cloud Logging; each call of this asks for fresh tokens. */
export async function openConnection(source: CloudLogging, caller: Caller): Promise<Connection> {
  const { authClient, account } = await signIn(source.signIn, source.endpoints, caller);
  const { hostname, port } = new URL(source.endpoints.logging);
  const client = new v2.LoggingServiceV2Client({
    authClient,
    apiEndpoint: hostname,
    port: port === '' ? 443 : Number(port),
  });
  return {
    member: memberOf(source, caller, account),
    async list(request) {
      const [entries, , response]: readonly unknown[] = await client.listLogEntries(request, { ...CALL_OPTIONS });
      const token = isRecord(response) ? response.nextPageToken : undefined;
      return { entries: Array.isArray(entries) ? entries : [], nextPageToken: typeof token === 'string' ? token : '' };
    },
    async close() {
      await client.close();
    },
  };
}
