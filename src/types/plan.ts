import type { CleanText } from '../text/text.ts';
import type { Memory, Told } from './remembered.ts';
import type { Issue } from './tracker.ts';

/** What the hidden lines of an issue say. */
export type Marks = {
  readonly fingerprint: string;
  /** Further fingerprints of the same cluster. */
  readonly aliases: readonly string[];
  /** Clusters that share the issue since they came in a storm. */
  readonly folds: readonly string[];
};

/** An issue whose marks are trusted; `adopted` for one that a person wrote and handed over. */
export type Tracked = { readonly issue: Issue; readonly marks: Marks; readonly standing: 'own' | 'adopted' };

export type CommentKind = 'escalated' | 'de-escalated' | 'regressed' | 'quiet' | 'closed';

export type PlannedComment = {
  readonly kind: CommentKind;
  /** What changed: `P2-P1`, or the time that the change goes back to. */
  readonly what: string;
  readonly why: string;
  /** A hidden line that the comment must carry. */
  readonly marker: string;
};

type About = {
  /** Of the cluster as this window shows it; for a step without a cluster, what the issue carries. */
  readonly fingerprint: string;
  readonly why: string;
};

/** What a step makes of an issue; null for what stays as it is. */
type Shown = {
  readonly marks: Marks;
  /** What title and labels tell once it is done. */
  readonly told: Told;
  /** Looked alike when the issue was opened. */
  readonly related: readonly number[];
};

/** What the run would do about a cluster or an issue, and why. */
export type TendingStep =
  | (About &
      Shown & {
        readonly do: 'open' | 'umbrella';
        readonly title: CleanText;
        readonly labels: readonly string[];
        /** The issue that it goes on from. */
        readonly follows: number | null;
      })
  | (About &
      Shown & {
        readonly do: 'refresh' | 'reopen';
        readonly issue: number;
        readonly title: string | null;
        readonly labels: readonly string[] | null;
        readonly comment: PlannedComment | null;
        /** `untouched` keeps the body of a quiet cluster, or of one whose block a person removed twice. */
        readonly body: 'in-place' | 'append' | 'untouched';
      })
  | (About & {
      readonly do: 'close';
      readonly identity: string;
      readonly issue: number;
      readonly comment: PlannedComment | null;
    })
  | (About & {
      readonly do: 'leave';
      readonly issue: number | null;
      /** The more urgent cluster whose issue tells of this one as well. */
      readonly within?: string;
    })
  | (About & { readonly do: 'wait'; readonly issue: number | null });

/** What a first run without issues comes to. */
export type Step =
  | {
      readonly do: 'open';
      readonly fingerprint: string;
      readonly why: string;
      readonly title: CleanText;
      readonly labels: readonly string[];
    }
  | { readonly do: 'leave'; readonly fingerprint: string; readonly why: string };

export type Plan<S = Step> = {
  /** One for each ranked cluster, in their order; then those about issues whose cluster was not seen, and umbrellas. */
  readonly steps: readonly S[];
  /** Hash of what the plan was computed from: equal input, equal plan. */
  readonly computedFrom: string;
};

export type TendingPlan = Plan<TendingStep> & {
  /** What the worklog must say besides, each a sentence. */
  readonly notes: readonly string[];
};

/** A plan with what is to be remembered. */
export type Tending = {
  readonly plan: TendingPlan;
  /** Before this window was counted, with what the issues tell added: what a run that is not through yet stores. */
  readonly known: Memory;
  /** After this window was counted. */
  readonly observed: Memory;
  /** What GitHub must be asked; with the answers the plan is made again, until nothing new is asked. */
  readonly questions: readonly Question[];
  /** All that were listed or looked up, by number. */
  readonly issues: ReadonlyMap<number, Issue>;
  /** Of the writes that a window may have, earlier runs of it included. */
  readonly writesLeft: number;
};

/** What a run saw of its window, as far as the lifecycle asks. */
export type WindowSeen = {
  /** In `Entry.time`'s form, half-open. */
  readonly from: string;
  readonly to: string;
  /** `past`: given by hand, and over for long. It reopens, escalates and silences nothing. */
  readonly kind: 'current' | 'past';
  readonly coverage: 'complete' | 'partial';
  /** Names of the services of which anything was heard. */
  readonly heard: readonly string[];
  readonly revisions: readonly {
    readonly service: string;
    readonly revision: string;
    readonly first: string;
    /** That it was built from, when its entries tell. */
    readonly commit?: string | undefined;
  }[];
};

/** Something that only GitHub can tell, asked for when a decision hangs on it. */
export type Question =
  | { readonly about: 'issue' | 'comments' | 'pull-requests'; readonly issue: number }
  /** Issues of others that changed last, with which those that open are compared. */
  | { readonly about: 'look-alikes' };
