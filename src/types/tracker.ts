/** An issue of the user's repository, as GitHub lists it. */
export type Issue = {
  readonly number: number;
  readonly title: string;
  /** '' when it has none. */
  readonly body: string;
  readonly state: 'open' | 'closed';
  readonly stateReason: 'completed' | 'not_planned' | 'duplicate' | 'reopened' | null;
  readonly labels: readonly string[];
  /** Of its author, as GitHub writes it: `octocat`, `github-actions[bot]`. */
  readonly login: string;
  readonly locked: boolean;
  readonly assigned: boolean;
  readonly hasMilestone: boolean;
  readonly comments: number;
  /** In `Entry.time`'s form. */
  readonly createdAt: string;
  readonly updatedAt: string;
  readonly closedAt: string | null;
};

export type IssueComment = {
  readonly id: number;
  readonly login: string;
  /** Whether a person wrote it. */
  readonly byPerson: boolean;
  readonly body: string;
  readonly createdAt: string;
};

export type Repository = {
  readonly visibility: 'public' | 'private';
  readonly defaultBranch: string;
  readonly archived: boolean;
  readonly hasIssues: boolean;
};

/** What a team puts right itself: it gave the token no such right, or wants no issues at all. */
export type StopCause = 'forbidden' | 'no-issues' | 'other';

/** All issues with the label, open and closed; or why there is no telling: then nothing may be created. */
export type Listing =
  | { readonly kind: 'complete'; readonly issues: readonly Issue[] }
  | { readonly kind: 'failed'; readonly why: string; readonly cause: StopCause };

/** What GitHub said when asked, or why it could not be asked. */
export type Answer<T> = { readonly kind: 'told'; readonly told: T } | { readonly kind: 'untold'; readonly why: string };

export type LabelWanted = { readonly name: string; readonly color: string; readonly description: string };

/** What of an issue is to change; what is left out stays as it is. */
export type IssueChange = {
  readonly title?: string;
  readonly body?: string;
  /** All labels that it has afterwards. */
  readonly labels?: readonly string[];
  readonly state?: 'open' | 'closed';
  readonly stateReason?: 'completed' | 'not_planned' | 'reopened';
};

/** What became of one write; `why` is a sentence for people. */
export type WriteResult =
  /** `login`: who opened it, of a new one. */
  | { readonly kind: 'done'; readonly issue: number; readonly login?: string }
  /** It is no longer there: deleted, or moved to another repository. */
  | { readonly kind: 'gone'; readonly why: string }
  /** This one cannot be written, others may. */
  | { readonly kind: 'refused'; readonly why: string }
  /** Nothing more can be written in this run: rights, limits, an archived repository, an outage. */
  | { readonly kind: 'stopped'; readonly why: string; readonly cause: StopCause };

/** The issues of the user's repository. Every method either tells the truth or says that it cannot. */
export type Tracker = {
  repository(): Promise<Repository>;
  /** All pages, all states; pull requests left out. */
  list(label: string): Promise<Listing>;
  /** Those that changed last, with or without the label; fewer, or none, when they cannot be had. */
  recent(): Promise<readonly Issue[]>;
  /** undefined when it is gone. */
  issue(number: number): Promise<Answer<Issue | undefined>>;
  comments(number: number): Promise<Answer<readonly IssueComment[]>>;
  /** Whether an open pull request refers to the issue. */
  hasOpenPullRequest(number: number): Promise<Answer<boolean>>;
  /** From then on, in milliseconds since the epoch, nothing is sent any more, however long GitHub made it wait. */
  writeUntil(time: number): void;
  /** After a run that was cut off: from then on an issue is looked for before it is opened, since lists lag. */
  lookFirst(): void;
  /** Makes labels that no listed issue carries; that one exists already is success. */
  provideLabels(labels: readonly LabelWanted[]): Promise<void>;
  /** Opens an issue once: after an unclear answer it looks for `marker` among the issues before it tries again. */
  create(issue: {
    readonly title: string;
    readonly body: string;
    readonly labels: readonly string[];
    readonly marker: string;
  }): Promise<WriteResult>;
  change(number: number, change: IssueChange): Promise<WriteResult>;
  /** Comments once: `marker`, a line of the body, is looked for before a second try. */
  comment(number: number, body: string, marker: string): Promise<WriteResult>;
};

/**
 * One write to an issue, ready to be sent. What belongs to one issue follows each other, the comment before the change
 * that it tells of: a run that is cut off in between finds it there, and goes on.
 */
export type Write = {
  readonly fingerprint: string;
  /** The reason for people. */
  readonly why: string;
} & (
  | {
      readonly do: 'create';
      readonly title: string;
      readonly body: string;
      readonly labels: readonly string[];
      /** A line of the body that no other issue has. */
      readonly marker: string;
    }
  | { readonly do: 'change'; readonly issue: number; readonly change: IssueChange }
  | {
      readonly do: 'comment';
      readonly issue: number;
      readonly body: string;
      /** A line of the body that no other comment on the issue has. */
      readonly marker: string;
    }
);

/** What became of a write. `deferred`: not sent, and to be planned again by the next run. */
export type Outcome = {
  readonly write: Write;
  readonly result: WriteResult | { readonly kind: 'deferred'; readonly why: string };
};
