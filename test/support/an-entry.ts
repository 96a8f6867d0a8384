import { clustersOf, PatternFold } from '../../src/cluster/cluster.ts';
import { Intake, type IntakeOptions } from '../../src/normalise/intake.ts';
import { normalise } from '../../src/normalise/normalise.ts';
import { prioritise } from '../../src/prioritise/prioritise.ts';
import type { Cluster, Ranked } from '../../src/types/cluster.ts';
import { NO_CONFIG } from '../../src/types/config.ts';
import type { Entry, LogEntry } from '../../src/types/entry.ts';

const NOON = '2026-03-04T12:00:00';

/** So many seconds and nanoseconds after noon, as Cloud Logging writes times. */
export function afterNoon(seconds: number, nanos = 0): string {
  const time = new Date(Date.parse(`${NOON}Z`) + seconds * 1_000).toISOString().slice(0, 19);
  return `${time}.${String(nanos).padStart(9, '0')}Z`;
}

/** A line on standard error of a Cloud Run service, as exported. */
export function aLogEntry(fields: LogEntry = {}): LogEntry {
  return {
    insertId: 'id-1',
    logName: 'projects/acme-staging/logs/run.googleapis.com%2Fstderr',
    timestamp: afterNoon(0),
    receiveTimestamp: afterNoon(0),
    resource: {
      type: 'cloud_run_revision',
      labels: {
        project_id: 'acme-staging',
        service_name: 'shop',
        revision_name: 'shop-00001',
        location: 'europe-west1',
      },
    },
    labels: { instanceId: 'instance-1' },
    ...fields,
  };
}

/** The same, as the river carries it. */
export function anEntry(fields: LogEntry = {}): Entry {
  return normalise(aLogEntry(fields));
}

/** `fields`, so many times, a second apart and each with an id of its own. */
export function times(count: number, fields: LogEntry): readonly LogEntry[] {
  return Array.from({ length: count }, (_, index) =>
    aLogEntry({
      timestamp: afterNoon(index),
      receiveTimestamp: afterNoon(index),
      insertId: `${JSON.stringify(fields).length}-${index}`,
      ...fields,
    }),
  );
}

export function foldOf(entries: readonly Entry[]): PatternFold {
  const fold = new PatternFold();
  for (const entry of entries) fold.add(entry);
  return fold;
}

export function clustersFrom(entries: readonly LogEntry[]): readonly Cluster[] {
  return clustersOf(foldOf(entries.map(normalise)));
}

export function rankedFrom(entries: readonly LogEntry[]): readonly Ranked[] {
  return prioritise(clustersFrom(entries), new Map(), NO_CONFIG);
}

const EVERYTHING: IntakeOptions = {
  window: undefined,
  minSeverity: 'DEFAULT',
  services: [],
  isIgnored: () => false,
  maxEntries: 1_000_000,
};

/** Reads entries as a run does, in batches. */
export function readAll(entries: readonly LogEntry[], options: Partial<IntakeOptions> = {}, unreadableCount = 0) {
  const intake = new Intake({ ...EVERYTHING, ...options });
  const taken = [...intake.take({ entries: [], unreadable: [], unreadableCount })];
  for (let at = 0; at < entries.length; at += 7) {
    taken.push(...intake.take({ entries: entries.slice(at, at + 7), unreadable: [], unreadableCount: 0 }));
  }
  taken.push(...intake.finish());
  return { intake, taken, clusters: clustersOf(foldOf(taken)) };
}
