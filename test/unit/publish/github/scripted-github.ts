import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Clock } from '../../../../src/collect/cloud/clock.ts';
import { Courier } from '../../../../src/publish/github/courier.ts';
import { PATIENCE, type Patience } from '../../../../src/publish/github/patience.ts';

export type Asked = {
  readonly method: string;
  readonly path: string;
  readonly query: URLSearchParams;
  readonly headers: Readonly<Record<string, unknown>>;
  readonly body: Readonly<Record<string, unknown>>;
};

/** `hang`: never answers · `reset`: cuts the connection · `cut`: in the middle of the body. */
export type Scripted =
  | { readonly status: number; readonly body?: unknown; readonly headers?: Readonly<Record<string, string>> }
  | 'hang'
  | 'reset'
  | 'cut';

export type ScriptedGitHub = AsyncDisposable & {
  readonly url: string;
  readonly asked: readonly Asked[];
  /** `POST /issues`, below the repository. */
  readonly calls: () => readonly string[];
};

const REPOSITORY = '/repos/acme/monorepo';

/** GitHub as a function of what it is asked, on 127.0.0.1. */
export async function scriptedGitHub(answer: (asked: Asked) => Scripted | Promise<Scripted>): Promise<ScriptedGitHub> {
  const asked: Asked[] = [];
  const server = createServer(async (request, response) => {
    let text = '';
    for await (const chunk of request.setEncoding('utf8')) text += chunk;
    const { pathname, searchParams } = new URL(request.url ?? '', 'http://localhost');
    const question = {
      method: request.method ?? '',
      path: pathname.startsWith(REPOSITORY) ? pathname.slice(REPOSITORY.length) : pathname,
      query: searchParams,
      headers: request.headers,
      body: text === '' ? {} : JSON.parse(text),
    };
    asked.push(question);
    send(await answer(question), response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    asked,
    calls: () => asked.map(({ method, path }) => `${method} ${path}`),
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

function send(scripted: Scripted, response: ServerResponse): void {
  if (scripted === 'hang') return;
  if (scripted === 'reset') {
    response.destroy();
    return;
  }
  if (scripted === 'cut') {
    response.writeHead(200, { 'content-type': 'application/json', 'content-length': '1000' });
    response.write('[{"id":1,');
    setTimeout(() => response.destroy(), 5);
    return;
  }
  const { status, body, headers } = scripted;
  const html = typeof body === 'string';
  response.writeHead(status, { 'content-type': html ? 'text/html' : 'application/json; charset=utf-8', ...headers });
  response.end(html ? body : JSON.stringify(body ?? {}));
}

/** Time that passes only when somebody sleeps; what was slept is written down, in milliseconds. */
export function stillClock(): Clock & { readonly slept: number[] } {
  const slept: number[] = [];
  let now = Date.UTC(2026, 10, 20, 12);
  return {
    slept,
    now: () => now,
    sleep: async (millis) => {
      slept.push(millis);
      now += millis;
    },
    random: () => 1,
  };
}

export function courierTo(url: string, clock: Clock = stillClock(), patience: Partial<Patience> = {}): Courier {
  const address = { token: 'a-token', apiUrl: url, owner: 'acme', repo: 'monorepo' };
  return new Courier(address, { ...PATIENCE, request: 2_000, ...patience }, clock);
}

/** An issue as GitHub writes it. */
export function wireIssue(number: number, more: Readonly<Record<string, unknown>> = {}): Record<string, unknown> {
  return {
    id: 1_000 + number,
    number,
    title: `Issue ${number}`,
    body: null,
    state: 'open',
    state_reason: null,
    labels: [{ name: 'log-gardener' }],
    user: { login: 'github-actions[bot]', type: 'Bot' },
    locked: false,
    assignees: [],
    milestone: null,
    comments: 0,
    created_at: '2026-11-20T10:00:00Z',
    updated_at: '2026-11-20T11:00:00Z',
    closed_at: null,
    ...more,
  };
}

export function said(status: number, message: string, headers: Readonly<Record<string, string>> = {}): Scripted {
  return { status, body: { message, documentation_url: 'https://docs.github.com/rest' }, headers };
}
