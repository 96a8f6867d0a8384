import { accessLineOf } from '../normalise/access-line.ts';
import { isLoggingLibrary } from '../normalise/source.ts';
import type { Evidence } from '../types/cluster.ts';
import type { Entry, Request } from '../types/entry.ts';
import { mask } from './mask/mask.ts';
import { stackKey } from './stack-key.ts';
import { WILDCARD } from './wildcard.ts';

/** What an entry shows of the pattern it belongs to: entries of other scopes or evidence never share one. */
export type Shown = {
  readonly evidence: Evidence;
  /** Entries are only compared within one scope; without the service. */
  readonly scope: string;
  /** Equal keys of one scope are one pattern; masked messages may still be joined by their template. */
  readonly key: string;
};

/** The scope of messages that tell neither status nor statement. */
const ANYWHERE = '0 ';

/** Requests for what does not exist are one pattern whatever was asked for: the path is what a scanner varies. */
const ANY_ROUTE = new Set([404, 405, 410]);

/** From here on what became of a request tells; what went well is told by its text alone, one pattern for all routes. */
const FAILED = 400;

/**
 * Strongest evidence first: stack trace, log statement, template; requests without text, and those that failed with an
 * access line for a text, by method, route and status.
 */
export function evidenceOf(entry: Entry, masked: (message: string) => string = mask): Shown {
  if (entry.stack !== undefined) return { evidence: 'stack', scope: 'stack', key: stackKey(entry.stack) };
  if (entry.payload === 'none') return { evidence: 'no-payload', scope: 'no-payload', key: entry.log };
  if (entry.message === '') return ofNoMessage(entry);
  const access = accessOf(entry);
  if (access !== undefined && access.method !== '' && access.status >= FAILED) return ofAccess(access);
  const status = entry.request !== undefined && entry.request.status >= FAILED ? entry.request.status : 0;
  const statement = statementOf(entry);
  const scope = status === 0 && statement === undefined ? ANYWHERE : `${status} ${statement ?? ''}`;
  return { evidence: statement === undefined ? 'template' : 'statement', scope, key: masked(entry.message) };
}

/** Whether an entry is told by its message and the place that wrote it, and by nothing else. */
export function isStatementAlone({ stack, payload, message, request }: Entry): boolean {
  return request === undefined && stack === undefined && message !== '' && payload !== 'none';
}

/** What a message that is nothing but an access line tells; only entries with a request can have one. */
function accessOf({ request, message }: Entry): Request | undefined {
  return request === undefined ? undefined : accessLineOf(message);
}

/**
 * In a scope of its own: where the platform writes a request log as well, both tell of one request, which is not to be
 * counted twice.
 */
function ofAccess(access: Request): Shown {
  return { evidence: 'request', scope: 'access', key: requestKey(access) };
}

function ofNoMessage({ request, payload, log }: Entry): Shown {
  if (request !== undefined) return { evidence: 'request', scope: 'request', key: requestKey(request) };
  if (payload === 'request') return { evidence: 'request', scope: 'request', key: 'request' };
  return { evidence: 'no-payload', scope: 'no-payload', key: log };
}

function requestKey({ method, route, status }: Request): string {
  const path = ANY_ROUTE.has(status) ? WILDCARD : route;
  return [method, path, status === 0 ? '' : String(status)].filter((part) => part !== '').join(' ') || 'request';
}

/** The place in the code that wrote the entry, unless it names the logging library itself. */
function statementOf(entry: Entry): string | undefined {
  const { module, file, function: name } = entry.source;
  if (name === undefined || isLoggingLibrary(module)) return undefined;
  const place = module ?? file;
  return place === undefined ? undefined : `${place}:${name}`;
}
