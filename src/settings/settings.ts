import type { Severity } from '../types/severity.ts';
import type { WindowChoice } from './time-window.ts';

/** Everything that a run was asked to do, checked, from whichever door it came in. */
export type Settings = {
  /** `plan`: everything but writing to GitHub. */
  readonly mode: 'plan';
  readonly window: WindowChoice;
  readonly minSeverity: Severity;
  /** Names of services; empty means all. */
  readonly services: readonly string[];
  /** Entries after which reading stops. */
  readonly maxEntries: number;
  /** Exports to read; `-` is standard input. */
  readonly logsFiles: readonly string[];
  /** Folder with templates that replace ours, one by one. */
  readonly templates: string | undefined;
  /** Folder that the documents are written to. */
  readonly out: string;
  /** `owner/name` of the repository, for links. */
  readonly repository: string | undefined;
  /** Milliseconds since the epoch. */
  readonly now: number;
};

export const DEFAULTS = {
  timeWindow: 'since-last-run',
  minSeverity: 'NOTICE',
  maxEntries: 5_000_000,
  mode: 'plan',
  previewOut: 'log-gardener-preview',
} as const;
