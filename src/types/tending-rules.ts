import type { Priority } from './cluster.ts';

const DAY_MILLIS = 86_400_000;

/** How issues are tended: what of it the configuration may set. */
export type TendingRules = {
  /** Carried by every issue of ours; `<label>:mute` and `<label>:adopt` are for people to set. */
  readonly label: string;
  /** Put before `P0` … `P4` and before the state. */
  readonly labelPrefixes: { readonly priority: string; readonly state: string };
  /** With {category}, {priority} and {name}, each once. */
  readonly titleForm: string;
  /** Times a cluster must have happened before it gets an issue; a priority that is left out never gets one. */
  readonly openFrom: Readonly<Partial<Record<Priority, number>>>;
  readonly reopenWindowMillis: number;
  /** So long after a closing, entries of revisions that were heard before it are taken for those before the deploy. */
  readonly deployGraceMillis: number;
  /** Complete windows of a heard service without the cluster until it is called quiet. */
  readonly quietWindows: number;
  /** The same until a quiet issue is closed; null for never. */
  readonly closeAfterWindows: number | null;
  /** A comment of a person younger than this keeps an issue from being closed. */
  readonly recentCommentMillis: number;
  /** Windows that a priority has to stay beyond a step before it is told. */
  readonly hysteresis: { readonly up: number; readonly down: number };
  readonly caps: {
    readonly newIssues: number;
    readonly writes: number;
    readonly writeIntervalMillis: number;
    /** New clusters of one module in a window from which on they share one issue: more than this. */
    readonly umbrella: number;
  };
  readonly patience: {
    /** The pause after GitHub wanted fewer requests and named no time; doubled the next time. */
    readonly backOffMillis: number;
    /** What one request may take. */
    readonly requestMillis: number;
  };
  /** Whose issues count as ours besides the login of the token and those that the ledger knows. */
  readonly trustedLogins: readonly string[];
};

export const DEFAULT_RULES: TendingRules = {
  label: 'log-gardener',
  labelPrefixes: { priority: '', state: '' },
  titleForm: 'GCP-{category} | {priority} | {name}',
  openFrom: { P0: 1, P1: 1, P2: 1, P3: 10 },
  reopenWindowMillis: 14 * DAY_MILLIS,
  deployGraceMillis: 0,
  quietWindows: 24,
  closeAfterWindows: null,
  recentCommentMillis: 14 * DAY_MILLIS,
  hysteresis: { up: 2, down: 3 },
  caps: { newIssues: 20, writes: 120, writeIntervalMillis: 1_000, umbrella: 10 },
  patience: { backOffMillis: 60_000, requestMillis: 30_000 },
  trustedLogins: [],
};
