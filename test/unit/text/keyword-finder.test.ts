import fc from 'fast-check';
import { expect, test } from 'vitest';
import { keywordFinder } from '../../../src/text/keyword-finder.ts';

const piece = fc.constantFrom('a', 'b', 'ab', 'ba', '-', '://', 'é', 'ā', '\u0161', 'token', 'toke', '😀');
const word = fc.array(piece, { minLength: 1, maxLength: 4 }).map((pieces) => pieces.join(''));
const keyword = word.filter((text) => text.length > 1 && /^[\x20-\x7e]+$/.test(text));

test('a keyword that a text holds is found, or a rule would never be tried on its secret', () => {
  fc.assert(
    fc.property(fc.array(keyword, { maxLength: 8 }), fc.array(word), (keywords, words) => {
      const text = words.join('');
      const held = new Set(keywords.filter((one) => text.includes(one)));
      expect(new Set(keywordFinder(keywords)(text))).toEqual(held);
    }),
  );
});
