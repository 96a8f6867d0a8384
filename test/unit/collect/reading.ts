import { Readable } from 'node:stream';
import { type Batch, readExports } from '../../../src/collect/read-export.ts';
import type { Unreadable } from '../../../src/types/coverage.ts';
import type { LogEntry } from '../../../src/types/entry.ts';

export type Content = {
  readonly entries: readonly LogEntry[];
  readonly unreadable: readonly Unreadable[];
  readonly unreadableCount: number;
  readonly bytesRead: number;
};

export async function gather(batches: AsyncIterable<Batch>): Promise<Content> {
  const entries: LogEntry[] = [];
  const unreadable: Unreadable[] = [];
  let unreadableCount = 0;
  let bytesRead = 0;
  for await (const batch of batches) {
    entries.push(...batch.entries);
    unreadable.push(...batch.unreadable);
    unreadableCount += batch.unreadableCount;
    bytesRead = batch.bytesRead;
  }
  return { entries, unreadable, unreadableCount, bytesRead };
}

/** Reads what arrives on standard input in these pieces. */
export function readPieces(pieces: Iterable<Buffer>): Promise<Content> {
  return gather(readExports(['-'], Readable.from(pieces, { objectMode: true })));
}

export function readText(text: string): Promise<Content> {
  return readPieces([Buffer.from(text)]);
}

/** Cuts at these places, given as shares of the length. */
export function cut(bytes: Buffer, shares: readonly number[]): Buffer[] {
  const ends = shares.map((share) => Math.floor(share * bytes.length)).toSorted((a, b) => a - b);
  return [0, ...ends].map((start, index) => Buffer.from(bytes.subarray(start, ends[index] ?? bytes.length)));
}

export const ENTRIES: readonly LogEntry[] = [
  {
    errorGroups: [{ id: 'CKq' }, { insertId: 'not an entry', logName: 'either' }],
    insertId: 'a1',
    logName: 'projects/acme-staging/logs/run.googleapis.com%2Fstderr',
    textPayload: 'line one\n  { "in text": [ }\n]\t"quoted" \\ back\u2028 🌱 é',
    timestamp: '2025-09-15T08:00:00.123456789Z',
  },
  {
    insertId: 'a2',
    logName: 'projects/acme-staging/logs/app',
    jsonPayload: {
      message: '',
      items: [{ logName: 'x' }, [], [[]], {}],
      deep: { entries: [{ insertId: 'no' }] },
      n: -1.5e3,
    },
    severity: 'ERROR',
  },
  {
    httpRequest: { requestMethod: 'GET', status: 503 },
    insertId: 'a3',
    logName: 'projects/acme-staging/logs/cloudaudit.googleapis.com%2Factivity',
    protoPayload: { '@type': 'x', authorizationInfo: [{ resource: 'r', granted: true }] },
  },
];
