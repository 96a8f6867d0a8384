/** Half-open range [from, to) in the form of `Entry.time`. */
export type TimeWindow = { readonly from: string; readonly to: string };

/** Where something could not be read and why. */
export type Unreadable = { readonly where: string; readonly why: string };

/** Why an entry was read but not clustered. */
export type IgnoreReason =
  | 'outside-window'
  | 'below-min-severity'
  | 'other-service'
  | 'ignore-rule'
  | 'no-payload'
  | 'counted-before';

/** What is known of how Cloud Logging was read; of an export there is nothing to tell. */
export type Reading = {
  /** null for an export. */
  readonly pages: number | null;
  /** How often the quota made the run wait, and for how long. */
  readonly quotaWaits: number;
  readonly quotaWaitSeconds: number;
  /** Why reading ended before the window was read. */
  readonly stopped: 'quota' | 'outage' | null;
  /** Entries of earlier windows that became visible only now; they are counted here. */
  readonly late: number;
  /** What is left for the next run. */
  readonly waiting: TimeWindow | null;
  /** What lay too far back to catch up with. */
  readonly skipped: TimeWindow | null;
  /** Set when the watermark had to stay where it was: the next run begins there and counts the same entries again. */
  readonly repeats: boolean;
  /** Set when the window ends so close to now that entries may still have been on their way. */
  readonly unsettled: boolean;
};

export const READ_FROM_EXPORT: Reading = {
  pages: null,
  quotaWaits: 0,
  quotaWaitSeconds: 0,
  stopped: null,
  late: 0,
  waiting: null,
  skipped: null,
  repeats: false,
  unsettled: false,
};

/** What a run really saw of its window. */
export type Coverage = Reading & {
  /** What could not be read and duplicates included. */
  readonly entriesRead: number;
  readonly duplicates: number;
  readonly unreadable: number;
  /** The first of them, with their position. */
  readonly unreadableAt: readonly Unreadable[];
  readonly ignored: number;
  readonly ignoredBy: Readonly<Partial<Record<IgnoreReason, number>>>;
  /** Whether reading stopped at the most entries allowed. */
  readonly truncated: boolean;
  readonly services: readonly { readonly name: string; readonly entries: number; readonly heard: boolean }[];
  /** In `Entry.time`'s form, over the entries inside the window; '' without any. */
  readonly firstEntry: string;
  readonly lastEntry: string;
  /** Set when nearly every entry lacks a payload, which is the export's fault and no finding. */
  readonly exportLooksBroken: boolean;
};
