import path from 'node:path';
import {
  loadPackageDefinition,
  Metadata,
  Server,
  ServerCredentials,
  type ServerUnaryCall,
  type ServiceDefinition,
  type sendUnaryData,
  status,
} from '@grpc/grpc-js';
import { loadSync } from '@grpc/proto-loader';
import type { Certificate } from './certificate.ts';
import { field } from './protobuf-bytes.ts';
import { ROOT } from './run-dist.ts';
import { type Fault, type ListAsked, Stored, type StoredEntry, tokenFor } from './stored.ts';

export type LoggingServer = AsyncDisposable & {
  readonly url: string;
  readonly asked: readonly (ListAsked & { readonly token: string })[];
};

const PROTOS = ['@google-cloud/logging-api/build/protos', 'google-gax/build/protos'];

/**
 * Cloud Logging as gRPC over TLS, from Google's own protos: pages, order, bounds on both times, severities, tokens that
 * belong to one query, and faults for the n-th call, counted from 1.
 */
export async function startLoggingServer(
  certificate: Certificate,
  entries: readonly StoredEntry[],
  accepts: (token: string) => boolean,
  fault: (nth: number) => Fault | undefined,
): Promise<LoggingServer> {
  const asked: (ListAsked & { readonly token: string })[] = [];
  const stored = new Stored(entries);
  const list = (call: ServerUnaryCall<ListAsked, unknown>, answer: sendUnaryData<unknown>): void => {
    const token = String(call.metadata.get('authorization')[0] ?? '').replace(/^Bearer /i, '');
    asked.push({ ...call.request, token });
    const injected = accepts(token) ? fault(asked.length) : ({ code: 'UNAUTHENTICATED' } as const);
    const page = injected ?? stored.page(call.request);
    if (page === 'empty-page')
      answer(null, { entries: [], nextPageToken: tokenFor(call.request, stored.offset(call.request)) });
    else if ('code' in page) answer(grpcError(page));
    else answer(null, page);
  };
  const server = new Server();
  server.addService(loggingService(), { ListLogEntries: list });
  const pair = { cert_chain: Buffer.from(certificate.certificate), private_key: Buffer.from(certificate.key) };
  const credentials = ServerCredentials.createSsl(null, [pair]);
  const port = await new Promise<number>((resolve, reject) => {
    server.bindAsync('127.0.0.1:0', credentials, (error, bound) => (error === null ? resolve(bound) : reject(error)));
  });
  return {
    url: `https://localhost:${port}`,
    asked,
    async [Symbol.asyncDispose]() {
      server.forceShutdown();
    },
  };
}

/** With the details that Google's services add to a status: google.rpc.Status with an ErrorInfo in it. */
function grpcError({ code, message = 'injected', reason }: Exclude<Fault, string>) {
  const metadata = new Metadata();
  if (reason !== undefined) {
    const info = Buffer.concat([field(1, reason), field(2, 'googleapis.com')]);
    const any = Buffer.concat([field(1, 'type.googleapis.com/google.rpc.ErrorInfo'), field(2, info)]);
    const details = Buffer.concat([field(1, status[code]), field(2, message), field(3, any)]);
    metadata.set('grpc-status-details-bin', details);
  }
  return { code: status[code], details: message, metadata };
}

function loggingService(): ServiceDefinition {
  const definition = loadSync('google/logging/v2/logging.proto', {
    includeDirs: PROTOS.map((folder) => path.join(ROOT, 'node_modules', folder)),
    longs: String,
    enums: String,
    defaults: true,
  });
  const { google } = loadPackageDefinition(definition) as unknown as {
    readonly google: {
      readonly logging: { readonly v2: { readonly LoggingServiceV2: { readonly service: ServiceDefinition } } };
    };
  };
  return google.logging.v2.LoggingServiceV2.service;
}
