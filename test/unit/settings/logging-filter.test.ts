import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkFilter } from '../../../src/settings/logging-filter.ts';
import { stalls } from '../../support/stalls.ts';

/** How deep the parentheses of a query that has no strings are at their shallowest, and at the end. */
function depths(query: string): { readonly least: number; readonly last: number } {
  let last = 0;
  let least = 0;
  for (const character of query) {
    if (character === '(') last += 1;
    if (character === ')') last -= 1;
    least = Math.min(least, last);
  }
  return { least, last };
}

describe('a filter of the user', () => {
  test.each([
    'severity>=ERROR',
    'resource.type="gae_app" OR (jsonPayload.code:(1 OR 2) AND -textPayload:"healthz")',
    'textPayload:"a ) bracket and -- dashes in a string"',
    String.raw`textPayload:"a \" quote) and a \\"`,
    `textPayload:'single quotes'`,
    'severity=ERROR\nresource.type="gae_app"',
    'textPayload=~"^(foo|bar)\\\\(\\\\d+\\\\)$"',
    'NOT (a:b)',
    'textPayload:"it\'s"',
    '',
  ])('is taken as it is: %j', (text) => {
    expect(checkFilter(text)).toEqual({ filter: text });
  });

  test.each([
    ['severity>=ERROR -- only what hurts', 'severity>=ERROR'],
    ['-- first\nseverity>=ERROR', 'severity>=ERROR'],
    ['a:b --) OR (\nc:d', 'a:b \nc:d'],
    ['(a:b)-- "open', '(a:b)'],
  ])('loses its comments, one of which could swallow what follows: %j', (text, filter) => {
    expect(checkFilter(text)).toEqual({ filter });
  });

  test.each([
    ['a) OR (b', 'line 1, column 2'],
    [') OR (timestamp>="2000"', 'line 1, column 1'],
    ['a:b\n  AND (c:d', 'opened at line 2, column 7'],
    ['a:"b', 'opened at line 1, column 3'],
    ['a:"b\nc"', 'opened at line 1, column 3'],
    ['a:"b\\\nc"', 'opened at line 1, column 3'],
    ['a:\'b") OR ("\'', 'double quotes'],
    ["a:'b)'", 'double quotes'],
    ['a--b) OR (c', 'two dashes stand inside a word'],
    ['a:\\"b) OR ("', 'a backslash stands outside a string'],
    ['a:b\u0000', 'a control character'],
    ['a:"b\u0007"', 'a control character'],
  ])('is refused when it could break out, or be read in two ways: %j', (text, problem) => {
    const checked = checkFilter(text);
    expect('problem' in checked ? checked.problem : checked).toContain(problem);
  });

  test('stays inside the parentheses that it is put into, whatever was typed', () => {
    const typed = fc.array(fc.constantFrom('(', ')', '"', "'", '\\', '--', '\n', '\r', ' ', 'a', 'OR', '\u2028'), {
      maxLength: 30,
    });
    fc.assert(
      fc.property(typed, (pieces) => {
        const checked = checkFilter(pieces.join(''));
        if ('problem' in checked) return;
        const bare = checked.filter.replace(/"(?:[^"\\\n\r]|\\[^\n\r])*"/g, '').replace(/'[^'"()\\\n\r-]*'/g, '');
        expect(bare).not.toMatch(/["']|--/);
        expect(depths(bare)).toEqual({ least: 0, last: 0 });
      }),
      { numRuns: 5_000 },
    );
  });

  test('of 256 KB is judged at once, or an input stops the run', () => {
    const hostile = ['('.repeat(2 ** 18), '"\\'.repeat(2 ** 17), '--\n'.repeat(2 ** 16), "'".repeat(2 ** 18)];
    for (const text of hostile) expect(stalls(() => checkFilter(text))).toBe(false);
  });
});
