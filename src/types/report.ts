import type { CleanText } from '../text/text.ts';
import type { Category, Distinct, Evidence, Priority, Timeline } from './cluster.ts';
import type { Coverage, TimeWindow } from './coverage.ts';
import type { CommentKind, TendingStep } from './plan.ts';
import type { WindowCount } from './remembered.ts';
import type { Severity } from './severity.ts';
import type { Suspicion } from './traced.ts';

export type SeverityCounts = Readonly<Partial<Record<Severity, number>>>;

export type ReportSource = {
  readonly module: CleanText | null;
  readonly function: CleanText | null;
  readonly file: CleanText | null;
  readonly line: CleanText | null;
};

export type ReportPattern = {
  readonly fingerprint: string;
  readonly evidence: Evidence;
  readonly template: CleanText;
  readonly exception: CleanText | null;
  /** By position in the template. */
  readonly variables: readonly {
    readonly different: number;
    readonly top: readonly { readonly value: CleanText; readonly count: number }[];
  }[];
  /** How many messages the variables were read from. */
  readonly messagesLookedAt: number;
  readonly source: ReportSource;
  /** Innermost first. */
  readonly frames: readonly (ReportSource & { readonly own: boolean })[];
  readonly severities: SeverityCounts;
  readonly count: number;
  readonly occurrences: number;
};

export type ReportSample = {
  readonly insertId: CleanText;
  /** null when the entry has no time. */
  readonly time: string | null;
  /** How many entries it was put together from. */
  readonly entries: number;
  /** The entry as JSON, or the stack trace as text. */
  readonly text: CleanText;
  readonly language: 'json' | 'text';
};

/** What the ledger knows, this window included. */
export type ReportHistory = {
  /** Over all windows; null when nobody knows. */
  readonly firstSeen: string | null;
  readonly lastSeen: string | null;
  /** The last of those that showed it, oldest first. */
  readonly windows: readonly WindowCount[];
  /** Windows of its service, one after the other, that did not show it. */
  readonly silent: number;
};

/** Where the code of a cluster is, as it was looked up when its issue was opened or reopened. */
type ReportOrigin = {
  readonly path: CleanText;
  /** null unless the commit is the one that ran: lines move. */
  readonly line: number | null;
  readonly url: string;
  readonly commit: string;
  /** The branch that stood at the commit; null when it is the one that ran. */
  readonly asOf: CleanText | null;
};

/** A commit that touched the file of a cluster before it showed. */
type ReportSuspect = {
  readonly commit: string;
  readonly url: string;
  readonly at: string;
  /** First line of its message. */
  readonly subject: CleanText | null;
  readonly author: CleanText | null;
  readonly because: Suspicion;
};

export type ReportAction = { readonly do: TendingStep['do']; readonly why: CleanText };

export type ReportCluster = {
  readonly fingerprint: string;
  readonly project: CleanText;
  readonly service: CleanText;
  readonly title: CleanText;
  readonly name: CleanText;
  readonly priority: Priority;
  readonly category: Category;
  /** The highest level among its entries. */
  readonly severity: Severity;
  /** Log entries. */
  readonly count: number;
  /** How often it happened. */
  readonly occurrences: number;
  /** null when no entry has a time. */
  readonly firstSeen: string | null;
  readonly lastSeen: string | null;
  readonly reasons: readonly CleanText[];
  /** The team's own sentence, from its configuration. */
  readonly impact: CleanText | null;
  /** Folder of its service's source in the repository. */
  readonly sourcePath: CleanText | null;
  readonly joins: readonly CleanText[];
  readonly patterns: readonly ReportPattern[];
  readonly revisions: readonly CleanText[];
  /** Those whose entries tell what they were built from; without `url` where not all of the commit is told. */
  readonly revisionCommits?: readonly {
    readonly revision: CleanText;
    readonly commit: string;
    readonly url: string | null;
  }[];
  readonly instances: Distinct;
  readonly users: Distinct;
  readonly routes: readonly { readonly route: CleanText; readonly count: number }[];
  readonly timeline: Timeline;
  readonly samples: readonly ReportSample[];
  readonly insertIds: readonly CleanText[];
  /** Logging query that selects it, without times. */
  readonly query: CleanText;
  /** Number of the tracked issue, when there is one. */
  readonly issue: number | null;
  readonly action: ReportAction;
  readonly origin?: ReportOrigin;
  /** The latest first. */
  readonly suspects?: readonly ReportSuspect[];
  /** Code owners of its file, `@` included. */
  readonly owners?: readonly CleanText[];
  /** Of a run that knows a ledger. */
  readonly history?: ReportHistory;
  /** Fingerprint of the step whose issue tells of this cluster as well. */
  readonly within?: string;
  readonly related?: {
    /** Those that look alike. */
    readonly issues: readonly number[];
    /** Offered when its own issue is opened: those without our label, which people may hand over. */
    readonly adoptable: readonly number[];
    readonly label: CleanText;
  };
};

