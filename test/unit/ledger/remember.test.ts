import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bounded } from '../../../src/ledger/bounded-memory.ts';
import { mayClaim } from '../../../src/ledger/claim.ts';
import { knownPatterns } from '../../../src/ledger/known-patterns.ts';
import { ledgerText, parseLedger } from '../../../src/ledger/ledger-text.ts';
import { isCounted, knownByIssue, MOST_WINDOWS, observe, observeSilence } from '../../../src/ledger/observe.ts';
import { isMoreUrgent, settlePriority } from '../../../src/ledger/settle-priority.ts';
import { openDoor } from '../../../src/text/text.ts';
import { PRIORITIES, type Priority, type Ranked } from '../../../src/types/cluster.ts';
import { NO_LEDGER } from '../../../src/types/ledger.ts';
import { type Memory, NO_MEMORY, type Remembered } from '../../../src/types/remembered.ts';
import type { Traced } from '../../../src/types/traced.ts';
import { aRanked, fingerprintOf } from '../plan/a-ranked.ts';
import { hour } from '../plan/simulated-run.ts';

const HYSTERESIS = { up: 2, down: 3 };
const DOOR = openDoor();
const AT = hour(1).from;

function seen(before: Remembered | undefined, item: Ranked, index: number): Remembered {
  return observe(before, [item], { window: hour(index), hysteresis: HYSTERESIS, door: DOOR });
}

function memoryOf(clusters: Memory['clusters']): Memory {
  return { ...NO_MEMORY, clusters };
}

describe('what is remembered of a cluster', () => {
  test('counts each window once, however often it is read', () => {
    const once = seen(undefined, aRanked(1, { first: AT, last: AT }), 1);
    expect(seen(once, aRanked(1, { first: AT, last: AT }), 1)).toEqual(once);
    expect(once.windows).toEqual([{ to: hour(1).to, count: 3, occurrences: 3 }]);
  });

  test('counts nothing twice where a window that is given by hand overlaps those before it', () => {
    const twice = seen(seen(undefined, aRanked(1, { first: AT, last: AT }), 1), aRanked(1, { first: AT, last: AT }), 2);
    const known: Remembered = { ...twice, told: { state: 'ongoing', priority: 'P1', category: 'active-dev' } };
    const day = { ...hour(3), from: hour(1).from };
    const urgent = { ...aRanked(1, { first: AT, last: hour(3).from }), priority: 'P0' as const };
    const after = observe(known, [urgent], { window: day, hysteresis: HYSTERESIS, door: DOOR });
    expect(after).toMatchObject({ windows: known.windows, countedTo: known.countedTo, priority: known.priority });
    expect(after.lastSeen).toBe(hour(3).from);
    expect(seen(after, aRanked(1), 3).windows).toHaveLength(3);
  });

  test('keeps the first and last time, and the counts of the last windows only', () => {
    let known: Remembered | undefined;
    for (let index = 1; index <= 40; index++)
      known = seen(known, aRanked(1, { first: hour(index).from, last: hour(index).from }), index);
    expect(known?.windows).toHaveLength(MOST_WINDOWS);
    expect(known).toMatchObject({ firstSeen: hour(1).from, lastSeen: hour(40).from, countedTo: hour(40).to });
  });

  test('counts silence only in whole windows of a heard service, one after the other', () => {
    const known = seen(undefined, aRanked(1, { first: AT, last: AT }), 1);
    expect(observeSilence(known, hour(2)).silent).toBe(1);
    expect(observeSilence(observeSilence(known, hour(2)), hour(2)).silent).toBe(1);
    const overlapping = { ...hour(3), from: hour(2).from };
    expect(observeSilence(observeSilence(known, hour(2)), overlapping).silent).toBe(1);
    for (const window of [
      hour(2, { coverage: 'partial' }),
      hour(2, { heard: [] }),
      hour(1),
      hour(2, { kind: 'past' }),
    ]) {
      expect(observeSilence(known, window).silent).toBe(0);
    }
  });

  test('keeps no text that holds what must not leave, since others read the ledger', () => {
    const secret = aRanked(1, { name: 'password=hunter2hunter2 was refused' });
    const known = seen(undefined, secret, 1);
    expect(JSON.stringify(known)).not.toContain('hunter2');
    expect(knownPatterns(memoryOf({ [fingerprintOf(1)]: known }))).toEqual([]);
    const harmless = seen(undefined, aRanked(2, { name: 'no funds' }), 1);
    expect(knownPatterns(memoryOf({ [fingerprintOf(2)]: harmless }))).toMatchObject([
      { service: 'shop', text: `no funds of ${fingerprintOf(2)}` },
    ]);
  });

  test('is not changed by a window of the past', () => {
    const known = seen(undefined, aRanked(1), 1);
    expect(isCounted(known, hour(5, { kind: 'past' }))).toBe(true);
  });
});

