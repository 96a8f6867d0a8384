import { rebuild, sorted } from '../ledger/rebuild.ts';
import type { Question, Tracked } from '../types/plan.ts';
import type { Memory, Remembered, Told } from '../types/remembered.ts';
import type { TendingRules } from '../types/tending-rules.ts';
import type { Issue } from '../types/tracker.ts';
import { lastTold } from './comment-marker.ts';
import { duplicateOf } from './duplicates.ts';
import { toldBy } from './labels.ts';
import { muteBy } from './mute.ts';
import type { TendInput } from './tend.ts';
import { ownLogins } from './trusted-issues.ts';

type FromIssues = {
  readonly memory: Memory;
  readonly reopened: ReadonlySet<string>;
  readonly questions: readonly Question[];
};

/** The memory with what is read from the issues that stand for its clusters, and what more has to be read. */
export function fromIssues(
  memory: Memory,
  { chosen, tracked }: { readonly chosen: readonly Tracked[]; readonly tracked: readonly Tracked[] },
  input: TendInput,
): FromIssues {
  const { rules, window } = input;
  // The ledger of a run that was cut off does not know which window an issue belongs to; what is younger is of this one.
  const openedIn = ({ createdAt }: Issue) => (createdAt >= window.to ? window.to : '');
  const linked = rebuild(doubting(memory), chosen, { told: (issue) => toldBy(rules, issue), openedIn });
  const clusters = new Map(Object.entries(linked.clusters));
  const reopened = new Set<string>();
  const questions: Question[] = [];
  for (const { issue, marks } of chosen) {
    const known = clusters.get(marks.fingerprint);
    if (known === undefined) continue;
    const read = withMerge(afterReading(known, issue, input), input.memory, tracked);
    const cutOff = memory.claim !== null && memory.clusters[marks.fingerprint]?.issue === issue.number;
    const isReopened = cutOff && isReopenedFor(read, memory.clusters[marks.fingerprint], issue);
    if (isReopened) reopened.add(marks.fingerprint);
    if (cutOff && read.doubted && issue.state === 'open' && issue.stateReason === 'reopened') {
      questions.push({ about: 'comments', issue: issue.number });
    }
    const told = isReopened ? regressionBy(rules, issue) : known.told;
    clusters.set(marks.fingerprint, { ...read, told, muted: muteBy(rules, issue.labels) });
  }
  return { memory: { ...linked, clusters: sorted(clusters) }, reopened, questions };
}

/** With what the comments of an issue tell, if they were read. */
function afterReading(known: Remembered, issue: Issue, { rules, memory, login, answers }: TendInput): Remembered {
  const comments = issue.comments === 0 ? [] : answers.comments.get(issue.number);
  const isDuplicate = issue.state === 'closed' && issue.stateReason === 'duplicate';
  const target = isDuplicate ? (known.duplicateOf ?? duplicateOf(issue, comments ?? []) ?? null) : null;
  if (!known.doubted || comments === undefined) return { ...known, duplicateOf: target };
  const commented = lastTold(comments, ownLogins({ rules, memory, login }));
  return { ...known, duplicateOf: target, doubted: false, commented };
}

/** What people merged stays one, also when the issue that they merged it into is gone. */
function withMerge(known: Remembered, before: Memory, all: readonly Tracked[]): Remembered {
  const { duplicateOf: target } = known;
  if (target === null) return { ...known, mergedInto: null };
  const tracked = all.find(({ issue }) => issue.number === target)?.marks.fingerprint;
  const remembered = Object.entries(before.clusters).find(([, { issue }]) => issue === target)?.[0];
  return { ...known, mergedInto: tracked ?? remembered ?? known.mergedInto };
}

/**
 * Whether a run that was cut off reopened an issue before it could note that: the comment that it made first says so,
 * and no later one says otherwise. On a locked issue nobody could have said it.
 */
function isReopenedFor(read: Remembered, noted: Remembered | undefined, { state, locked }: Issue): boolean {
  if (noted === undefined || read.doubted || locked || state === 'closed') return false;
  const isNews = noted.told?.state !== 'regression' || (!noted.doubted && read.commented !== noted.commented);
  return isNews && read.commented.startsWith('regressed ');
}

function regressionBy(rules: TendingRules, issue: Issue): Told {
  return { ...toldBy(rules, issue), state: 'regression', category: 'regression' };
}

function doubting(memory: Memory): Memory {
  if (memory.claim === null) return memory;
  const clusters = Object.entries(memory.clusters).map(([identity, known]) => [identity, { ...known, doubted: true }]);
  return { ...memory, clusters: Object.fromEntries(clusters) };
}
