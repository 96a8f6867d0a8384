import type { LogEntry, Source } from '../types/entry.ts';
import { firstText, type Json, objectAt, textAt } from './fields.ts';

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

/** Where the entry says that it was written: `sourceLocation`, or the labels and fields that logging libraries write. */
export function sourceOf(raw: LogEntry, json: Json | undefined): Source {
  const audit = objectAt(raw, 'protoPayload');
  if (audit !== undefined) return calledMethod(audit);
  const location = objectAt(raw, 'sourceLocation');
  const inner = objectAt(json, 'labels');
  const labels = inner === undefined ? objectAt(raw, 'labels') : { ...objectAt(raw, 'labels'), ...inner };
  const stated =
    firstText(labels, ['module']) ?? firstText(json, ['module', 'logger', 'logger_name', 'log.source.module']);
  const context = textAt(objectAt(json, 'context'), 'name');
  return {
    module: isLoggingLibrary(stated) ? (context ?? firstText(json, ['logger']) ?? stated) : (stated ?? context),
    function:
      textAt(location, 'function') ?? firstText(labels, ['function']) ?? firstText(json, ['function', 'funcName']),
    file:
      textAt(location, 'file') ??
      firstText(labels, ['file']) ??
      firstText(json, ['filename', 'pathname', 'log.source.file']),
    line: textAt(location, 'line') ?? firstText(labels, ['line']) ?? firstText(json, ['lineno', 'line']),
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