describe('the priority that is told', () => {
  const priorities = fc.array(fc.constantFrom(...PRIORITIES), { minLength: 1, maxLength: 20 });

  function settled(start: Priority, shown: readonly Priority[]): readonly Priority[] {
    let state: Pick<Remembered, 'priority' | 'toward'> = { priority: start, toward: null };
    return shown.map((each) => {
      state = settlePriority(state, each, HYSTERESIS);
      return state.priority;
    });
  }

  test('never moves on a single window, but for a P0', () => {
    fc.assert(
      fc.property(fc.constantFrom(...PRIORITIES), fc.constantFrom<Priority>('P1', 'P2', 'P3', 'P4'), (start, other) => {
        expect(settled(start, [other, start, other, start, other])).toEqual([start, start, start, start, start]);
        expect(settled(start, ['P0'])).toEqual(['P0']);
      }),
    );
  });

  test('is never beyond all that the windows showed', () => {
    fc.assert(
      fc.property(fc.constantFrom(...PRIORITIES), priorities, (start, shown) => {
        const all = [start, ...shown].toSorted();
        for (const each of settled(start, shown)) {
          expect(isMoreUrgent(each, all[0] ?? 'P0') || isMoreUrgent(all.at(-1) ?? 'P4', each)).toBe(false);
        }
      }),
    );
  });

  test('follows what stays', () => {
    expect(settled('P2', ['P1', 'P1'])).toEqual(['P2', 'P1']);
    expect(settled('P1', ['P3', 'P2', 'P3'])).toEqual(['P1', 'P1', 'P2']);
  });
});

const COMMIT = '4f2a9c1d0b7e6a5f4c3d2e1f0a9b8c7d6e5f4a3b';

function aTraced(fields: Partial<Traced> = {}): Traced {
  const suspect = { commit: COMMIT, at: AT, subject: 'Store invoices twice', login: 'octocat' };
  const place = { path: 'backend/invoices.py', line: 12, commit: COMMIT, branch: null };
  return { to: hour(1).to, ...place, owners: ['@acme/billing'], suspects: [suspect], suspicion: 'recent', ...fields };
}

