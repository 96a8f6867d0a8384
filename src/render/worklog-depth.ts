import { type Depth, FULL_DEPTH } from './cluster-view.ts';

/** How much a worklog has room for. */
export type WorklogDepth = {
  /** Clusters with a section of their own, the most urgent ones. */
  readonly sections: number;
  /** Sections with a sample entry. */
  readonly samples: number;
  readonly commands: 'shown' | 'left-out';
  readonly informational: number;
  /** Rows of the processing results. */
  readonly rows: number;
  readonly cluster: Depth;
  /** What was left out to keep the file short, for its reader. */
  readonly leftOut: readonly string[];
  /** With more, the next depth is tried. */
  readonly maxBytes: number;
};

/** What a person still scrolls through. */
const PREFERRED_BYTES = 100_000;
/** Every cluster has its row for as long as the file stays below. */
const MOST_BYTES = 390_000;

export const FULL_WORKLOG: WorklogDepth = {
  sections: 40,
  samples: 20,
  commands: 'shown',
  informational: 60,
  rows: 10_000,
  cluster: FULL_DEPTH,
  leftOut: [],
  maxBytes: PREFERRED_BYTES,
};
const SAMPLES_OF_TEN: WorklogDepth = { ...FULL_WORKLOG, samples: 10, leftOut: ['most sample entries'] };
const WITHOUT_SAMPLES: WorklogDepth = { ...FULL_WORKLOG, samples: 0, leftOut: ['sample entries'] };
const WITHOUT_COMMANDS: WorklogDepth = {
  ...WITHOUT_SAMPLES,
  commands: 'left-out',
  cluster: { ...FULL_DEPTH, values: 'left-out', followers: 5, patternChars: 600, reasons: 6 },
  leftOut: ['sample entries', 'gcloud commands', 'most frequent values', 'long parts of patterns and reasons'],
};
const TWENTY: WorklogDepth = { ...WITHOUT_COMMANDS, sections: 20 };
const TEN: WorklogDepth = {
  ...TWENTY,
  sections: 10,
  informational: 20,
  cluster: { ...TWENTY.cluster, followers: 2, patternChars: 300, reasons: 3 },
};
const ROWS_ABOVE_ALL: WorklogDepth = { ...TEN, maxBytes: MOST_BYTES };

/** Fullest first. */
export const WORKLOG_DEPTHS = [
  FULL_WORKLOG,
  SAMPLES_OF_TEN,
  WITHOUT_SAMPLES,
  WITHOUT_COMMANDS,
  TWENTY,
  TEN,
  ROWS_ABOVE_ALL,
  { ...ROWS_ABOVE_ALL, rows: 500 },
  { ...ROWS_ABOVE_ALL, sections: 3, informational: 5, rows: 100 },
  { ...ROWS_ABOVE_ALL, sections: 0, informational: 0, rows: 20 },
] as const satisfies readonly WorklogDepth[];
