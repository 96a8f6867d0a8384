import type { PayloadKind } from '../types/entry.ts';
import type { KnownFields } from '../types/skimmed.ts';
import { auditMessage } from './audit.ts';
import { firstText, isObject, type Json, objectAt, scalarText, textAt } from './fields.ts';
import { type Logfmt, parseLogfmt } from './logfmt.ts';
import { toldByFields } from './payload-fields.ts';
import { MESSAGE_KEYS, TELLS_REASON, TELLS_TRACE, TRACE_KEYS, tellsOf } from './payload-keys.ts';
import { looksLikeStackTrace } from './stack-trace.ts';

export type Payload = {
  readonly kind: PayloadKind;
  readonly message: string;
  /** The structured payload, also when it came as JSON text or logfmt. */
  readonly json: Json | undefined;
  /** What its keys may tell, in bits of `tellsOf`; 0 without a structured payload. */
  readonly tells: number;
  /** Text outside the message that may hold the stack trace. */
  readonly traceText: string | undefined;
};

const LESSER_KEYS = [
  'description',
  'statusDetails',
  'error',
  'err',
  'exception',
  'title',
  'summary',
  'detail',
  'details',
  'reason',
  'body',
];
const PANIC_KEYS = ['panic', 'recovered', 'recover', 'error', 'err', 'reason'];
const NESTED_TRACE_KEYS = ['stack', 'traceback', 'stack_trace', 'stacktrace', 'message'];

/** Longer JSON text is not worth parsing a second time: an entry is 256 KiB at the most. */
const MAX_EMBEDDED_JSON = 256 * 1024;

const NOTHING: Payload = { kind: 'none', message: '', json: undefined, tells: 0, traceText: undefined };

/** What an entry says, whatever kind of payload it says it in. */
export function payloadOf(raw: KnownFields): Payload {
  const text = scalarText(raw.textPayload);
  if (text !== undefined) return ofText(text);
  const json = raw.jsonPayload;
  if (isObject(json) && hasMembers(json)) {
    const payload = ofJson(json);
    return isObject(raw.httpRequest) ? ofRequest(payload, json) : payload;
  }
  if (json !== undefined && json !== null && !isObject(json)) return ofText(scalarText(json) ?? jsonText(json));
  const audit = raw.protoPayload;
  if (isObject(audit)) return { ...NOTHING, kind: 'proto', message: auditMessage(audit) };
  return isObject(raw.httpRequest) ? { ...NOTHING, kind: 'request' } : NOTHING;
}

function ofText(text: string): Payload {
  const embedded = embeddedJson(text);
  if (embedded !== undefined) return { ...ofJson(embedded), kind: 'text' };
  const line = parseLogfmt(text) ?? jsonLine(text);
  if (line === undefined) return { kind: 'text', message: text, json: undefined, tells: 0, traceText: undefined };
  const { fields } = line;
  return { kind: 'text', message: withTrace(line), json: fields, tells: tellsOf(fields), traceText: undefined };
}

/** A line of JSON with the trace of what it tells below it. */
function jsonLine(text: string): Logfmt | undefined {
  if (!text.startsWith('{')) return undefined;
  const end = text.indexOf('\n');
  const below = text.slice(end + 1);
  const fields = end < 0 || !looksLikeStackTrace(below) ? undefined : embeddedJson(text.slice(0, end));
  return fields === undefined ? undefined : { message: messageOf(fields), fields, below };
}

function withTrace({ message, below }: Logfmt): string {
  return below !== '' && looksLikeStackTrace(below) ? `${message}\n${below}` : message;
}

/** What collects the output of a container wraps its lines: the line inside knows its message and level better. */
function ofJson(json: Json): Payload {
  const tells = tellsOf(json);
  const said = saidIn(json) ?? '';
  const inner = embeddedJson(said);
  if (inner !== undefined) return ofMerged({ ...json, ...inner }, withReason(json, tells, messageOf(inner)));
  const line = parseLogfmt(said);
  if (line !== undefined) return ofMerged({ ...json, ...line.fields }, withReason(json, tells, withTrace(line)));
  return ofPlain(json, tells, messageIn(json, tells));
}

