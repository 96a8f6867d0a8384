import { Readable } from 'node:stream';
import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readExports } from '../../../src/collect/read-export.ts';
import { cut, ENTRIES, readPieces, readText } from './reading.ts';

const [first, second, third] = ENTRIES;
const compact = ENTRIES.map((entry) => JSON.stringify(entry));
const pretty = ENTRIES.map((entry) => JSON.stringify(entry, null, 2));
const flat = pretty.map((text) => text.replace(/\n +/g, '\n'));
const PAGES = [
  { entries: [first, second], nextPageToken: 'abc' },
  { nextPageToken: 'def' },
  { entries: [third], nextPageToken: '' },
];
const BY_SEVERITY = {
  summary: {
    total: 3,
    services: [{ name: 'backend', count: 3 }],
    top: ['a', 'b'],
    worst: { severity: 'ERROR', count: 1 },
  },
  rows: [{ severity: 'ERROR', count: 3 }],
  logs: { ERROR: [first, second], WARNING: [], INFO: [third] },
};
const STAMPED = { timestamp: '2025-09-15', severity: 'ERROR', resource: 'backend', logs: ENTRIES };

const FORMS: Readonly<Record<string, string>> = {
  'array, compact': JSON.stringify(ENTRIES),
  'array, pretty': JSON.stringify(ENTRIES, null, 2),
  'array, pretty by tabs, CRLF': `${JSON.stringify(ENTRIES, null, '\t').replaceAll('\n', '\r\n')}\r\n`,
  'array, pretty without indent': `[\n${flat.join(',\n')}\n]`,
  'array, one entry a line': `[\n${compact.join(',\n')}\n]\n`,
  'array, brackets on the lines of others': `[${pretty.join(', ')}]`,
  'arrays in an array': JSON.stringify([[first], [[second, third]], []], null, 1),
  'arrays one after another': `[${compact[0]}]\n[]\n[${compact[1]},${compact[2]}]`,
  NDJSON: `${compact.join('\n')}\n`,
  'NDJSON, CRLF, blank lines, no end': compact.join('\r\n\r\n'),
  'objects, pretty, one after another': `${pretty.join('\n')}\n`,
  'objects, pretty without indent': flat.join('\n'),
  'objects on one line': compact.join(' '),
  'objects of mixed form': `${compact[0]}\n${pretty[1]}\n${compact[2]}`,
  'pages, pretty': PAGES.map((page) => JSON.stringify(page, null, 2)).join('\n'),
  'pages, one a line': PAGES.map((page) => JSON.stringify(page)).join('\n'),
  'page, one entry a line': `{"entries":[\n${compact.join(',\n')}\n]}\n`,
  'outer object by severity': JSON.stringify(BY_SEVERITY, null, 2),
  'outer object, compact': JSON.stringify(BY_SEVERITY),
  'outer object with keys of an entry': JSON.stringify(STAMPED),
  'outer object with keys of an entry, pretty': JSON.stringify(STAMPED, null, 4),
};

const ENCODINGS: Readonly<Record<string, (text: string) => Buffer>> = {
  'UTF-8': (text) => Buffer.from(text),
  'UTF-8 with BOM': (text) => Buffer.from(`\ufeff${text}`),
  'UTF-16 LE with BOM': (text) => Buffer.from(`\ufeff${text}`, 'utf16le'),
  'UTF-16 LE without BOM': (text) => Buffer.from(text, 'utf16le'),
  'UTF-16 BE with BOM': (text) => Buffer.from(`\ufeff${text}`, 'utf16le').swap16(),
  'UTF-8, gzip': (text) => gzipSync(text),
  'UTF-16 LE with BOM, gzip': (text) => gzipSync(Buffer.from(`\ufeff${text}`, 'utf16le')),
};

