import { readdir, utimes, writeFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { ledgerFile } from '../../../src/publish/ledger-file.ts';
import { type Ledger, NO_LEDGER } from '../../../src/types/ledger.ts';
import { scratchFolder } from '../../support/run-dist.ts';

function ledgerAt(watermark: string): Ledger {
  const mark = { watermark, overlapFrom: watermark, countedUntil: watermark, counted: [] };
  return { ...NO_LEDGER, marks: { '0123456789abcdef': mark } };
}
const MARCH = ledgerAt('2026-03-01T00:00:00.000000000Z');
const APRIL = ledgerAt('2026-04-01T00:00:00.000000000Z');

describe('the ledger in a file', () => {
  it('is empty before the first run, and gives back what was written', async () => {
    await using scratch = await scratchFolder();
    const store = ledgerFile(scratch.file('deep/ledger.json'));
    const first = await store.read();
    expect(first).toEqual({ ledger: NO_LEDGER, version: '' });
    expect(await store.write(MARCH, first.version)).toBe('written');
    expect((await store.read()).ledger).toEqual(MARCH);
    expect(await readdir(scratch.file('deep'))).toEqual(['ledger.json']);
  });

  it('is written by one of many runs at once, or one of them would lose what the other counted', async () => {
    await using scratch = await scratchFolder();
    const stores = Array.from({ length: 20 }, () => ledgerFile(scratch.file('ledger.json')));
    const written = await Promise.all(stores.map((store) => store.write(MARCH, '')));
    expect(written.filter((outcome) => outcome === 'written')).toHaveLength(1);
  });

  it('is not written over by a run that read an older one', async () => {
    await using scratch = await scratchFolder();
    const store = ledgerFile(scratch.file('ledger.json'));
    await store.write(MARCH, '');
    const { version } = await store.read();
    expect(await store.write(APRIL, version)).toBe('written');
    expect(await store.write(MARCH, version)).toBe('overtaken');
    expect((await store.read()).ledger).toEqual(APRIL);
  });

  it('outlives a run that was killed while it wrote', async () => {
    await using scratch = await scratchFolder();
    await writeFile(scratch.file('ledger.json.lock'), '');
    const store = ledgerFile(scratch.file('ledger.json'));
    expect(await store.write(MARCH, '')).toBe('overtaken');
    await utimes(scratch.file('ledger.json.lock'), 1, 1);
    expect(await store.write(MARCH, '')).toBe('written');
  });

  it('is never replaced when it holds something else', async () => {
    await using scratch = await scratchFolder();
    await writeFile(scratch.file('ledger.json'), '{"mine":true}');
    await expect(ledgerFile(scratch.file('ledger.json')).read()).rejects.toThrow('holds something else than a ledger');
  });
});
