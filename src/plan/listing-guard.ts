import type { Memory } from '../types/remembered.ts';
import { hasName } from '../types/same-name.ts';
import type { TendingRules } from '../types/tending-rules.ts';
import { epochMillis } from '../types/time.ts';
import type { Issue, Listing } from '../types/tracker.ts';

/** A listing was seen to lag by eight minutes; what is younger may be missing from it without fault. */
const LAG_MILLIS = 15 * 60_000;
/** Missing issues that are looked up one by one; people delete some, and take the label off others. */
export const MOST_LOOKED_UP = 20;

export type Checked = {
  readonly listing: Listing;
  readonly memory: Memory;
  /** Looked up by number; null for one that is gone. */
  readonly lookedUp: ReadonlyMap<number, Issue | null>;
  readonly rules: TendingRules;
  readonly now: string;
};

/** The issues that the ledger knows and the listing does not show, by number. */
export function missingIssues({ listing, memory }: Pick<Checked, 'listing' | 'memory'>): readonly number[] {
  if (listing.kind === 'failed') return [];
  const listed = new Set(listing.issues.map(({ number }) => number));
  const known = new Set(Object.values(memory.clusters).flatMap(({ issue }) => (issue === null ? [] : [issue])));
  return [...known].filter((number) => !listed.has(number)).sort((a, b) => a - b);
}

/** Why no issue may be created; undefined when the listing can be believed. */
export function whyNoneMayOpen(checked: Checked): string | undefined {
  const { listing, lookedUp } = checked;
  if (listing.kind === 'failed')
    return `The issues could not be listed: ${listing.why}. No issue is opened or changed.`;
  const missing = missingIssues(checked);
  const shown = missing.filter((number) => isHeldBack(lookedUp.get(number), checked));
  const more = missing.filter((number) => lookedUp.get(number) === undefined);
  if (shown.length === 0 && more.length === 0) return undefined;
  const count = shown.length + more.length;
  const known = `${count} ${count === 1 ? 'issue that exists is' : 'issues that are known are'} missing from it`;
  const remedy = `If the label was renamed, say so in the configuration`;
  return `The list of issues with the label ${checked.rules.label} is not whole: ${known}. No issue is opened. ${remedy}.`;
}

/** It carries the label and is old enough to be listed: then the listing left it out. */
function isHeldBack(issue: Issue | null | undefined, { rules, now }: Checked): boolean {
  if (issue === null || issue === undefined || !hasName(issue.labels, rules.label)) return false;
  return epochMillis(now) - epochMillis(issue.createdAt) > LAG_MILLIS;
}
