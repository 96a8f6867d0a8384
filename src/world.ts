import type { Read } from './normalise/intake.ts';
import type { Document } from './render/render.ts';
import type { ConfigSource } from './types/config.ts';
import type { Report } from './types/report.ts';
import type { TemplateSources } from './types/templates.ts';

type LogBatch = Read & { readonly bytesRead: number };

/** What a run needs of the world outside. Built once, by `connect`. */
export type World = {
  readonly logs: {
    read(): AsyncIterable<LogBatch>;
    /** Of everything that `read` will give, when it is known beforehand. */
    totalBytes(): Promise<number | undefined>;
  };
  /** undefined without a configuration file. */
  readonly config: { read(): Promise<ConfigSource | undefined> };
  readonly templates: { read(): Promise<TemplateSources> };
  readonly desk: {
    /** Writes the documents, all or none, and tells what came of the run. */
    deliver(documents: readonly Document[], report: Report): Promise<void>;
  };
  readonly progress: {
    report(state: {
      readonly entries: number;
      readonly bytes: number;
      readonly total: number | undefined;
      readonly position: string;
    }): void;
    done(): void;
  };
};
