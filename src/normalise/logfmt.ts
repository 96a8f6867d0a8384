import type { Json } from './fields.ts';

const LOGFMT_START = /^(?:time|ts|t|level|lvl|msg|logger|caller)=/;
const PAIR = /([A-Za-z_][\w.-]{0,40})=("(?:[^"\\]|\\.){0,4000}"|[^\s"]{0,4000})/g;
const MAX_PAIRS = 40;

export type Logfmt = {
  readonly message: string;
  readonly fields: Json;
  /** The lines below it, where it has any. */
  readonly below: string;
};

/** A logfmt line (`time=… level=error msg="…" err="…"`) as its message and fields; undefined when the text is none. */
export function parseLogfmt(text: string): Logfmt | undefined {
  if (!LOGFMT_START.test(text)) return undefined;
  const fields = new Map<string, string>();
  let end = text.indexOf('\n');
  for (const { 0: pair, 1: key = '', 2: value = '', index } of text.matchAll(PAIR)) {
    if (fields.size >= MAX_PAIRS || (end >= 0 && index > end)) break;
    if (!fields.has(key)) fields.set(key, unquoted(value));
    // A quoted value may have lines of its own.
    if (end >= 0 && index + pair.length > end) end = text.indexOf('\n', index + pair.length);
  }
  const said = fields.get('msg') ?? fields.get('message');
  if (said === undefined) return undefined;
  const why = fields.get('error') ?? fields.get('err');
  return {
    message: why === undefined ? said : `${said}: ${why}`,
    fields: Object.fromEntries(fields),
    below: end < 0 ? '' : text.slice(end + 1),
  };
}

function unquoted(value: string): string {
  return value.startsWith('"') ? value.slice(1, -1).replace(/\\(.)/g, '$1') : value;
}
