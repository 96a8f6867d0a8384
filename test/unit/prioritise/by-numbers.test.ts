import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { prioritise } from '../../../src/prioritise/prioritise.ts';
import type { Ranked } from '../../../src/types/cluster.ts';
import { NO_CONFIG } from '../../../src/types/config.ts';
import { SEVERITIES, severityRank } from '../../../src/types/severity.ts';
import { afterNoon, aLogEntry, clustersFrom } from '../../support/an-entry.ts';

type Flood = {
  readonly severity: string;
  readonly text: string;
  readonly count: number;
  readonly seconds: number;
  readonly instances: number;
  readonly users: number;
};

const QUIET: Flood = { severity: 'WARNING', text: 'payment took long', count: 4, seconds: 600, instances: 1, users: 1 };
/** An error that starts at P2, since nobody gave it a severity. */
const GUESSED = { severity: 'DEFAULT', text: 'could not reach billing' };

function rankOf(flood: Partial<Flood>): Ranked | undefined {
  const { severity, text: message, count, seconds, instances, users } = { ...QUIET, ...flood };
  const entries = Array.from({ length: count }, (_, index) => {
    const timestamp = afterNoon(Math.floor((index * seconds) / count));
    return aLogEntry({
      insertId: `id-${index}`,
      timestamp,
      receiveTimestamp: timestamp,
      severity,
      labels: { instanceId: `instance-${index % instances}` },
      jsonPayload: { message, user: `user-${index % users}` },
    });
  });
  const ranked = prioritise(clustersFrom(entries), new Map(), NO_CONFIG);
  expect(ranked).toHaveLength(1);
  return ranked[0];
}

describe('how much there is of what is moderate', () => {
  test.each([
    ['many users', { count: 40, users: 20 }, 'P2 → P1: 40 entries for 20 users'],
    ['a flood', { count: 400, seconds: 600 }, 'P2 → P1: 400 entries, 40 a minute'],
    ['many instances', { ...GUESSED, count: 12, instances: 10 }, 'P2 → P1: 12 entries on 10 instances'],
  ])('lifts it by one level, and says the numbers: %s', (_, flood, reason) => {
    expect(rankOf(flood)).toMatchObject({ priority: 'P1', reasons: expect.arrayContaining([reason]) });
  });

  test.each([
    ['nearly many users', { count: 40, users: 19 }],
    ['as much, over a longer time', { count: 190, seconds: 600 }],
    ['a burst at a start', { count: 99, seconds: 1 }],
    ['what each start of an instance warns of', { count: 12, instances: 12 }],
    ['an error on few instances', { ...GUESSED, count: 12, instances: 9 }],
  ])('leaves it where it is below that: %s', (_, flood) => {
    expect(rankOf(flood)?.priority).toBe('P2');
  });

  test('leaves down what its own words play down, however often it says so', () => {
    const text = 'analytics is optional and could not be reached';
    expect(rankOf({ text, count: 400, users: 50 })?.priority).toBe('P3');
    expect(rankOf({ text, severity: 'ERROR', count: 400, users: 50 })?.priority).toBe('P2');
  });

  test('makes no flood of warnings an emergency, and drowns no lone error', () => {
    const flood = fc.record({
      severity: fc.constantFrom('DEFAULT', ...SEVERITIES.slice(2)),
      text: fc.constantFrom('payment took long', 'could not reach billing', 'price() is deprecated'),
      count: fc.integer({ min: 1, max: 300 }),
      seconds: fc.integer({ min: 1, max: 3_600 }),
      instances: fc.integer({ min: 1, max: 30 }),
      users: fc.integer({ min: 1, max: 40 }),
    });
    fc.assert(
      fc.property(flood, (drawn) => {
        const [few, many] = [rankOf({ ...drawn, count: 1 }), rankOf(drawn)];
        const level = few?.level ?? 'DEFAULT';
        expect(many !== undefined && few !== undefined && many.priority <= few.priority).toBe(true);
        if (severityRank(level) < severityRank('CRITICAL')) expect(many?.priority).not.toBe('P0');
        if (drawn.severity === 'ERROR') expect(few?.priority).toBe('P1');
        if (few?.priority !== 'P2') expect(many?.priority).toBe(few?.priority);
      }),
      { numRuns: 60 },
    );
  });
});

describe('what came with the newest revision', () => {
  const onNewest = (severity: string, text: string) => {
    const resource = {
      type: 'cloud_run_revision',
      labels: { project_id: 'acme-staging', service_name: 'shop', revision_name: 'r2' },
    };
    const heard = new Map([
      ['r1', { first: afterNoon(-7_200), entries: 50 }],
      ['r2', { first: afterNoon(0), entries: 3 }],
    ]);
    const clusters = clustersFrom([aLogEntry({ severity, textPayload: text, resource })]);
    return prioritise(clusters, new Map([['shop', heard]]), NO_CONFIG)[0];
  };

  test('counts for more when it is an error, or the deployment that broke it goes unnoticed', () => {
    expect(onNewest('DEFAULT', 'could not reach billing')).toMatchObject({
      priority: 'P1',
      reasons: expect.arrayContaining(['P2 → P1: 1 entry, all on the newest revision']),
    });
  });

  test('is no worse for a warning, since every release brings some', () => {
    expect(onNewest('WARNING', 'payment took long')).toMatchObject({ priority: 'P2', category: 'regression' });
  });
});
