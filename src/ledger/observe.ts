// In: what is remembered of a cluster, and what one window held of it. Out: what is remembered after that window.
import { type Door, findSecrets } from '../text/text.ts';
import type { Cluster, Pattern, Priority, Ranked } from '../types/cluster.ts';
import type { WindowSeen } from '../types/plan.ts';
import type { Remembered, RememberedPattern, WindowCount } from '../types/remembered.ts';
import { earlier, later } from './instants.ts';
import { type Hysteresis, settlePriority } from './settle-priority.ts';

export const MOST_WINDOWS = 30;
const MOST_PATTERNS = 100;
/** Longer texts stay out of the ledger; their patterns keep their fingerprints as long as their entries say the same. */
const MAX_TEXT_CHARS = 2_000;
/** Of all patterns of a cluster. */
const MOST_TEXT_CHARS = 20_000;
const MAX_NAME_CHARS = 120;

const UNSEEN = {
  firstSeen: '',
  lastSeen: '',
  windows: [],
  countedTo: '',
  toward: null,
  silent: 0,
  returns: 0,
  patterns: [],
  folds: [],
  issue: null,
  openedIn: '',
  told: null,
  commented: '',
  doubted: false,
  restored: false,
  muted: null,
  duplicateOf: null,
  mergedInto: null,
  related: [],
} as const satisfies Partial<Remembered>;

export type Observing = { readonly window: WindowSeen; readonly hysteresis: Hysteresis; readonly door: Door };

/** A cluster of which only its issue tells. */
export function knownByIssue(priority: Priority): Remembered {
  return { ...UNSEEN, project: '', service: '', module: '', name: '', priority };
}

/** `clusters` are all that share one identity, the leading one first. A window that was counted changes nothing. */
export function observe(
  before: Remembered | undefined,
  clusters: readonly [Ranked, ...Ranked[]],
  { window, hysteresis, door }: Observing,
): Remembered {
  const [leader] = clusters;
  const fresh = { ...knownByIssue(leader.priority), ...describe(leader, door) };
  const base = before ?? fresh;
  // A window of the past is counted when its turn comes, or was; and what an issue told lacks what entries tell.
  if (before !== undefined && isCounted(before, window))
    return { ...base, patterns: withPatterns(base, clusters, door) };
  const tallies = clusters.map(({ cluster }) => cluster.tally);
  const count: WindowCount = {
    to: window.to,
    count: sum(tallies.map((tally) => tally.count)),
    occurrences: sum(tallies.map((tally) => tally.occurrences)),
  };
  const priority = mostUrgent(clusters);
  // What overlaps the window before, as one that is given by hand may, would count the same entries twice.
  const counted = window.kind === 'current' && window.from >= base.countedTo;
  return {
    ...base,
    // An umbrella is named after the storm, not after who leads it today.
    ...(base.folds.length > 0 ? {} : describe(leader, door)),
    firstSeen: [base.firstSeen, ...tallies.map(({ first }) => first)]
      .filter((time) => time !== '')
      .reduce(earliest, ''),
    lastSeen: tallies.map(({ last }) => last).reduce(later, base.lastSeen),
    windows: counted ? [...base.windows, count].slice(-MOST_WINDOWS) : base.windows,
    countedTo: counted ? window.to : base.countedTo,
    ...(base.told === null ? { priority, toward: null } : counted ? settlePriority(base, priority, hysteresis) : {}),
    silent: 0,
    patterns: withPatterns(base, clusters, door),
  };
}

/** After a window without the cluster: silence counts when all of it was seen, and its service was heard. */
export function observeSilence(before: Remembered, window: WindowSeen): Remembered {
  if (isCounted(before, window) || window.coverage === 'partial' || !window.heard.includes(before.service))
    return before;
  // A window that overlaps the one before would count the same silence twice.
  if (window.from < before.countedTo) return before;
  return { ...before, silent: before.silent + 1, countedTo: window.to };
}

/** How often it happened, over the windows that are remembered. */
export function occurrencesOf({ windows }: Remembered): number {
  return sum(windows.map(({ occurrences }) => occurrences));
}

export function fingerprintsOf({ fingerprint, patterns }: Cluster): readonly string[] {
  return [...new Set([fingerprint, ...patterns.map((pattern) => pattern.fingerprint)])];
}

/** Whether a window is part of what is remembered, or was when it was its turn. */
export function isCounted({ countedTo, windows }: Remembered, window: WindowSeen): boolean {
  return window.to <= countedTo || (window.kind === 'past' && windows.length > 0);
}

function describe({ cluster }: Ranked, door: Door): Pick<Remembered, 'project' | 'service' | 'module' | 'name'> {
  return {
    project: cluster.project,
    service: cluster.service,
    module: door.line(moduleOf(cluster), MAX_NAME_CHARS),
    name: door.line(cluster.name, MAX_NAME_CHARS),
  };
}

/** Where in the code it comes from, as far as its entries say; '' when they do not. */
export function moduleOf({ patterns }: Cluster): string {
  const source = patterns[0]?.source;
  return source?.module ?? source?.file ?? '';
}

function mostUrgent(clusters: readonly Ranked[]): Priority {
  return clusters.map(({ priority }) => priority).sort()[0] ?? 'P4';
}

/** Patterns of this window replace what was known of them; the rest stays, up to a bound. */
function withPatterns(before: Remembered, clusters: readonly Ranked[], door: Door): readonly RememberedPattern[] {
  const all = new Map(before.patterns.map((pattern) => [pattern.fingerprint, pattern]));
  for (const pattern of clusters.flatMap(({ cluster }) => cluster.patterns)) {
    all.set(pattern.fingerprint, { fingerprint: pattern.fingerprint, identity: identityOf(pattern, door) });
  }
  const limit = Math.max(MOST_PATTERNS, before.folds.length);
  const kept = [...all.values()].slice(0, limit).sort((a, b) => (a.fingerprint < b.fingerprint ? -1 : 1));
  let chars = 0;
  return kept.map(({ fingerprint, identity }) => {
    chars += identity === null ? 0 : identity.scope.length + identity.text.length + identity.shown.length;
    return { fingerprint, identity: chars > MOST_TEXT_CHARS ? null : identity };
  });
}

/** The ledger is a file that others read: what would not leave as it is does not leave. */
function identityOf({ identity, evidence, template }: Pattern, door: Door): RememberedPattern['identity'] {
  const { scope, text } = identity;
  const shown = evidence === 'template' || evidence === 'statement' ? template : text;
  const texts = [scope, text, shown];
  const isFit = texts.every((each) => door.text(each, MAX_TEXT_CHARS) === each && findSecrets(each).length === 0);
  return isFit ? { scope, text, shown } : null;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, each) => total + each, 0);
}

function earliest(one: string, other: string): string {
  return one === '' ? other : earlier(one, other);
}
