import type { CleanText } from '../text/text.ts';

/** What the run would do about a cluster, and why. */
export type Step =
  | {
      readonly do: 'open';
      readonly fingerprint: string;
      readonly why: string;
      readonly title: CleanText;
      readonly labels: readonly string[];
    }
  | { readonly do: 'leave'; readonly fingerprint: string; readonly why: string };

export type Plan = {
  readonly steps: readonly Step[];
  /** Hash of what the plan was computed from: equal input, equal plan. */
  readonly computedFrom: string;
};
