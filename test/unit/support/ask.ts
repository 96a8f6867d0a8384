import type { Github } from '../../support/github/start-github.ts';

export type Answered = { readonly status: number; readonly headers: Headers; readonly body: unknown };

export type Ask = (line: string, body?: unknown, headers?: Readonly<Record<string, string>>) => Promise<Answered>;

/** `POST /issues` of the repository; `GET //rate_limit` for what is outside of it. */
export function asker(github: Github, token: string = github.token): Ask {
  return async (line, body, headers = {}) => {
    const [method = '', place = ''] = line.split(' ');
    const path = place.startsWith('//') ? place.slice(1) : `/repos/${github.repository}${place}`;
    const content = body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) };
    const authorization = token === '' ? {} : { authorization: `Bearer ${token}` };
    const answer = await fetch(`${github.url}${path}`, {
      method,
      headers: { ...authorization, ...headers },
      redirect: 'manual',
      ...content,
    });
    const text = await answer.text();
    const json = answer.headers.get('content-type')?.includes('json') === true && text !== '';
    return { status: answer.status, headers: answer.headers, body: json ? JSON.parse(text) : text };
  };
}

/** What stands in a body under these names, one inside the other. */
export function valueAt({ body }: Pick<Answered, 'body'>, ...names: readonly (string | number)[]): unknown {
  return names.reduce<unknown>(
    (place, name) => Object.entries(Object(place)).find(([key]) => key === String(name))?.[1],
    body,
  );
}

export function textAt(answer: Pick<Answered, 'body'>, ...names: readonly (string | number)[]): string {
  return String(valueAt(answer, ...names));
}

export function listIn({ body }: Pick<Answered, 'body'>): readonly unknown[] {
  return Array.isArray(body) ? body : [];
}

export type Made = { readonly head: string; readonly tree: string; readonly commit: string };

/** A commit of one file on top of the default branch, on no branch yet. */
export async function commitOnMain(ask: Ask, path: string, content: string): Promise<Made> {
  const head = textAt(await ask('GET /git/ref/heads/main'), 'object', 'sha');
  const base_tree = textAt(await ask(`GET /git/commits/${head}`), 'tree', 'sha');
  const entry = { path, mode: '100644', type: 'blob', content };
  const tree = textAt(await ask('POST /git/trees', { base_tree, tree: [entry] }), 'sha');
  const commit = textAt(await ask('POST /git/commits', { message: 'Add a file', tree, parents: [head] }), 'sha');
  return { head, tree, commit };
}
