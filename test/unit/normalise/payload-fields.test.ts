import { describe, expect, test } from 'vitest';
import { normalise } from '../../../src/normalise/normalise.ts';
import { toldByFields } from '../../../src/normalise/payload-fields.ts';

describe('a payload without any message', () => {
  test.each([
    [{ ruleName: 'unusual_grant', detail: { id: 7 } }, 'unusual_grant'],
    [{ eventName: 'AssumeRole', eventType: 'ApiCall', eventID: '1f2e' }, 'AssumeRole ApiCall'],
    [{ operation: 'import', state: 'FAILED', rows: 12 }, 'import FAILED'],
    [{ '@type': 'type.googleapis.com/acme.shop.CartEvent', cart: 'c-1' }, 'CartEvent'],
  ])('is told by the kind of thing that it calls itself, or all that differs is one: %o', (payload, message) => {
    expect(toldByFields(payload)).toBe(message);
    expect(normalise({ jsonPayload: payload }).message).toBe(message);
  });

  test('is told by its fields where no name is among them, and an id is none', () => {
    expect(toldByFields({ name: 'job-20260304', rows: 12 })).toBe('name=job-20260304 rows=12');
  });

  test('is the request that it came with, or an outage of one route hides in a list of fields', () => {
    const request = { requestMethod: 'GET', requestUrl: 'https://shop.acme.test/carts', status: 503 };
    const entry = normalise({ jsonPayload: { proxyStatus: 'error="x"', backend: 7 }, httpRequest: request });
    expect([entry.message, entry.request?.status]).toEqual(['', 503]);
  });
});
