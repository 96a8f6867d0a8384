import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { partsOf, retitled, titleBy } from '../../../src/plan/title-form.ts';
import { freeTitles } from '../../../src/plan/titles.ts';
import { aRanked } from './a-ranked.ts';

const MOST = 256;
const FORMS = [
  'GCP-{category} | {priority} | {name}',
  '{name} | {priority} {category} (logs of the shop)',
  '[{priority}] {name} ({category})',
  `{priority} {category} ${'x'.repeat(40)} {name} |`,
];
const piece = fc.string({ unit: fc.constantFrom('a', 'Z', ' ', 'é', '😀', '@a', '#1', 'http://x', ':a:', '(') });
const long = fc
  .tuple(piece, fc.integer({ min: 1, max: 60 }))
  .map(([text, times]) => `failure ${text.repeat(times)} end`);
const forms = fc.constantFrom(...FORMS);

describe('a title', () => {
  test('fits on GitHub whatever its name is, and is still in our form, or it would never be retitled', () => {
    fc.assert(
      fc.property(forms, long, fc.constantFrom('new', 'regression', 'quiet-hours'), (form, name, category) => {
        const title = titleBy(form, { category, priority: 'P1', name });
        expect(title.length).toBeLessThanOrEqual(MOST);
        expect(title.isWellFormed()).toBe(true);
        expect(partsOf(form, title)).toMatchObject({ category, priority: 'P1' });
        expect(title.endsWith(form.slice(form.lastIndexOf('}') + 1))).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  test('leaves room for the category that comes later, or a regression would go on as new', () => {
    fc.assert(
      fc.property(forms, long, (form, name) => {
        const before = { state: 'new', priority: 'P2', category: 'new' } as const;
        const title = titleBy(form, { ...before, name });
        const after = { state: 'regression', priority: 'P0', category: 'regression' } as const;
        expect(partsOf(form, retitled(form, title, before, after) ?? '')).toMatchObject({ category: 'regression' });
      }),
    );
  });

  test('is no other one’s, also where names are long and alike, or two issues look like a duplicate', () => {
    fc.assert(
      fc.property(forms, long, fc.integer({ min: 2, max: 5 }), long, (form, name, count, service) => {
        const titled = Array.from({ length: count }, (_, at) => {
          const item = aRanked(at + 1, { name: name + (at % 2 === 0 ? '' : ' x'), service });
          return { item, title: undefined };
        });
        const first = freeTitles(titled, form, []);
        const titles = [...first, ...freeTitles(titled.slice(0, 1), form, first)];
        expect(new Set(titles.map((title) => title.toLowerCase())).size).toBe(count + 1);
      }),
    );
  });
});
