import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mask } from '../../../../src/cluster/mask/mask.ts';
import { rememberingMask } from '../../../../src/cluster/mask/remembering-mask.ts';
import { Skeleton } from '../../../../src/cluster/mask/skeleton.ts';

const number = fc.constantFrom(
  ...['0', '7', '42', '99', '200', '404', '503', '2026', '1234567890123', '2026-03-04', '20260304-10', '1234-5'],
  ...['9e3779b1', 'deadbeef1', 'b1234567', 'a1b2c3d4-e5f6', '9e3779b1-9e37', 'b-1234567', 'cafe1', 'abc'],
  ...['00000000-0000-4000-8000-00000000abcd', 'abcdef12-0000-4000-8000-00000000abcd', 'A1B2C3D4', '12ms', '٣٤'],
);
const word = fc.constantFrom(
  ...['order', 'failed', 'for', 'user', 'items', 'ms', 's', 'b', 'B', '%', 'AM', 'UTC', 'Jul', 'Sat', 'INFO', 'ERROR:'],
  ...[
    'GET',
    'POST /a',
    'http://x/y',
    'HTTP/1.1',
    'status',
    'status:',
    'code',
    'returned',
    'at',
    'None',
    '中文',
    'é',
    '🔑',
  ],
  ...[
    '(',
    ')',
    '[',
    ']',
    '{',
    '}',
    '<',
    '>',
    '<*>',
    '"',
    "'",
    '=',
    ' = ',
    ':',
    '::',
    ',',
    ';',
    '|',
    '/',
    '-',
    '?',
    '---',
  ],
  ...['[Nest]', '[main]', '10:00:00', '10:00:00,123', '\t', '\n', '\u0001', '\u001b[31m', "can't", 'x.com', 'K'],
);
const glue = fc.constantFrom(' ', ' ', ' ', ' ', '', '  ', ', ', ') ', ': ', '.');
/** Places of a statement: a word of its own, or a number that differs from message to message. */
const statement = fc.array(fc.tuple(fc.option(word, { freq: 2 }), glue), { minLength: 1, maxLength: 9 });

describe('a mask from memory', () => {
  test('is what masking says of the very message, or two statements become one issue', () => {
    const remembered = rememberingMask();
    const messages = statement.chain((places) =>
      fc
        .array(fc.array(number, { minLength: places.length, maxLength: places.length }), { maxLength: 6 })
        .map((rows) =>
          rows.map((row) => places.map(([said, behind], at) => `${said ?? row[at] ?? ''}${behind}`).join('')),
        ),
    );
    fc.assert(
      fc.property(messages, (written) => {
        for (const message of written) expect(remembered(message)).toBe(mask(message));
      }),
      { numRuns: 1_500 },
    );
  });

  test.each([
    ['a time stands behind a blank', ' 12 Mar 2026 10:00:00 cart lost', ' 123 Mar 2026 10:00:00 cart lost'],
    ['a number is the day of a time', 'Jul 12 10:00:00 cart lost', 'Jul 123456 10:00:00 cart lost'],
    ['a number is a status', 'the status = 503 of the cart', 'the status = 200 of the cart'],
    ['a number answers a request', 'GET /carts HTTP/1.1 404 done', 'GET /carts HTTP/1.1 200 done'],
    ['a bracket is near enough to close', 'cart <1 2 > lost', 'cart <1 23456789 > lost'],
    ['a control character stands where a number may', 'cart 5 lost', 'cart \u0001 lost'],
  ])('minds whether %s', (_, one, other) => {
    for (const [first, second] of [
      [one, other],
      [other, one],
    ] as const) {
      const remembered = rememberingMask();
      expect([remembered(first), remembered(second)]).toEqual([mask(first), mask(second)]);
    }
  });

  test('tells long messages apart that differ in one letter only', () => {
    const remembered = rememberingMask();
    const long = 'the order of the user was sent to the shop and then '.repeat(8);
    for (const at of [0, 1, 50, 51, 200, 300]) {
      const message = `${long.slice(0, at)}X${long.slice(at + 1)}`;
      expect([remembered(message), remembered(message)]).toEqual([mask(message), mask(message)]);
    }
  });

  test.each([...'|{}[]=?!+*/\\@#$%&"\'`~^_x\u00e9\u0001'])(
    'minds that %s stands right behind a number, or what follows it is lost from the statement',
    (mark) => {
      for (const number of ['42', '9e3779b1', '2026-03-04']) {
        const remembered = rememberingMask();
        const messages = ['cart 42 lost', `cart ${number}${mark} lost`, `cart ${mark}${number} lost`, 'cart 7'];
        expect(messages.map(remembered)).toEqual(messages.map(mask));
      }
    },
  );

  test('tells two messages apart that have one hash, or one failure hides behind the other', () => {
    const [one, other] = twins();
    const remembered = rememberingMask();
    expect([remembered(one), remembered(other)]).toEqual([one, other]);
  });

  test.each([
    ['a letter beyond ASCII', 'é'],
    ['half of a pair', '\ud83d'],
    ['the other half', '\udd11'],
    ['the mark for what was no text', '\ufffd'],
    ['a byte of four', '🔑'],
    ['the end of a word', '\u0000'],
    ['nothing', ''],
  ])('tells messages apart that differ in %s only', (_, written) => {
    const remembered = rememberingMask();
    for (const mark of ['', '\ud83d', '\ufffd', '\u0000', 'e', '\u00e8', written]) {
      for (const message of [`cart${mark}`, `cart 5 ${mark}lost`, `${mark}cart 7, x${mark}9`]) {
        expect([remembered(message), remembered(message)]).toEqual([mask(message), mask(message)]);
      }
    }
  });

  test('goes on where nothing repeats and begins to repeat later', () => {
    const remembered = rememberingMask();
    const letters = (at: number) => at.toString(26).replace(/\d/g, (digit) => 'qrstuvwxyz'.charAt(Number(digit)));
    const storm = Array.from({ length: 25_000 }, (_, at) => `the cart ${letters(at)} was lost`);
    expect(storm.filter((message) => remembered(message) !== message)).toEqual([]);
    const masks = Array.from({ length: 3_000 }, (_, at) => remembered(`cart ${at} was lost`));
    expect(new Set(masks)).toEqual(new Set(['cart <*> was lost']));
  });
});

/** Two different messages whose skeletons have one hash. */
function twins(): readonly [string, string] {
  const skeleton = new Skeleton();
  const met = new Map<number, string>();
  for (let at = 1; ; at++) {
    const message = `cart ${tenLetters(Math.imul(at, 0x9e3779b1) >>> 0)} and ${tenLetters(Math.imul(at, 0x85ebca6b) >>> 0)} lost`;
    skeleton.read(message);
    const twin = met.get(skeleton.hash);
    if (twin !== undefined) return [twin, message];
    met.set(skeleton.hash, message);
  }
}

function tenLetters(at: number): string {
  return [...String(at).padStart(10, '0')].map((digit) => 'ghijklmnop'.charAt(Number(digit))).join('');
}
