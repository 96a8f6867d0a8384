import type { Request } from '../types/entry.ts';
import { isObject, textAt } from './fields.ts';

const MAX_ROUTE_CHARS = 200;
const ORIGIN = /^[a-z][a-z\d+.-]{0,20}:\/\/[^/]*/i;
const VALUE_SEGMENT =
  /^(?:\d[\d.:,_-]*|[0-9a-f]{8,}|[0-9a-f]{8}-[0-9a-f-]{20,40}|.{0,64}@.{0,64}|(?=[^/]{0,64}\d)[^/.]{16,}|(?!v\d)[a-z]{1,6}[_-]?\d{2,}|[a-z]{1,20}[_-]\d{3,}|[^%]{0,200}%[\da-f]{2}.*)$/i;
/** Most segments are words: told at once, by a letter that no hash has. */
const PLAIN_SEGMENT = /^(?:v\d|[a-z_-]{0,7}|[a-f_-]{0,20}[g-z][a-z_-]{0,20})$/i;
const FILE = /^(.{1,200})(\.[a-z][a-z\d]{0,4})$/i;
/** What a build puts into the name of a file: `main.4f3c2b1a.js`. */
const HASH_AT_END = /([._-])(?=[a-z]{0,40}\d)[\da-z]{6,40}$/i;

/** What an `httpRequest` says, or undefined when it says nothing of use. */
export function requestOf(httpRequest: unknown): Request | undefined {
  if (!isObject(httpRequest)) return undefined;
  const url = textAt(httpRequest, 'requestUrl');
  const status = Number(textAt(httpRequest, 'status') ?? 0);
  const method = textAt(httpRequest, 'requestMethod');
  if (url === undefined && method === undefined && !status) return undefined;
  return {
    method: (method ?? '').slice(0, 16).toUpperCase(),
    route: url === undefined ? '' : routeOf(url),
    status: Number.isInteger(status) && status >= 100 && status <= 599 ? status : 0,
    latency: latencyOf(textAt(httpRequest, 'latency')),
  };
}

/** The path of a URL with the values in it masked: ids, numbers, hashes; without host, query and fragment. */
export function routeOf(url: string): string {
  const path = pathOf(url.slice(0, 4 * MAX_ROUTE_CHARS));
  return path.split('/').map(withoutValue).join('/').slice(0, MAX_ROUTE_CHARS);
}

function withoutValue(segment: string): string {
  if (PLAIN_SEGMENT.test(segment)) return segment;
  if (VALUE_SEGMENT.test(segment)) return '<*>';
  const file = FILE.exec(segment);
  if (file === null) return segment;
  const [, name = '', extension = ''] = file;
  return `${VALUE_SEGMENT.test(name) ? '<*>' : name.replace(HASH_AT_END, '$1<*>')}${extension}`;
}

/** `3.786648988s`, as protobuf writes a duration. */
function latencyOf(duration: string | undefined): number {
  const seconds = Number(duration?.replace(/s$/, '') ?? 0);
  return Number.isFinite(seconds) && seconds > 0 ? seconds * 1_000 : 0;
}

function pathOf(url: string): string {
  // The query goes first, and a session's id: they may hold another URL.
  const [bare = ''] = url.split(/[?#;]/, 1);
  return bare.replace(ORIGIN, '') || '/';
}
