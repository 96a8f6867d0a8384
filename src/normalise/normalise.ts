import type { Entry, LogEntry, StackTrace } from '../types/entry.ts';
import { isSeverity, type Severity } from '../types/severity.ts';
import { canonicalTime } from '../types/time.ts';
import { firstText, objectAt, textAt } from './fields.ts';
import { judgeLevel, levelOfPayload, levelOfStatus, levelOfText } from './level.ts';
import { type Payload, payloadOf } from './payload.ts';
import { requestOf } from './request.ts';
import { originOf } from './resource.ts';
import { sourceOf } from './source.ts';
import { looksLikeStackTrace, parseStackTrace } from './stack-trace.ts';

const NO_PARTS: readonly Entry[] = [];
const USER_KEYS = ['user_id', 'userId', 'uid', 'user', 'user_email', 'email'];

/** LogEntry → Entry: one scale of severity, one message, one source, whatever the shape it came in. Never throws. */
export function normalise(raw: LogEntry): Entry {
  const log = logIdOf(textAt(raw, 'logName'));
  const payload = payloadOf(raw);
  const origin = originOf(raw, log);
  const request = requestOf(raw.httpRequest);
  const stack = stackOf(payload);
  const severity = severityOf(raw.severity);
  const received = canonicalTime(raw.receiveTimestamp);
  const time = canonicalTime(raw.timestamp) || received;
  return {
    insertId: textAt(raw, 'insertId') ?? '',
    log,
    project: origin.project,
    service: origin.service,
    resourceType: origin.resourceType,
    location: origin.location,
    revision: origin.revision,
    instance: origin.instance,
    time,
    received: received || time,
    severity,
    level: levelOf(payload, severity, request?.status ?? 0, stack),
    payload: payload.kind,
    message: payload.message,
    stack,
    source: sourceOf(raw, payload.json),
    request,
    trace: textAt(raw, 'trace'),
    user: userOf(raw, payload),
    weight: 1,
    parts: NO_PARTS,
    raw,
  };
}

/** `projects/p/logs/run.googleapis.com%2Fstderr` → `run.googleapis.com/stderr`. */
function logIdOf(logName: string | undefined): string {
  if (logName === undefined) return '';
  const start = logName.indexOf('/logs/');
  return (start === -1 ? logName : logName.slice(start + 6)).replace(/%2F/gi, '/');
}

function severityOf(value: unknown): Severity {
  const name = typeof value === 'string' ? value.toUpperCase() : '';
  return isSeverity(name) ? name : 'DEFAULT';
}

function stackOf(payload: Payload): StackTrace | undefined {
  for (const text of [payload.message, payload.traceText]) {
    if (text === undefined || !looksLikeStackTrace(text)) continue;
    const trace = parseStackTrace(text);
    if (trace !== undefined) return trace;
  }
  return undefined;
}

/** What the payload or text states counts, then what was logged; what says nothing at all is judged by its words. */
function levelOf(payload: Payload, severity: Severity, status: number, stack: StackTrace | undefined): Severity {
  const stated = levelOfPayload(payload.json) ?? (payload.kind === 'proto' ? undefined : levelOfText(payload.message));
  if (stated !== undefined) return stated;
  if (severity !== 'DEFAULT') return severity;
  if (stack !== undefined) return 'ERROR';
  if (status !== 0) return levelOfStatus(status);
  return payload.kind === 'none' ? 'DEFAULT' : judgeLevel(payload.message);
}

function userOf(raw: LogEntry, payload: Payload): string | undefined {
  const authenticated = textAt(objectAt(objectAt(raw, 'protoPayload'), 'authenticationInfo'), 'principalEmail');
  return (
    authenticated ?? firstText(payload.json, USER_KEYS) ?? firstText(objectAt(raw, 'labels'), ['user_id', 'userId'])
  );
}
