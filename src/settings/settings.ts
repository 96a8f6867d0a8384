import type { Severity } from '../types/severity.ts';
import type { GitHubTarget } from './github-settings.ts';
import type { LogsSource } from './logs-source.ts';
import type { WindowChoice } from './time-window.ts';
import type { WorklogInputs } from './worklog-inputs.ts';

/** Everything that a run was asked to do, checked, from whichever door it came in. */
export type Settings = {
  /** `plan`: everything but writing to GitHub. */
  readonly mode: 'apply' | 'plan';
  /** undefined: there are no issues to look at. */
  readonly github: GitHubTarget | undefined;
  readonly window: WindowChoice;
  /** undefined: what the configuration says, else the default. */
  readonly minSeverity: Severity | undefined;
  /** Names of services; empty means all. */
  readonly services: readonly string[];
  /** Entries after which reading stops; undefined: what the configuration says, else the default. */
  readonly maxEntries: number | undefined;
  readonly source: LogsSource;
  /** The configuration file; undefined: none. */
  readonly configFile: ConfigChoice | undefined;
  /** Folder with templates that replace ours, one by one. */
  readonly templates: string | undefined;
  readonly worklog: WorklogInputs;
  /** Folder that the documents are written to. */
  readonly out: string;
  /** Milliseconds since the epoch. */
  readonly now: number;
};

/** A file that was named must be there; the usual one may be absent. */
export type ConfigChoice = { readonly path: string; readonly mustExist: boolean };

export const DEFAULTS = {
  configFile: '.github/log-gardener.yml',
  timeWindow: 'since-last-run',
  minSeverity: 'NOTICE',
  maxEntries: 5_000_000,
  mode: 'apply',
  previewOut: 'log-gardener-preview',
} as const;
