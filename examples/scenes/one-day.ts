import type { LogEntry } from '../../src/types/entry.ts';
import { failedReindex, missingModule } from './collapses.ts';
import { createRandom, type Random } from './random.ts';
import { auditTrail, goodNews, goodStarts, healthChecks, newUsers, servedRequests } from './routine.ts';
import * as trouble from './trouble.ts';

type Scene = (random: Random) => readonly LogEntry[];

const SCENES: readonly Scene[] = [
  healthChecks,
  servedRequests,
  goodNews,
  goodStarts,
  newUsers,
  auditTrail,
  missingModule,
  failedReindex,
  trouble.startupRace,
  trouble.missingSessions,
  trouble.permissiveBreaker,
  trouble.brokenHealthCheck,
  trouble.unconfiguredHealth,
  trouble.unavailable,
  trouble.scanner,
  trouble.emptyPayloads,
  trouble.unjudgedFailures,
  trouble.unknownSigningKey,
  trouble.loggedSecrets,
  trouble.hostileName,
];

const SEED = 20_261_120;

/** Cloud Logging delivers at least once: every so many entries, one arrives a second time. */
const DELIVERED_TWICE_EVERY = 400;

/** One day of three services' logs as NDJSON, oldest first, the same to the byte at every call. */
export function oneDay(): string {
  // Each scene has its own seed, so that a change in one moves no value in another.
  const entries = SCENES.flatMap((scene, index) => scene(createRandom(SEED + index)));
  const delivered = entries
    .toSorted((a, b) => (timeKey(a) < timeKey(b) ? -1 : 1))
    .flatMap((entry, index) => (index % DELIVERED_TWICE_EVERY === 199 ? [entry, entry] : [entry]));
  return delivered.map((entry) => `${JSON.stringify(sorted(entry))}\n`).join('');
}

/** Text order is time order once every time has nine decimals. */
function timeKey({ timestamp, insertId }: LogEntry): string {
  return `${String(timestamp).replace('Z', '').padEnd(29, '0')} ${insertId}`;
}

/** gcloud prints the fields of an entry by name. */
function sorted(entry: LogEntry): LogEntry {
  return Object.fromEntries(Object.entries(entry).toSorted(([a], [b]) => (a < b ? -1 : 1)));
}
