import type { Request } from '../types/entry.ts';
import { firstText, type Json, objectAt } from './fields.ts';
import { METHOD_KEYS, REQUEST_KEYS } from './payload-keys.ts';
import { routeOf } from './request.ts';

const RESPONSE_KEYS = ['res', 'response'];
const PATH_KEYS = ['path', 'url', 'uri', 'originalUrl', 'requestUrl', 'request_path', 'request_uri', 'route'];
const STATUS_KEYS = ['status', 'statusCode', 'status_code', 'http_status', 'response_status', 'code'];
const METHOD = /^(?:GET|HEAD|POST|PUT|PATCH|DELETE|OPTIONS)$/i;
const STATUS = /^[1-5]\d\d$/;

/** The request that a structured access log tells of in its fields, as pino-http, morgan, lograge and their kind write them. */
export function requestInPayload(json: Json): Request | undefined {
  const asked = [json, ...REQUEST_KEYS.map((key) => objectAt(json, key))];
  const method = firstIn(asked, METHOD_KEYS);
  if (method === undefined || !METHOD.test(method)) return undefined;
  const path = firstIn(asked, PATH_KEYS);
  const status = firstIn([json, ...[...RESPONSE_KEYS, ...REQUEST_KEYS].map((key) => objectAt(json, key))], STATUS_KEYS);
  if (path === undefined || status === undefined || !STATUS.test(status)) return undefined;
  return { method: method.toUpperCase(), route: routeOf(path), status: Number(status), latency: 0 };
}

function firstIn(places: readonly (Json | undefined)[], keys: readonly string[]): string | undefined {
  for (const place of places) {
    const text = firstText(place, keys);
    if (text !== undefined) return text;
  }
  return undefined;
}
