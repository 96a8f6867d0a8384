import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseTimeWindow } from '../../../src/settings/time-window.ts';
import { epochMillis } from '../../../src/types/time.ts';

const NOW = Date.parse('2026-03-04T12:00:00.250Z');
const HOUR = 3_600_000;

describe('a time window', () => {
  test.each([
    ['1h', HOUR],
    ['1 h', HOUR],
    ['1H', HOUR],
    ['90m', 1.5 * HOUR],
    ['24h', 24 * HOUR],
    ['7d', 168 * HOUR],
    ['2w', 336 * HOUR],
    ['last 1 hour', HOUR],
    ['last 24 hours', 24 * HOUR],
    ['last hour', HOUR],
    ['Last 30 Minutes', HOUR / 2],
    ['last 7 days', 168 * HOUR],
    ['last week', 168 * HOUR],
    ['  24h  ', 24 * HOUR],
  ])('%j reaches back from now to the millisecond', (text, length) => {
    const window = parseTimeWindow(text, NOW);
    if (typeof window === 'string' || 'problem' in window) throw new Error(`${text} was not understood`);
    expect([epochMillis(window.from), epochMillis(window.to)]).toEqual([NOW - length, NOW]);
  });

  test.each(['since-last-run', 'Since-Last-Run', ' since-last-run '])('%j is left to the source', (text) => {
    expect(parseTimeWindow(text, NOW)).toBe('since-last-run');
  });

  test.each([
    ['2025-09-15T01:41:00Z/2025-09-15T02:41:09Z', '2025-09-15T01:41:00.000000000Z', '2025-09-15T02:41:09.000000000Z'],
    ['2025-09-15 01:41:00Z / 2025-09-15 02:41:09Z', '2025-09-15T01:41:00.000000000Z', '2025-09-15T02:41:09.000000000Z'],
    [
      '2025-09-15T01:41:00+02:00/2025-09-15T00:00:00.5Z',
      '2025-09-14T23:41:00.000000000Z',
      '2025-09-15T00:00:00.500000000Z',
    ],
    [
      '2025-09-15T00:00:00.000000001Z/2025-09-15T00:00:00.000000002Z',
      '2025-09-15T00:00:00.000000001Z',
      '2025-09-15T00:00:00.000000002Z',
    ],
  ])('%j is taken to the nanosecond', (text, from, to) => {
    expect(parseTimeWindow(text, NOW)).toEqual({ from, to });
  });

  test.each([
    ['', 'is not a time window'],
    ['yesterday', 'is not a time window'],
    ['0h', 'is not a time window'],
    ['-1h', 'is not a time window'],
    ['1.5h', 'is not a time window'],
    ['1y', 'is not a time window'],
    ['1h30m', 'is not a time window'],
    ['24', 'is not a time window'],
    ['last', 'is not a time window'],
    ['hour', 'is not a time window'],
    ['999999d', 'reaches further back than logs are kept'],
    ['/', 'is not a time window'],
    ['2025-09-15/2025-09-16', 'is not a time window'],
    ['2025-09-15T01:41:00/2025-09-15T02:41:09', 'is not a time window'],
    ['2025-09-15T01:41:00Z/2025-09-15T02:41:09', 'is not a time window'],
    ['2025-02-30T00:00:00Z/2025-03-03T00:00:00Z', 'is not a time window'],
    ['2025-09-15T01:41:00Z/2025-09-15T02:41:09Z/2025-09-16T00:00:00Z', 'is not a time window'],
    ['2025-09-15T02:00:00Z/2025-09-15T01:00:00Z', 'ends before it begins'],
    ['2025-09-15T02:00:00Z/2025-09-15T02:00:00Z', 'ends before it begins'],
    ['1990-01-01T00:00:00Z/2025-09-15T02:00:00Z', 'is longer than logs are kept'],
  ])('%j is refused rather than guessed', (text, problem) => {
    expect(parseTimeWindow(text, NOW)).toEqual({ problem });
  });

  test('is a range that moves forward or a problem, whatever was typed', () => {
    const typed = fc.oneof(
      fc.string(),
      fc.stringMatching(/^(?:last )?\d{0,7} ?(?:m|h|d|w|hours|days)$/),
      fc.stringMatching(/^[\dTZ:+-]{1,24}\/[\dTZ:+-]{1,24}$/),
    );
    fc.assert(
      fc.property(typed, (text) => {
        const window = parseTimeWindow(text, NOW);
        if (typeof window === 'string' || 'problem' in window) return;
        expect(window.from < window.to).toBe(true);
      }),
    );
  });
});
