import { CodeSearch } from './code-search.ts';
import { type Asking, openingsIn } from './origin/openings.ts';
import { alsoFrom } from './plan/computed-from.ts';
import type { Tended } from './tend-issues.ts';
import type { Door } from './text/text.ts';
import type { CodeHistory } from './types/code-history.ts';
import type { Memory } from './types/remembered.ts';
import type { Traced } from './types/traced.ts';

export type Tracing = Asking & {
  /** undefined: there is nobody to ask. */
  readonly history: CodeHistory | undefined;
  readonly branch: string;
  /** The way in for text that is kept. */
  readonly door: Door;
};

/**
 * Looks up where the clusters come from whose issues are about to be opened or reopened: file, owners and suspicious
 * commits. All others keep what was found then, so that a run with known clusters asks nothing.
 */
export async function traceOrigins(
  planned: Tended | undefined,
  { history, branch, door, ...asking }: Tracing,
): Promise<Tended | undefined> {
  const openings = planned === undefined ? [] : openingsIn(planned.tending, asking);
  if (planned === undefined || history === undefined || openings.length === 0) return planned;
  const search = new CodeSearch(history, branch, door);
  const found: Record<string, Traced> = {};
  for (const opening of openings) {
    const place = await search.place(opening);
    if (place === undefined) continue;
    const { path, line, commit } = place;
    const owners = await search.owners(path);
    const suspected = await search.suspects(opening, place);
    found[opening.identity] = { to: asking.window.to, path, line, commit, branch: place.branch, owners, ...suspected };
  }
  return withFound(planned, found, search.gaps);
}

/** Known before the first write, so that a run that was cut off goes on with the same texts. */
function withFound(planned: Tended, found: Readonly<Record<string, Traced>>, gaps: readonly string[]): Tended {
  const { tending } = planned;
  const { plan, known, observed } = tending;
  const adding = (memory: Memory): Memory =>
    Object.keys(found).length === 0 ? memory : { ...memory, traced: { ...memory.traced, ...found } };
  const missing = 'Files, owners and suspect commits of new failures could not all be looked up';
  const notes = [...plan.notes, ...gaps.map((gap) => `${missing}: ${gap}`)];
  const computedFrom = alsoFrom(plan.computedFrom, [found, gaps]);
  const adapted = { plan: { ...plan, notes, computedFrom }, known: adding(known), observed: adding(observed) };
  return { ...planned, tending: { ...tending, ...adapted } };
}
