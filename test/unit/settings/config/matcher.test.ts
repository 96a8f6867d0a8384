import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fits } from './reading.ts';

describe('a match', () => {
  test.each([
    ['{ message: refused }', { message: 'Card REFUSED by bank' }, true],
    ['{ message: refused }', { message: 'card accepted' }, false],
    ['{ message: "a.c" }', { message: 'abc' }, false],
    ['{ message: [refused, declined] }', { message: 'declined' }, true],
    ['{ message: /^card (?:refused|declined)/ }', { message: 'card declined' }, true],
    ['{ message: /^card/ }', { message: 'Card declined' }, false],
    ['{ message: /^card/i }', { message: 'Card declined' }, true],
    ["{ message: '/status=\\d+/' }", { message: 'status=17' }, true],
    ['{ message: /api/me }', { message: 'GET /API/me 503' }, true],
    ['{ message: /api/v1/ }', { message: 'GET /api/v1/orders' }, true],
    ['{ message: / }', { message: 'a/b' }, true],
    ['{ message: "404" }', { message: 'code 404' }, true],
    ['{ module: app.auth }', { module: 'shop.app.auth.tokens' }, true],
    ['{ module: app.auth }', { message: 'app.auth' }, false],
    ['{ service: shop }', { service: 'Shop' }, true],
    ['{ service: shop }', { service: 'shop-staging' }, false],
    ['{ service: shop-* }', { service: 'shop-staging' }, true],
    ['{ service: shop-* }', { service: 'shop' }, false],
    ['{ service: "*-staging" }', { service: 'shop-staging' }, true],
    ['{ service: "*-staging" }', { service: 'shop-staging-2' }, false],
    ['{ service: "s*p-*-2" }', { service: 'shop-eu-1-2' }, true],
    ['{ service: "a*a" }', { service: 'a' }, false],
    ['{ service: "*" }', { service: '' }, true],
    ['{ service: /^shop-(?:eu|us)$/ }', { service: 'shop-eu' }, true],
    ['{ service: /^shop-(?:eu|us)$/ }', { service: 'shop-asia' }, false],
    ['{ status: 404 }', { status: 404 }, true],
    ['{ status: 404 }', { status: 405 }, false],
    ['{ status: "404" }', { status: 404 }, true],
    ['{ status: 502-504 }', { status: 504 }, true],
    ['{ status: 502-504 }', { status: 505 }, false],
    ['{ status: 4xx }', { status: 400 }, true],
    ['{ status: 4xx }', { status: 499 }, true],
    ['{ status: 4xx }', { status: 500 }, false],
    ['{ status: 4xx }', { status: 0 }, false],
    ['{ status: [404, 5xx] }', { status: 503 }, true],
    ['{ service: shop, status: 5xx }', { service: 'shop', status: 503 }, true],
    ['{ service: shop, status: 5xx }', { service: 'mail', status: 503 }, false],
    ['{ service: shop, message: a }', { service: 'shop', message: 'b' }, false],
  ])('%s against %j says %j, or a rule acts on what the team did not mean', (yaml, subject, expected) => {
    expect(fits(yaml, subject)).toBe(expected);
  });

  test('of plain text finds it wherever it stands, whatever characters it has', () => {
    const piece = fc
      .string({ minLength: 1, maxLength: 30, unit: 'grapheme-ascii' })
      .filter((text) => !text.startsWith('/'));
    fc.assert(
      fc.property(piece, fc.string(), fc.string(), (part, before, after) => {
        expect(fits(`{ message: ${JSON.stringify(part)} }`, { message: before + part.toUpperCase() + after })).toBe(
          true,
        );
      }),
    );
  });

  test('of a name with stars fits every name that fills them and nothing that lacks a part', () => {
    const part = fc.string({ minLength: 1, maxLength: 6, unit: fc.constantFrom('a', 'b', '-') });
    fc.assert(
      fc.property(
        fc.array(part, { minLength: 2, maxLength: 4 }),
        fc.array(part, { minLength: 4, maxLength: 4 }),
        (parts, fillings) => {
          const name = parts.map((text, index) => (index === 0 ? text : `${fillings[index - 1]}${text}`)).join('');
          const glob = `{ service: '${parts.join('*')}' }`;
          expect(fits(glob, { service: name })).toBe(true);
          expect(fits(glob, { service: `${name}!` })).toBe(false);
          expect(fits(glob, { service: `!${name}` })).toBe(false);
          expect(fits(`{ service: '${parts.join('*!*')}' }`, { service: name })).toBe(false);
        },
      ),
    );
  });

  test('looks at the beginning of a message alone, however long that is', () => {
    const far = `${'x'.repeat(8190)}needle`;
    expect(fits('{ message: needle }', { message: far })).toBe(false);
    expect(fits('{ message: needle }', { message: far.slice(4) })).toBe(true);
    expect(fits('{ message: /needle/ }', { message: far })).toBe(false);
    expect(fits('{ message: /needle/ }', { message: far.slice(4) })).toBe(true);
  });
});
