import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { canonicalTime, epochMillis, fromEpochMillis } from '../../../src/types/time.ts';

const READ: readonly (readonly [value: unknown, time: string])[] = [
  ['2026-03-04T12:00:00Z', '2026-03-04T12:00:00.000000000Z'],
  ['2026-03-04T12:00:00.5Z', '2026-03-04T12:00:00.500000000Z'],
  ['2026-03-04T12:00:00.123456789Z', '2026-03-04T12:00:00.123456789Z'],
  ['2026-03-04T12:00:00.1234567891234Z', '2026-03-04T12:00:00.123456789Z'],
  ['2026-03-04t12:00:00z', '2026-03-04T12:00:00.000000000Z'],
  ['2026-03-04 12:00:00', '2026-03-04T12:00:00.000000000Z'],
  ['2026-03-04 12:00:00 UTC', '2026-03-04T12:00:00.000000000Z'],
  ['2026-03-04T01:00:00.000000007+02:00', '2026-03-03T23:00:00.000000007Z'],
  ['2026-03-04T23:30:00-0130', '2026-03-05T01:00:00.000000000Z'],
  ['2024-02-29T00:00:00Z', '2024-02-29T00:00:00.000000000Z'],
  [{ seconds: '1772625600', nanos: 7 }, '2026-03-04T12:00:00.000000007Z'],
  [{ seconds: 1_772_625_600 }, '2026-03-04T12:00:00.000000000Z'],
];

const NONSENSE: readonly unknown[] = [
  '',
  'yesterday',
  '2026-03-04',
  '2026-02-30T00:00:00Z',
  '2026-02-30T00:00:00+01:00',
  '2025-02-29T00:00:00Z',
  '2026-13-01T00:00:00Z',
  '2026-03-04T24:00:00Z',
  '2026-03-04T12:60:00Z',
  '9999-12-31T23:59:59-01:00',
  '2026-03-04T12:00:00Z and more',
  `2026-03-04T12:00:00.${'1'.repeat(300)}x`,
  1_772_625_600,
  null,
  undefined,
  [],
  {},
  { seconds: 'soon' },
  { seconds: null },
  { seconds: 1e300 },
  { seconds: 253_402_300_800 },
];

describe('a time', () => {
  test.each(READ)('is read from %j to the nanosecond, or the last entry of a window is lost', (value, time) => {
    expect(canonicalTime(value)).toBe(time);
  });

  test.each(NONSENSE)('is not made up from %j', (value) => {
    expect(canonicalTime(value)).toBe('');
  });

  test.each([-5, 5_000_000_000, 1.5, 'x'])('keeps its form when the nanoseconds are %j', (nanos) => {
    expect(canonicalTime({ seconds: 1, nanos })).toBe('1970-01-01T00:00:01.000000000Z');
  });

  const instant = fc.tuple(fc.integer({ min: -6e10, max: 2.5e11 }), fc.nat(999_999_999));
  const written = ([seconds, nanos]: readonly [number, number], minutes: number): string => {
    const local = new Date((seconds + minutes * 60) * 1_000).toISOString().slice(0, 19);
    const [hour, minute] = [Math.floor(Math.abs(minutes) / 60), Math.abs(minutes) % 60].map((part) =>
      String(part).padStart(2, '0'),
    );
    return `${local}.${String(nanos).padStart(9, '0')}${minutes < 0 ? '-' : '+'}${hour}:${minute}`;
  };

  test('sorts as text as it sorts in time, in whatever zone it was written', () => {
    const offset = fc.integer({ min: -14 * 60, max: 14 * 60 });
    fc.assert(
      fc.property(instant, offset, instant, offset, (a, east, b, west) => {
        const [one, other] = [canonicalTime(written(a, east)), canonicalTime(written(b, west))];
        expect(Math.sign(one < other ? -1 : one > other ? 1 : 0)).toBe(Math.sign(a[0] - b[0] || a[1] - b[1]));
      }),
    );
  });

  test('comes back from milliseconds as it went', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 4e12 }), (millis) => {
        expect(epochMillis(fromEpochMillis(millis))).toBe(millis);
        expect(canonicalTime(fromEpochMillis(millis))).toBe(fromEpochMillis(millis));
      }),
    );
  });
});

test('a time is checked to its last digit though it shares its minute with the one before, or a broken one counts', () => {
  const read = (text: string) => [canonicalTime('2026-03-04T12:00:00.5Z'), canonicalTime(text)][1];
  expect(read('2026-03-04T12:00:59.25Z')).toBe('2026-03-04T12:00:59.250000000Z');
  for (const broken of ['60.5', '6a.5', 'a0.5', '-1.5', '00.-5', '00.5a'])
    expect(read(`2026-03-04T12:00:${broken}Z`)).toBe('');
  for (const broken of ['0000-00-00T00:00:05.1Z', '2026-03-04T12:61:00.5Z', '2026-02-30T12:00:00.5Z']) {
    expect([read(broken), read(broken)]).toEqual(['', '']);
  }
});
