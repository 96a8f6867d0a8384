import type { Source } from '../types/entry.ts';
import type { KnownFields } from '../types/skimmed.ts';
import { firstText, type Json, objectAt, textAt } from './fields.ts';
import { labelledBy } from './labelled.ts';
import { FILE_KEYS, FUNCTION_KEYS, LINE_KEYS, MODULE_KEYS, TELLS_SOURCE } from './payload-keys.ts';

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
  const audit = objectAt(raw, 'protoPayload');
  if (audit !== undefined) return calledMethod(audit);
  const json = (payload.tells & TELLS_SOURCE) === 0 ? undefined : payload.json;
  const location = objectAt(raw, 'sourceLocation');
  if (json === undefined && location === undefined && !labelled.hasSource) return NOWHERE;
  const inner = objectAt(json, 'labels');
  const labels = inner === undefined ? objectAt(raw, 'labels') : { ...objectAt(raw, 'labels'), ...inner };
  const stated = firstText(labels, ['module']) ?? firstText(json, MODULE_KEYS);
  const context = textAt(objectAt(json, 'context'), 'name');
  return {
    module: isLoggingLibrary(stated) ? (context ?? firstText(json, ['logger']) ?? stated) : (stated ?? context),
    function: textAt(location, 'function') ?? firstText(labels, ['function']) ?? firstText(json, FUNCTION_KEYS),
    file: textAt(location, 'file') ?? firstText(labels, ['file']) ?? firstText(json, FILE_KEYS),
    line: textAt(location, 'line') ?? firstText(labels, ['line']) ?? firstText(json, LINE_KEYS),
  };
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
