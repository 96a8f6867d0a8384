import { PRIORITIES } from '../types/cluster.ts';
import {
  CLUSTER_STATES,
  type Claim,
  type Delivered,
  type Memory,
  NO_MEMORY,
  type Remembered,
  type RememberedService,
  type Told,
} from '../types/remembered.ts';
import { canonicalTime } from '../types/time.ts';
import { SUSPICIONS, type Suspect, type Traced } from '../types/traced.ts';
import { sorted } from './rebuild.ts';

const FINGERPRINT = /^v1:[0-9a-f]{16}$/;
const COMMIT = /^[0-9a-f]{7,40}$/;
const FULL_COMMIT = /^[0-9a-f]{40}$/;
const DAY = /^(?:\d{4}-\d\d-\d\d)?$/;

type Check<T> = (value: unknown) => value is T;
type Shape<T> = { readonly [K in keyof T]-?: Check<T[K]> };

/** The memory in a ledger as it was stored; undefined when anything in it is not as this version writes it. */
export function memoryFrom(stored: unknown): Memory | undefined {
  // Before worklogs were delivered there was nothing to remember of them.
  const value = typeof stored === 'object' && stored !== null ? { delivered: NO_MEMORY.delivered, ...stored } : stored;
  if (!isMemory(value)) return undefined;
  return { ...value, clusters: sorted(new Map(Object.entries(value.clusters))) };
}

const isText = (value: unknown): value is string => typeof value === 'string';
const isFlag = (value: unknown): value is boolean => typeof value === 'boolean';
const isCount = (value: unknown): value is number =>
  typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;
const isTime = (value: unknown): value is string => isText(value) && (value === '' || canonicalTime(value) === value);
const isFingerprint = (value: unknown): value is string => isText(value) && FINGERPRINT.test(value);
const isDigest = (value: unknown): value is string => isText(value) && /^[0-9a-f]{16}$/.test(value);
const isCommit = (value: unknown): value is string => isText(value) && COMMIT.test(value);
const isFullCommit = (value: unknown): value is string => isText(value) && FULL_COMMIT.test(value);
const isDay = (value: unknown): value is string => isText(value) && DAY.test(value);

function oneOf<T extends string>(values: readonly T[]): Check<T> {
  return (value): value is T => values.some((each) => each === value);
}

function orNull<T>(check: Check<T>): Check<T | null> {
  return (value): value is T | null => value === null || check(value);
}

/** What older versions did not write. */
function orAbsent<T>(check: Check<T>): Check<T | undefined> {
  return (value): value is T | undefined => value === undefined || check(value);
}

function listOf<T>(check: Check<T>): Check<readonly T[]> {
  return (value): value is readonly T[] => Array.isArray(value) && value.every(check);
}

function shaped<T>(shape: Shape<T>): Check<T> {
  const checks: readonly (readonly [string, (value: unknown) => boolean])[] = Object.entries(shape);
  return (value): value is T => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
    const members = new Map<string, unknown>(Object.entries(value));
    return checks.every(([name, check]) => check(members.get(name)));
  };
}

function keyed<T>(isKey: Check<string>, check: Check<T>): Check<Readonly<Record<string, T>>> {
  return (value): value is Readonly<Record<string, T>> =>
    typeof value === 'object' &&
    value !== null &&
    !Array.isArray(value) &&
    Object.entries(value).every(([key, each]) => isKey(key) && check(each));
}

const isPriority = oneOf(PRIORITIES);

const isTold = shaped<Told>({ state: oneOf(CLUSTER_STATES), priority: isPriority, category: isText });

const isRemembered = shaped<Remembered>({
  project: isText,
  service: isText,
  module: isText,
  name: isText,
  firstSeen: isTime,
  lastSeen: isTime,
  windows: listOf(shaped({ to: isTime, count: isCount, occurrences: isCount })),
  countedTo: isTime,
  priority: isPriority,
  toward: orNull(shaped({ priority: isPriority, windows: isCount })),
  silent: isCount,
  returns: isCount,
  patterns: listOf(
    shaped({
      fingerprint: isFingerprint,
      identity: orNull(shaped({ scope: isText, text: isText, shown: isText })),
    }),
  ),
  folds: listOf(isFingerprint),
  issue: orNull(isCount),
  openedIn: isTime,
  told: orNull(isTold),
  commented: isText,
  doubted: isFlag,
  restored: isFlag,
  muted: orNull(isDay),
  duplicateOf: orNull(isCount),
  mergedInto: orNull(isFingerprint),
  related: listOf(isCount),
});

const isTraced = shaped<Traced>({
  to: isTime,
  path: isText,
  line: orNull(isCount),
  commit: isFullCommit,
  branch: orNull(isText),
  owners: listOf(isText),
  suspects: listOf(shaped<Suspect>({ commit: isFullCommit, at: isTime, subject: isText, login: isText })),
  suspicion: oneOf(SUSPICIONS),
});

const isRevision = shaped<RememberedService['revisions'][number]>({
  name: isText,
  first: isTime,
  commit: orAbsent(isCommit),
});

const isMemory = shaped<Memory>({
  clusters: keyed(isFingerprint, isRemembered),
  traced: orAbsent(keyed(isFingerprint, isTraced)),
  services: listOf(shaped({ name: isText, since: isTime, revisions: listOf(isRevision) })),
  logins: listOf(isText),
  claim: orNull(shaped<Claim>({ run: isText, since: isTime })),
  spent: shaped({ to: isTime, writes: isCount }),
  delivered: shaped<Delivered>({
    digests: listOf(isDigest),
    tip: orNull(shaped({ commit: isFullCommit, tree: isFullCommit, holds: oneOf(['ours', 'others']) })),
  }),
});
