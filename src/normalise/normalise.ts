import type { Entry, LogEntry, Request, StackTrace } from '../types/entry.ts';
import { isSeverity, type Severity, severityRank } from '../types/severity.ts';
import { type KnownFields, Skimmed } from '../types/skimmed.ts';
import { canonicalTime } from '../types/time.ts';
import { accessLineOf } from './access-line.ts';
import { firstText, objectAt, scalarText, textAt } from './fields.ts';
import { guessLevel } from './guess-level.ts';
import { levelOfPayload, levelOfSign, levelOfStatus, levelOfText } from './level.ts';
import { marksIn } from './marks.ts';
import { type Payload, payloadOf } from './payload.ts';
import { TELLS_LEVEL, TELLS_REQUEST, TELLS_USER, USER_KEYS } from './payload-keys.ts';
import { requestInPayload } from './payload-request.ts';
import { requestOf } from './request.ts';
import { originOf, READ, rememberedSurroundings } from './resource.ts';
import { sourceOf } from './source.ts';
import { looksLikeStackTrace, parseStackTrace } from './stack-trace.ts';

const REMEMBERED = rememberedSurroundings();
/** What an agent gives to whatever a stream holds; any other severity somebody chose. */
const STREAMS_GIVE: ReadonlySet<Severity> = new Set(['DEFAULT', 'INFO', 'ERROR']);
const NO_PARTS: readonly Entry[] = [];
/** More different names of logs than that are not worth remembering. */
const MOST_LOGS = 1_000;

/** LogEntry → Entry: one scale of severity, one message, one source, whatever the shape it came in. Never throws. */
export function normalise(raw: LogEntry | Skimmed): Entry {
  const surroundings = raw instanceof Skimmed ? REMEMBERED : READ;
  const log = logIdOf(scalarText(raw.logName));
  const payload = payloadOf(raw);
  const labelled = surroundings.labelledBy(raw.labels);
  const origin = originOf(raw, log, surroundings);
  const marks = marksIn(payload.message);
  const access = payload.message === '' ? undefined : accessLineOf(payload.message, marks);
  const request = requestOf(raw.httpRequest) ?? access ?? requestIn(payload);
  const stack = stackOf(payload, marks);
  const severity = severityOf(raw.severity);
  const levelled = levelOf(payload, severity, { status: request?.status ?? 0, access, stack, marks });
  const received = canonicalTime(raw.receiveTimestamp);
  const time = raw.timestamp === raw.receiveTimestamp ? received : canonicalTime(raw.timestamp) || received;
  return {
    insertId: scalarText(raw.insertId) ?? '',
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
    level: levelled.level,
    guessed: levelled.guessed,
    payload: payload.kind,
    message: payload.message,
    stack,
    source: sourceOf(raw, payload, labelled),
    request,
    trace: scalarText(raw.trace),
    user: userOf(raw, payload) ?? labelled.user,
    weight: 1,
    parts: NO_PARTS,
    raw,
  };
}

const logIds = new Map<string, string>();
/** Compared before a look-up: most entries are of the same log as the one before. */
let lastLog = { name: '', id: '' };

/** `projects/p/logs/run.googleapis.com%2Fstderr` → `run.googleapis.com/stderr`. */
function logIdOf(logName: string | undefined): string {
  if (logName === undefined) return '';
  if (logName === lastLog.name) return lastLog.id;
  const id = logIds.get(logName) ?? newLogId(logName);
  lastLog = { name: logName, id };
  return id;
}

function newLogId(logName: string): string {
  const start = logName.indexOf('/logs/');
  const id = (start === -1 ? logName : logName.slice(start + 6)).replace(/%2F/gi, '/');
  if (logIds.size < MOST_LOGS) logIds.set(logName, id);
  return id;
}

function severityOf(value: unknown): Severity {
  if (typeof value !== 'string') return 'DEFAULT';
  if (isSeverity(value)) return value;
  const name = value.toUpperCase();
  return isSeverity(name) ? name : 'DEFAULT';
}

function stackOf({ message, traceText }: Payload, marks: number): StackTrace | undefined {
  const stack = looksLikeStackTrace(message, marks) ? parseStackTrace(message) : undefined;
  return stack ?? (traceText === undefined ? undefined : parseStackTrace(traceText));
}

function requestIn({ json, tells }: Payload): Request | undefined {
  return json === undefined || (tells & TELLS_REQUEST) === 0 ? undefined : requestInPayload(json);
}

type Told = {
  readonly status: number;
  readonly access: Request | undefined;
  readonly stack: StackTrace | undefined;
  /** The punctuation of the message. */
  readonly marks: number;
};

type Levelled = Pick<Entry, 'level' | 'guessed'>;

/** What the payload or text states counts, then what was logged; what says nothing at all is judged by its words. */
function levelOf(payload: Payload, severity: Severity, told: Told): Levelled {
  const known = statedLevel(payload, severity, told) ?? loggedLevel(severity, told);
  if (known !== undefined) return { level: withTrace(known, payload, told), guessed: false };
  if (payload.kind === 'none') return { level: 'DEFAULT', guessed: false };
  return { level: guessLevel(payload.message), guessed: true };
}

/** Who puts a whole stack trace into a field of its own tells of something that went wrong, however quietly. */
function withTrace(level: Severity, { traceText }: Payload, { stack }: Told): Severity {
  const isTold = stack !== undefined && traceText !== undefined;
  return isTold && severityRank(level) < severityRank('WARNING') ? 'WARNING' : level;
}

function statedLevel(payload: Payload, severity: Severity, { access, marks }: Told): Severity | undefined {
  return (
    ((payload.tells & TELLS_LEVEL) === 0 ? undefined : levelOfPayload(payload.json)) ??
    (access === undefined ? undefined : levelOfStatus(access.status)) ??
    (payload.kind === 'proto' ? undefined : levelOfText(payload.message, marks)) ??
    (payload.kind === 'text' && STREAMS_GIVE.has(severity) ? levelOfSign(payload.message) : undefined)
  );
}

function loggedLevel(severity: Severity, { status, stack }: Told): Severity | undefined {
  if (severity !== 'DEFAULT') return severity;
  if (stack !== undefined) return 'ERROR';
  return status === 0 ? undefined : levelOfStatus(status);
}

function userOf(raw: KnownFields, { json, tells, kind }: Payload): string | undefined {
  const authenticated = kind === 'proto' ? principalOf(raw) : undefined;
  return authenticated ?? ((tells & TELLS_USER) === 0 ? undefined : firstText(json, USER_KEYS));
}

function principalOf(raw: KnownFields): string | undefined {
  return textAt(objectAt(objectAt(raw, 'protoPayload'), 'authenticationInfo'), 'principalEmail');
}
