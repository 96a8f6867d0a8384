import { describe, expect, test } from 'vitest';
import { evidenceOf } from '../../../src/cluster/evidence.ts';
import { accessLineOf } from '../../../src/normalise/access-line.ts';
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

  const logged = (textPayload: string) =>
    evidenceOf({ ...anEntry({ textPayload }), request: accessLineOf(textPayload) ?? undefined });

  test.each([
    ['INFO:     10.0.0.1:12 - "GET /users/42 HTTP/1.1" 500 Internal Server Error', 'GET /users/<*> 500'],
    ['10.0.0.1 - - [04/Mar/2026:12:00:00 +0000] "GET /wp-login.php HTTP/1.1" 404 12', 'GET <*> 404'],
    ['[GIN] 2026/03/04 - 12:00:00 | 503 | 1.2ms | 10.0.0.1 | POST     "/carts/7"', 'POST /carts/<*> 503'],
  ])('of a failed request that an access line tells of is that request, or 404 hides 500: %s', (text, key) => {
    expect(logged(text)).toEqual({ evidence: 'request', scope: 'access', key });
  });

  test.each([
    ['that went well', '10.0.0.1:12 - "GET /users/42 HTTP/1.1" 200 OK', '10.0.0.1:13 - "GET /carts/7 HTTP/1.1" 204 OK'],
    ['inside a sentence', 'the proxy said "GET /a/1 HTTP/1.1" 500', 'the proxy said "GET /a/2 HTTP/1.1" 500'],
  ])('of a request %s is the text, one for all routes', (_, text, other) => {
    expect(logged(text).evidence).toBe('template');
    expect(logged(other)).toEqual(logged(text));
  });
});
