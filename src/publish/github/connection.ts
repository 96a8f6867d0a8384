// One question to GitHub's REST API, and what came back: no policy, no meaning.
import { text } from 'node:stream/consumers';
import { isRecord } from '../../collect/parse-object.ts';

/** Where the repository is, and the key to it. */
export type Address = {
  readonly token: string;
  /** As the runner sets `GITHUB_API_URL`. */
  readonly apiUrl: string;
  readonly owner: string;
  readonly repo: string;
};

export type Call = {
  readonly method: 'GET' | 'POST' | 'PATCH';
  /** Below the API's base URL. */
  readonly path: string;
  /** Without the question mark. */
  readonly query: string;
  readonly body: Readonly<Record<string, unknown>> | undefined;
  /** Of an answer that we have: GitHub says 304 while it holds, which counts against no limit. */
  readonly etag: string | undefined;
};

/** `silence`: nobody knows what became of the call. */
export type Answer =
  | {
      readonly kind: 'answer';
      readonly status: number;
      readonly headers: Readonly<Record<string, unknown>>;
      readonly data: unknown;
    }
  | { readonly kind: 'silence'; readonly reason: string };

export type Send = (call: Call) => Promise<Answer>;

type Response = {
  readonly status: number;
  readonly headers: Readonly<Record<string, unknown>>;
  readonly data: unknown;
};
type Ask = (options: Readonly<Record<string, unknown>> & { readonly url: string }) => Promise<Response>;

/** https://docs.github.com/en/rest/about-the-rest-api/api-versions */
const API_VERSION = '2022-11-28';
/** What Octokit has to say would be printed, URLs included. */
const SILENT = { debug: noop, info: noop, warn: noop, error: noop };

/** The client takes a while to load, which only a run that talks to GitHub waits for. */
export function connectionTo({ token, apiUrl }: Pick<Address, 'token' | 'apiUrl'>, requestMillis: number): Send {
  let ready: Promise<Ask> | undefined;
  return async (call) => {
    ready ??= loadClient(token, apiUrl);
    const ask = await ready;
    const signal = AbortSignal.timeout(requestMillis);
    try {
      return await read(await ask(optionsOf(call, signal)));
    } catch (error) {
      // The error of the client carries the request, body and all: it goes no further.
      const response = error instanceof Error && 'response' in error ? error.response : undefined;
      if (isResponse(response)) return { kind: 'answer', ...response };
      const seconds = Math.ceil(requestMillis / 1_000);
      return { kind: 'silence', reason: signal.aborted ? `no answer within ${seconds} s` : 'the connection broke' };
    }
  };
}

async function loadClient(token: string, apiUrl: string): Promise<Ask> {
  const { getOctokit } = await import('@actions/github');
  const octokit = getOctokit(token, { baseUrl: apiUrl.replace(/\/$/, ''), userAgent: 'log-gardener', log: SILENT });
  return (options) => octokit.request(options);
}

function optionsOf({ method, path, query, body, etag }: Call, signal: AbortSignal) {
  const headers = {
    'x-github-api-version': API_VERSION,
    ...(etag === undefined ? {} : { 'if-none-match': etag }),
    ...(body === undefined ? {} : { 'content-type': 'application/json; charset=utf-8' }),
  };
  return {
    method,
    url: query === '' ? path : `${path}?${query}`,
    headers,
    // As text, since the client would rewrite what looks like a big number to it.
    ...(body === undefined ? {} : { data: JSON.stringify(body) }),
    // Half an answer would be taken for a whole one if the client read it.
    request: { signal, redirect: 'manual', parseSuccessResponseBody: false, log: SILENT },
  };
}

async function read({ status, headers, data }: Response): Promise<Answer> {
  if (!(data instanceof ReadableStream)) return { kind: 'answer', status, headers, data: undefined };
  const body = await text(data);
  if (status >= 300) return { kind: 'answer', status, headers, data: undefined };
  try {
    return { kind: 'answer', status, headers, data: JSON.parse(body) };
  } catch {
    // A page of HTML from a proxy, or an answer that was cut off.
    return { kind: 'silence', reason: 'the answer was not whole' };
  }
}

function isResponse(value: unknown): value is Response {
  return isRecord(value) && typeof value.status === 'number' && isRecord(value.headers);
}

function noop(): void {}
