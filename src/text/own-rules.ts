import { PLACEHOLDER, placeholder } from './placeholder.ts';

type Span = { readonly start: number; readonly end: number };

/** A rule of the team's configuration. */
export type OwnRule = {
  /** What the placeholder says. */
  readonly name: string;
  /** Where it fits, from left to right, without overlaps. */
  find(text: string): Iterable<Span>;
};

/**
 * Replaces what a rule of the team finds. It runs after the built-in rules, so that it takes no part of a secret out of
 * their sight; a placeholder is replaced as a whole or not at all.
 */
export function redactOwn(text: string, { name, find }: OwnRule): string {
  const spans = [...find(text)];
  if (spans.length === 0) return text;
  const taken = [...text.matchAll(PLACEHOLDER)].map(({ 0: all, index }) => ({ start: index, end: index + all.length }));
  const parts: string[] = [];
  let done = 0;
  let first = 0;
  for (const span of spans) {
    while ((taken[first]?.end ?? Number.POSITIVE_INFINITY) <= span.start) first += 1;
    const { start, end } = widened(span, taken, first);
    if (start < done || end <= start) continue;
    parts.push(text.slice(done, start), placeholder(name));
    done = end;
  }
  return parts.join('') + text.slice(done);
}

/** With the whole of each placeholder that it reaches into; nothing when it stays inside one. */
function widened({ start, end }: Span, taken: readonly Span[], first: number): Span {
  let [from, to] = [start, end];
  for (let at = first; ; at++) {
    const known = taken[at];
    if (known === undefined || known.start >= to) return { start: from, end: to };
    if (known.start <= start && known.end >= end) return { start, end: start };
    from = Math.min(from, known.start);
    to = Math.max(to, known.end);
  }
}
