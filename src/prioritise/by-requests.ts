import type { Cluster, Pattern } from '../types/cluster.ts';
import type { Move } from './move.ts';

/** Requests for what does not exist: mostly scanners and stale links. */
const NOT_FOUND = new Set([404, 405, 410]);
/** So many can be one client, or one instance that went away. */
const FEW_REQUESTS = 10;
/** How web servers write a request into their own log; templates keep the status. */
const ACCESS_LINE = /[^\s"] HTTP\/\d(?:\.\d)?"? ([45]\d\d)\b/;

/** What the HTTP status of requests says, where requests are all that the leading pattern is about. */
export function byRequests({ patterns }: Cluster): Move | undefined {
  const [leader] = patterns;
  const status = leader === undefined ? 0 : statusOf(leader);
  if (leader === undefined || status < 400) return undefined;
  if (NOT_FOUND.has(status)) return movedTo('P3', `status ${status} answers requests for what does not exist`);
  const { count } = leader.tally;
  if (count >= FEW_REQUESTS) return undefined;
  const requests = count === 1 ? 'only 1 request' : `only ${count} requests`;
  return movedTo(status < 500 ? 'P3' : 'P2', `${requests} ended with status ${status}`);
}

function statusOf({ evidence, status, template }: Pattern): number {
  return evidence === 'request' ? status : Number(ACCESS_LINE.exec(template)?.[1] ?? 0);
}

function movedTo(to: Move['to'], why: string): Move {
  return { by: 'requests', to, why };
}
