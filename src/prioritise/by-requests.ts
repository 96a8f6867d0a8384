import type { Cluster, Pattern, Priority } from '../types/cluster.ts';
import { type Severity, severityRank } from '../types/severity.ts';
import type { Move } from './move.ts';

/** Requests for what does not exist: mostly scanners and stale links. */
const NOT_FOUND = new Set([404, 405, 410]);
/** So many can be one client, or one instance that went away. */
const FEW_REQUESTS = 10;
/** How web servers write a request into their own log; templates keep the status. */
const ACCESS_LINE = /[^\s"] HTTP\/\d(?:\.\d)?"? ([45]\d\d)\b/;

/** How a call of an API ended by the caller's fault, which the platform logs as an error all the same. */
const CALLERS_FAULT: ReadonlyMap<string, Priority> = new Map([
  ['CANCELLED', 'P3'],
  ['NOT_FOUND', 'P3'],
  ['ALREADY_EXISTS', 'P3'],
  ['INVALID_ARGUMENT', 'P2'],
  ['OUT_OF_RANGE', 'P2'],
  ['FAILED_PRECONDITION', 'P2'],
  ['PERMISSION_DENIED', 'P2'],
  ['UNAUTHENTICATED', 'P2'],
]);
const OUTCOME = /^[^:\s]{1,200}: ([A-Z_]{5,24})(?=:|$)/;
/** A deployment is called by a person, and what fails is the service. */
const DEPLOYMENT = /\bReady condition\b.{0,40}\bFalse\b|\bfailed to (?:start|become ready|deploy)\b|\bis not ready\b/;

/** What the status of requests says, where requests are all that the leading pattern is about. */
export function byRequests({ patterns }: Cluster, level: Severity): Move | undefined {
  const [leader] = patterns;
  if (leader === undefined) return undefined;
  return isCall(leader) ? byOutcome(leader, level) : byStatus(leader);
}

function byStatus(leader: Pattern): Move | undefined {
  const status = statusOf(leader);
  if (status < 400) return undefined;
  if (NOT_FOUND.has(status)) return movedTo('P3', `status ${status} answers requests for what does not exist`);
  const { count } = leader.tally;
  if (count >= FEW_REQUESTS) return undefined;
  const requests = count === 1 ? 'only 1 request' : `only ${count} requests`;
  return movedTo(status < 500 ? 'P3' : 'P2', `${requests} ended with status ${status}`);
}

function byOutcome({ template }: Pattern, level: Severity): Move | undefined {
  const outcome = OUTCOME.exec(template)?.[1] ?? '';
  const to = CALLERS_FAULT.get(outcome);
  if (to === undefined || severityRank(level) < severityRank('ERROR') || DEPLOYMENT.test(template)) return undefined;
  return movedTo(to, `the call ended with ${outcome}, which is for the caller to mend`);
}

function isCall({ tally }: Pattern): boolean {
  return tally.samples[0]?.payload === 'proto';
}

function statusOf({ evidence, status, template }: Pattern): number {
  return evidence === 'request' ? status : Number(ACCESS_LINE.exec(template)?.[1] ?? 0);
}

function movedTo(to: Move['to'], why: string): Move {
  return { by: 'requests', to, why };
}
