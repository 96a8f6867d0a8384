/** Where the logging libraries of the field put what a person would read, best first. */
export const MESSAGE_KEYS = [
  'message',
  'msg',
  'event',
  'MESSAGE',
  'log.message',
  'log',
  'text',
  'textPayload',
  'short_message',
  'Message',
  '@m',
  'RenderedMessage',
  '@mt',
  'MessageTemplate',
];
export const TRACE_KEYS = [
  'stack_trace',
  'stackTrace',
  'stacktrace',
  'stack',
  'exception',
  'exc_info',
  'traceback',
  'error',
  'err',
];
export const LEVEL_KEYS = [
  'level',
  'severity',
  'levelname',
  'level_name',
  'levelName',
  'log.level',
  'lvl',
  'loglevel',
  'LogLevel',
  'Level',
  'Severity',
  '@l',
  'PRIORITY',
];
export const USER_KEYS = ['user_id', 'userId', 'uid', 'user', 'user_email', 'email'];
export const MODULE_KEYS = ['module', 'logger', 'logger_name', 'log.source.module'];
export const FUNCTION_KEYS = ['function', 'funcName'];
export const FILE_KEYS = ['filename', 'pathname', 'log.source.file'];
export const LINE_KEYS = ['lineno', 'line'];
export const REQUEST_KEYS = ['req', 'request', 'httpRequest', 'http_request', 'http'];
export const METHOD_KEYS = ['method', 'requestMethod', 'httpMethod', 'http_method', 'request_method', 'verb'];
const REQUEST_OR_METHOD_KEYS = [...REQUEST_KEYS, ...METHOD_KEYS];
const STATEMENT_KEYS = [...FUNCTION_KEYS, ...FILE_KEYS, ...LINE_KEYS];
const SOURCE_KEYS = ['labels', 'context', ...MODULE_KEYS, ...STATEMENT_KEYS];

/** What a payload may tell, by its keys: bits, since this is asked of every entry. */
const TELLS_MESSAGE = 1;
export const TELLS_LEVEL = 2;
export const TELLS_TRACE = 4;
export const TELLS_USER = 8;
export const TELLS_SOURCE = 16;
export const TELLS_REASON = 32;
export const TELLS_STATEMENT = 64;
export const TELLS_REQUEST = 128;

const TELLS: ReadonlyMap<string, number> = tellsByKey([
  [MESSAGE_KEYS, TELLS_MESSAGE],
  [LEVEL_KEYS, TELLS_LEVEL],
  [TRACE_KEYS, TELLS_TRACE],
  [USER_KEYS, TELLS_USER],
  [SOURCE_KEYS, TELLS_SOURCE],
  [STATEMENT_KEYS, TELLS_STATEMENT],
  [['event', 'kind'], TELLS_REASON],
  [REQUEST_OR_METHOD_KEYS, TELLS_REQUEST],
]);

function tellsByKey(lists: readonly (readonly [readonly string[], number])[]): ReadonlyMap<string, number> {
  const tells = new Map<string, number>();
  for (const [keys, bit] of lists) for (const key of keys) tells.set(key, (tells.get(key) ?? 0) | bit);
  return tells;
}

/** One look at the keys that are there costs less than looking for each that could be. */
export function tellsOf(json: { readonly [key: string]: unknown }): number {
  let tells = 0;
  for (const key of Object.keys(json)) {
    const told = TELLS.get(key) ?? 0;
    tells |= told;
    const value = json[key];
    if ((told & TELLS_MESSAGE) === 0 && typeof value === 'string' && value.includes('\n')) tells |= TELLS_TRACE;
  }
  return tells;
}
