import type { Source } from '../types/entry.ts';
import type { KnownFields } from '../types/skimmed.ts';
import { firstText, isObject, type Json, objectAt, textAt } from './fields.ts';
import { type Labelled, labelledBy } from './labelled.ts';
import { FILE_KEYS, FUNCTION_KEYS, LINE_KEYS, MODULE_KEYS, TELLS_SOURCE, TELLS_STATEMENT } from './payload-keys.ts';

/** Callers that a logging library names when it forwards for another: they stand for every statement at once. */
const LOGGING_LIBRARIES = new Set([
  'logging',
  'logging.handlers',
  'loguru',
  'loguru._logger',
  'structlog',
  'winston',
  'pino',
]);

type Said = { readonly json: Json | undefined; readonly tells: number };

const NOWHERE: Source = { module: undefined, function: undefined, file: undefined, line: undefined };

/** Where the entry says that it was written: `sourceLocation`, or the labels and fields that logging libraries write. */
export function sourceOf(raw: KnownFields, payload: Said, labelled = labelledBy(raw.labels)): Source {
  if (isObject(raw.protoPayload)) return calledMethod(raw.protoPayload);
  const json = (payload.tells & TELLS_SOURCE) === 0 ? undefined : payload.json;
  const location = isObject(raw.sourceLocation) ? raw.sourceLocation : undefined;
  if (json === undefined && location === undefined && !labelled.hasSource) return NOWHERE;
  const labels = labelsOf(raw, json, labelled);
  const stated = textAt(labels, 'module') ?? firstText(json, MODULE_KEYS);
  const context = textAt(objectAt(json, 'context'), 'name');
  const statement = (payload.tells & TELLS_STATEMENT) === 0 ? undefined : json;
  return {
    module: isLoggingLibrary(stated) ? (context ?? textAt(json, 'logger') ?? stated) : (stated ?? context),
    function: textAt(location, 'function') ?? textAt(labels, 'function') ?? firstText(statement, FUNCTION_KEYS),
    file: textAt(location, 'file') ?? textAt(labels, 'file') ?? firstText(statement, FILE_KEYS),
    line: textAt(location, 'line') ?? textAt(labels, 'line') ?? firstText(statement, LINE_KEYS),
  };
}

/** Those of the payload go before those of the entry; undefined when they name no source. */
function labelsOf(raw: KnownFields, json: Json | undefined, { hasSource }: Labelled): Json | undefined {
  const inner = objectAt(json, 'labels');
  if (inner !== undefined) return { ...objectAt(raw, 'labels'), ...inner };
  return hasSource ? objectAt(raw, 'labels') : undefined;
}

/** An audit log is written where a method of an API is called. */
function calledMethod(audit: Json): Source {
  return {
    module: textAt(audit, 'serviceName'),
    function: textAt(audit, 'methodName'),
    file: undefined,
    line: undefined,
  };
}

export function isLoggingLibrary(module: string | undefined): boolean {
  return module !== undefined && LOGGING_LIBRARIES.has(module);
}
