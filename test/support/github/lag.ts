/** For how long the listing does not show a new issue yet. */
export type ListDelay = { readonly listings: number } | { readonly millis: number };

export type Lag = {
  readonly set: (delay: ListDelay) => void;
  readonly created: (number: number) => void;
  /** Counts one more listing, and says what it must leave out. */
  readonly listing: () => ReadonlySet<number>;
};

/** `millis` goes by the server's clock. */
export function newLag(clock: () => number): Lag {
  let delay: ListDelay = { listings: 0 };
  let listings = 0;
  const born = new Map<number, { readonly listings: number; readonly at: number }>();
  return {
    set(wanted) {
      delay = wanted;
    },
    created(number) {
      born.set(number, { listings, at: clock() });
    },
    listing() {
      listings += 1;
      const late = [...born].filter(([, birth]) =>
        'listings' in delay ? listings - birth.listings <= delay.listings : clock() - birth.at < delay.millis,
      );
      return new Set(late.map(([number]) => number));
    },
  };
}
