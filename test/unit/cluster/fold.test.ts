import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { PatternFold } from '../../../src/cluster/fold.ts';
import type { Pattern } from '../../../src/types/cluster.ts';
import type { Entry } from '../../../src/types/entry.ts';
import { afterNoon, anEntry, foldOf } from '../../support/an-entry.ts';

function patternsOf(entries: readonly Entry[]): readonly Pattern[] {
  return [...new Set(foldOf(entries).finish().values())].map(({ pattern }) => pattern);
}

const on = (service: string, project = 'acme-staging') => ({
  resource: { type: 'cloud_run_revision', labels: { project_id: project, service_name: service } },
});

const traceAt = (line: number, sku: string) =>
  `Traceback (most recent call last):\n  File "/app/cart.py", line ${line}, in price\n    return x\nKeyError: '${sku}'`;

describe('the patterns of entries', () => {
  test('hold every entry once, each under a fingerprint of its own', () => {
    const word = fc.constantFrom(
      'cart',
      'order',
      'failed',
      'saved',
      'for',
      '17',
      'ann',
      '=',
      '[',
      'timeout',
      '3ms',
      '',
    );
    const message = fc.array(word, { maxLength: 8 }).map((words) => words.join(' '));
    fc.assert(
      fc.property(fc.array(fc.tuple(message, fc.constantFrom('shop', 'mail')), { maxLength: 50 }), (drawn) => {
        const entries = drawn.map(([textPayload, service], at) =>
          anEntry({ insertId: `${at}`, textPayload, ...on(service) }),
        );
        const patterns = patternsOf(entries);
        expect(patterns.reduce((sum, { tally }) => sum + tally.count, 0)).toBe(entries.length);
        expect(new Set(patterns.map(({ fingerprint }) => fingerprint)).size).toBe(patterns.length);
      }),
    );
  });

  test('keep their fingerprints over ids, numbers, times, lines and order, or the next run opens the issue again', () => {
    const scene = (seed: number) => [
      anEntry({
        textPayload: `charge ${seed} of order 4f9c2a1e-7b3d-4c5e-9f8a-0b1c2d3e4f${10 + seed} failed after ${seed}ms`,
      }),
      anEntry({ textPayload: traceAt(seed, `sku-${seed}`) }),
      anEntry({ httpRequest: { requestMethod: 'GET', requestUrl: `/users/${seed}/carts?x=${seed}`, status: 503 } }),
      anEntry({ timestamp: afterNoon(seed) }),
    ];
    const of = (entries: readonly Entry[]) =>
      patternsOf(entries)
        .map(({ fingerprint }) => fingerprint)
        .sort();
    const one = of(scene(1));
    expect(one).toHaveLength(4);
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 80 }), { minLength: 1, maxLength: 12 }), (seeds) => {
        expect(of(seeds.flatMap(scene).reverse())).toEqual(one);
      }),
    );
  });

  test.each([
    [
      'services',
      [anEntry({ textPayload: 'no funds', ...on('shop') }), anEntry({ textPayload: 'no funds', ...on('mail') })],
    ],
    [
      'projects',
      [
        anEntry({ textPayload: 'no funds', ...on('shop') }),
        anEntry({ textPayload: 'no funds', ...on('shop', 'acme-prod') }),
      ],
    ],
    [
      'statements',
      ['price', 'total'].map((name) =>
        anEntry({ textPayload: 'no funds', labels: { module: 'shop.cart', function: name } }),
      ),
    ],
    ['statuses', [500, 503].map((status) => anEntry({ httpRequest: { requestUrl: '/carts', status } }))],
    ['evidence', [anEntry({ textPayload: traceAt(3, 'a') }), anEntry({ textPayload: "KeyError: 'a'" })]],
  ])('of different %s never meet, or one issue hides another', (_, entries) => {
    expect(patternsOf(entries)).toHaveLength(2);
  });

  test('show what was the same and mark what varied', () => {
    const entries = [17, 18, 19].map((id) => anEntry({ textPayload: `charge ${id} failed` }));
    expect(patternsOf(entries).map(({ template }) => template)).toEqual(['charge <*> failed']);
    const traces = ['a', 'b'].map((sku) => anEntry({ textPayload: traceAt(3, sku) }));
    expect(patternsOf(traces)).toMatchObject([
      {
        evidence: 'stack',
        exception: 'KeyError',
        source: { file: '/app/cart.py', function: 'price' },
        tally: { count: 2 },
      },
    ]);
    expect(patternsOf([anEntry()])).toMatchObject([{ evidence: 'no-payload', template: 'entry without any payload' }]);
  });

  test('stay few and complete when a service logs more statements than memory holds', () => {
    const names = Array.from({ length: 5_000 }, (_, at) =>
      [...String(at)].map((digit) => 'abcdefghij'.charAt(Number(digit))).join(''),
    );
    const entries = names.map((name) =>
      anEntry({ insertId: name, textPayload: `Object ${name} of the store was sent on` }),
    );
    const patterns = patternsOf(entries);
    expect(patterns.reduce((sum, { tally }) => sum + tally.count, 0)).toBe(5_000);
    expect(patterns.length).toBeLessThan(20);
  });
});

