// The way to GitHub: one call after the other comes in, a final word on each goes out. How fast, how often and how long
// is decided here; what is asked for is not.
import type { Clock } from '../../collect/cloud/clock.ts';
import { isRecord } from '../../collect/parse-object.ts';
import { type Address, type Call, connectionTo, type Send } from './connection.ts';
import { type Patience, waitAfter } from './patience.ts';
import { type Failure, judge, type Permission, type Verdict } from './refusals.ts';

export type Question = {
  readonly method: Call['method'];
  /** Below the repository: `/issues/7`; '' for the repository itself. */
  readonly path: string;
  readonly query?: string;
  readonly body?: Call['body'];
  readonly etag?: string | undefined;
  readonly permission: Permission;
  /** Not sent any more from then on, in milliseconds since the epoch. */
  readonly before?: number;
  /** After an answer that leaves open whether it was done: ask again, or tell the caller. */
  readonly unclear: 'again' | 'tell';
};

export type Reply =
  | {
      readonly kind: 'ok';
      readonly status: number;
      readonly data: unknown;
      readonly link: string;
      readonly etag: string | undefined;
    }
  | { readonly kind: 'unclear'; readonly reason: string }
  | Failure;

/** How often one call went wrong so far. */
type Trouble = { readonly silent: number; readonly slow: number; readonly moves: number };

/** A rename leads to the repository's number, and a new owner to another: more is a circle. */
const MOST_MOVES = 3;
/** Clocks differ: a second later the limit is surely reset. */
const RESET_MARGIN_MILLIS = 1_000;

/** Held for a run: when the last write was, when the limit ends, and which repository this is. */
export class Courier {
  /** `owner/name` */
  readonly name: string;
  readonly owner: string;
  readonly patience: Patience;
  readonly clock: Clock;
  readonly #send: Send;
  readonly #base: URL;
  readonly #repository: string;
  #id: number | undefined;
  #closedUntil = 0;
  #lastWrite = Number.NEGATIVE_INFINITY;
  #queue: Promise<unknown> = Promise.resolve();

  constructor(address: Address, patience: Patience, clock: Clock) {
    this.name = `${address.owner}/${address.repo}`;
    this.#repository = `/repos/${encodeURIComponent(address.owner)}/${encodeURIComponent(address.repo)}`;
    this.owner = address.owner;
    this.patience = patience;
    this.clock = clock;
    this.#send = connectionTo(address, patience.request);
    this.#base = new URL(`${address.apiUrl.replace(/\/$/, '')}/`);
  }

  /** Reads at once; writes wait for the one before. */
  async ask(question: Question): Promise<Reply> {
    if (question.method === 'GET') return this.#untilFinal(question);
    const done = this.#queue.then(() => this.#untilFinal(question));
    this.#queue = done.catch(() => undefined);
    return done;
  }

  async #untilFinal(question: Question): Promise<Reply> {
    const { path, query = '', body, etag, method, before = Number.POSITIVE_INFINITY } = question;
    let call: Call = { method, path: `${this.#repository}${path}`, query, body, etag };
    let trouble: Trouble = { silent: 0, slow: 0, moves: 0 };
    for (;;) {
      if (this.clock.now() < this.#closedUntil) return spentUntil(this.#closedUntil);
      if (this.#turnOf(call) >= before) return TOO_LATE;
      const answer = await this.#sendInTurn(call);
      const verdict = judge(answer, question.permission);
      if (verdict.kind === 'ok') return okFrom(answer);
      if (verdict.kind === 'unclear' && question.unclear === 'tell') return verdict;
      if (verdict.kind === 'moved') {
        const place = await this.#placeOf(verdict.location, question.path);
        if (place === undefined || trouble.moves >= MOST_MOVES) return MOVED_AWAY;
        call = { ...call, ...place };
      }
      trouble = after(trouble, verdict);
      const end = await this.#wait(verdict, trouble, before);
      if (end !== undefined) return end;
    }
  }

  async #sendInTurn(call: Call): ReturnType<Send> {
    if (call.method === 'GET') return this.#send(call);
    const wait = this.#turnOf(call) - this.clock.now();
    if (wait > 0) await this.clock.sleep(wait);
    const answer = await this.#send(call);
    this.#lastWrite = this.clock.now();
    return answer;
  }

  /** When it may be sent, in milliseconds since the epoch. */
  #turnOf({ method }: Call): number {
    const now = this.clock.now();
    return method === 'GET' ? now : Math.max(now, this.#lastWrite + this.patience.writeInterval);
  }

