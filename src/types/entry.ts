import type { Severity } from './severity.ts';
import type { Skimmed } from './skimmed.ts';

/** Where in the code an entry was written, as far as it says so; lines move with every build and are only shown. */
export type Source = {
  readonly module: string | undefined;
  readonly function: string | undefined;
  readonly file: string | undefined;
  readonly line: string | undefined;
};

/** One call in a stack trace; `own` is false for libraries and the runtime. */
export type Frame = Source & { readonly own: boolean };

/** A parsed stack trace. */
export type StackTrace = {
  readonly language: 'python' | 'node' | 'java' | 'go' | 'ruby' | 'dotnet';
  /** Type of the root cause, such as `KeyError` or `java.sql.SQLException`. */
  readonly exception: string;
  /** What the root cause says, without its type; may be empty. */
  readonly message: string;
  /** Frames of the root cause, innermost first. */
  readonly frames: readonly Frame[];
  /** What the text says before the trace starts; may be empty. */
  readonly introduction: string;
};

export type Request = {
  readonly method: string;
  /** Path with the values in it masked, without query: `/users/<*>/orders`. */
  readonly route: string;
  /** 0 when the entry does not tell. */
  readonly status: number;
  /** Milliseconds from the entry's time to the answer; 0 when the entry does not tell. */
  readonly latency: number;
};

export type PayloadKind = 'text' | 'json' | 'proto' | 'request' | 'none';

/** One Cloud Logging LogEntry as parsed from JSON, nothing checked. */
export type LogEntry = { readonly [key: string]: unknown };

/** One LogEntry, normalised. */
export type Entry = {
  readonly insertId: string;
  /** Id of the log, decoded: `run.googleapis.com/stderr`. */
  readonly log: string;
  readonly project: string;
  readonly service: string;
  readonly resourceType: string;
  readonly location: string | undefined;
  readonly revision: string | undefined;
  readonly instance: string | undefined;
  /** RFC 3339 in UTC with nine decimals, so that text order is time order; '' when the entry has no time. */
  readonly time: string;
  /** When Cloud Logging received it, in the same form; `time` when the entry does not say. */
  readonly received: string;
  /** As logged. */
  readonly severity: Severity;
  /** What the text or payload itself states, else `severity`: this one counts. */
  readonly level: Severity;
  /** Whether the level is a guess: neither the text nor who logged it states any. */
  readonly guessed: boolean;
  readonly payload: PayloadKind;
  readonly message: string;
  readonly stack: StackTrace | undefined;
  readonly source: Source;
  readonly request: Request | undefined;
  readonly trace: string | undefined;
  readonly user: string | undefined;
  /** 1 for a log line; more for a source that counts before it hands over. */
  readonly weight: number;
  /** The entries of a stack trace, or of a statement, that arrived one line an entry, this one included; empty for all others. */
  readonly parts: readonly Entry[];
  /** The entry as it was read, for samples. */
  readonly raw: LogEntry | Skimmed;
};
