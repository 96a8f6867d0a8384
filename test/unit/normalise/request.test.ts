import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { requestOf, routeOf } from '../../../src/normalise/request.ts';

const ROUTES: readonly (readonly [url: string, route: string])[] = [
  ['https://shop.acme.test/users/123/orders/4f9c2a1e-7b3d-4c5e-9f8a-0b1c2d3e4f5a', '/users/<*>/orders/<*>'],
  ['https://shop.acme.test/v1/carts', '/v1/carts'],
  ['/v1/carts', '/v1/carts'],
  ['/api/v12/carts', '/api/v12/carts'],
  ['/carts?user=ann@acme.test', '/carts'],
  ['/carts#top', '/carts'],
  ['https://shop.acme.test', '/'],
  ['https://shop.acme.test?next=/users/ann', '/'],
  ['/login?next=https://acme.test/users/ann', '/login'],
  ['https://ann:secret@shop.acme.test/carts', '/carts'],
  ['/proxy/https://acme.test/x', '/proxy/https://acme.test/x'],
  ['/commits/3f2a9b1c', '/commits/<*>'],
  ['/commits/3F2A9B1C4D5E6F708192A3B4C5D6E7F8091A2B3C', '/commits/<*>'],
  ['/invite/ann@acme.test/accept', '/invite/<*>/accept'],
  ['/carts/Xk29dPq0Lm3ZtR7vBn1s', '/carts/<*>'],
  ['/orders/ORD-20260304', '/orders/<*>'],
  ['/orders/ord_1234', '/orders/<*>'],
  ['/reports/2026-03-04', '/reports/<*>'],
  ['/reports/2026-03-04/12:30', '/reports/<*>/<*>'],
  ['/tiles/7/52.52,13.40', '/tiles/<*>/<*>'],
  ['/decade/cafe/face', '/decade/cafe/face'],
  ['/oauth2/callback', '/oauth2/callback'],
  ['/.well-known/openid-configuration', '/.well-known/openid-configuration'],
  ['/assets/main.4f3c2b1a.js', '/assets/main.<*>.js'],
  ['/assets/jquery.min.js', '/assets/jquery.min.js'],
  ['/invoices/20260304.pdf', '/invoices/<*>.pdf'],
  ['/products/product-12345', '/products/<*>'],
  ['/search/blue%20suede%20shoes', '/search/<*>'],
  ['/carts;jsessionid=1A2B3C', '/carts'],
  ['', '/'],
];

describe('the route of a request', () => {
  test.each(ROUTES)(
    'of %s is %s: values would make every caller a cluster, words are what people know it by',
    (url, route) => {
      expect(routeOf(url)).toBe(route);
    },
  );

  test('never shows host or query, which may hold credentials', () => {
    const secret = fc.stringMatching(/^[a-z]{6,12}$/).map((word) => `secret${word}`);
    fc.assert(
      fc.property(fc.constantFrom('', '/', '/carts', '/users/7/x.y'), secret, (path, word) => {
        expect(routeOf(`https://${word}.test${path}?token=${word}&next=https://x/${word}#${word}`)).not.toContain(word);
      }),
    );
  });

  test('is short, whatever was asked for', () => {
    fc.assert(fc.property(fc.string({ maxLength: 5_000 }), (url) => routeOf(url).length <= 200));
    expect(routeOf(`/${'a@'.repeat(130_000)}`).length).toBeLessThanOrEqual(200);
  });
});

describe('a request', () => {
  const GET = { requestMethod: 'get', requestUrl: '/carts', status: 503 };
  test.each([
    [GET, { method: 'GET', route: '/carts', status: 503 }],
    [
      { ...GET, status: '503' },
      { method: 'GET', route: '/carts', status: 503 },
    ],
    [
      { ...GET, status: undefined },
      { method: 'GET', route: '/carts', status: 0 },
    ],
    [
      { ...GET, status: 'oops' },
      { method: 'GET', route: '/carts', status: 0 },
    ],
    [
      { ...GET, status: 50_300 },
      { method: 'GET', route: '/carts', status: 0 },
    ],
    [
      { ...GET, status: 503.5 },
      { method: 'GET', route: '/carts', status: 0 },
    ],
    [{ status: 204 }, { method: '', route: '', status: 204 }],
  ])('%j is read as far as it can be trusted', (httpRequest, request) => {
    expect(requestOf(httpRequest)).toMatchObject(request);
  });

  test.each([{ latency: '3s' }, {}, 'GET /carts', undefined, null, [GET]])('is not made up from %j', (httpRequest) => {
    expect(requestOf(httpRequest)).toBeUndefined();
  });
});
