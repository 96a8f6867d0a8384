import type { Priority } from './cluster.ts';
import type { Traced } from './traced.ts';

/** What its issue says about a cluster; `quiet` for one that was silent while its service was heard. */
export const CLUSTER_STATES = ['new', 'ongoing', 'escalated', 'regression', 'quiet'] as const;
export type ClusterState = (typeof CLUSTER_STATES)[number];

/** What of a cluster stands in title and labels of its issue, as far as we wrote them. */
export type Told = {
  readonly state: ClusterState;
  readonly priority: Priority;
  /** As in the title; stays while the cluster is quiet. */
  readonly category: string;
};

export type RememberedPattern = {
  readonly fingerprint: string;
  /** What keeps the fingerprint; null when its text is not fit to be kept, or when only an issue told of it. */
  readonly identity: { readonly scope: string; readonly text: string; readonly shown: string } | null;
};

/** What one window held of a cluster; `to` is its end in `Entry.time`'s form. */
export type WindowCount = { readonly to: string; readonly count: number; readonly occurrences: number };

export type Remembered = {
  readonly project: string;
  readonly service: string;
  readonly module: string;
  readonly name: string;
  /** In `Entry.time`'s form; '' when nobody knows. */
  readonly firstSeen: string;
  readonly lastSeen: string;
  /** The last of those in which it was seen, oldest first. */
  readonly windows: readonly WindowCount[];
  /** End of the last window that was counted, be it as silent. */
  readonly countedTo: string;
  readonly priority: Priority;
  /** Where the priority is going, and for how many windows it has. */
  readonly toward: { readonly priority: Priority; readonly windows: number } | null;
  /** Complete windows of its service, one after the other, in which it was not seen. */
  readonly silent: number;
  /** How often it came back after it was called quiet. */
  readonly returns: number;
  /** Of all patterns that were ever part of it. */
  readonly patterns: readonly RememberedPattern[];
  /** The clusters that were folded into it; empty unless it is an umbrella. */
  readonly folds: readonly string[];
  readonly issue: number | null;
  /** End of the window that opened the issue; '' when nobody knows. */
  readonly openedIn: string;
  /** null before the first write. */
  readonly told: Told | null;
  /** What the last comment told: it is never told twice in a row. */
  readonly commented: string;
  /** A run that was cut off may have written what nobody noted: its comments are read before one is made. */
  readonly doubted: boolean;
  /** A person removed the marked block, and it was put back; that happens once. */
  readonly restored: boolean;
  /** Last day of the mute, or '' for one without end; null when it is not muted. */
  readonly muted: string | null;
  /** The issue that a person called it a duplicate of. */
  readonly duplicateOf: number | null;
  /** The cluster that tracks that issue, as long as the duplicate stays closed. */
  readonly mergedInto: string | null;
  /** Issues that looked alike when its own was opened. */
  readonly related: readonly number[];
};

export type RememberedService = {
  readonly name: string;
  /** End of the window in which it was first heard. */
  readonly since: string;
  /** By when each was first heard, oldest first. */
  readonly revisions: readonly {
    readonly name: string;
    readonly first: string;
    /** That it was built from, when its entries told. */
    readonly commit?: string | undefined;
  }[];
};

/** Which run is at work; `since` is its last sign of life, in `Entry.time`'s form. */
export type Claim = { readonly run: string; readonly since: string };

/** Of the worklogs that were delivered. */
export type Delivered = {
  /** What the last of them said, hashed, oldest first. */
  readonly digests: readonly string[];
  /** Where the branch of the rolling pull request was left; null before the first worklog. */
  readonly tip: {
    readonly commit: string;
    readonly tree: string;
    /** Whether all that the base branch lacked there was ours. */
    readonly holds: 'ours' | 'others';
  } | null;
};

/** What runs remember of clusters and their issues. A cache: without it the issues' markers tell who is who. */
export type Memory = {
  /** By the fingerprint that the issue carries, or that of the leading pattern. */
  readonly clusters: Readonly<Record<string, Remembered>>;
  /** By the same fingerprints, where their code is; beside the clusters since it is known before the window is counted. */
  readonly traced?: Readonly<Record<string, Traced>> | undefined;
  readonly services: readonly RememberedService[];
  /** Whose issues are ours. */
  readonly logins: readonly string[];
  /** Left behind by a run that did not come to its end. */
  readonly claim: Claim | null;
  /** Writes that were made for the window that ended then. */
  readonly spent: { readonly to: string; readonly writes: number };
  readonly delivered: Delivered;
};

export const NO_MEMORY: Memory = {
  clusters: {},
  services: [],
  logins: [],
  claim: null,
  spent: { to: '', writes: 0 },
  delivered: { digests: [], tip: null },
};
