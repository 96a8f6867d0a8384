import { type Actor, amend } from './book.ts';
import type { Hub } from './hub.ts';

/** `#7` or `acme/monorepo#7`; long runs of digits are no issues. */
const REFERENCE = /(?:^|[\s(,:])(?:[\w.-]{1,100}\/[\w.-]{1,100})?#(\d{1,7})\b/g;
const CLOSING = /\b(?:close[sd]?|fix(?:e[sd])?|resolve[sd]?):?\s+#(\d{1,7})\b/gi;

/** Writing `#7` shows on issue 7's timeline, once. */
export function mention(hub: Hub, from: number, text: string | null, actor: Actor): void {
  for (const number of numbersIn(text, REFERENCE)) {
    const record = hub.book.issues.get(number);
    if (record === undefined || number === from) continue;
    if (record.events.some((event) => event.kind === 'cross-referenced' && event.from === from)) continue;
    amend(hub.book, number, actor, {}, { kind: 'cross-referenced', from });
  }
}

/** The issues that a merged pull request closes. */
export const closesIssues = (text: string | null): readonly number[] => numbersIn(text, CLOSING);

function numbersIn(text: string | null, pattern: RegExp): readonly number[] {
  return [...new Set([...(text ?? '').matchAll(pattern)].map(([, number]) => Number(number)))];
}
