import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { coversTokens, tokensOf } from '../../../../src/cluster/mine/template.ts';
import { candidatesFor, indexTemplates } from '../../../../src/cluster/mine/template-index.ts';

const word = fc.constantFrom(
  'item',
  'items',
  'class',
  'classe',
  'glass',
  'bus',
  's',
  'cart',
  '=',
  '(',
  ')',
  ',',
  '404',
);
/** A part of a template, and what a message has in its place. */
const part = fc.oneof(
  word.map((same) => [same, same] as const),
  word.map((value) => ['<*>', value] as const),
  fc.constantFrom(['"<*>"', '"cart"'], ['<*> item', '<*> items'], ['<*> classes', '<*> classe'], ['=', '<*>'] as const),
);
const parts = fc.array(part, { minLength: 1, maxLength: 8 });
const text = (of: readonly (string | undefined)[]) => ({ tokens: tokensOf(of.join(' ')) });

describe('the templates looked at for a message', () => {
  test('are all that cover it, or a statement whose template is known opens an issue of its own', () => {
    fc.assert(
      fc.property(parts, fc.array(parts, { maxLength: 10 }), (one, others) => {
        const templates = [one, ...others].map((each) => text(each.map(([shown]) => shown)));
        const { tokens } = text(one.map(([, said]) => said));
        const candidates = candidatesFor(indexTemplates(templates), tokens);
        const covering = templates.filter((each) => coversTokens(each.tokens, tokens));
        expect(covering.filter((each) => !candidates.includes(each))).toEqual([]);
      }),
      { numRuns: 3_000 },
    );
  });
});
