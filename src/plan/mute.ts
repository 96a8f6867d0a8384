import { hasName } from '../types/same-name.ts';
import type { TendingRules } from '../types/tending-rules.ts';
import { muteLabel } from './labels.ts';

const UNTIL = /^until:(\d{4}-\d\d-\d\d)$/i;

/** The last day of a mute, '' for one without end, null without one. The day itself, in UTC, is still quiet. */
export function muteBy(rules: Pick<TendingRules, 'label' | 'labelPrefixes'>, labels: readonly string[]): string | null {
  if (!hasName(labels, muteLabel(rules))) return null;
  const days = labels.flatMap((label) => UNTIL.exec(label)?.[1] ?? []).sort();
  return days.at(-1) ?? '';
}

export function isMuted(muted: string | null, now: string): boolean {
  return muted !== null && (muted === '' || now.slice(0, muted.length) <= muted);
}
