import type { Tracked } from '../types/plan.ts';
import type { Memory, Remembered, RememberedPattern, Told } from '../types/remembered.ts';
import type { Issue } from '../types/tracker.ts';
import { knownByIssue } from './observe.ts';

/**
 * The memory with what the issues tell, one for each cluster: lost or new ones are known again by their markers, with
 * state and priority as title and labels say. What the memory knows of an issue besides stays.
 */
export function rebuild(
  memory: Memory,
  chosen: readonly Tracked[],
  read: { readonly told: (issue: Issue) => Told; readonly openedIn: (issue: Issue) => string },
): Memory {
  const clusters = new Map(Object.entries(memory.clusters));
  for (const { issue, marks, standing } of chosen) {
    const before = clusters.get(marks.fingerprint);
    const told = standing === 'adopted' ? null : read.told(issue);
    const known = before ?? knownByIssue(told?.priority ?? 'P3');
    clusters.set(marks.fingerprint, withIssue(known, { issue, marks, standing }, told, read.openedIn(issue)));
  }
  return { ...memory, clusters: sorted(clusters) };
}

function withIssue(known: Remembered, { issue, marks }: Tracked, told: Told | null, openedIn: string): Remembered {
  const patterns = [...marks.aliases, ...marks.folds].filter(
    (each) => !known.patterns.some((p) => p.fingerprint === each),
  );
  const further = patterns.map((fingerprint): RememberedPattern => ({ fingerprint, identity: null }));
  const linked = {
    ...known,
    patterns: [...known.patterns, ...further].sort((a, b) => (a.fingerprint < b.fingerprint ? -1 : 1)),
    folds: [...new Set([...known.folds, ...marks.folds])].sort(),
  };
  if (known.issue === issue.number) return { ...linked, told: known.told ?? told };
  // Another issue than the one that is known of: what was told of that one says nothing about this one.
  const priority = told?.priority ?? known.priority;
  const since = {
    openedIn,
    commented: '',
    doubted: true,
    restored: false,
    duplicateOf: null,
    mergedInto: null,
    related: [],
    toward: null,
  };
  return { ...linked, ...since, issue: issue.number, told, priority };
}

/** By fingerprint: equal memories are equal byte for byte. */
export function sorted(clusters: ReadonlyMap<string, Remembered>): Memory['clusters'] {
  return Object.fromEntries([...clusters].sort(([a], [b]) => (a < b ? -1 : 1)));
}