  /** undefined: ask again now. */
  async #wait(verdict: Verdict, { silent, slow }: Trouble, before: number): Promise<Failure | undefined> {
    const { tries, slowTries, firstWait, slowDown, longestWait } = this.patience;
    switch (verdict.kind) {
      case 'unclear':
        if (silent >= tries) return outage(verdict.reason, silent);
        await this.clock.sleep(Math.min(longestWait, waitAfter(silent, firstWait, this.clock.random())));
        return undefined;
      case 'slower': {
        const wait = verdict.seconds === undefined ? slowDown * 2 ** (slow - 1) : verdict.seconds * 1_000;
        if (slow >= slowTries || wait > longestWait) return tooFast(wait);
        if (this.clock.now() + wait >= before) return TOO_LATE;
        await this.clock.sleep(wait);
        return undefined;
      }
      case 'spent': {
        const until = verdict.until + RESET_MARGIN_MILLIS;
        const wait = until - this.clock.now();
        if (slow < slowTries && wait <= longestWait) {
          if (until >= before) return TOO_LATE;
          await this.clock.sleep(Math.max(firstWait, wait));
          return undefined;
        }
        if (Number.isFinite(until)) this.#closedUntil = until;
        return spentUntil(until);
      }
      case 'ok':
      case 'moved':
        return undefined;
      default:
        return verdict;
    }
  }

  /** Where to ask instead, as long as that is in the same repository: the token goes nowhere else. */
  async #placeOf(location: string, path: string): Promise<Pick<Call, 'path' | 'query'> | undefined> {
    const url = URL.parse(location, this.#base.href);
    if (url === null || url.origin !== this.#base.origin) return undefined;
    const base = this.#base.pathname.replace(/\/$/, '');
    if (!url.pathname.startsWith(`${base}/`)) return undefined;
    const place = { path: url.pathname.slice(base.length), query: url.search.slice(1) };
    const here = place.path.toLowerCase();
    const own = this.#repository.toLowerCase();
    if (here === own || here.startsWith(`${own}/`)) return place;
    const id = /^\/repositories\/(\d{1,15})(?=\/|$)/.exec(place.path)?.[1];
    if (id === undefined) return undefined;
    // Only a renamed repository is found under its number without more: anything below it may have moved elsewhere.
    if (path === '') return place;
    return Number(id) === (await this.#repositoryId()) ? place : undefined;
  }

  async #repositoryId(): Promise<number | undefined> {
    if (this.#id !== undefined) return this.#id;
    const reply = await this.#untilFinal({ method: 'GET', path: '', permission: 'contents: read', unclear: 'again' });
    if (reply.kind === 'ok' && isRecord(reply.data) && typeof reply.data.id === 'number') this.#id = reply.data.id;
    return this.#id;
  }
}

const MOVED_AWAY: Failure = {
  kind: 'gone',
  cause: 'other',
  reason: 'it was moved to another repository',
  remedy: '',
};

const TOO_LATE: Failure = {
  kind: 'stopped',
  cause: 'other',
  reason: 'GitHub made this run wait for so long that another one may have taken over',
  remedy: 'The rest is left to the next run',
};

function after({ silent, slow, moves }: Trouble, { kind }: Verdict): Trouble {
  return {
    silent: silent + (kind === 'unclear' ? 1 : 0),
    slow: slow + (kind === 'slower' || kind === 'spent' ? 1 : 0),
    moves: moves + (kind === 'moved' ? 1 : 0),
  };
}

function okFrom(answer: Awaited<ReturnType<Send>>): Reply {
  if (answer.kind === 'silence') return { kind: 'unclear', reason: answer.reason };
  const { link, etag } = answer.headers;
  return {
    kind: 'ok',
    status: answer.status,
    data: answer.data,
    link: typeof link === 'string' ? link : '',
    etag: typeof etag === 'string' ? etag : undefined,
  };
}

function stopped(reason: string, remedy: string): Failure {
  return { kind: 'stopped', cause: 'other', reason, remedy };
}

function outage(reason: string, tries: number): Failure {
  return stopped(`GitHub could not be asked: ${reason}, ${tries} times`, 'The next run tries again');
}

function tooFast(millis: number): Failure {
  const seconds = Math.ceil(millis / 1_000);
  return stopped(
    `GitHub wants fewer requests and a pause of ${seconds} s`,
    'The rest is left to the next run; a longer `write-interval` under `limits` helps',
  );
}

function spentUntil(until: number): Failure {
  const when = Number.isFinite(until) ? ` until ${new Date(until).toISOString().replace(/\.\d+Z$/, 'Z')}` : '';
  return stopped(`the requests that GitHub grants an hour are used up${when}`, 'The rest is left to the next run');
}
