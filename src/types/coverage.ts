/** Half-open range [from, to) in the form of `Entry.time`. */
export type TimeWindow = { readonly from: string; readonly to: string };

/** Where something could not be read and why. */
export type Unreadable = { readonly where: string; readonly why: string };
