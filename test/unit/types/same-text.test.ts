import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sameText } from '../../../src/types/same-text.ts';

test('a name stays what it is whatever was met before, or entries move to another service', () => {
  const names = fc.constantFrom(
    'shop',
    'shep',
    'ship',
    'mail',
    '',
    'a',
    'a'.repeat(300),
    `${'a'.repeat(150)}b${'a'.repeat(149)}`,
  );
  fc.assert(
    fc.property(fc.array(fc.oneof(names, fc.string({ maxLength: 400 })), { maxLength: 60 }), (texts) => {
      expect(texts.map(sameText)).toEqual(texts);
    }),
  );
});
