import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cut, readPieces, readText } from './reading.ts';

const entry = (id: string, more = '') => `{"insertId":"${id}","logName":"l"${more}}`;
const pretty = (id: string) => JSON.stringify({ insertId: id, labels: { a: 'b' }, list: [{ c: 1 }] }, null, 2);
const indented = (text: string) => text.replaceAll(/^/gm, '  ');
const prettyList = (...items: readonly string[]) => `[\n${items.map(indented).join(',\n')}\n]\n`;

const NO_ENTRY = 'not a log entry';
const NOT_JSON = 'not valid JSON';
const CUT = 'the file ends in the middle of this entry';
const NOT_CLOSED = 'the file ends before its list of entries does';

type Case = readonly [
  name: string,
  text: string,
  ids: readonly string[],
  unreadable: readonly (readonly [string, string])[],
];

const CASES: readonly Case[] = [
  ['a broken line', `${entry('a')}\n{"insertId":"b",\n${entry('c')}\n`, ['a', 'c'], [['line 2', NOT_JSON]]],
  [
    'a line without its end',
    `${entry('a')}\n{"insertId":"b","x":{"y":[1\n${entry('c')}`,
    ['a', 'c'],
    [['line 2', NOT_JSON]],
  ],
  [
    'a line that ends in a list',
    `${entry('a')}\n{"insertId":"b","x":[\n${entry('c')}`,
    ['a', 'c'],
    [['line 2', NOT_JSON]],
  ],
  [
    'a line that ends in a string',
    `${entry('a')}\n{"insertId":"b","x":"y\\\n${entry('c')}`,
    ['a', 'c'],
    [['line 2', NOT_JSON]],
  ],
  ['a line that ends in its first key', `${entry('a')}\n{"inse\n${entry('c')}\n`, ['a', 'c'], [['line 2', NOT_JSON]]],
  [
    'a line with single quotes',
    `${entry('a')}\n{'insertId': 'b'}\n${entry('c')}\n`,
    ['a', 'c'],
    [['line 2', NOT_JSON]],
  ],
  [
    'lines of text',
    `Listed 2 items.\n${entry('a')}\n\nWARNING: [x] {y}\n${entry('c')}`,
    ['a', 'c'],
    [
      ['line 1', NOT_JSON],
      ['line 4', NOT_JSON],
    ],
  ],
  [
    'lines of other JSON',
    `${entry('a')}\n"text"\n12\nnull\n{}\n{"x":{"y":[]}}\n${entry('c')}`,
    ['a', 'c'],
    [2, 3, 4, 5, 6].map((n) => [`line ${n}`, NO_ENTRY] as const),
  ],
  [
    'elements of other JSON',
    `[${entry('a')},"text", 12,null,{},{"x":{"y":[]}},${entry('c')}]`,
    ['a', 'c'],
    [2, 3, 4, 5, 6].map((n) => [`entry ${n}`, NO_ENTRY] as const),
  ],
  [
    'wrapped elements of other JSON',
    `{"top":["x",{"y":1}],"entries":[1,${entry('a')},{"x":1}]}`,
    ['a'],
    [
      ['entry 1', NO_ENTRY],
      ['entry 3', NO_ENTRY],
    ],
  ],
  [
    'an element with a wrong word',
    `[${entry('a')},${entry('b', ',"x":NaN')},${entry('c')}]`,
    ['a', 'c'],
    [['entry 2', NOT_JSON]],
  ],
  [
    'an element with a wrong bracket',
    `[${entry('a')},${entry('b', ',"x":[1')},${entry('c')}]`,
    ['a', 'c'],
    [['entry 2', NOT_JSON]],
  ],
  [
    'an element without its end',
    `[${entry('a')},{"insertId":"b","x":{"y":1},${entry('c')}]`,
    ['a', 'c'],
    [['entry 2', NOT_JSON]],
  ],
  [
    'a wrapped element that is broken',
    `{"entries":[${entry('a')},${entry('b', ',')},${entry('c')}]}`,
    ['a', 'c'],
    [['entry 2', NOT_JSON]],
  ],
  [
    'an indented element without quote',
    prettyList(pretty('a'), pretty('b').replace('"b"', '"b'), pretty('c')),
    ['a', 'c'],
    [['entry 2', NOT_JSON]],
  ],
  [
    'an indented element without brace',
    prettyList(pretty('a'), pretty('b').replace('    "a": "b"\n  }', '"a": "b"'), pretty('c')),
    ['a', 'c'],
    [['entry 2', NOT_JSON]],
  ],
  [
    'an indented element without bracket',
    prettyList(pretty('a'), pretty('b').replace(']', ''), pretty('c')),
    ['a', 'c'],
    [['entry 2', NOT_JSON]],
  ],
  [
    'an indented element that just stops',
    prettyList(pretty('a'), '{\n  "insertId": "b",\n  "list": [', pretty('c')),
    ['a', 'c'],
    [['entry 2', NOT_JSON]],
  ],
  [
    'an indented object that just stops',
    `${pretty('a')}\n{\n  "insertId": "b",\n  "list": [\n${pretty('c')}`,
    ['a', 'c'],
    [['line 12', NOT_JSON]],
  ],
  [
    'an indented object without quote',
    `${pretty('a')}\n${pretty('b').replace('"b"', '"b')}\n${pretty('c')}`,
    ['a', 'c'],
    [['line 12', NOT_JSON]],
  ],
  ['a file cut in a line', `${entry('a')}\n${entry('b').slice(0, -1)}`, ['a'], [['line 2', CUT]]],
  ['a file cut in a string', `${entry('a')}\n${entry('b').slice(0, -2)}`, ['a'], [['line 2', CUT]]],
  ['a file cut in the first key', `${entry('a')}\n{"ins`, ['a'], [['line 2', CUT]]],
  ['a file cut behind a brace', `${entry('a')}\n{`, ['a'], [['line 2', CUT]]],
  ['a file cut in an element', `[${entry('a')},${entry('b').slice(0, -5)}`, ['a'], [['entry 2', CUT]]],
  ['a file cut in an indented element', prettyList(pretty('a'), pretty('b')).slice(0, -20), ['a'], [['entry 2', CUT]]],
  [
    'a file cut in a wrapped element',
    `{"entries":[${entry('a')},${entry('b').slice(0, -5)}`,
    ['a'],
    [['entry 2', CUT]],
  ],
  ['a file cut between elements', `[${entry('a')},${entry('b')},`, ['a', 'b'], [['end', NOT_CLOSED]]],
  ['a file cut in an outer object', `{"entries":[${entry('a')}]`, ['a'], [['end', NOT_CLOSED]]],
  ['closing brackets too many', `[${entry('a')}]]}\n${entry('b')}`, ['a', 'b'], []],
];

