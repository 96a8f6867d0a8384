import type { Issue } from '../types/tracker.ts';

/** Longer lists are not read. */
const MOST_RELATED = 3;
const MIN_SHARED_WORDS = 2;
const MIN_SHARE = 0.5;
/** A shared module makes up for words. */
const MIN_SHARE_IN_MODULE = 0.3;
const SHORTEST_WORD = 3;
const MAX_CHARS = 600;
const MOST_COMPARED = 3_000;

export type Subject = { readonly name: string; readonly template: string; readonly module: string };

/**
 * Issues, open or closed, whose title looks alike, best first: for people to compare, never acted on. Only those that
 * were there before count, or two that open together would point at each other in the next run.
 */
export function relatedTo(
  subject: Subject,
  issues: readonly Issue[],
  except: { readonly issue: number | null; readonly since: string },
): readonly number[] {
  const words = wordsOf(`${subject.name} ${subject.template}`);
  const module = subject.module.toLowerCase();
  const alike = issues.slice(-MOST_COMPARED).flatMap(({ number, title, body, createdAt }) => {
    if (number === except.issue || createdAt >= except.since) return [];
    const others = wordsOf(title);
    const shared = [...others].filter((word) => words.has(word)).length;
    const share = shared / Math.max(1, Math.min(others.size, words.size));
    const sameModule =
      module.length > SHORTEST_WORD &&
      body
        .slice(0, MAX_CHARS * 10)
        .toLowerCase()
        .includes(module);
    const needed = sameModule ? MIN_SHARE_IN_MODULE : MIN_SHARE;
    return shared >= MIN_SHARED_WORDS && share >= needed ? [{ number, share: share + (sameModule ? 1 : 0) }] : [];
  });
  const best = alike.sort((a, b) => b.share - a.share || b.number - a.number).slice(0, MOST_RELATED);
  return best.map(({ number }) => number).sort((a, b) => a - b);
}

/** Words that tell something; the form of our own titles and what stands in every message do not. */
function wordsOf(text: string): ReadonlySet<string> {
  const own = text.slice(0, MAX_CHARS).replace(/^GCP-[a-z0-9-]{1,40} \| P\d \| /, '');
  const words = own.toLowerCase().split(/[^\p{L}\p{N}_]+/u);
  return new Set(words.filter((word) => word.length >= SHORTEST_WORD && !STOP_WORDS.has(word)));
}

const STOP_WORDS: ReadonlySet<string> = new Set(
  'the and for not was are with from has its this that into error failed failure warning could cannot can'.split(' '),
);
