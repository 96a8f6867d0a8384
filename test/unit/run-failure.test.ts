import { describe, expect, it } from 'vitest';
import { failIfAsked } from '../../src/run-failure.ts';
import type { Priority } from '../../src/types/cluster.ts';
import type { Report } from '../../src/types/report.ts';
import { EMPTY, inHour, tendedRun } from './render/tended-run.ts';

const { report } = tendedRun(EMPTY, { hour: 1, entries: inHour(1, 3, { jsonPayload: { message: 'no funds left' } }) });

function messageOf(failOn: Priority | undefined, change: Partial<Report['clusters'][number]> = {}): string {
  const clusters = report.clusters.map((cluster) => ({ ...cluster, priority: 'P1' as const, ...change }));
  try {
    failIfAsked({ report: { ...report, clusters }, failOn, written: undefined, unkept: undefined });
    return '';
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

describe('the exit status', () => {
  it.each([
    ['P0', ''],
    ['P1', 'fail-on: 1 cluster is P1 or more urgent. The worklog tells what they are'],
    ['P2', 'fail-on: 1 cluster is P2 or more urgent. The worklog tells what they are'],
    [undefined, ''],
  ] as const)('follows fail-on %s for a P1, and only what is asked for', (failOn, message) => {
    expect(messageOf(failOn)).toBe(message);
  });

  it('does not alarm for what people have set aside', () => {
    const [cluster] = report.clusters;
    if (cluster === undefined) throw new Error('no cluster');
    expect(messageOf('P1', { action: { ...cluster.action, do: 'leave' } })).toBe('');
  });
});