describe.each(CASES)('%s', (_name, text, ids, unreadable) => {
  const expected = {
    entries: ids.map((insertId) => expect.objectContaining({ insertId })),
    unreadable: unreadable.map(([where, why]) => ({ where: `standard input, ${where}`, why })),
    unreadableCount: unreadable.length,
  };

  test('costs nothing but itself and is reported where it is', async () => {
    expect(await readText(text)).toMatchObject(expected);
  });

  test('is reported alike wherever chunks end', async () => {
    const bytes = Buffer.from(text);
    const share = fc.double({ min: 0, max: 1, noNaN: true });
    await fc.assert(
      fc.asyncProperty(fc.array(share, { maxLength: 8 }), async (shares) => {
        expect(await readPieces(cut(bytes, shares))).toMatchObject(expected);
      }),
      { numRuns: 15 },
    );
    expect(await readPieces([...bytes].map((byte) => Buffer.of(byte)))).toMatchObject(expected);
  });
});

test('what cannot be read is counted in full, with a hundred details', async () => {
  const content = await readText(`${entry('a')}\n${'SECRET {\n'.repeat(2500)}[${'1,'.repeat(500)}2]\n`);
  expect(content.unreadableCount).toBe(3001);
  expect(content.unreadable).toHaveLength(100);
});

test('details of strangers in a wrapped list are bounded before its first entry comes', async () => {
  const content = await readText(`{"logs":[${'0,'.repeat(5000)}${entry('a')}]}`);
  expect(content.unreadableCount).toBe(5000);
  expect(content.unreadable).toHaveLength(100);
});

test('no text of the log gets into what is reported', async () => {
  const content = await readText(`${entry('a')}\nhunter2 {"hunter2\n{"insertId":hunter2}\n["hunter2"]\n{"hunter2":{}}`);
  expect(content.unreadableCount).toBe(4);
  expect(JSON.stringify(content.unreadable)).not.toContain('hunter2');
});

test('any text at all spoils nothing before it and is read alike wherever chunks end', async () => {
  const noise = fc.string({ unit: fc.constantFrom(...'{}[]",:\\\n ab1'), maxLength: 40 });
  await fc.assert(
    fc.asyncProperty(noise, fc.double({ min: 0, max: 1, noNaN: true }), async (text, share) => {
      const lines = Buffer.from(`${entry('a')}\n${text}\n${entry('z')}\n`);
      const whole = await readPieces([lines]);
      expect(whole.entries[0]).toEqual({ insertId: 'a', logName: 'l' });
      expect(await readPieces(cut(lines, [share]))).toEqual(whole);
    }),
    { numRuns: 300 },
  );
});

describe('a value that never ends', () => {
  const MEGABYTE = 1 << 20;
  const good = Buffer.from(`${entry('a')}\n`);
  const repeated = (text: string) => Buffer.from(text.repeat(MEGABYTE / text.length));

  test.each([
    ['a line of text', 'abcdefgh'],
    ['open lists', '['],
    ['open objects', '{"a":   '],
    ['a string', '"'.padEnd(8, 'x')],
  ])('of %s takes little time and memory and hides nothing before it', async (_name, text) => {
    const piece = repeated(text);
    const before = process.memoryUsage().rss;
    const content = await readPieces([good, ...Array.from({ length: 18 }, () => piece)]);
    expect(content.entries).toHaveLength(1);
    expect(content.unreadableCount).toBeGreaterThan(0);
    expect(process.memoryUsage().rss - before).toBeLessThan(400 * MEGABYTE);
  });

  test('of over 16 MB on one line costs only this line', async () => {
    const long = Buffer.concat([
      Buffer.from('{"insertId":"b","textPayload":"'),
      ...Array.from({ length: 17 }, () => repeated('x')),
    ]);
    const content = await readPieces([good, long, Buffer.from(`"}\n${entry('c')}\n`)]);
    expect(content.entries.map((one) => one.insertId)).toEqual(['a', 'c']);
    expect(content.unreadable).toEqual([
      { where: 'standard input, line 2', why: 'larger than 16 MB or nested too deeply' },
    ]);
  });
});
