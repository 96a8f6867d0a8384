import type { Json } from './fields.ts';

const LOGFMT_START = /^(?:time|ts|t|level|lvl|msg|logger|caller)=/;
const PAIR = /([A-Za-z_][\w.-]{0,40})=("(?:[^"\\]|\\.){0,4000}"|[^\s"]{0,4000})/g;
const MAX_PAIRS = 40;

export type Logfmt = { readonly message: string; readonly fields: Json };

/** A logfmt line (`time=… level=error msg="…" err="…"`) as its message and fields; undefined when the text is none. */
export function parseLogfmt(text: string): Logfmt | undefined {
  if (!LOGFMT_START.test(text)) return undefined;
  const fields = new Map<string, string>();
  for (const [, key = '', value = ''] of text.matchAll(PAIR)) {
    if (fields.size >= MAX_PAIRS) break;
    if (!fields.has(key)) fields.set(key, unquoted(value));
  }
  const said = fields.get('msg') ?? fields.get('message');
  if (said === undefined) return undefined;
  const why = fields.get('error') ?? fields.get('err');
  return { message: why === undefined ? said : `${said}: ${why}`, fields: Object.fromEntries(fields) };
}

function unquoted(value: string): string {
  return value.startsWith('"') ? value.slice(1, -1).replace(/\\(.)/g, '$1') : value;
}
