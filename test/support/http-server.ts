import { createServer as createHttpServer, type IncomingMessage } from 'node:http';
import { createServer as createHttpsServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import type { Certificate } from './certificate.ts';

export type Answer = { readonly status: number; readonly body: unknown };
export type Asked = {
  readonly method: string;
  readonly path: string;
  readonly query: URLSearchParams;
  readonly bearer: string;
  readonly body: string;
};

export type LoopbackServer = AsyncDisposable & { readonly url: string; readonly asked: readonly Asked[] };

/** Answers on 127.0.0.1, over TLS with a certificate, and writes down what it was asked. */
export async function serve(answer: (asked: Asked) => Answer, certificate?: Certificate): Promise<LoopbackServer> {
  const asked: Asked[] = [];
  const server =
    certificate === undefined
      ? createHttpServer()
      : createHttpsServer({ cert: certificate.certificate, key: certificate.key });
  server.on('request', async (request: IncomingMessage, response) => {
    const { pathname, searchParams } = new URL(request.url ?? '', 'http://localhost');
    const question = {
      method: request.method ?? '',
      path: pathname,
      query: searchParams,
      bearer: (request.headers.authorization ?? '').replace(/^Bearer /i, ''),
      body: await textOf(request),
    };
    asked.push(question);
    const { status, body } = answer(question);
    const html = typeof body === 'string';
    response.writeHead(status, { 'content-type': html ? 'text/html' : 'application/json' });
    response.end(html ? body : JSON.stringify(body));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `${certificate === undefined ? 'http' : 'https'}://localhost:${port}`,
    asked,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

async function textOf(request: IncomingMessage): Promise<string> {
  let body = '';
  for await (const chunk of request.setEncoding('utf8')) body += chunk;
  return body;
}
