import { describe, expect, test } from 'vitest';
import { evidenceOf } from '../../../src/cluster/evidence.ts';
import { anEntry } from '../../support/an-entry.ts';

const TRACE = 'Error: no funds\n    at charge (/app/pay.js:3:1)';
const STATEMENT = { labels: { module: 'shop.cart', function: 'price' } };
const request = (requestUrl: string, status: number) => ({ httpRequest: { requestMethod: 'GET', requestUrl, status } });

describe('what entries show of their pattern', () => {
  test.each([
    ['stack', { textPayload: TRACE, ...STATEMENT, ...request('/', 500) }],
    ['statement', { textPayload: 'no funds', ...STATEMENT }],
    ['template', { textPayload: 'no funds' }],
    ['template', { textPayload: 'no funds', labels: { module: 'logging', function: 'handle' } }],
    ['request', request('/carts', 500)],
    ['no-payload', {}],
  ])('is the strongest evidence there is, %s', (evidence, fields) => {
    expect(evidenceOf(anEntry(fields)).evidence).toBe(evidence);
  });

  test.each([
    [request('/users/7/carts?x=1', 500), 'GET /users/<*>/carts 500'],
    [request('/wp-login.php', 404), 'GET <*> 404'],
    [request('/carts', 410), 'GET <*> 410'],
    [{ httpRequest: { status: 503 } }, '503'],
    [{ httpRequest: { latency: '1s' } }, 'request'],
  ])('of a request alone is method, route and status, one for all that a scanner asks: %j', (fields, key) => {
    expect(evidenceOf(anEntry(fields)).key).toBe(key);
  });
});
