import { readdressed } from './addresses.ts';
import { type Answer, Refusal, refusal } from './answer.ts';
import type { Asked, Incoming } from './asked.ts';
import { bodyOf, known, ownPath, refuseForeign } from './checks.ts';
import { type Matched, match, wrongsOfAnswer } from './contract.ts';
import { type Desk, frown } from './desk.ts';
import { refuseBySettings, refuseForbidden, type Token } from './gate.ts';
import type { Hub } from './hub.ts';
import { OPERATIONS, type OperationId } from './operations.ts';
import { serve } from './routes.ts';

const NONE: ReadonlySet<number> = new Set();

/** What GitHub would answer, when nothing disturbs it. */
export async function carriedOut(hub: Hub, desk: Desk, incoming: Incoming, asked: Asked): Promise<Answer | 'cut'> {
  const headers = desk.meter.headers(hub.settings());
  try {
    const answer = await checkedAndServed(hub, desk, incoming, asked);
    return answer === 'cut' ? answer : { ...answer, headers: { ...headers, ...answer.headers } };
  } catch (error) {
    if (error instanceof Refusal) return { ...error.answer, headers: { ...headers, ...error.answer.headers } };
    desk.defects.push(`${asked.method} ${asked.path}: ${error instanceof Error ? error.stack : error}`);
    return { status: 500, body: { message: 'The double itself failed', documentation_url: '' } };
  }
}

async function checkedAndServed(hub: Hub, desk: Desk, incoming: Incoming, asked: Asked): Promise<Answer | 'cut'> {
  const token = known(desk, incoming, asked);
  const { id, path } = admitted(hub, desk, asked, token);
  const settings = hub.settings();
  // Asking for the limits does not count against them.
  if (id === 'rate-limit/get') return desk.meter.overview(settings);
  const isWrite = OPERATIONS[id].level === 'write';
  const body = bodyOf(desk, incoming, asked, id);
  stop(desk.meter.count(settings));
  if (isWrite) stop(desk.meter.countWrite(settings));
  const act = async () => {
    const unlisted = id === 'issues/list-for-repo' ? desk.lag.listing() : NONE;
    const wantsRaw = /\braw\b/.test(incoming.headers.accept ?? '');
    const call = { hub, login: token.login, path, query: incoming.url.searchParams, body, wantsRaw, unlisted };
    return served(hub, desk, id, await desk.enqueue(() => serve(id, call)).catch(refusedAnswer));
  };
  return isWrite ? written(desk, asked, act) : act();
}

/** The operation, if it is served, and this token may and this repository can. */
function admitted(hub: Hub, desk: Desk, asked: Asked, token: Token): Matched {
  const pathname = ownPath(hub, asked.path);
  const matched = match(asked.method, pathname);
  if (matched === undefined) {
    frown(desk, asked, 'is not served by this double');
    throw refusal(501, `${asked.method} ${asked.path} is not served by this double`);
  }
  if (matched.id !== 'rate-limit/get') refuseForeign(hub, desk, asked, pathname);
  stop(refuseForbidden(matched.id, token, hub.settings()));
  stop(refuseBySettings(matched.id, hub.settings()));
  return matched;
}

function refusedAnswer(error: unknown): Answer {
  if (error instanceof Refusal) return error.answer;
  throw error;
}

function stop(refused: Refusal | undefined): void {
  if (refused !== undefined) throw refused;
}

async function written(desk: Desk, asked: Asked, write: () => Promise<Answer>): Promise<Answer | 'cut'> {
  desk.writes.count += 1;
  const n = desk.writes.count;
  for (const { before } of desk.writeHooks) if ((await before?.(n, asked)) === 'drop') return 'cut';
  const answer = await write();
  for (const { after } of desk.writeHooks) if ((await after?.(n, asked)) === 'drop') return 'cut';
  return answer;
}

/** With addresses that lead back here, and held against GitHub's own description. */
function served(hub: Hub, desk: Desk, id: OperationId, answer: Answer): Answer {
  if (id === 'issues/create' && answer.status === 201) noteCreated(desk, answer.body);
  const body = readdressed(answer.body, hub.emulator.url, hub.url);
  if (typeof body !== 'string') desk.defects.push(...wrongsOfAnswer(id, answer.status, body));
  return { ...answer, body };
}

function noteCreated(desk: Desk, body: unknown): void {
  if (typeof body === 'object' && body !== null && 'number' in body) desk.lag.created(Number(body.number));
}
