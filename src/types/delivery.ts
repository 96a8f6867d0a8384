/** A worklog on its branch. */
export type Placed = {
  /** In the repository. */
  readonly path: string;
  readonly commit: string;
  /** Whether GitHub shows the commit as verified. */
  readonly verified: 'yes' | 'no';
};

/** What became of a run's worklog. */
export type Delivery =
  | (Placed & {
      readonly kind: 'pull-request';
      readonly how: 'opened' | 'updated';
      readonly number: number;
      readonly url: string;
    })
  /** It was committed, and no pull request shows it. */
  | (Placed & { readonly kind: 'branch'; readonly branch: string; readonly why: string })
  /** There was nothing to deliver. */
  | { readonly kind: 'none'; readonly why: string }
  | { readonly kind: 'failed'; readonly why: string };
