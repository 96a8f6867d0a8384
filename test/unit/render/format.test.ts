import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { TimelineCounter } from '../../../src/cluster/timeline.ts';
import {
  clock,
  count,
  counted,
  distinct,
  lengthOf,
  percent,
  perHour,
  shortClock,
  sparkline,
} from '../../../src/render/format.ts';
import { epochMillis } from '../../../src/types/time.ts';
import { afterNoon } from '../../support/an-entry.ts';

const windowOf = (seconds: number) => ({ from: afterNoon(0), to: afterNoon(seconds) });
const HOUR = 3_600;

describe('figures', () => {
  test.each([
    [0, '0'],
    [999, '999'],
    [1_000, '1,000'],
    [1_234_567, '1,234,567'],
  ])('%i reads %s', (value, text) => {
    expect(count(value)).toBe(text);
    expect(Number(text.replaceAll(',', ''))).toBe(value);
  });

  test('agree with their noun', () => {
    expect([0, 1, 2].map((n) => counted(n, 'entry', 'entries'))).toEqual(['0 entries', '1 entry', '2 entries']);
    expect(counted(1_000, 'cluster')).toBe('1,000 clusters');
  });

  test('say when they are a lower bound', () => {
    expect([distinct({ count: 500, capped: true }), distinct({ count: 500, capped: false })]).toEqual([
      '500 or more',
      '500',
    ]);
  });

  test.each([
    [0, 0, '0 %'],
    [0, 10, '0 %'],
    [1, 1_000, '< 1 %'],
    [1, 3, '33 %'],
    [10, 10, '100 %'],
  ])('%i of %i is %s', (part, whole, text) => {
    expect(percent(part, whole)).toBe(text);
  });

  test('of time are those of the entry, in UTC', () => {
    expect(clock('2026-11-20T14:05:03.999999999Z')).toBe('2026-11-20 14:05:03 UTC');
    expect(shortClock('2026-11-20T14:05:03.999999999Z')).toBe('11-20 14:05');
    expect([clock(null), shortClock(null)]).toEqual(['unknown', 'unknown']);
  });

  test.each([
    [6, HOUR, '6.0 an hour'],
    [1, 24 * HOUR, undefined],
    [2, 7 * 24 * HOUR, 'less than 0.1 an hour'],
    [240, 24 * HOUR, '10 an hour'],
    [100_000, HOUR, '100,000 an hour'],
    [5, 59, undefined],
  ])('of %i times over %i seconds are %s: no rate is made up from a moment', (times, seconds, rate) => {
    expect(perHour(times, windowOf(seconds))).toBe(rate);
    expect(perHour(times, null)).toBeUndefined();
  });

  test.each([
    [20, 'less than a minute'],
    [60, '1 minute'],
    [119 * 60, '119 minutes'],
    [HOUR * 24, '24 hours'],
    [HOUR * 71, '71 hours'],
    [HOUR * 24 * 7, '7 days'],
  ])('of a length of %i seconds read %s', (seconds, text) => {
    expect(lengthOf(windowOf(seconds))).toBe(text);
  });
});

describe('a sparkline', () => {
  const of = (seconds: readonly number[], window: { readonly from: string; readonly to: string } | null) => {
    const counter = new TimelineCounter();
    for (const at of seconds) counter.add(epochMillis(afterNoon(at)), 1);
    return sparkline(counter.timeline, window);
  };

  test('shows a bar exactly where something happened, the highest where most did', () => {
    const day = windowOf(24 * HOUR);
    const inHours = fc.array(fc.nat(23), { minLength: 1, maxLength: 60 });
    fc.assert(
      fc.property(inHours, (hours) => {
        const seconds = [0.5, 23.5, ...hours.map((hour) => hour + 0.5)].map((hour) => hour * HOUR);
        const line = [...of(seconds, day)];
        expect(line).toHaveLength(24);
        expect(line).toContain('█');
        // Spans of the timeline are half an hour at this range, and may straddle the edge of a bar by one.
        const silent = line.flatMap((bar, at) => (bar === '·' ? [at] : []));
        for (const at of silent) expect(seconds.some((second) => Math.floor(second / HOUR) === at)).toBe(false);
      }),
    );
  });

  test('is left out where there is no course to show', () => {
    expect(of([1], null)).toBe('');
    expect(of([], windowOf(HOUR))).toBe('');
    expect(of([0], { from: afterNoon(0), to: afterNoon(0, 1) })).toBe('');
  });

  test('keeps inside its window what a timeline put at the edge', () => {
    expect(of([0, 86_399], windowOf(86_400))).toHaveLength(24);
    expect(of([-500, 90_000], windowOf(86_400))).toMatch(/^█·{22}█$/);
  });
});
