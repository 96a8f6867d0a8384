import type { Entry } from '../../types/entry.ts';

/** What the platform says when something else has failed: it has no cause of its own. */
export type Aftermath = {
  /** How long after its cause it may come, in milliseconds. */
  readonly after: number;
  /** Told of a revision or of a service, which need no instance. */
  readonly ofRevision: boolean;
};

const LOOKED_AT_CHARS = 500;
/** A process that ends says so at once, a probe waits for its time, and a job may try several times. */
const AT_ONCE: Aftermath = { after: 2_000, ofRevision: false };
const SOON: Aftermath = { after: 5_000, ofRevision: false };
const OF_START: Aftermath = { after: 5_000, ofRevision: true };
const IN_THE_END: Aftermath = { after: 10_000, ofRevision: true };

const PROCESS_ENDED = /^Container (?:called exit\((?!0\))|terminated on signal )/;
const DID_NOT_START = /^Application exec likely failed|\bstartup (?:\w{1,10} )?probe failed\b|\bsent SIGKILL\b/i;
const REQUEST_WAITED = /\bthe instance could not start successfully\b/;
const NOT_READY = /\bReady condition status changed to False\b|\bhas failed to complete\b/;

export function aftermathOf({ message, payload }: Entry): Aftermath | undefined {
  const said = message.slice(0, LOOKED_AT_CHARS);
  if (payload === 'proto') return NOT_READY.test(said) ? IN_THE_END : undefined;
  if (PROCESS_ENDED.test(said)) return AT_ONCE;
  if (REQUEST_WAITED.test(said)) return OF_START;
  return DID_NOT_START.test(said) ? SOON : undefined;
}
