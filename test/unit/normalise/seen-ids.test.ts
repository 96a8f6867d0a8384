import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { SeenIds } from '../../../src/normalise/seen-ids.ts';

describe('the ids that were seen', () => {
  test('are told from new ones as a set would, or entries are counted twice or not at all', () => {
    const id = fc.oneof(fc.string({ maxLength: 3 }), fc.nat(40).map(String));
    fc.assert(
      fc.property(fc.array(id, { maxLength: 200 }), (ids) => {
        const seen = new SeenIds();
        const known = new Set<string>();
        for (const next of ids) {
          expect(seen.seen(next)).toBe(known.has(next));
          known.add(next);
        }
      }),
    );
  });

  test('stay apart and known over 200 000 that differ in a digit, in less than two seconds', () => {
    const seen = new SeenIds();
    const idOf = (index: number) => `acme-staging\nrun.googleapis.com/stderr\n2026-03-04T12:00:00.000000000Z\n${index}`;
    const start = performance.now();
    let fresh = 0;
    let known = 0;
    for (let index = 0; index < 200_000; index++) if (!seen.seen(idOf(index))) fresh += 1;
    for (let index = 0; index < 200_000; index++) if (seen.seen(idOf(index))) known += 1;
    expect([fresh, known]).toEqual([200_000, 200_000]);
    expect(performance.now() - start).toBeLessThan(2_000);
  });
});
