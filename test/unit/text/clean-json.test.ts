import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cleanJson, countRedactions } from '../../../src/text/text.ts';
import { exposedPart, fake } from './fake-secrets.ts';
import { hostileText } from './hostile-text.ts';

const LONG = 100_000;
const SECRET = `${fake('lower', 20)}`;
const read = (value: unknown): unknown => JSON.parse(cleanJson(value, LONG));

describe('a payload shows no secret', () => {
  test.each([
    ['under a telling name', { user: { name: 'bob', password: SECRET } }],
    ['under a telling name in camel case', { clientSecret: SECRET }],
    ['under a telling header', { headers: { 'X-Api-Key': SECRET } }],
    ['anywhere below a telling name', { credentials: { first: [{ inner: SECRET }] } }],
    ['as name and value', { env: [{ name: 'DB_PASSWORD', value: SECRET }] }],
    ['in a list of raw headers', { rawHeaders: ['Host', 'x', 'Authorization', `Bearer ${SECRET}`] }],
    ['in a list under a telling name', { tokens: [SECRET, SECRET] }],
    ['in a list of arguments', { argv: ['run', '--password', SECRET] }],
    ['in JSON inside a string', { body: JSON.stringify({ passwd: SECRET }) }],
    ['in a name', { [`password=${SECRET}`]: 1 }],
    ['in a long string', { message: `${'x '.repeat(3_000)}password=${SECRET}` }],
  ])('%s', (_, payload) => {
    expect(exposedPart(cleanJson(payload, LONG), SECRET)).toBeUndefined();
  });

  test('in a number', () => {
    expect(read({ card: 4_111_111_111_111_111, pinned: 7 })).toEqual({ card: '[redacted:card]', pinned: 7 });
  });

  test('and counts what it hid', () => {
    const payload = { password: SECRET, api_key: SECRET, note: 'mail to jane@customer.example' };
    expect(countRedactions(cleanJson(payload, LONG))).toEqual({ password: 1, 'api-key': 1, email: 1 });
  });
});

test('a harmless payload stays as it was logged', () => {
  const payload = {
    message: 'boom',
    token_count: 512,
    token: null,
    password: 'REDACTED',
    authenticated: true,
    session: { user: 'bob', started: 'today', count: 3 },
    commit: '4f3c2a1b9d8e7f6a5b4c3d2e1f0a9b8c7d6e5f40',
    list: [1, -2.5, 'three', []],
    empty: {},
  };
  expect(read(payload)).toEqual(payload);
});

describe('no payload stops a run', () => {
  test('nested 5 000 deep', () => {
    const deep = Array.from({ length: 5_000 }).reduce<unknown>((inside) => ({ a: [inside] }), 'end');
    expect(cleanJson(deep, LONG)).toContain('[deeper]');
  });

  test('containing itself', () => {
    const payload: { message: string; self?: unknown } = { message: 'boom' };
    payload.self = payload;
    expect(read(payload)).toEqual({ message: 'boom', self: '[circular]' });
  });

  test('of types that JSON does not know', () => {
    const payload = [undefined, Number.NaN, 12n, Symbol('x'), () => 1, new Uint8Array(3), new Map([[1, 2]]), /x/];
    expect(read(payload)).toEqual([null, null, '12', '[symbol]', '[function]', '[3 bytes]', {}, {}]);
    for (const value of payload) expect(typeof cleanJson(value, LONG)).toBe('string');
  });

  test('with names that objects have already', () => {
    const payload: unknown = JSON.parse(
      '{"__proto__": {"polluted": true}, "constructor": {"prototype": 1}, "toString": 2}',
    );
    const text = cleanJson(payload, LONG);
    expect(text).toContain('"__proto__": {\n    "polluted": true');
    expect(text).toContain('"toString": 2');
    expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
  });

  test('a hundred thousand fields or items wide', () => {
    const wide = Object.fromEntries(Array.from({ length: 100_000 }, (_, index) => [`k${index}`, index]));
    expect(cleanJson(wide, LONG)).toContain('"…": "99936 more"');
    expect(cleanJson(Array.from({ length: 100_000 }), LONG)).toContain('… 99936 more');
  });

  test('of any shape: the limit holds and the text is whole', () => {
    const json = fc.letrec<{ value: unknown }>((tie) => ({
      value: fc.oneof(
        { maxDepth: 6 },
        hostileText,
        fc.double(),
        fc.constant(null),
        fc.array(tie('value'), { maxLength: 4 }),
        fc.dictionary(hostileText, tie('value'), { maxKeys: 4 }),
      ),
    })).value;
    fc.assert(
      fc.property(json, fc.integer({ min: 1, max: 900 }), (value, limit) => {
        const text = cleanJson(value, limit);
        expect([...text].length).toBeLessThanOrEqual(limit);
        expect(text.isWellFormed()).toBe(true);
      }),
    );
  });
});
