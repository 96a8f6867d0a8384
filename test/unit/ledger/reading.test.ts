import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { advance } from '../../../src/ledger/advance.ts';
import { CountedIds, MOST_IDS } from '../../../src/ledger/counted-ids.ts';
import { justAfter, plusMillis } from '../../../src/ledger/instants.ts';
import { ledgerText, parseLedger, withMark } from '../../../src/ledger/ledger-text.ts';
import { hasRoom } from '../../../src/ledger/outcome.ts';
import { planGiven, planSinceLastRun } from '../../../src/ledger/plan-reading.ts';
import { sourceKey } from '../../../src/ledger/source-key.ts';
import { type Mark, NO_LEDGER } from '../../../src/types/ledger.ts';
import { fromEpochMillis } from '../../../src/types/time.ts';

const NOW = Date.parse('2026-03-30T12:00:00Z');
const SECOND = 1_000;
const HOUR = 3_600_000;
const DAY = 24 * HOUR;

function ago(millis: number): string {
  return fromEpochMillis(NOW - millis);
}

/** The mark of a run that ended so long ago. */
function markedAgo(millis: number): Mark {
  return { watermark: ago(millis), overlapFrom: ago(millis + 600 * SECOND), countedUntil: ago(millis), counted: [] };
}

describe('what a run reads', () => {
  test('is the last day when nothing is remembered, without what may still be on its way', () => {
    const { window, chunks, since } = planSinceLastRun(undefined, NOW);
    expect(window).toEqual({ from: ago(60 * SECOND + DAY), to: ago(60 * SECOND) });
    expect([chunks, since]).toEqual([[window], 'first-run']);
  });

  test('goes on where the last run ended, with ten minutes before it looked through again for what came late', () => {
    const { window, chunks } = planSinceLastRun(markedAgo(9 * HOUR), NOW);
    expect(window).toEqual({ from: ago(9 * HOUR), to: ago(60 * SECOND) });
    expect(chunks).toEqual([{ from: ago(9 * HOUR + 600 * SECOND), to: ago(60 * SECOND) }]);
  });

  test('is split into days after a longer gap, oldest first and without a hole, a week at the most', () => {
    const { window, chunks } = planSinceLastRun(markedAgo(9 * DAY), NOW);
    expect(window).toEqual({ from: ago(9 * DAY), to: ago(2 * DAY) });
    expect(chunks).toHaveLength(7);
    chunks.slice(1).forEach(({ from }, index) => {
      expect(from).toBe(chunks[index]?.to);
    });
  });

  test('begins where entries still exist when the gap is longer than they are kept, and says what it left out', () => {
    const { window, skipped, readFrom } = planSinceLastRun(markedAgo(90 * DAY), NOW);
    expect(window.from).toBe(ago(60 * SECOND + 30 * DAY));
    expect(skipped).toEqual({ from: ago(90 * DAY), to: window.from });
    expect(readFrom).toBe(window.from);
  });

  test.each([
    ['a run that starts twice', 30 * SECOND],
    ['a clock that runs backwards', -3 * HOUR],
  ])('is nothing, and never less than nothing, for %s', (_, millis) => {
    const { window, chunks } = planSinceLastRun(markedAgo(millis), NOW);
    expect(window).toEqual({ from: ago(millis), to: ago(millis) });
    expect(chunks).toEqual([]);
  });

  test('is a window given by hand as it is, however long', () => {
    const window = { from: ago(400 * DAY), to: ago(DAY) };
    expect(planGiven(window, NOW)).toMatchObject({ window, chunks: [window], since: undefined, skipped: null });
  });

  test('has the same length on the days on which clocks change', () => {
    for (const day of ['2026-03-29', '2026-10-25', '2026-03-08', '2026-11-01']) {
      const now = Date.parse(`${day}T12:00:00Z`);
      const { window } = planSinceLastRun(undefined, now);
      expect(Date.parse(window.to) - Date.parse(window.from)).toBe(DAY);
    }
  });
});

describe('another day after a gap', () => {
  test.each([
    ['fits', { entries: 500, largestChunk: 500, millis: 0 }, true],
    ['would probably be cut short', { entries: 600, largestChunk: 500, millis: 0 }, false],
    ['would keep the job too long', { entries: 1, largestChunk: 1, millis: 11 * 60 * SECOND }, false],
  ])('that %s is read in the same run or left to the next', (_, read, room) => {
    expect(hasRoom(read, 1_000)).toBe(room);
  });
});

