import type { Priority } from '../../types/cluster.ts';
import type { PublishRules, Tier } from '../../types/config.ts';
import type { Severity } from '../../types/severity.ts';
import type { WorklogRules } from '../../types/worklog-rules.ts';

/** One value, or a list of which one must fit. */
export type OneOrMore<T> = T | readonly T[];

export type MatchInFile = {
  readonly service?: OneOrMore<string>;
  readonly module?: OneOrMore<string>;
  readonly message?: OneOrMore<string>;
  readonly status?: OneOrMore<number | string>;
};

type NamedInFile = { readonly name: string; readonly match: MatchInFile };

type Times = number | 'never';

type IssuesInFile = {
  readonly label?: string;
  readonly 'label-prefixes'?: { readonly priority?: string; readonly state?: string } | null;
  readonly title?: string;
  readonly 'open-from'?: { readonly [P in Exclude<Priority, 'P4'>]?: Times } | null;
  readonly 'reopen-window'?: string;
  readonly 'deploy-grace'?: string;
  readonly 'quiet-after'?: number | string;
  readonly 'close-after'?: number | string;
  readonly 'recent-comment'?: string;
  readonly 'steady-for'?: { readonly up?: number; readonly down?: number } | null;
  readonly 'trusted-logins'?: readonly string[] | null;
};

type LimitsInFile = {
  readonly 'new-issues'?: number;
  readonly writes?: number;
  readonly 'write-interval'?: string;
  readonly 'back-off'?: string;
  readonly 'request-timeout'?: string;
  readonly umbrella?: number;
};

type WorklogInFile = {
  readonly directory?: string;
  readonly branch?: string;
  readonly base?: string;
  readonly 'per-run'?: boolean;
  readonly keep?: string;
  readonly quiet?: WorklogRules['quiet'];
};

/** The file as it is written, once it fits `schema/config.schema.json`. */
export type ConfigFile = {
  readonly services?:
    | readonly { readonly name: OneOrMore<string>; readonly path?: string; readonly tier?: Tier }[]
    | null;
  readonly priorities?:
    | readonly {
        readonly name?: string;
        readonly match: MatchInFile;
        readonly floor?: Priority;
        readonly ceiling?: Priority;
        readonly fixed?: Priority;
        readonly impact?: string;
      }[]
    | null;
  readonly categories?: readonly NamedInFile[] | null;
  readonly ignore?: readonly { readonly name?: string; readonly match: MatchInFile }[] | null;
  readonly fingerprints?: readonly NamedInFile[] | null;
  readonly publish?: {
    readonly samples?: PublishRules['samples'];
    readonly 'ip-addresses'?: PublishRules['ipAddresses'];
  } | null;
  readonly redaction?: readonly { readonly name: string; readonly pattern: string }[] | null;
  readonly issues?: IssuesInFile | null;
  readonly limits?: LimitsInFile | null;
  readonly worklog?: WorklogInFile | null;
  readonly 'fail-on'?: Priority | 'never';
  readonly 'min-severity'?: Severity;
  readonly 'max-entries'?: number;
};
