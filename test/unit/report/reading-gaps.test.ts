import { describe, expect, test } from 'vitest';
import { readingGaps } from '../../../src/report/reading-gaps.ts';
import type { Coverage } from '../../../src/types/coverage.ts';
import { readAll, times } from '../../support/an-entry.ts';

const SPAN = { from: '2026-03-04T12:00:00.000000000Z', to: '2026-03-04T13:00:00.000000000Z' };
const { coverage: COMPLETE } = readAll(times(3, { textPayload: 'no funds' })).intake;

describe('a window that was not provably seen', () => {
  test('is not alleged of an export, nor of Cloud Logging read to its end', () => {
    expect(readingGaps(COMPLETE)).toEqual([]);
    expect(readingGaps({ ...COMPLETE, pages: 7, late: 3, waiting: SPAN, quotaWaits: 2 })).toEqual([]);
  });

  test.each<[string, Partial<Coverage>, RegExp]>([
    [
      'a quota',
      { pages: 7, stopped: 'quota' },
      /quota .* 3 entries in 7 pages, the last one of 2026-03-04 12:00:02 UTC/,
    ],
    ['an outage', { pages: 7, stopped: 'outage' }, /no longer answered/],
    [
      'a gap that was too long',
      { skipped: SPAN },
      /from 2026-03-04 12:00:00 UTC to 2026-03-04 13:00:00 UTC was never read/,
    ],
    [
      'entries that will be counted again',
      { truncated: true, repeats: true },
      /counts these entries again.*max-entries/,
    ],
    ['an end that is too young', { unsettled: true }, /still on their way/],
  ])('says so: %s', (_, change, said) => {
    expect(readingGaps({ ...COMPLETE, ...change })).toEqual([expect.stringMatching(said)]);
  });

  test('names where the next run begins after a cut', () => {
    const [gap] = readingGaps({ ...COMPLETE, truncated: true, waiting: SPAN });
    expect(gap).toContain('begins with what was received from 2026-03-04 12:00:00 UTC on, and counts nothing twice');
  });
});
