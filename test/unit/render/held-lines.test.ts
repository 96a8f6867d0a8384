import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { heldLines, NOTHING_HELD, readHeld, totalsOf, withRun } from '../../../src/render/held-lines.ts';
import type { HeldRun } from '../../../src/report/held-run.ts';
import { fromEpochMillis } from '../../../src/types/time.ts';

const number = fc.integer({ min: 0, max: 9_999_999 });
const time = fc.integer({ min: 0, max: 4_000_000_000_000 }).map(fromEpochMillis);
const yesOrNo = fc.constantFrom('yes' as const, 'no' as const);
const aRun = (name: string): fc.Arbitrary<HeldRun> =>
  fc.record({
    name: fc.constant(name),
    commit: fc.constantFrom('', 'a'.repeat(40), '0123456789'.repeat(4)),
    verified: yesOrNo,
    from: fc.oneof(time, fc.constant('')),
    to: fc.oneof(time, fc.constant('')),
    complete: yesOrNo,
    entries: number,
    clusters: number,
    urgent: number,
    did: fc.record({ opened: number, updated: number, reopened: number, closed: number, failed: number }),
    issues: fc.uniqueArray(fc.integer({ min: 1, max: 99_999 }), { maxLength: 60 }),
  });
const nameAt = (index: number) => `GCP-LOG-GARDENER-WORKLOG-1H-20261120-${String(index).padStart(6, '0')}`;
const runs = fc
  .integer({ min: 0, max: 60 })
  .chain((count) => fc.tuple(...Array.from({ length: count }, (_, at) => aRun(nameAt(at)))));

function bodyWith(lines: string): string {
  return `Hello\n\n<!-- log-gardener:begin -->\ntext\n\n${lines}\n<!-- log-gardener:end -->\nmine`;
}

describe('what a pull request tells of its runs', () => {
  it('is read back as it was written, or the next run forgets those before it', () => {
    fc.assert(
      fc.property(runs, (all) => {
        const held = all.reduce(withRun, NOTHING_HELD);
        expect(readHeld(bodyWith(heldLines(held)))).toEqual(held);
      }),
      { numRuns: 40 },
    );
  });

  it('adds up to the same total however many runs it has room for', () => {
    fc.assert(
      fc.property(runs, (all) => {
        const { runs: count, entries } = totalsOf(all.reduce(withRun, NOTHING_HELD));
        expect([count, entries]).toEqual([all.length, all.reduce((sum, run) => sum + run.entries, 0)]);
      }),
      { numRuns: 40 },
    );
  });

  it('names a run that was started again once', () => {
    fc.assert(
      fc.property(aRun(nameAt(1)), aRun(nameAt(2)), aRun(nameAt(1)), (first, second, again) => {
        const held = [first, second, again].reduce(withRun, NOTHING_HELD);
        expect(held.runs).toEqual([second, again]);
      }),
    );
  });

  it.each([
    ['stands outside of the two marks', (line: string) => `${line}\n${bodyWith('')}`],
    ['stands in a fence', (line: string) => bodyWith(`\`\`\`\n${line}\n\`\`\``)],
    ['is quoted', (line: string) => bodyWith(`> ${line}`)],
    ['has lost a mark', (line: string) => bodyWith(line).replace('<!-- log-gardener:end -->', '')],
    ['names another file', (line: string) => bodyWith(line.replace('GCP-LOG', 'MY-LOG'))],
    ['names no commit', (line: string) => bodyWith(line.replace(/commit=\w+/, 'commit=main'))],
  ])('counts as not told where it %s', (_, spoiled) => {
    const [run] = fc.sample(aRun(nameAt(1)), { numRuns: 1, seed: 7 });
    if (run === undefined) throw new Error('no run');
    const line = heldLines(withRun(NOTHING_HELD, { ...run, commit: 'a'.repeat(40) }));
    expect(readHeld(bodyWith(line)).runs).toHaveLength(1);
    expect(readHeld(spoiled(line)).runs).toEqual([]);
  });

  it('reads hostile descriptions in a breath', () => {
    const joined = `<!-- log-gardener:run ${'aaaaaaa=aaaaaaaaaaaaaaa'.repeat(20)} -->`;
    expect(readHeld(bodyWith(joined))).toEqual(NOTHING_HELD);
    const long = `<!-- log-gardener:run ${'a=b '.repeat(20_000)}-->`;
    expect(readHeld(bodyWith(long))).toEqual(NOTHING_HELD);
    expect(readHeld(bodyWith(`<!-- log-gardener:run ${'aa='.repeat(20_000)}`))).toEqual(NOTHING_HELD);
  });
});
