import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fingerprint } from '../../../src/cluster/fingerprint.ts';

describe('a fingerprint', () => {
  test('is what earlier versions wrote into issues: a change orphans every one of them', () => {
    expect(fingerprint('acme-staging', 'shop', 'template 0  charge <*> failed')).toBe('v1:fea72f3609163268');
  });

  test('tells apart what differs in a single part, wherever the parts meet', () => {
    const part = fc.string({ maxLength: 4 });
    const parts = fc.tuple(part, part, part);
    fc.assert(
      fc.property(parts, parts, (a, b) => {
        expect(fingerprint(...a) === fingerprint(...b)).toBe(a.every((text, at) => text === b[at]));
      }),
    );
    expect(fingerprint('a', 'b', 'c')).not.toBe(fingerprint('ab', '', 'c'));
    expect(fingerprint('a', '","', 'c')).not.toBe(fingerprint('a","', '', 'c'));
  });
});