/** What is done about an issue whose cluster leads nothing in this window: it is silent, or an umbrella. */
export type ReportFurther = {
  readonly fingerprint: string;
  readonly name: CleanText;
  /** Of an issue that is to be opened. */
  readonly title: CleanText | null;
  readonly service: CleanText;
  readonly priority: Priority;
  readonly issue: number | null;
  readonly action: ReportAction;
  readonly history: ReportHistory;
};

export const CHANGES = ['new', 'regressed', 'escalated', 'de-escalated', 'quiet', 'gone', 'unchanged'] as const;
type Change = (typeof CHANGES)[number];

/** What changed since the last worklog. */
export type ReportDelta = Readonly<
  Record<
    Change,
    {
      readonly count: number;
      /** The most urgent of them. */
      readonly clusters: readonly {
        readonly fingerprint: string;
        readonly name: CleanText;
        readonly priority: Priority;
        readonly issue: number | null;
      }[];
    }
  >
>;

/** `current`: there was nothing to change. */
export type Did = 'opened' | 'updated' | 'reopened' | 'closed' | 'current' | 'left' | 'waits' | 'failed';

/** What became of a step. */
export type Processed = {
  readonly fingerprint: string;
  readonly issue: number | null;
  readonly did: Did;
  readonly why: CleanText;
  /** The comment that was made with it. */
  readonly told: CommentKind | null;
};

export type Report = {
  readonly schemaVersion: 1;
  readonly generatedAt: string;
  readonly mode: 'plan' | 'apply';
  readonly window: TimeWindow | null;
  /** Address of the repository that holds the issues; absent when they are not known. */
  readonly repository?: string;
  readonly projects: readonly CleanText[];
  readonly locations: readonly CleanText[];
  readonly coverage: Omit<Coverage, 'services' | 'unreadableAt' | 'firstEntry' | 'lastEntry'> & {
    readonly services: readonly { readonly name: CleanText; readonly entries: number; readonly heard: boolean }[];
    readonly unreadableAt: readonly { readonly where: CleanText; readonly why: CleanText }[];
    readonly firstEntry: string | null;
    readonly lastEntry: string | null;
    /** Whether the whole window was provably seen, and if not, why. */
    readonly complete: boolean;
    readonly gaps: readonly CleanText[];
  };
  /** All entries read, as logged. */
  readonly severities: SeverityCounts;
  readonly revisions: readonly {
    readonly service: CleanText;
    readonly revision: CleanText;
    readonly entries: number;
    readonly first: string;
  }[];
  /** How much of the logs this report may show. */
  readonly publishing: {
    readonly visibility: 'private' | 'public';
    /** Samples, and the values at the variable parts of a template. */
    readonly samples: 'shown' | 'left-out';
    readonly ipAddresses: 'redacted' | 'kept';
  };
  /** Whose text was kept back since it still held what looks like a secret: a cluster's fingerprint or a template's name. */
  readonly withheld: readonly { readonly what: string; readonly kinds: readonly string[] }[];
  /** What was taken out of the texts of this report, by type. */
  readonly redactions: Readonly<Record<string, number>>;
  readonly clusters: readonly ReportCluster[];
  /** Of a run that knows a ledger and issues, as are the next two: what its reader must know of how it planned. */
  readonly notes?: readonly CleanText[];
  readonly further?: readonly ReportFurther[];
  /** null when no earlier run is known. */
  readonly delta?: ReportDelta | null;
  /** Of a run that wrote: in the order of its plan. */
  readonly processing?: readonly Processed[];
};
