import type { Cluster, Ranked } from '../types/cluster.ts';
import type { Tending, TendingStep } from '../types/plan.ts';
import type { RememberedService } from '../types/remembered.ts';
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

/**
 * The clusters to look up, most urgent first. What names no code is none of them, and neither is what a run that was cut
 * off looked up for the same window.
 */
export function openingsIn({ plan, observed }: Tending, ranked: readonly Ranked[], to: string): readonly Opening[] {
  const items = new Map(ranked.map((item) => [item.cluster.fingerprint, item]));
  return plan.steps.flatMap((step): readonly Opening[] => {
    if (step.do !== 'open' && step.do !== 'reopen') return [];
    const item = items.get(step.fingerprint);
    const [leader] = item?.cluster.patterns ?? [];
    const identity = step.marks.fingerprint;
    const isUmbrella = step.marks.folds.length > 0;
    if (item === undefined || leader === undefined || isUmbrella || observed.traced?.[identity]?.to === to) return [];
    const places = codePlaces(leader);
    if (places.length === 0) return [];
    const { service } = item.cluster;
    const { sourcePath } = item;
    const since = sinceOf(step, item.cluster, observed.clusters[identity]?.firstSeen ?? '');
    return [
      { identity, service, sourcePath, places, since, ...commitsOf(step, item.cluster, observed.services, since) },
    ];
  });
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
  const commit = fullCommit(shown?.commit);
  if (shown === undefined || commit === undefined) return { commit: undefined, commitBefore: undefined };
  const before = revisions.filter(({ first }) => first < shown.first);
  const last = before.findLast((revision) => fullCommit(revision.commit) !== commit);
  const cameWithIt =
    step.do === 'open' && since >= shown.first && !before.some(({ name }) => tally.revisions.includes(name));
  return { commit, commitBefore: cameWithIt ? fullCommit(last?.commit) : undefined };
}

function fullCommit(commit: string | undefined): string | undefined {
  return commit !== undefined && FULL_COMMIT.test(commit) ? commit : undefined;
}
