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
  readonly insertId: unknown;
  readonly logName: unknown;
  readonly timestamp: unknown;
  readonly receiveTimestamp: unknown;
  readonly severity: unknown;
  readonly textPayload: unknown;
  readonly jsonPayload: unknown;
  readonly protoPayload: unknown;
  readonly httpRequest: unknown;
  readonly resource: unknown;
  readonly labels: unknown;
  readonly sourceLocation: unknown;
  readonly trace: unknown;
  readonly #json: string;

  /** `values`: of the known fields, in their order. */
  constructor(json: string, values: readonly unknown[]) {
    this.insertId = values[0];
    this.logName = values[1];
    this.timestamp = values[2];
    this.receiveTimestamp = values[3];
    this.severity = values[4];
    this.textPayload = values[5];
    this.jsonPayload = values[6];
    this.protoPayload = values[7];
    this.httpRequest = values[8];
    this.resource = values[9];
    this.labels = values[10];
    this.sourceLocation = values[11];
    this.trace = values[12];
    this.#json = json;
  }

  whole(): LogEntry {
    const whole: LogEntry = JSON.parse(this.#json);
    return whole;
  }
}

export function wholeEntry(entry: LogEntry | Skimmed): LogEntry {
  return entry instanceof Skimmed ? entry.whole() : entry;
}
