import { linesOutsideFences } from './own-lines.ts';

const BEGIN = '<!-- log-gardener:begin -->';
const END = '<!-- log-gardener:end -->';

type Span = { readonly start: number; readonly end: number };

/** Where the marked block stands, its two marks included; undefined unless both stand once, in order, on own lines. */
export function blockIn(body: string): Span | undefined {
  const marks = linesOutsideFences(body).filter(({ text }) => text === BEGIN || text === END);
  const [begin, end, ...others] = marks;
  if (begin?.text !== BEGIN || end?.text !== END || others.length > 0) return undefined;
  return { start: begin.start, end: end.end };
}

/** The marked block of a rendered text, with the hidden lines in it whatever the template left out. */
export function blockOf(rendered: string, hidden: string): string {
  const span = blockIn(rendered);
  const inner = span === undefined ? rendered : rendered.slice(span.start + BEGIN.length, span.end - END.length);
  const [first = ''] = hidden.split('\n');
  const kept = inner
    .split('\n')
    .filter((line) => line !== first)
    .join('\n')
    .trim();
  const body = inner.includes(hidden) ? inner.trim() : `${kept}\n\n${hidden}`;
  return `${BEGIN}\n${body}\n${END}`;
}

/** The rendered text as a new issue gets it: with what a template of the team's own says around the block. */
export function newBody(rendered: string, hidden: string): string {
  return withBlock(rendered, blockOf(rendered, hidden)) ?? blockOf(rendered, hidden);
}

/** The body with its marked block replaced, every character outside kept; undefined when it has none. */
export function withBlock(body: string, block: string): string | undefined {
  const span = blockIn(body);
  if (span === undefined) return undefined;
  const before = body.slice(span.start, span.end);
  // Editing an issue in the browser changes all line breaks of its body, which is no change of ours to undo.
  if (unbroken(before) === unbroken(block)) return body;
  return body.slice(0, span.start) + block + body.slice(span.end);
}

/** The body with the block after it. */
export function appendBlock(body: string, block: string): string {
  return body.trim() === '' ? block : `${body}\n\n${block}`;
}

function unbroken(text: string): string {
  return text.replaceAll('\r\n', '\n');
}
