import { gapsOf } from './report/coverage.ts';
import type { Settings } from './settings/settings.ts';
import type { Coverage, TimeWindow } from './types/coverage.ts';
import type { WindowSeen } from './types/plan.ts';
import { epochMillis } from './types/time.ts';

/** A window given by hand that ended longer ago is one of the past. */
const RECENT_MILLIS = 60 * 60_000;

type Heard = ReadonlyMap<string, ReadonlyMap<string, { readonly first: string; readonly commit: string | undefined }>>;

/** What the lifecycle asks about a window. */
export function windowSeen(
  { window, now }: Pick<Settings, 'window' | 'now'>,
  seen: { readonly window: TimeWindow; readonly coverage: Coverage; readonly revisions: Heard },
): WindowSeen {
  const { from, to } = seen.window;
  const isPast = window !== 'since-last-run' && epochMillis(to) < now - RECENT_MILLIS;
  return {
    from,
    to,
    kind: isPast ? 'past' : 'current',
    coverage: gapsOf(seen.coverage).length === 0 ? 'complete' : 'partial',
    heard: seen.coverage.services.filter(({ heard }) => heard).map(({ name }) => name),
    revisions: [...seen.revisions].flatMap(([service, byName]) =>
      [...byName].map(([revision, { first, commit }]) => ({ service, revision, first, commit })),
    ),
  };
}
