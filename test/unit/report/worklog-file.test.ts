import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isWorklogName, worklogName, worklogsBefore } from '../../../src/report/worklog-file.ts';
import { epochMillis, fromEpochMillis } from '../../../src/types/time.ts';

const GENERATED = '2026-11-21T00:00:59.123000000Z';
const SECOND_MILLIS = 1_000;

function nameOf(from: string, to: string, scope = ''): string {
  return worklogName({ window: { from, to }, generatedAt: GENERATED }, scope);
}

describe('the name of a worklog', () => {
  it.each([
    ['2026-11-20T00:00:00.000000000Z', '2026-11-21T00:00:00.000000000Z', '24H'],
    ['2026-11-20T23:00:00.000000000Z', '2026-11-21T00:00:00.000000000Z', '1H'],
    ['2026-11-20T22:30:00.000000000Z', '2026-11-21T00:00:00.000000000Z', '90M'],
    ['2026-11-14T00:00:00.000000000Z', '2026-11-21T00:00:00.000000000Z', '7D'],
    ['2026-11-20T22:58:58.500000000Z', '2026-11-21T00:00:00.000000000Z', '61M'],
    ['2026-11-20T23:59:59.000000000Z', '2026-11-21T00:00:00.000000000Z', '0M'],
  ])('tells length and end of the window, from %s to %s', (from, to, length) => {
    expect(nameOf(from, to)).toBe(`GCP-LOG-GARDENER-WORKLOG-${length}-20261121-000000`);
  });

  it('is the same for a run that is started again, and another for another question', () => {
    const window = { from: '2026-11-20T00:00:00.000000000Z', to: '2026-11-21T00:00:00.000000000Z' };
    const later = worklogName({ window, generatedAt: '2026-12-01T00:00:00.000000000Z' }, '');
    expect(nameOf(window.from, window.to)).toBe(later);
    expect(nameOf(window.from, window.to, '0a1b2c')).not.toBe(later);
    expect(worklogName({ window: null, generatedAt: GENERATED }, '')).toBe(
      'GCP-LOG-GARDENER-WORKLOG-EMPTY-20261121-000059',
    );
  });

  it('is known again whatever the window is, so that old worklogs can leave', () => {
    const time = fc.integer({ min: 0, max: 4_000_000_000_000 }).map(fromEpochMillis);
    const scope = fc.constantFrom('', '0a1b2c');
    fc.assert(
      fc.property(time, time, scope, (one, other, asked) => {
        const [from = '', to = ''] = [one, other].sort();
        const name = nameOf(from, to, asked);
        expect(isWorklogName(name)).toBe(true);
        const paths = [`gcp/log-gardener/${name}.md`, `gcp/log-gardener/${name}.json`];
        const second = Math.floor(epochMillis(to) / SECOND_MILLIS) * SECOND_MILLIS;
        expect(worklogsBefore(paths, second + 1)).toEqual(paths);
        expect(worklogsBefore(paths, second)).toEqual([]);
      }),
    );
  });

  it.each([
    'docs/README.md',
    'docs/GCP-LOG-GARDENER-WORKLOG.md',
    'docs/GCP-LOG-GARDENER-WORKLOG-24H-20200101-000000.md.orig',
    'docs/MY-GCP-LOG-GARDENER-WORKLOG-24H-20200101-000000.md',
    'docs/GCP-LOG-GARDENER-WORKLOG-24H-20200101.md',
  ])('is no name for %s, which stays however old it is', (path) => {
    expect(worklogsBefore([path], Number.MAX_SAFE_INTEGER)).toEqual([]);
  });
});
