/** Half-open range [from, to) in the form of `Entry.time`. */
export type TimeWindow = { readonly from: string; readonly to: string };

/** Where something could not be read and why. */
export type Unreadable = { readonly where: string; readonly why: string };

/** Why an entry was read but not clustered. */
export type IgnoreReason = 'outside-window' | 'below-min-severity' | 'other-service' | 'ignore-rule' | 'no-payload';

/** What a run really saw of its window. */
export type Coverage = {
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
