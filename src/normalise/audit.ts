import { firstText, type Json, objectAt, textAt } from './fields.ts';

/** google.rpc.Code, by number: https://github.com/googleapis/googleapis/blob/master/google/rpc/code.proto */
const CODES: Readonly<Record<string, string>> = {
  '1': 'CANCELLED',
  '2': 'UNKNOWN',
  '3': 'INVALID_ARGUMENT',
  '4': 'DEADLINE_EXCEEDED',
  '5': 'NOT_FOUND',
  '6': 'ALREADY_EXISTS',
  '7': 'PERMISSION_DENIED',
  '8': 'RESOURCE_EXHAUSTED',
  '9': 'FAILED_PRECONDITION',
  '10': 'ABORTED',
  '11': 'OUT_OF_RANGE',
  '12': 'UNIMPLEMENTED',
  '13': 'INTERNAL',
  '14': 'UNAVAILABLE',
  '15': 'DATA_LOSS',
  '16': 'UNAUTHENTICATED',
};

/** An audit log in one line: the method that was called, how it ended, and what the service said of it. */
export function auditMessage(payload: Json): string {
  const method = lastSegment(textAt(payload, 'methodName') ?? textAt(payload, '@type') ?? 'audit log');
  const status = objectAt(payload, 'status');
  const code = textAt(status, 'code');
  const outcome = code === undefined || code === '0' ? undefined : Object.hasOwn(CODES, code) ? CODES[code] : code;
  const said = firstText(status, ['message']);
  return [method, outcome, said].filter((part) => part !== undefined).join(': ');
}

/** `google.cloud.run.v1.Services.ReplaceService` → `ReplaceService`; the whole name is the entry's source. */
function lastSegment(method: string): string {
  return method.split(/[./]/).at(-1) || method;
}
