import type { Read } from './normalise/intake.ts';
import type { Document } from './render/render.ts';
import type { Branches } from './types/branches.ts';
import type { CodeHistory } from './types/code-history.ts';
import type { ConfigSource } from './types/config.ts';
import type { Reading, TimeWindow } from './types/coverage.ts';
import type { Delivery } from './types/delivery.ts';
import type { LedgerStore } from './types/ledger.ts';
import type { Report } from './types/report.ts';
import type { Severity } from './types/severity.ts';
import type { TemplateSources } from './types/templates.ts';
import type { TendingRules } from './types/tending-rules.ts';
import type { Tracker } from './types/tracker.ts';

/** undefined: all that the source holds. */
export type Asked = { readonly window: TimeWindow | undefined; readonly minSeverity: Severity };

/** How the source was read so far, and how long that took. */
export type Account = Pick<Reading, 'pages' | 'quotaWaits' | 'quotaWaitSeconds' | 'stopped'> & {
  readonly millis: number;
};

export type LogBatch = Read & {
  readonly account: Account;
  /** Share of what was asked for that is read, from 0 to 1; undefined when nobody knows. */
  readonly done: number | undefined;
};

export type LogSource = {
  /** An export is read whole; Cloud Logging gives what was received in the window, in the order of its timestamps. */
  read(asked: Asked): AsyncIterable<LogBatch>;
  /**
   * After reading stopped at an entry of that time: up to which time of receipt everything in the window has been read.
   */
  completeTo(asked: Asked & { readonly window: TimeWindow }, position: string): Promise<string>;
};

/** What a run needs of the world outside. Built once, by `connect`. */
export type World = {
  readonly logs: LogSource;
  /** Milliseconds since the epoch, as they pass; a plan goes by `Settings.now`. */
  readonly now: () => number;
  /** For people: what happened beside the plan. */
  readonly note: (sentence: string) => void;
  /** Where runs leave their memory, and the issues. */
  readonly repository: (pace: Pick<TendingRules, 'caps' | 'patience'>) => {
    readonly ledger: LedgerStore;
    /** undefined: there are no issues to look at. */
    readonly tracker: Tracker | undefined;
    /** undefined: no worklog is committed. */
    readonly branches: Branches | undefined;
    /** undefined: there is no code to look at. */
    readonly history: CodeHistory | undefined;
  };
  /** undefined without a configuration file. */
  readonly config: { read(): Promise<ConfigSource | undefined> };
  readonly templates: { read(): Promise<TemplateSources> };
  readonly desk: {
    /** Writes the documents, all or none, and tells what came of the run; `delivery` of one that wrote to GitHub. */
    deliver(documents: readonly Document[], report: Report, delivery?: Delivery): Promise<void>;
  };
  readonly progress: {
    report(state: {
      readonly entries: number;
      readonly pages: number | null;
      readonly done: number | undefined;
      readonly position: string;
    }): void;
    done(): void;
  };
};
