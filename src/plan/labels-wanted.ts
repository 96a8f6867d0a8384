import type { Tending } from '../types/plan.ts';
import { hasName } from '../types/same-name.ts';
import type { TendingRules } from '../types/tending-rules.ts';
import type { LabelWanted, Write } from '../types/tracker.ts';

const COLOURS: Readonly<Record<string, string>> = {
  P0: 'b60205',
  P1: 'd93f0b',
  P2: 'fbca04',
  P3: 'c2e0c6',
};
const OWN_COLOUR = '0e8a16';
const STATE_COLOUR = 'bfd4f2';

/** The labels that the writes add, with what they mean. */
export function labelsWanted(
  writes: readonly Write[],
  { issues }: Tending,
  rules: TendingRules,
): readonly LabelWanted[] {
  const { label, labelPrefixes } = rules;
  const names = writes.flatMap((write) => {
    if (write.do === 'create') return write.labels;
    if (write.do === 'comment') return [];
    const before = issues.get(write.issue)?.labels ?? [];
    return (write.change.labels ?? []).filter((name) => !hasName(before, name));
  });
  return [...new Set(names)].sort().map((name) => {
    const priority = name.slice(labelPrefixes.priority.length);
    const colour = COLOURS[priority];
    if (name === label) return { name, color: OWN_COLOUR, description: 'Tended by Log Gardener from the logs' };
    if (colour !== undefined) return { name, color: colour, description: `Priority ${priority}, as the logs tell` };
    return { name, color: STATE_COLOUR, description: 'How the failure stands, as the logs tell' };
  });
}
