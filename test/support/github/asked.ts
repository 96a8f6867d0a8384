import type { Answer } from './answer.ts';
import type { OperationId } from './operations.ts';

export type Asked = {
  /** Counted from 1. */
  readonly n: number;
  readonly method: string;
  readonly path: string;
  readonly query: Readonly<Record<string, string>>;
  readonly body: unknown;
  readonly token: string;
  /** GitHub's name of what it asks for, if it is served. */
  readonly operation: OperationId | undefined;
  /** What it was answered, or why it was not. */
  readonly status: number | 'pending' | 'cut' | 'left';
};
export type Offence = { readonly request: string; readonly why: string };

export type Incoming = {
  readonly method: string;
  readonly url: URL;
  readonly headers: Readonly<Record<string, string | undefined>>;
  readonly text: string;
  /** Aborted when the client is gone. */
  readonly gone: AbortSignal;
};
export type Outcome = { readonly answer: Answer; readonly cut: 'no' | 'in the middle' } | 'cut';

/** `drop`: the connection ends here, and before the write it is not carried out. */
type Verdict = Promise<'drop' | undefined> | 'drop' | undefined;
export type Hook = (request: Asked) => Verdict;
/** `nth` counts writes from 1. */
type WriteHook = (nth: number, request: Asked) => Verdict;
export type Hooks = { readonly before?: WriteHook; readonly after?: WriteHook };

/** The log's line of a request that has just come. */
export function logged({ method, url, headers, text }: Incoming, n: number, operation: OperationId | undefined): Asked {
  const token = (headers.authorization ?? '').replace(/^(?:bearer|token) /i, '');
  const query = Object.fromEntries(url.searchParams);
  return { n, method, path: url.pathname, query, body: parsed(text), token, operation, status: 'pending' };
}

function parsed(text: string): unknown {
  try {
    return text === '' ? undefined : JSON.parse(text);
  } catch {
    return undefined;
  }
}