describe.each(Object.entries(FORMS))('%s', (_form, text) => {
  test.each(Object.entries(ENCODINGS))('no entry is lost or changed in %s', async (_encoding, encode) => {
    const stored = encode(text);
    const content = await readPieces([stored]);
    expect(content).toEqual({ entries: ENTRIES, unreadable: [], unreadableCount: 0, bytesRead: stored.length });
  });

  test('no entry is lost where a chunk of bytes ends', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...Object.values(ENCODINGS)),
        fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 6 }),
        async (encode, shares) => {
          const content = await readPieces(cut(encode(text), shares));
          expect(content).toMatchObject({ entries: ENTRIES, unreadable: [] });
        },
      ),
      { numRuns: 12 },
    );
  });

  test('no entry is lost when every byte comes alone', async () => {
    const bytes = [...Buffer.from(text)].map((byte) => Buffer.of(byte));
    expect((await readPieces(bytes)).entries).toEqual(ENTRIES);
  });
});

test('an entry by itself is an export', async () => {
  expect((await readText(pretty[1] ?? '')).entries).toEqual([second]);
});

test.each(['severity', 'timestamp', 'resource', 'httpRequest', 'payload', 'log_name', 'insertid'])(
  'an entry that has only %s is not thrown away',
  async (key) => {
    expect(await readText(`[{"${key}": {}}]`)).toMatchObject({ entries: [{}], unreadableCount: 0 });
  },
);

test('entries of a single key are found in an outer object that has keys of an entry', async () => {
  const entries = [{ textPayload: 'a' }, { textPayload: 'b' }];
  const outer = { timestamp: 't', resource: { type: 'x' }, logs: { ERROR: entries } };
  expect(await readText(JSON.stringify(outer))).toMatchObject({ entries, unreadableCount: 0 });
});

test('an entry whose payload quotes other entries is one entry', async () => {
  const entry = { timestamp: 't', severity: 'ERROR', payload: { failed: [{ insertId: 'x', logName: 'y' }] } };
  expect((await readText(JSON.stringify([entry, entry], null, 2))).entries).toHaveLength(2);
});

test.each(['[]', ' [ ]\n', '{"entries":[]}', '{"entries": [], "nextPageToken": ""}', '{}', '[[], []]'])(
  'an export of nothing, %s, is no error',
  async (text) => {
    expect((await readText(text)).entries).toEqual([]);
  },
);

test('byte order marks inside joined files cost no entry', async () => {
  const text = `\ufeff[${compact[0]}]\n\ufeff${compact[1]}\n\ufeff${compact[2]}\n`;
  expect(await readText(text)).toMatchObject({ entries: ENTRIES, unreadableCount: 0 });
});

test('a member named __proto__ stays data and pollutes nothing', async () => {
  const line = '{"insert_id":"x","__proto__":{"polluted":1},"json_payload":"{\'__proto__\': {\'polluted\': 2}}"}';
  const { entries } = await readText(`${line}\n`);
  const [entry = {}] = entries;
  expect(Object.hasOwn(entry, '__proto__')).toBe(true);
  expect(Object.getPrototypeOf(entry)).toBe(Object.prototype);
  expect('polluted' in entry || 'polluted' in {}).toBe(false);
  expect(JSON.stringify(entry)).toContain('"jsonPayload":{"__proto__":{"polluted":2}}');
});

test.each(['\n', '\n  '])('an entry 5000 levels deep does not end the run', async (space) => {
  const deep = `{"insertId":"x","jsonPayload":${'{"a":['.repeat(2500)}${']}'.repeat(2500)},${space}"severity":"INFO"}`;
  expect((await readText(`[${deep},${deep}]`)).entries).toHaveLength(2);
});

test('a large wrapped export is read as it arrives, not kept until its end', async () => {
  const entry = compact[0] ?? '';
  let largest = 0;
  async function* pieces(): AsyncGenerator<Buffer> {
    yield Buffer.from('{"logs":{"ERROR":[');
    for (let n = 0; n < 300; n++) yield Buffer.from(`${entry},`.repeat(100));
    yield Buffer.from(`${entry}]}}`);
  }
  let count = 0;
  for await (const batch of readExports(['-'], Readable.from(pieces()))) {
    largest = Math.max(largest, batch.entries.length);
    count += batch.entries.length;
  }
  expect(count).toBe(30_001);
  expect(largest).toBeLessThan(5000);
});
