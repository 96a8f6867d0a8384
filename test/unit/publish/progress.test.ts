import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { progressOn } from '../../../src/publish/progress.ts';

const STATE = { entries: 120_000, pages: null, done: 0.45, position: '2026-11-20T14:05:03.000000000Z' };

describe('progress of a long run', () => {
  beforeEach(() => void vi.useFakeTimers({ now: 0 }));
  afterEach(() => void vi.useRealTimers());

  it('is a line every few seconds in a log, so that a waiting person knows that it lives', () => {
    const written = reportEverySecond(12, { isTTY: false });
    expect(written).toHaveLength(4);
    expect(written[0]).toBe('Reading: 120,000 entries, 45 %, at 2026-11-20 14:05:03 UTC\n');
  });

  it('is one line that moves on a terminal, and leaves nothing behind', () => {
    const written = reportEverySecond(3, { isTTY: true });
    expect(written).toHaveLength(4);
    expect(written.every((text) => text.startsWith('\r\u001b[2K') && !text.includes('\n'))).toBe(true);
    expect(written.at(-1)).toBe('\r\u001b[2K');
  });

  it('says nothing about a run that is over at once', () => {
    expect(reportEverySecond(0, { isTTY: false })).toEqual([]);
  });

  it('counts the pages of Cloud Logging, so that a long read can be told from one that hangs', () => {
    const [line] = reportEverySecond(3, { isTTY: false, state: { ...STATE, pages: 121 } });
    expect(line).toBe('Reading: 120,000 entries in 121 pages, 45 %, at 2026-11-20 14:05:03 UTC\n');
  });

  it('leaves out how much is left when nobody knows', () => {
    const [line] = reportEverySecond(3, { isTTY: false, state: { ...STATE, done: undefined, position: '' } });
    expect(line).toBe('Reading: 120,000 entries\n');
  });
});

type Terminal = {
  readonly isTTY: boolean;
  readonly state?: Parameters<ReturnType<typeof progressOn>['report']>[0];
};

function reportEverySecond(seconds: number, { isTTY, state = STATE }: Terminal): readonly string[] {
  const written: string[] = [];
  const progress = progressOn({ isTTY, write: (text) => written.push(text) });
  for (let second = 1; second <= seconds; second++) {
    vi.advanceTimersByTime(1_000);
    progress.report(state);
  }
  progress.done();
  return written;
}
