import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { Answer } from './answer.ts';
import type { Incoming, Outcome } from './asked.ts';

export type Front = AsyncDisposable & { readonly url: string };

/** HTTP on a free port of 127.0.0.1, for this process and for its children. */
export async function openFront(handle: (incoming: Incoming) => Promise<Outcome>): Promise<Front> {
  const server = createServer((request, response) => {
    void respond(request, response, handle);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the server has no port');
  return {
    url: `http://127.0.0.1:${address.port}`,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

async function respond(
  request: IncomingMessage,
  response: ServerResponse,
  handle: (incoming: Incoming) => Promise<Outcome>,
): Promise<void> {
  const gone = new AbortController();
  response.on('close', () => gone.abort());
  try {
    const text = await textOf(request);
    const { authorization, accept, 'user-agent': agent } = request.headers;
    const headers = { authorization, accept, 'user-agent': agent };
    const url = new URL(request.url ?? '/', 'http://127.0.0.1');
    const outcome = await handle({ method: request.method ?? '', url, headers, text, gone: gone.signal });
    if (outcome === 'cut') response.destroy();
    else send(response, outcome.answer, outcome.cut);
  } catch {
    response.destroy(); // the client left while it was still asking
  }
}

function send(response: ServerResponse, { status, headers = {}, body }: Answer, cut: 'no' | 'in the middle'): void {
  const text = body === undefined ? '' : typeof body === 'string' ? body : JSON.stringify(body);
  const bytes = Buffer.from(text);
  const type =
    typeof body !== 'string'
      ? 'application/json; charset=utf-8'
      : body.startsWith('<')
        ? 'text/html'
        : 'text/plain; charset=utf-8';
  const length = status === 204 ? {} : { 'content-length': String(bytes.length) };
  response.writeHead(status, { 'content-type': type, ...length, ...headers });
  if (cut === 'no') {
    response.end(bytes);
    return;
  }
  response.write(bytes.subarray(0, Math.floor(bytes.length / 2)), () => response.destroy());
}

async function textOf(request: IncomingMessage): Promise<string> {
  let text = '';
  for await (const chunk of request.setEncoding('utf8')) text += chunk;
  return text;
}
