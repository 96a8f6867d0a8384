import { describe, expect, test } from 'vitest';
import { payloadOf } from '../../../src/normalise/payload.ts';
import { sourceOf } from '../../../src/normalise/source.ts';

const NOWHERE = { module: undefined, function: undefined, file: undefined, line: undefined };

describe('where an entry says it was written', () => {
  test.each([
    [
      'sourceLocation',
      { sourceLocation: { file: '/app/cart.py', line: '30', function: 'price' } },
      undefined,
      { file: '/app/cart.py', line: '30', function: 'price' },
    ],
    [
      'labels',
      { labels: { module: 'shop.cart', function: 'price', line: '30' } },
      undefined,
      { module: 'shop.cart', function: 'price', line: '30' },
    ],
    [
      'labels beside labels of the payload',
      { labels: { module: 'shop.cart', function: 'price' } },
      { labels: { tenant: 'x' } },
      { module: 'shop.cart', function: 'price' },
    ],
    [
      'python-json-logger',
      {},
      { module: 'cart', funcName: 'price', pathname: '/app/cart.py', lineno: 30 },
      { module: 'cart', function: 'price', file: '/app/cart.py', line: '30' },
    ],
    ['a logger', {}, { logger: 'shop.cart' }, { module: 'shop.cart' }],
    ['a logger behind a library', {}, { module: 'logging', logger: 'shop.cart' }, { module: 'shop.cart' }],
    [
      'an audit log',
      { protoPayload: { serviceName: 'iam', methodName: 'Get' } },
      undefined,
      { module: 'iam', function: 'Get' },
    ],
    ['wrong types', { sourceLocation: 'cart.py', labels: ['module'] }, { module: {}, lineno: null }, {}],
    ['nothing', {}, undefined, {}],
  ])('is found in %s, since a log statement is better evidence than its words', (_, raw, json, source) => {
    expect(sourceOf(raw, payloadOf({ jsonPayload: json }))).toEqual({ ...NOWHERE, ...source });
  });
});
