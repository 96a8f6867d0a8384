import type { Answer } from './answer.ts';

/** One disturbance, as a row of a fault table says it. */
export type Fault = {
  /** `POST /repos/*\/issues`, `PATCH /issues/7`, `POST *` or `*`: paths may leave the repository out. */
  readonly on: string;
  /** Which of the requests that fit, counted from 1 and from when the fault was set. The first, unless said otherwise. */
  readonly nth?: number | readonly number[] | 'all' | { readonly from: number };
  readonly status?: number;
  /** `+30` as `x-ratelimit-reset` means 30 seconds from now. */
  readonly headers?: Readonly<Record<string, string>>;
  /** A text becomes GitHub's `message`, unless it is HTML. */
  readonly body?: string | object;
  /** The request is carried out, and the answer is lost all the same. */
  readonly committed?: boolean;
  readonly hangMillis?: number;
  /** The connection is cut in the middle of the answer; with `committed: false` before anything is done. */
  readonly reset?: true;
};

export type SetFault = {
  /** How many requests it has disturbed. */
  readonly hits: () => number;
  readonly remove: () => void;
};

export type Faults = {
  readonly add: (fault: Fault) => SetFault;
  /** What disturbs this request: the fault that was set first wins. */
  readonly next: (method: string, path: string) => Fault | undefined;
};

const MESSAGES: Readonly<Record<number, string>> = {
  301: 'Moved Permanently',
  403: 'Forbidden',
  404: 'Not Found',
  410: 'Gone',
  422: 'Validation Failed',
  429: 'API rate limit exceeded',
  500: 'Server Error',
  502: 'Server Error',
  503: 'Service Unavailable',
};

export function newFaults(): Faults {
  const set = new Map<Fault, { seen: number; hits: number }>();
  return {
    add(fault) {
      const counters = { seen: 0, hits: 0 };
      const own = { ...fault };
      set.set(own, counters);
      return { hits: () => counters.hits, remove: () => set.delete(own) };
    },
    next(method, path) {
      let first: Fault | undefined;
      for (const [fault, counters] of set) {
        if (!fits(fault.on, method, path)) continue;
        counters.seen += 1;
        if (first !== undefined || !isDue(fault, counters.seen)) continue;
        counters.hits += 1;
        first = fault;
      }
      return first;
    },
  };
}

export function fits(on: string, method: string, path: string): boolean {
  if (on === '*') return true;
  const [verb = '', place = '*'] = on.split(' ');
  if (verb !== '*' && verb !== method) return false;
  const whole = place === '*' || place.startsWith('/repos/') || place === '/rate_limit' ? place : `/repos/*${place}`;
  const [start = '', ...parts] = whole.split('*');
  if (parts.length === 0) return path === whole;
  // A star stands for anything, slashes included.
  let at = start.length;
  for (const part of parts.slice(0, -1)) {
    const found = path.indexOf(part, at);
    if (found < 0) return false;
    at = found + part.length;
  }
  const end = parts.at(-1) ?? '';
  return path.startsWith(start) && path.length >= at + end.length && path.endsWith(end);
}

function isDue({ nth = 1 }: Fault, seen: number): boolean {
  if (nth === 'all') return true;
  if (typeof nth === 'number') return nth === seen;
  return 'from' in nth ? seen >= nth.from : nth.includes(seen);
}

/** What the fault says instead, or nothing when it only delays or cuts. */
export function faultAnswer({ status, headers = {}, body }: Fault): Answer | undefined {
  if (status === undefined) return undefined;
  const seconds = Math.floor(Date.now() / 1000);
  const timed = Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [
      name,
      value.startsWith('+') ? String(seconds + Number(value)) : value,
    ]),
  );
  if (typeof body === 'string' && body.startsWith('<')) return { status, headers: timed, body };
  const message = typeof body === 'string' ? body : (MESSAGES[status] ?? 'Error');
  const json = typeof body === 'object' ? body : { message, documentation_url: 'https://docs.github.com/rest' };
  return { status, headers: timed, body: json };
}