function ofMerged(json: Json, message: string): Payload {
  return ofPlain(json, tellsOf(json), message);
}

function ofPlain(json: Json, tells: number, message: string): Payload {
  const traceText = (tells & TELLS_TRACE) === 0 ? undefined : traceTextOf(json);
  return { kind: 'json', message, json, tells, traceText };
}

/** What only lists its fields says less than the request beside it. */
function ofRequest(payload: Payload, json: Json): Payload {
  return payload.message === toldByFields(json) ? { ...payload, message: '' } : payload;
}

function hasMembers(json: Json): boolean {
  for (const key in json) if (Object.hasOwn(json, key)) return true;
  return false;
}

function jsonText(value: unknown): string {
  try {
    return JSON.stringify(value);
  } catch {
    return 'payload nested too deeply to be read'; // JSON.parse goes deeper than JSON.stringify
  }
}

function embeddedJson(text: string): Json | undefined {
  if (!text.includes('{')) return undefined;
  const trimmed = text.trim();
  if (!trimmed.startsWith('{') || !trimmed.endsWith('}') || trimmed.length > MAX_EMBEDDED_JSON) return undefined;
  try {
    const value: unknown = JSON.parse(trimmed);
    return isObject(value) && Object.keys(value).length > 0 ? value : undefined;
  } catch {
    return undefined; // braces alone make no JSON: it stays text
  }
}

function messageOf(json: Json): string {
  return messageIn(json, tellsOf(json));
}

function messageIn(json: Json, tells: number): string {
  const said = saidIn(json);
  if (said !== undefined) return withReason(json, tells, said);
  for (const key of LESSER_KEYS) {
    const text = textAt(json, key) ?? firstText(objectAt(json, key), ['message', 'value', 'msg', 'description']);
    if (text !== undefined) return text;
  }
  return listedText(json) ?? toldByFields(json);
}

function saidIn(json: Json): string | undefined {
  return firstText(json, MESSAGE_KEYS) ?? firstText(objectAt(json, 'Fields'), MESSAGE_KEYS);
}

/** structlog and Kubernetes name the event in one field and say what happened in another. */
function withReason(json: Json, tells: number, said: string): string {
  if ((tells & TELLS_REASON) === 0) return said;
  if (textAt(json, 'kind') === 'Event' && textAt(json, 'reason') !== undefined)
    return `${textAt(json, 'reason')}: ${said}`;
  if (textAt(json, 'event') !== said) return said;
  const why = firstText(json, ['error', 'exception', 'reason']);
  return why === undefined ? said : `${said}: ${why}`;
}

function listedText(json: Json): string | undefined {
  for (const key of MESSAGE_KEYS) {
    const value = json[key];
    if (Array.isArray(value))
      return value
        .map((item) => scalarText(item) ?? '')
        .join(' ')
        .trim();
  }
  return undefined;
}

/** Any string of several lines in a usual place; whether it is a trace is for the stack-trace reader to say. */
function traceTextOf(json: Json): string | undefined {
  for (const key of TRACE_KEYS) {
    const text = multiline(json[key]) ?? multilineIn(json[key]);
    if (text !== undefined) return withPanic(json, text);
  }
  for (const key of Object.keys(json)) {
    const text = multiline(json[key]);
    if (text !== undefined && !MESSAGE_KEYS.includes(key)) return withPanic(json, text);
  }
  return undefined;
}

/** The stack that Go hands to who recovers does not say what the panic was about; a field beside it does. */
function withPanic(json: Json, trace: string): string {
  if (!trace.startsWith('goroutine ')) return trace;
  const why = firstText(json, PANIC_KEYS);
  return why === undefined ? trace : `${why}\n${trace}`;
}

function multilineIn(value: unknown): string | undefined {
  if (!isObject(value)) return undefined;
  for (const key of NESTED_TRACE_KEYS) {
    const text = multiline(value[key]);
    if (text !== undefined) return text;
  }
  return undefined;
}

function multiline(value: unknown): string | undefined {
  return typeof value === 'string' && value.includes('\n') ? value : undefined;
}
