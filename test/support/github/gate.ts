import { type Answer, type Refusal, refusal } from './answer.ts';
import { type Level, OPERATIONS, type OperationId, type Scope } from './operations.ts';
import type { Settings } from './settings.ts';

export type Permissions = Readonly<Partial<Record<Scope, Level>>>;
export type Token = { readonly login: string; readonly permissions: Permissions };

const HOUR_MILLIS = 3_600_000;
const MINUTE_MILLIS = 60_000;
/** What GitHub names in `retry-after` at a secondary limit. */
const PENALTY_SECONDS = 60;
const LEVELS: readonly Level[] = ['none', 'read', 'write'];

export type Meter = {
  /** Counts a request, and refuses it once there were too many. */
  readonly count: (settings: Settings) => Refusal | undefined;
  readonly countWrite: (settings: Settings) => Refusal | undefined;
  readonly headers: (settings: Settings) => Readonly<Record<string, string>>;
  readonly overview: (settings: Settings) => Answer;
};

/** Requests an hour and content writes a minute. By real time, since a client really waits. */
export function newMeter(): Meter {
  let since = Date.now();
  let used = 0;
  let writes: readonly number[] = [];
  const roll = () => {
    if (Date.now() - since < HOUR_MILLIS) return;
    since = Date.now();
    used = 0;
  };
  const figures = ({ requestsAnHour }: Settings) => {
    const reset = Math.ceil((since + HOUR_MILLIS) / 1000);
    return { limit: requestsAnHour, remaining: Math.max(0, requestsAnHour - used), reset, used, resource: 'core' };
  };
  const headers = (settings: Settings) =>
    Object.fromEntries(Object.entries(figures(settings)).map(([key, value]) => [`x-ratelimit-${key}`, String(value)]));
  return {
    headers,
    count(settings) {
      roll();
      used += 1;
      if (used <= settings.requestsAnHour) return undefined;
      return refusal(403, 'API rate limit exceeded for installation.', headers(settings));
    },
    countWrite({ writesAMinute }) {
      writes = [...writes.filter((at) => Date.now() - at < MINUTE_MILLIS), Date.now()];
      if (writes.length <= writesAMinute) return undefined;
      const message =
        'You have exceeded a secondary rate limit and have been temporarily blocked from content creation. Please retry your request again later.';
      return refusal(403, message, { 'retry-after': String(PENALTY_SECONDS) });
    },
    overview(settings) {
      roll();
      const core = figures(settings);
      const search = { limit: 30, remaining: 30, reset: core.reset, used: 0, resource: 'search' };
      return { status: 200, body: { resources: { core, search }, rate: core } };
    },
  };
}

/** A token may do what its job's `permissions` grant; what is public may be read without. */
export function refuseForbidden(id: OperationId, token: Token, { visibility }: Settings): Refusal | undefined {
  const { any, level } = OPERATIONS[id];
  if (any.length === 0 || (level === 'read' && visibility === 'public')) return undefined;
  const granted = any.some((scope) => LEVELS.indexOf(token.permissions[scope] ?? 'none') >= LEVELS.indexOf(level));
  if (granted) return undefined;
  const accepted = any.map((scope) => `${scope}=${level}`).join('; ');
  return refusal(403, 'Resource not accessible by integration', { 'x-accepted-github-permissions': accepted });
}

/** What the repository's own settings rule out. */
export function refuseBySettings(id: OperationId, settings: Settings): Refusal | undefined {
  if (settings.archived === 'yes' && OPERATIONS[id].level === 'write') {
    return refusal(403, 'Repository was archived so is read-only.');
  }
  const label = id === 'issues/list-labels-for-repo' || id === 'issues/create-label';
  if (settings.issues === 'disabled' && id.startsWith('issues/') && !label) {
    return refusal(410, 'Issues are disabled for this repo');
  }
  return undefined;
}
