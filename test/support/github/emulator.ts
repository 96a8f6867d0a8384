import { Agent, request } from 'node:http';
import { text as textOf } from 'node:stream/consumers';
import { createEmulator } from 'emulate';
import { refusal } from './answer.ts';
import { inGithubsWords } from './corrections.ts';

/** emulate's own API behind the proxy. What it refuses is thrown, in GitHub's words. */
export type Emulator = AsyncDisposable & {
  /** How its answers name it, which must become GitHub's addresses. */
  readonly url: string;
  get<T>(path: string): Promise<T>;
  /** All pages of a list. */
  list<T>(path: string): Promise<readonly T[]>;
  send<T>(method: 'POST' | 'PATCH' | 'PUT' | 'DELETE', path: string, body?: unknown): Promise<T>;
};

/** emulate counts 5000 requests an hour of each token, and takes an unknown one for its first user's. */
const REQUESTS_OF_A_TOKEN = 4000;
const PAGE = 100;

type Said = { readonly method: string; readonly authorization: string; readonly body: unknown };

const agent = new Agent({ keepAlive: true });

/** A connection that was kept may be closed by its server at the very moment in which it is used again: then once more. */
function exchange(url: string, said: Said): Promise<{ readonly status: number; readonly text: string }> {
  const { method, authorization, body } = said;
  return new Promise((resolve, reject) => {
    const sent = request(url, { method, agent, headers: { authorization, 'content-type': 'application/json' } });
    sent.on('error', (error) => {
      if (sent.reusedSocket) exchange(url, said).then(resolve, reject);
      else reject(error);
    });
    sent.on('response', (answer) => {
      textOf(answer).then((text) => resolve({ status: answer.statusCode ?? 0, text }), reject);
    });
    sent.end(body === undefined ? undefined : JSON.stringify(body));
  });
}

export async function startEmulator(owner: string, repo: string): Promise<Emulator> {
  const github = {
    users: [{ login: 'keeper' }],
    orgs: [{ login: owner, members: [{ login: 'keeper', role: 'admin' }] }],
    repos: [{ owner, name: repo }],
  };
  const emulate = await createEmulator({ service: 'github', port: 0, seed: { github } });
  const root = `http://127.0.0.1:${new URL(emulate.url).port}/repos/${owner}/${repo}`;
  let asked = 0;

  async function call<T>(method: string, path: string, body?: unknown): Promise<T> {
    asked += 1;
    const authorization = `Bearer keeper-${Math.floor(asked / REQUESTS_OF_A_TOKEN)}`;
    const { status, text } = await exchange(`${root}${path}`, { method, authorization, body });
    const parsed = text === '' ? undefined : JSON.parse(text);
    if (status < 300) return parsed;
    throw refusal(status, inGithubsWords(String(parsed?.message ?? text)));
  }

  return {
    url: emulate.url,
    get: (path) => call('GET', path),
    send: call,
    async list<T>(path: string) {
      const all: T[] = [];
      for (let page = 1; ; page += 1) {
        const more = await call<readonly T[]>(
          'GET',
          `${path}${path.includes('?') ? '&' : '?'}per_page=${PAGE}&page=${page}`,
        );
        all.push(...more);
        if (more.length < PAGE) return all;
      }
    },
    [Symbol.asyncDispose]: () => emulate.close(),
  };
}
