import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { describe, expect, test } from 'vitest';
import { readExports } from '../../../src/collect/read-export.ts';
import { gather } from './reading.ts';

const data = process.env.LOG_GARDENER_DATA;
const directory = join(data ?? '', 'data/entries');

describe.skipIf(data === undefined)('real exports (needs the folder of exports in LOG_GARDENER_DATA)', () => {
  test('each array is read to its last entry', async () => {
    const names = data === undefined ? [] : readdirSync(directory).filter((name) => name.endsWith('.json'));
    for (const path of names.map((name) => join(directory, name))) {
      const content = await gather(readExports([path], Readable.from([])));
      expect([path, content.entries.length, content.unreadable]).toEqual([path, entryCount(path), []]);
    }
  });
});

function entryCount(path: string): number {
  const entries: unknown = JSON.parse(readFileSync(path, 'utf8'));
  return Array.isArray(entries) ? entries.length : -1;
}
