import type { OwnRule } from '../text/text.ts';
import type { Priority } from './cluster.ts';
import { DEFAULT_RULES, type TendingRules } from './tending-rules.ts';
import { DEFAULT_WORKLOG_RULES, type WorklogRules } from './worklog-rules.ts';

/** The configuration file as it was read. */
export type ConfigSource = { readonly origin: string; readonly text: string };

export type TextMatcher = { test(text: string): boolean };

/** Inclusive on both ends. */
export type StatusRange = { readonly from: number; readonly to: number };

/** Everything that is set must fit; what is undefined, or an empty list, fits anything. */
export type Match = {
  readonly service: TextMatcher | undefined;
  readonly module: TextMatcher | undefined;
  readonly message: TextMatcher | undefined;
  readonly status: readonly StatusRange[];
};

export type Tier = 'critical' | 'standard' | 'low';

type ServiceRule = {
  readonly name: TextMatcher;
  /** Folder of its source, relative to the repository's root, without a slash at either end. */
  readonly path: string | undefined;
  readonly tier: Tier;
};

export type PriorityRule = {
  readonly match: Match;
  /** Never less urgent than this. */
  readonly floor: Priority | undefined;
  /** Never more urgent than this. */
  readonly ceiling: Priority | undefined;
  readonly fixed: Priority | undefined;
  /** The team's own sentence. */
  readonly impact: string | undefined;
  /** How a reason names the rule: its name, or `priorities[2]`. */
  readonly label: string;
};

/** What a name stands for: a category, or a fingerprint. */
type NamingRule = { readonly name: string; readonly match: Match };

type IgnoreRule = { readonly match: Match; readonly label: string };

/** What of the logs may be shown in the repository that is written to. */
export type PublishRules = {
  /** `private`: in private repositories alone. */
  readonly samples: 'never' | 'private' | 'always';
  /** Of addresses on the internet. */
  readonly ipAddresses: 'redact' | 'keep';
};

/** The configuration file, checked, with its patterns compiled; in every list the first rule that fits decides. */
export type Config = {
  readonly services: readonly ServiceRule[];
  readonly priorities: readonly PriorityRule[];
  readonly categories: readonly NamingRule[];
  readonly ignore: readonly IgnoreRule[];
  readonly fingerprints: readonly NamingRule[];
  readonly publish: PublishRules;
  /** What to take out of every text besides secrets and personal data. */
  readonly redaction: readonly OwnRule[];
  readonly tending: TendingRules;
  readonly worklog: WorklogRules;
  /** The run fails when it finds a cluster as urgent as this, or more. */
  readonly failOn: Priority | undefined;
  /** Values of inputs, which an input of the same name replaces. */
  readonly inputs: { readonly minSeverity: string | undefined; readonly maxEntries: number | undefined };
};

export const NO_CONFIG: Config = {
  services: [],
  priorities: [],
  categories: [],
  ignore: [],
  fingerprints: [],
  publish: { samples: 'private', ipAddresses: 'redact' },
  redaction: [],
  tending: DEFAULT_RULES,
  worklog: DEFAULT_WORKLOG_RULES,
  failOn: undefined,
  inputs: { minSeverity: undefined, maxEntries: undefined },
};
