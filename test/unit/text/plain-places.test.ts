import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cleanText, forTerminal, plainTitle } from '../../../src/text/text.ts';
import { hostileText } from './hostile-text.ts';

const clean = (raw: string) => cleanText(raw, 100_000);

describe('a title', () => {
  test('mentions nobody, refers to nothing and fits, whatever the log line says', () => {
    fc.assert(
      fc.property(hostileText, fc.integer({ min: 1, max: 300 }), (raw, limit) => {
        const title = plainTitle(clean(raw), limit);
        expect([...title].length).toBeLessThanOrEqual(Math.min(limit, 256));
        expect(title).not.toMatch(/[\n\r\t]|(?:^|\W)@[a-z0-9]|#\d|GH-\d|https?:\/|<!/i);
      }),
    );
  });

  test('made of a title is the same title, so that it is not changed at every run', () => {
    fc.assert(
      fc.property(hostileText, (raw) => {
        const title = plainTitle(clean(raw));
        expect(plainTitle(title)).toBe(title);
      }),
    );
  });

  test('of plain words stays as it is', () => {
    const title = 'GCP-new | P1 | Cart.total: division by zero in <lambda>';
    expect(plainTitle(clean(title))).toBe(title);
  });
});

/** What the workflow runner would execute: `::name::` where a line starts, `##[name]` anywhere. */
function runnerCommands(output: string): readonly string[] {
  return output.split(/\r\n|\r|\n/).filter((line) => /^\s*::[^:]*::/.test(line) || /##\[[^\]]*\]/.test(line));
}

describe('a line for the terminal', () => {
  test('makes the workflow runner do nothing and the terminal nothing', () => {
    fc.assert(
      fc.property(hostileText, (raw) => {
        const line = forTerminal(clean(raw));
        expect(runnerCommands(line)).toEqual([]);
        expect(line).not.toMatch(/[\p{Cc}]/u);
      }),
      { numRuns: 300 },
    );
  });

  test('keeps names with colons readable', () => {
    expect(forTerminal(clean('std::vec::Vec failed'))).toBe('std::vec::Vec failed');
  });
});
