import type { WriteResult } from '../../types/tracker.ts';
import type { Courier, Question, Reply } from './courier.ts';
import { waitAfter } from './patience.ts';
import { type Failure, stopCauseOf, whyOf } from './refusals.ts';

/** Whether what was sent without a clear answer is there; a failure when that cannot be told either. */
export type Search = () => Promise<
  { readonly kind: 'found'; readonly reply: unknown } | { readonly kind: 'absent' } | Failure
>;

export type Written = { readonly kind: 'ok'; readonly data: unknown } | Failure;

/**
 * Sends what must not be there twice. An answer that leaves open whether it was done is followed by a search, which a
 * listing that lags behind is granted twice, and only then by another try.
 */
export async function writeOnce(
  courier: Courier,
  question: Omit<Question, 'unclear'>,
  search: Search,
): Promise<Written> {
  const { tries, firstWait } = courier.patience;
  for (let tried = 1; ; tried += 1) {
    const reply: Reply = await courier.ask({ ...question, unclear: 'tell' });
    if (reply.kind !== 'unclear') return reply;
    const found = await searchTwice(courier, search);
    if (found.kind === 'found') return { kind: 'ok', data: found.reply };
    if (found.kind !== 'absent') return unknown(found);
    if (tried >= tries) return gaveUp(reply.reason, tried);
    await courier.clock.sleep(waitAfter(tried, firstWait, courier.clock.random()));
  }
}

async function searchTwice(courier: Courier, search: Search): ReturnType<Search> {
  const found = await search();
  if (found.kind !== 'absent') return found;
  await courier.clock.sleep(courier.patience.lookAgain);
  return search();
}

export function resultOf(failure: Failure): Exclude<WriteResult, { readonly kind: 'done' }> {
  const why = whyOf(failure);
  return failure.kind === 'stopped'
    ? { kind: 'stopped', why, cause: stopCauseOf(failure) }
    : { kind: failure.kind, why };
}

function unknown(failure: Failure): Failure {
  const reason = `GitHub left open whether it was written, and could not be asked: ${failure.reason}`;
  return { kind: 'stopped', cause: 'other', reason, remedy: 'The next run looks for it before it writes again' };
}

function gaveUp(reason: string, tries: number): Failure {
  const said = `GitHub did not do it: ${reason}, ${tries} times`;
  return { kind: 'stopped', cause: 'other', reason: said, remedy: 'The next run tries again' };
}