describe('what is remembered of a storm', () => {
  const storm = (count: number, to: string) => {
    const counted = new CountedIds(undefined);
    for (let nth = 0; nth < count; nth++) counted.countOnce(`${nth}`, plusMillis(to, nth - count));
    return counted;
  };

  test('stays bounded: the overlap grows shorter instead of the ledger longer, and what it holds is still true', () => {
    const plan = planSinceLastRun(undefined, NOW);
    const mark = advance(plan, undefined, storm(5 * MOST_IDS, plan.window.to), plan.window.to);
    expect(mark?.watermark).toBe(plan.window.to);
    expect(mark?.counted.length).toBe(MOST_IDS);
    expect(mark?.overlapFrom).toBe(plusMillis(justAfter(plan.window.to), -MOST_IDS - 1));
    const next = new CountedIds(mark);
    expect(next.countOnce(`${5 * MOST_IDS - 1}`, plusMillis(plan.window.to, -1))).toBe(false);
    expect(next.countOnce('another', plusMillis(plan.window.to, -1))).toBe(true);
    expect(next.late).toBe(1);
  });

  test('leaves the watermark where it was when a cut run counted more than can be remembered, and nothing is skipped', () => {
    const plan = planSinceLastRun(undefined, NOW);
    expect(advance(plan, undefined, storm(5 * MOST_IDS, plan.window.to), plan.window.from)).toBeUndefined();
  });
});

describe('the ledger', () => {
  const mark = (watermark: string): Mark => ({ ...markedAgo(HOUR), watermark, counted: ['abcdefgh', '-_345678'] });

  test('reads back as it was written', () => {
    const ledger = withMark(NO_LEDGER, '0123456789abcdef', mark(ago(0)));
    expect(parseLedger(ledgerText(ledger))).toEqual(ledger);
  });

  test('keeps the marks that are in use when filters are tried out', () => {
    const key = (nth: number) => nth.toString(16).padStart(16, '0');
    let ledger = withMark(NO_LEDGER, key(0), mark(ago(0)));
    for (let nth = 1; nth <= 30; nth++) ledger = withMark(ledger, key(nth), mark(ago(nth * HOUR)));
    expect(Object.keys(ledger.marks)).toHaveLength(20);
    expect(Object.keys(ledger.marks)).toEqual(expect.arrayContaining([key(0), key(1), key(30)]));
  });

  test.each([
    'null',
    '{}',
    'not JSON',
    '{"schemaVersion":2,"marks":{}}',
    '{"schemaVersion":1,"marks":{"x":{}}}',
    '{"schemaVersion":1,"marks":{"0123456789abcdef":{"watermark":"soon"}}}',
    ledgerText(withMark(NO_LEDGER, '0123456789abcdef', { ...markedAgo(0), counted: ['<script>'] })),
    ledgerText(withMark(NO_LEDGER, '0123456789abcdef', { ...markedAgo(0), overlapFrom: ago(-HOUR) })),
  ])('is not guessed from something else: %s', (text) => {
    expect(parseLedger(text)).toBeUndefined();
  });

  test('keeps one place for a source, however its parts are ordered, and another for any other', () => {
    const source = { projects: ['a', 'b'], services: ['x', 'y'], filter: 'f' };
    expect(sourceKey({ ...source, projects: ['b', 'a'], services: ['y', 'x'] })).toBe(sourceKey(source));
    const others = [
      { ...source, projects: ['a'] },
      { ...source, services: [] },
      { ...source, filter: '' },
      { projects: ['a', 'b', 'x'], services: ['y'], filter: 'f' },
    ];
    expect(new Set([source, ...others].map(sourceKey)).size).toBe(5);
  });
});

describe('an instant', () => {
  test('keeps its nanoseconds when it is moved, and has one right after it', () => {
    const instant = fc.tuple(fc.integer({ min: 0, max: 4e12 }), fc.integer({ min: 0, max: 999_999 }));
    fc.assert(
      fc.property(instant, fc.integer({ min: -1e9, max: 1e9 }), ([millis, nanos], move) => {
        const time = `${fromEpochMillis(millis).slice(0, 23)}${String(nanos).padStart(6, '0')}Z`;
        expect(plusMillis(plusMillis(time, move), -move)).toBe(time);
        expect(justAfter(time) > time).toBe(true);
        const both = BigInt(Date.parse(justAfter(time))) * 1_000_000n + BigInt(justAfter(time).slice(23, 29));
        expect(both - BigInt(millis) * 1_000_000n - BigInt(nanos)).toBe(1n);
      }),
    );
  });
});
