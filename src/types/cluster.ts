import type { Entry, Frame, Source } from './entry.ts';
import type { Severity } from './severity.ts';

/** What made entries one pattern, strongest first. */
export type Evidence = 'rule' | 'stack' | 'request' | 'statement' | 'template' | 'no-payload';

/** How many different values were seen; `capped` when there were more than were kept. */
export type Distinct = { readonly count: number; readonly capped: boolean };

/** Counts over equal, consecutive spans of time. */
export type Timeline = {
  /** Milliseconds since the epoch at which the first span starts. */
  readonly start: number;
  /** Length of a span in milliseconds. */
  readonly width: number;
  readonly counts: readonly number[];
};

/** What was counted over the entries of a pattern or cluster; independent of the order in which they came. */
export type Tally = {
  /** Log entries. */
  readonly count: number;
  /** How often it happened: a stack trace that arrived as forty entries happened once. */
  readonly occurrences: number;
  /** In `Entry.time`'s form; '' when no entry had a time. */
  readonly first: string;
  readonly last: string;
  /** Entries by severity as logged. */
  readonly severities: Readonly<Partial<Record<Severity, number>>>;
  /** Entries by level, which counts. */
  readonly levels: Readonly<Partial<Record<Severity, number>>>;
  readonly instances: Distinct;
  readonly users: Distinct;
  /** Sorted. */
  readonly revisions: readonly string[];
  /** Most frequent first. */
  readonly routes: readonly { readonly route: string; readonly count: number }[];
  /** The earliest few and one drawn by lot, in time order. */
  readonly samples: readonly Entry[];
  /** Of the earliest entries, in time order. */
  readonly insertIds: readonly string[];
  readonly timeline: Timeline;
};

/** What stood at one variable part of a template. */
export type Variable = {
  /** How many different values, among the messages looked at. */
  readonly different: number;
  /** Most frequent first. */
  readonly top: readonly { readonly value: string; readonly count: number }[];
};

type PatternIdentity = {
  readonly scope: string;
  readonly text: string;
  /** The template, once it is wider than the text that the fingerprint was made from. */
  readonly shown?: string;
};

/** A pattern of an earlier run. */
export type KnownPattern = PatternIdentity & { readonly project: string; readonly service: string };

/** Entries of one service that say the same thing. */
export type Pattern = {
  readonly fingerprint: string;
  readonly project: string;
  readonly service: string;
  readonly evidence: Evidence;
  /** What its entries were compared within, and what they had in common: what a later run needs to know it again. */
  readonly identity: PatternIdentity;
  /** What was the same in every entry, with <*> for what varied. */
  readonly template: string;
  readonly exception: string | undefined;
  /** The earliest messages, in time order; of stack traces what the exception said. */
  readonly messages: readonly string[];
  readonly source: Source;
  /** Of a stack trace, innermost first; empty for all other evidence. */
  readonly frames: readonly Frame[];
  /** HTTP status of the requests it is about, 0 when it is about none. */
  readonly status: number;
  readonly tally: Tally;
};

/** The patterns that are one failure; the first one leads. */
export type Cluster = {
  /** The leading pattern's. */
  readonly fingerprint: string;
  readonly project: string;
  readonly service: string;
  readonly name: string;
  readonly patterns: readonly Pattern[];
  /** Why the patterns are together, one sentence each with its numbers; empty for a single pattern. */
  readonly joins: readonly string[];
  readonly tally: Tally;
};

export const PRIORITIES = ['P0', 'P1', 'P2', 'P3', 'P4'] as const;
export type Priority = (typeof PRIORITIES)[number];

/** Why a cluster matters now, or a name that the configuration gives it. */
export type Category = 'new' | 'regression' | 'escalated' | 'active-dev' | (string & {});

/** A cluster with its place in the ranking. */
export type Ranked = {
  readonly cluster: Cluster;
  readonly priority: Priority;
  readonly category: Category;
  /** Highest level among its entries. */
  readonly level: Severity;
  /** The steps that led to priority and category, in words, each with its numbers. */
  readonly reasons: readonly string[];
  /** The team's own sentence, from the configuration. */
  readonly impact: string | undefined;
  /** Folder of its service's source in the repository, from the configuration. */
  readonly sourcePath: string | undefined;
};
