import type { LogEntry } from '../../src/types/entry.ts';
import type { Severity } from '../../src/types/severity.ts';
import { SECOND, timestamp } from './clock.ts';
import { type Place, PROJECT } from './places.ts';
import type { Random } from './random.ts';

const MIDNIGHT_SECONDS = Date.UTC(2026, 10, 20) / 1000;
const API = 'https://api.staging.acme.example';

type Moment = { readonly at: number; readonly place: Place };

type Line = Moment & {
  readonly log:
    | 'run.googleapis.com/stdout'
    | 'run.googleapis.com/stderr'
    | `run.googleapis.com/${'requests' | 'varlog/system'}`;
  readonly severity?: Severity;
  readonly payload?: LogEntry;
  /** Further decimals of the timestamp, for the logs that are written with nanoseconds. */
  readonly nanoseconds?: string;
  /** Milliseconds that pass before the entry can be written at all. */
  readonly took?: number;
};

export type Statement = { readonly module: string; readonly function: string; readonly line: number };

export function entry(random: Random, line: Line): LogEntry {
  const { at, place, log, severity, payload = {}, nanoseconds, took = 0 } = line;
  const received = at + random.between((took + 50) * 1000, 900_000);
  return {
    ...payload,
    insertId: insertId(random, at),
    labels: place.labels,
    logName: `projects/${PROJECT}/logs/${encodeURIComponent(log)}`,
    receiveTimestamp: timestamp(received, String(random.between(0, 999)).padStart(3, '0')),
    resource: place.resource,
    ...(severity === undefined ? {} : { severity }),
    timestamp: timestamp(at, nanoseconds),
  };
}

/** Cloud Run's form: seconds, microseconds, and something random, eight hexadecimal digits each. */
export function insertId(random: Random, at: number): string {
  const parts = [MIDNIGHT_SECONDS + Math.floor(at / SECOND), at % SECOND];
  return parts.map((part) => part.toString(16).padStart(8, '0')).join('') + random.hex(8);
}

/** What the application's own JSON logger writes. */
export function appLine(
  random: Random,
  line: Moment & { severity: Severity; from: Statement; message: string; more?: LogEntry },
): LogEntry {
  const { at, place, severity, from, message, more = {} } = line;
  const context = from.module === 'logging' ? {} : { context: { name: from.module, service: 'backend' } };
  const labels = { function: from.function, line: String(from.line), module: from.module };
  const written = timestamp(at - random.between(0, 900)).replace('Z', '+00:00');
  const jsonPayload = { ...context, ...more, labels, message, timestamp: written };
  return entry(random, { at, place, log: 'run.googleapis.com/stderr', severity, payload: { jsonPayload } });
}

/** What a structured logger prints that Cloud Logging takes no severity from. */
export function eventLine(random: Random, line: Moment & { event: LogEntry }): LogEntry {
  const jsonPayload = { ...line.event, timestamp: timestamp(line.at) };
  return entry(random, { ...line, log: 'run.googleapis.com/stdout', payload: { jsonPayload } });
}

/** Plain text on stderr, without a severity. */
export function textLine(random: Random, line: Moment & { text: string; severity?: Severity }): LogEntry {
  return entry(random, { ...line, log: 'run.googleapis.com/stderr', payload: { textPayload: line.text } });
}

/** What Cloud Run itself says about a container. */
export function systemLine(random: Random, line: Moment & { severity: Severity; text: string }): LogEntry {
  const nanoseconds = String(random.between(0, 999)).padStart(3, '0');
  const payload = { textPayload: line.text };
  return entry(random, { ...line, log: 'run.googleapis.com/varlog/system', nanoseconds, payload });
}

type Exchange = Moment & {
  readonly method: string;
  readonly path: string;
  readonly status: number;
  readonly userAgent: string;
  readonly text?: string;
};

export function requestLine(random: Random, { at, place, method, path, status, userAgent, text }: Exchange): LogEntry {
  const took = random.between(3, 420);
  const httpRequest = {
    latency: `${(took / 1000).toFixed(3)}${random.between(100_000, 999_999)}s`,
    protocol: 'HTTP/1.1',
    remoteIp: `203.0.113.${random.between(2, 250)}`,
    requestMethod: method,
    requestSize: String(random.between(280, 1900)),
    requestUrl: `${API}${path}`,
    responseSize: String(random.between(60, 5400)),
    serverIp: '198.51.100.53',
    status,
    userAgent,
  };
  const trace = `projects/${PROJECT}/traces/${random.hex(32)}`;
  const spoken = text === undefined ? {} : { textPayload: text };
  const payload = { httpRequest, spanId: random.hex(16), trace, traceSampled: true, ...spoken };
  return entry(random, {
    at,
    place,
    log: 'run.googleapis.com/requests',
    severity: requestSeverity(status),
    payload,
    took,
  });
}

/** Cloud Run judges a request by its status alone. */
function requestSeverity(status: number): Severity {
  if (status >= 500) return 'ERROR';
  return status >= 400 ? 'WARNING' : 'INFO';
}