describe('the ledger file', () => {
  const memory: Memory = {
    delivered: {
      digests: ['0123456789abcdef'],
      tip: { commit: 'a'.repeat(40), tree: 'b'.repeat(40), holds: 'ours' },
    },
    clusters: {
      [fingerprintOf(1)]: {
        ...seen(undefined, aRanked(1), 1),
        issue: 7,
        told: { state: 'new', priority: 'P1', category: 'new' },
      },
    },
    services: [{ name: '__proto__', since: hour(1).to, revisions: [{ name: 'r1', first: AT }] }],
    logins: ['github-actions[bot]'],
    claim: { run: '42', since: AT },
    spent: { to: hour(1).to, writes: 3 },
  };

  test('gives back what was written into it', () => {
    expect(parseLedger(ledgerText({ ...NO_LEDGER, memory }))).toEqual({ ...NO_LEDGER, memory });
  });

  test('gives back where the code of a cluster is, and what a revision was built from', () => {
    const revisions = [{ name: 'r1', first: AT, commit: COMMIT }];
    const services = [{ name: 'shop', since: hour(1).to, revisions }];
    const traced = { [fingerprintOf(1)]: aTraced() };
    const ledger = { ...NO_LEDGER, memory: { ...memory, services, traced } };
    expect(parseLedger(ledgerText(ledger))).toEqual(ledger);
    for (const wrong of [{ commit: 'main' }, { line: '12' }, { suspects: [{}] }, { suspicion: 'guilty' }]) {
      const broken = JSON.stringify({
        ...ledger,
        memory: { ...ledger.memory, traced: { [fingerprintOf(1)]: { ...aTraced(), ...wrong } } },
      });
      expect(parseLedger(broken)).toBeUndefined();
    }
  });

  test('of before issues were tended is read', () => {
    expect(parseLedger('{"schemaVersion":1,"marks":{}}')).toEqual(NO_LEDGER);
  });

  test.each([
    ['a priority that does not exist', '"P1"', '"P9"'],
    ['an issue that is no number', '"issue": 7', '"issue": "7"'],
    ['a time that is none', hour(1).to, 'yesterday'],
    ['a fingerprint of another version', fingerprintOf(1), 'v9:1'],
    ['a member that is missing', '"commented": "",', ''],
  ])('with %s is refused whole, not reset in silence', (_, good, bad) => {
    const text = ledgerText({ ...NO_LEDGER, memory });
    expect(text).toContain(good);
    expect(parseLedger(text.replaceAll(good, bad))).toBeUndefined();
  });

  test('stays below a megabyte, and forgets first what has no issue and was not seen for longest', () => {
    const many = Array.from({ length: 4_000 }, (_, index): [string, Remembered] => {
      const known = { ...knownByIssue('P2'), name: 'x'.repeat(400), lastSeen: hour(index + 1).from };
      return [fingerprintOf(index), { ...known, issue: index < 100 ? index : null }];
    });
    const kept = bounded(memoryOf(Object.fromEntries(many)));
    expect(ledgerText({ ...NO_LEDGER, memory: kept }).length).toBeLessThan(1_050_000);
    expect(kept.clusters[fingerprintOf(0)]).toBeDefined();
    expect(kept.clusters[fingerprintOf(100)]).toBeUndefined();
    expect(kept.clusters[fingerprintOf(3_999)]).toBeDefined();
  });
});

describe('where the code of a cluster is', () => {
  const traced = { [fingerprintOf(1)]: aTraced(), [fingerprintOf(2)]: aTraced() };
  const known = { ...knownByIssue('P1'), lastSeen: AT };
  const clusters = { [fingerprintOf(1)]: { ...known, issue: 7 }, [fingerprintOf(2)]: known };

  test('is kept as long as there is an issue that tells it, and no longer', () => {
    expect(Object.keys(bounded({ ...memoryOf(clusters), traced }).traced ?? {})).toEqual([fingerprintOf(1)]);
    expect(bounded({ ...memoryOf({}), traced })).not.toHaveProperty('traced');
  });

  test('is kept for a run that is cut off before it has opened the issue', () => {
    const atWork = { ...memoryOf({}), traced, claim: { run: '42', since: AT } };
    expect(bounded(atWork).traced).toEqual(traced);
  });

  test('counts as part of what the ledger has room for', () => {
    const many = Array.from({ length: 2_500 }, (_, index) => fingerprintOf(index));
    const owners = Array.from({ length: 8 }, () => `@acme/${'team'.repeat(20)}`);
    const memory = {
      ...memoryOf(Object.fromEntries(many.map((print) => [print, { ...known, issue: 1 }]))),
      traced: Object.fromEntries(many.map((print) => [print, aTraced({ owners })])),
    };
    expect(ledgerText({ ...NO_LEDGER, memory: bounded(memory) }).length).toBeLessThan(1_100_000);
  });
});

describe('the claim of a run', () => {
  const memory = { ...NO_MEMORY, claim: { run: '1', since: hour(1).to } };

  test.each([
    ['another run is at work', '2', hour(1).to, false],
    ['it is the same run, started again', '1', hour(1).to, true],
    ['the other run gave no sign of life for an hour', '2', hour(2).to, true],
  ])('when %s', (_, run, now, may) => {
    expect(mayClaim(memory, run, now)).toBe(may);
    expect(mayClaim(NO_MEMORY, run, now)).toBe(true);
  });
});
