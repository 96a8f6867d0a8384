import { commitIn } from '../normalise/commit-label.ts';
import type { Cluster, Ranked } from '../types/cluster.ts';
import type { Tending, TendingStep } from '../types/plan.ts';
import type { Memory, RememberedService } from '../types/remembered.ts';
import { type CodePlace, codePlaces } from './code-places.ts';
import type { Running } from './find-file.ts';

/** A cluster whose issue is about to be opened or reopened, as far as its code is to be found. */
export type Opening = Running & {
  /** Fingerprint that its issue carries. */
  readonly identity: string;
  /** Innermost first. */
  readonly places: readonly CodePlace[];
  /** Commit that the earliest entry ran with, all 40 digits. */
  readonly commit: string | undefined;
  /** That of the revision before, when the failure came with a new one. */
  readonly commitBefore: string | undefined;
  /** When it showed first, or first again; '' when nobody knows. */
  readonly since: string;
};

const FULL_COMMIT = /^[0-9a-f]{40}$/;

export type Asking = {
  readonly ranked: readonly Ranked[];
  /** As the ledger held it. */
  readonly memory: Memory;
  /** `to` is its end. */
  readonly window: { readonly to: string };
};

/** The clusters to look up, most urgent first; what names no code is none of them. */
export function openingsIn({ plan, observed }: Tending, { ranked, memory, window }: Asking): readonly Opening[] {
  const items = new Map(ranked.map((item) => [item.cluster.fingerprint, item]));
  return plan.steps.flatMap((step): readonly Opening[] => {
    const item = items.get(step.fingerprint);
    const identity = identityToLookUp(step, memory, window.to);
    const [leader] = item?.cluster.patterns ?? [];
    const places = leader === undefined ? [] : codePlaces(leader);
    if (item === undefined || identity === undefined || places.length === 0) return [];
    const { cluster, sourcePath } = item;
    const since = sinceOf(step, cluster, observed.clusters[identity]?.firstSeen ?? '');
    const commits = commitsOf(step, cluster, observed.services, since);
    return [{ identity, service: cluster.service, sourcePath, places, since, ...commits }];
  });
}

/**
 * Of an issue that is opened or reopened, and of one that the ledger does not know, since that was lost or a person
 * handed the issue over. A run that was cut off has looked up for its window already.
 */
function identityToLookUp(step: TendingStep, { clusters, traced }: Memory, to: string): string | undefined {
  if (step.do !== 'open' && step.do !== 'reopen' && step.do !== 'refresh') return undefined;
  const { fingerprint, folds } = step.marks;
  const isKnown = step.do === 'refresh' && Object.hasOwn(clusters, fingerprint);
  return isKnown || folds.length > 0 || traced?.[fingerprint]?.to === to ? undefined : fingerprint;
}

/** What was closed as done is looked at from when it came back. */
function sinceOf(step: TendingStep, { tally }: Cluster, firstSeen: string): string {
  return step.do === 'reopen' || firstSeen === '' ? tally.first : firstSeen;
}

function commitsOf(
  step: TendingStep,
  { service, patterns, tally }: Cluster,
  services: readonly RememberedService[],
  since: string,
): Pick<Opening, 'commit' | 'commitBefore'> {
  const { revisions = [] } = services.find(({ name }) => name === service) ?? {};
  // The frames are those of this entry.
  const [example] = patterns[0]?.tally.samples ?? [];
  const shown = revisions.find(({ name }) => name === example?.revision);
  // Jobs and pods have no revision, and tell it all the same.
  const commit = fullCommit(commitIn(example?.raw.labels)) ?? fullCommit(shown?.commit);
  if (shown === undefined || commit === undefined) return { commit, commitBefore: undefined };
  const before = revisions.filter(({ first }) => first < shown.first);
  const last = before.findLast((revision) => fullCommit(revision.commit) !== commit);
  const cameWithIt =
    step.do !== 'reopen' && since >= shown.first && !before.some(({ name }) => tally.revisions.includes(name));
  return { commit, commitBefore: cameWithIt ? fullCommit(last?.commit) : undefined };
}

function fullCommit(commit: string | undefined): string | undefined {
  return commit !== undefined && FULL_COMMIT.test(commit) ? commit : undefined;
}
