import { type Asked, type Incoming, logged, type Outcome } from './asked.ts';
import { carriedOut } from './carry-out.ts';
import { ownPath } from './checks.ts';
import { match } from './contract.ts';
import { type Desk, frown } from './desk.ts';
import { type Fault, faultAnswer } from './faults.ts';
import type { Hub } from './hub.ts';

/** One request, from the log to the answer: disturbed if the test wants it so, refused where GitHub would. */
export async function handle(hub: Hub, desk: Desk, incoming: Incoming): Promise<Outcome> {
  const index = desk.asked.length;
  const operation = match(incoming.method, ownPath(hub, incoming.url.pathname))?.id;
  const asked = logged(incoming, index + 1, operation);
  desk.asked.push(asked);
  const kind = asked.method === 'GET' ? 'read' : 'write';
  const wrongs = desk.manners.arrive(asked.token, operation === 'rate-limit/get' ? 'limits' : kind);
  for (const why of wrongs) frown(desk, asked, why);
  let left = false;
  const leave = () => {
    if (!left) desk.manners.leave(asked.token, kind);
    left = true;
  };
  incoming.gone.addEventListener('abort', leave);
  const outcome = await disturbed(hub, desk, incoming, asked);
  leave();
  const status =
    outcome === 'cut' || outcome.cut !== 'no' ? (incoming.gone.aborted ? 'left' : 'cut') : outcome.answer.status;
  desk.asked[index] = { ...asked, status };
  if (outcome !== 'cut') desk.manners.told(asked.token, outcome.answer.status, outcome.answer.headers ?? {});
  return outcome;
}

async function disturbed(hub: Hub, desk: Desk, incoming: Incoming, asked: Asked): Promise<Outcome> {
  for (const hook of desk.requestHooks) if ((await hook(asked)) === 'drop') return 'cut';
  const fault = desk.faults.next(asked.method, ownPath(hub, asked.path)) ?? { on: '*' };
  const cutShort = fault.reset === true && fault.committed === false;
  const instead = faultAnswer(fault);
  const early = fault.committed === true ? await carriedOut(hub, desk, incoming, asked) : undefined;
  if (!(await patient(fault, incoming.gone)) || cutShort || early === 'cut') return 'cut';
  const answer = early ?? instead ?? (await carriedOut(hub, desk, incoming, asked));
  if (answer === 'cut') return 'cut';
  return { answer: instead ?? answer, cut: fault.reset === true ? 'in the middle' : 'no' };
}

/** Whether the client stayed for as long as the fault makes it wait. */
async function patient({ hangMillis = 0 }: Fault, gone: AbortSignal): Promise<boolean> {
  if (hangMillis === 0) return true;
  if (gone.aborted) return false;
  return new Promise((resolve) => {
    const timer = setTimeout(() => resolve(!gone.aborted), hangMillis);
    gone.addEventListener('abort', () => {
      clearTimeout(timer);
      resolve(false);
    });
  });
}
