import { describe, expect, test } from 'vitest';
import { normalise } from '../../../src/normalise/normalise.ts';
import { requestInPayload } from '../../../src/normalise/payload-request.ts';

const REFUSED = { method: 'POST', route: '/carts/<*>', status: 429, latency: 0 };

describe('the request that a structured access log tells of', () => {
  test.each([
    [
      'pino-http',
      { req: { method: 'POST', url: '/carts/17?x=1' }, res: { statusCode: 429 }, msg: 'request completed' },
    ],
    ['lograge', { method: 'POST', path: '/carts/17', status: 429, duration: 3.2 }],
    ['a nested http object', { http: { method: 'post', url: 'https://shop.acme.test/carts/17', status_code: '429' } }],
  ])('is read from %s, or what was refused looks like what went well', (_, payload) => {
    expect(requestInPayload(payload)).toEqual(REFUSED);
  });

  test.each([
    ['no status', { method: 'POST', path: '/carts' }],
    ['no path', { method: 'POST', status: 429 }],
    ['a method that is none', { method: 'charge', path: '/carts', status: 429 }],
    ['a status that is none', { method: 'POST', path: '/carts', status: 'paid' }],
  ])('is not made up from %s', (_, payload) => {
    expect(requestInPayload(payload)).toBeUndefined();
  });

  test('is found in a line of logfmt, and what the entry says stays its message', () => {
    const entry = normalise({ textPayload: 'level=warn msg="refused a cart" method=POST path=/carts/17 status=429' });
    expect(entry.request).toEqual(REFUSED);
    expect(entry.message).toBe('refused a cart');
  });
});
