import type { LogEntry } from './entry.ts';

/** The fields of a LogEntry that are looked at in every entry. */
export const KNOWN_FIELDS = [
  'insertId',
  'logName',
  'timestamp',
  'receiveTimestamp',
  'severity',
  'textPayload',
  'jsonPayload',
  'protoPayload',
  'httpRequest',
  'resource',
  'labels',
  'sourceLocation',
  'trace',
] as const;

export type KnownField = (typeof KNOWN_FIELDS)[number];
export type KnownFields = { readonly [Field in KnownField]?: unknown };

/** A LogEntry of which only the known fields were read. Its JSON is kept, to be read as a whole when that is asked for. */
export class Skimmed implements KnownFields {
  readonly #json: string;
  readonly #values: readonly unknown[];

  /** `values`: of the known fields, in their order. */
  constructor(json: string, values: readonly unknown[]) {
    this.#json = json;
    this.#values = values;
  }

  get insertId(): unknown {
    return this.#values[0];
  }

  get logName(): unknown {
    return this.#values[1];
  }

  get timestamp(): unknown {
    return this.#values[2];
  }

  get receiveTimestamp(): unknown {
    return this.#values[3];
  }

  get severity(): unknown {
    return this.#values[4];
  }

  get textPayload(): unknown {
    return this.#values[5];
  }

  get jsonPayload(): unknown {
    return this.#values[6];
  }

  get protoPayload(): unknown {
    return this.#values[7];
  }

  get httpRequest(): unknown {
    return this.#values[8];
  }

  get resource(): unknown {
    return this.#values[9];
  }

  get labels(): unknown {
    return this.#values[10];
  }

  get sourceLocation(): unknown {
    return this.#values[11];
  }

  get trace(): unknown {
    return this.#values[12];
  }

  whole(): LogEntry {
    const whole: LogEntry = JSON.parse(this.#json);
    return whole;
  }
}

export function wholeEntry(entry: LogEntry | Skimmed): LogEntry {
  return entry instanceof Skimmed ? entry.whole() : entry;
}
