// In: all that is known of one cluster and its issue. Out: what is to be done, and why. The tables are read from the
// top: the first row that holds decides.
import { isMoreUrgent } from '../ledger/settle-priority.ts';
import type { PlannedComment } from '../types/plan.ts';
import type { ClusterState } from '../types/remembered.ts';
import { awaitsDeploy } from './awaiting-deploy.ts';
import {
  isAfterClosing,
  isByHand,
  isDone,
  mutedWhy,
  number,
  seen,
  seenAgain,
  stateOf,
  toldPriority,
  whyNotReopened,
} from './circumstances.ts';
import { whyNotClosed } from './closing.ts';
import { counted } from './counted.ts';
import { type Facts, isOurs, isTheirs, type Ours, type Theirs } from './facts.ts';
import { isMuted } from './mute.ts';
import { isReopenable, silenceNeeded, whyNotWorthIt } from './thresholds.ts';

/** The change of state that a comment tells of, and what tells it from the next one of its kind. */
type Telling = Pick<PlannedComment, 'kind' | 'what'>;

export type Decision =
  | { readonly do: 'open'; readonly why: string; readonly state: ClusterState; readonly follows: number | null }
  | { readonly do: 'refresh'; readonly why: string; readonly state: ClusterState; readonly comment: Telling | null }
  | { readonly do: 'reopen'; readonly why: string; readonly comment: Telling }
  | { readonly do: 'close'; readonly why: string; readonly comment: Telling }
  | { readonly do: 'leave'; readonly why: string }
  | { readonly do: 'wait'; readonly why: string };

type Row<F> = { readonly when: string; readonly holds: (facts: F) => boolean; readonly does: (facts: F) => Decision };

/** What becomes of one identity. */
export function decide(facts: Facts): Decision {
  if (facts.home.kind === 'unknown') return { do: 'wait', why: facts.home.why };
  if (isMuted(facts.after.muted, facts.now)) return leave(mutedWhy(facts));
  if (isTheirs(facts)) return first(THEIRS, facts);
  if (!isOurs(facts)) return first(UNTRACKED, facts);
  if (facts.clusters.length === 0) return first(SILENT, facts);
  return facts.home.issue.state === 'open' ? first(OPEN, facts) : first(CLOSED, facts);
}

const UNTRACKED: readonly Row<Facts>[] = [
  {
    when: 'too seldom, or informational',
    holds: (facts) => whyNotWorthIt(facts) !== undefined,
    does: (facts) => leave(whyNotWorthIt(facts) ?? ''),
  },
  {
    when: 'its issue was deleted or moved away',
    holds: ({ home }) => home.kind === 'none' && home.gone !== null,
    does: (facts) => open(facts, `${seen(facts)}; its issue is gone`, null),
  },
  {
    when: 'no issue tracks it',
    holds: () => true,
    does: (facts) => open(facts, `${seen(facts)}; no issue tracks it`, null),
  },
];

const THEIRS: readonly Row<Theirs>[] = [
  {
    when: 'the issue that it is a duplicate of was closed as done, and it happened again',
    holds: (facts) =>
      facts.window.kind === 'current' &&
      isDone(facts.home.issue) &&
      isAfterClosing(facts) &&
      whyNotWorthIt(facts) === undefined,
    does: (facts) =>
      open(facts, `seen again after ${number(facts)} was closed, which is not ours to reopen`, facts.home.issue.number),
  },
  {
    when: 'a person called it a duplicate of another issue',
    holds: () => true,
    does: (facts) => leave(`belongs to ${number(facts)}: a person closed #${facts.home.from} as its duplicate`),
  },
];

const CLOSED: readonly Row<Ours>[] = [
  {
    when: 'closed as not planned',
    holds: ({ home }) => home.standing === 'own' && home.issue.stateReason === 'not_planned',
    does: (facts) => leave(`${number(facts)} was closed as not planned`),
  },
  {
    when: 'closed as a duplicate of nobody knows what',
    holds: ({ home }) => home.standing === 'own' && home.issue.stateReason === 'duplicate',
    does: (facts) => leave(`${number(facts)} was closed as a duplicate; no comment of a person says "Duplicate of #…"`),
  },
  {
    when: 'nothing after its closing',
    holds: (facts) => !isAfterClosing(facts),
    does: (facts) => leave(`nothing was seen after ${number(facts)} was closed`),
  },
  {
    when: 'informational by now',
    holds: ({ after }) => after.priority === 'P4',
    does: (facts) => leave(`${number(facts)} is closed, and P4 is informational`),
  },
  {
    when: 'a window of the past',
    holds: ({ window }) => window.kind === 'past',
    does: (facts) => leave(`${number(facts)} is closed, and a window of the past reopens nothing`),
  },
  {
    when: 'the revision seen lacks the fix',
    holds: (facts) => awaitsDeploy(facts),
    does: (facts) =>
      leave(`awaiting deploy: ${number(facts)} is closed, and only revisions from before its closing show it`),
  },
  {
    when: 'locked, closed longer ago, or a person’s own',
    holds: (facts) => facts.home.issue.locked || facts.home.standing === 'adopted' || !isReopenable(facts),
    does: (facts) =>
      open(facts, `seen again after ${number(facts)} was closed, ${whyNotReopened(facts)}`, facts.home.issue.number),
  },
  {
    when: 'closed as completed, seen again within the reopen window',
    holds: () => true,
    does: (facts) => ({
      do: 'reopen',
      why: `seen again after ${number(facts)} was closed`,
      comment: { kind: 'regressed', what: facts.home.issue.closedAt ?? 'unknown' },
    }),
  },
];