describe('a message that comes again and again', () => {
  test('is counted on when templates are found in between, or an issue stops to grow', () => {
    const names = Array.from({ length: 5_000 }, (_, at) =>
      [...String(at)].map((digit) => 'abcdefghij'.charAt(Number(digit))).join(''),
    );
    const entries = names.flatMap((name) => [
      anEntry({ insertId: name, textPayload: `Object ${name} of the store was sent on` }),
      anEntry({ insertId: `again-${name}`, textPayload: 'no funds' }),
    ]);
    const patterns = patternsOf(entries);
    expect(patterns.reduce((sum, { tally }) => sum + tally.count, 0)).toBe(10_000);
    expect(patterns.find(({ template }) => template === 'no funds')?.tally.count).toBe(5_000);
  });

  test.each([
    ['service', on('shop'), on('mail')],
    ['project', on('shop'), on('shop', 'acme-prod')],
    ['module', { labels: { module: 'cart', function: 'pay' } }, { labels: { module: 'till', function: 'pay' } }],
    ['function', { labels: { module: 'cart', function: 'pay' } }, { labels: { module: 'cart', function: 'open' } }],
    ['file', { labels: { file: 'a.py', function: 'pay' } }, { labels: { file: 'b.py', function: 'pay' } }],
    ['request', {}, { httpRequest: { requestUrl: '/carts', status: 503 } }],
  ])(
    'is counted where it was said, whatever the %s that said it before, or one issue hides another',
    (_, one, other) => {
      const entries = Array.from({ length: 40 }, (__, at) =>
        anEntry({ insertId: `${at}`, textPayload: `no funds for order ${at}`, ...(at % 4 === 0 ? other : one) }),
      );
      expect(
        patternsOf(entries)
          .map(({ tally }) => tally.count)
          .sort(),
      ).toEqual([10, 30]);
    },
  );
});

describe('a storm of different messages', () => {
  test('is counted to the last entry and never fills the memory', () => {
    const fold = new PatternFold();
    for (let index = 0; index < 30_000; index++) {
      const word = index.toString(26).replace(/\d/g, (digit) => 'qrstuvwxyz'.charAt(Number(digit)));
      fold.add(
        anEntry({ textPayload: `boom ${word}`, labels: { module: `m${word}`, function: 'f' }, insertId: `i${index}` }),
      );
    }
    const patterns = [...new Set(fold.finish().values())].map(({ pattern }) => pattern);
    expect(patterns.length).toBeLessThanOrEqual(20_001);
    expect(patterns.reduce((sum, { tally }) => sum + tally.count, 0)).toBe(30_000);
  });
});