const OPEN: readonly Row<Ours>[] = [
  {
    when: 'a window of the past, and the issue tells of a later one',
    holds: ({ window, before }) => window.kind === 'past' && before !== undefined && before.windows.length > 0,
    does: (facts) => leave(`${number(facts)} tells of a later window`),
  },
  {
    when: 'handed over by a person',
    holds: ({ before }) => before?.told == null,
    does: (facts) => refresh(`a person gave it ${number(facts)}`, 'ongoing'),
  },
  {
    when: 'a window of the past',
    holds: ({ window }) => window.kind === 'past',
    does: (facts) => refresh(`tracked in ${number(facts)}; a window of the past changes no state`, stateOf(facts)),
  },
  {
    when: 'a person set the priority',
    holds: (facts) => isByHand(facts) && toldPriority(facts) !== facts.after.priority,
    does: (facts) => refresh(`tracked in ${number(facts)}, whose priority a person set`, seenAgain(facts)),
  },
  {
    when: 'more urgent, and stayed so',
    holds: (facts) => isMoreUrgent(facts.after.priority, toldPriority(facts)),
    does: (facts) => changed(facts, 'escalated'),
  },
  {
    when: 'less urgent, and stayed so',
    holds: (facts) => isMoreUrgent(toldPriority(facts), facts.after.priority),
    does: (facts) => changed(facts, 'de-escalated'),
  },
  {
    when: 'tracked',
    holds: () => true,
    does: (facts) => refresh(`tracked in ${number(facts)}`, seenAgain(facts)),
  },
];

const SILENT: readonly Row<Ours>[] = [
  {
    when: 'a window that cannot tell silence',
    holds: ({ after, before }) => after.countedTo === before?.countedTo,
    does: (facts) => leave(`${number(facts)}: this window does not tell whether it is silent`),
  },
  {
    when: 'quiet for so long that it may be closed',
    holds: (facts) => stateOf(facts) === 'quiet' && whyNotClosed(facts) === undefined,
    does: (facts) => ({
      do: 'close',
      why: `not seen in ${counted(facts.after.silent, 'window')} of its service`,
      comment: { kind: 'closed', what: facts.after.lastSeen || 'unknown' },
    }),
  },
  {
    when: 'quiet already',
    holds: (facts) => stateOf(facts) === 'quiet',
    does: (facts) => leave(`${number(facts)} is quiet: ${whyNotClosed(facts) ?? ''}`),
  },
  {
    when: 'silent long enough',
    holds: ({ after, rules }) => after.silent >= silenceNeeded(after, rules.quietWindows),
    does: (facts) => ({
      do: 'refresh',
      why: `not seen in ${counted(facts.after.silent, 'window')} of its service`,
      state: 'quiet',
      comment: { kind: 'quiet', what: facts.after.lastSeen || 'unknown' },
    }),
  },
  {
    when: 'silent for a while',
    holds: () => true,
    does: ({ home, after, rules }) =>
      leave(
        `#${home.issue.number}: silent for ${after.silent} of ${counted(silenceNeeded(after, rules.quietWindows), 'window')}`,
      ),
  },
];

function first<F extends Facts>(table: readonly Row<F>[], facts: F): Decision {
  return table.find(({ holds }) => holds(facts))?.does(facts) ?? leave('nothing to do');
}

function leave(why: string): Decision {
  return { do: 'leave', why };
}

/** What follows an issue that was closed came back; what is new may have come with a new revision. */
function open({ clusters, before }: Facts, why: string, follows: number | null): Decision {
  const cameWithRevision = before === undefined && clusters[0]?.category === 'regression';
  return { do: 'open', why, state: follows !== null || cameWithRevision ? 'regression' : 'new', follows };
}

function refresh(why: string, state: ClusterState): Decision {
  return { do: 'refresh', why, state, comment: null };
}

function changed(facts: Ours, kind: 'escalated' | 'de-escalated'): Decision {
  const [from, to] = [toldPriority(facts), facts.after.priority];
  const windows = kind === 'escalated' && to !== 'P0' ? facts.rules.hysteresis.up : facts.rules.hysteresis.down;
  const stayed = to === 'P0' ? '' : `, and stayed so for ${counted(windows, 'window')}`;
  return {
    do: 'refresh',
    why: `${from} → ${to}${stayed}`,
    state: kind === 'escalated' ? 'escalated' : 'ongoing',
    comment: { kind, what: `${from}-${to}` },
  };
}
