import { chmod, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { decode } from '../../../src/collect/decode.ts';
import { readExports, totalBytes } from '../../../src/collect/read-export.ts';
import { UserError } from '../../../src/user-error.ts';
import { gather } from './reading.ts';

const REMEDY = 'Make an export with `gcloud logging read … --format=json > logs.json` and give its path.';
const good = '{"insertId":"a","logName":"l"}\n';
let directory = '';

beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'read-export-'));
});
afterAll(() => rm(directory, { recursive: true }));

async function file(name: string, content: string | Buffer): Promise<string> {
  const path = join(directory, name);
  await writeFile(path, content);
  return path;
}

const read = (...paths: readonly string[]) => gather(readExports(paths, Readable.from([])));

async function failure(attempt: Promise<unknown>): Promise<UserError> {
  const error = await attempt.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (!(error instanceof UserError)) throw new Error('did not fail by a UserError', { cause: error });
  return error;
}

const noise = Buffer.from(Array.from({ length: 5000 }, (_, index) => (index * 7919) % 251));
const BAD: readonly (readonly [name: string, content: string | Buffer, reason: string])[] = [
  ['empty.json', '', 'is empty'],
  ['blank.json', '\ufeff \r\n\n', 'is empty'],
  ['empty.json.gz', gzipSync(''), 'is empty'],
  ['notes.txt', 'hello SECRET\nworld\n', 'holds no log entry that can be read (@, line 1: not valid JSON)'],
  [
    'package.json',
    '{"name":"x","files":[],"scripts":{"a":"b"}}',
    'holds no log entry that can be read (@, line 1: not a log entry)',
  ],
  ['numbers.json', '[1,2]', 'holds no log entry that can be read (@, entry 1: not a log entry)'],
  ['cut.json', '[', 'holds no log entry that can be read (@, end: the file ends before its list of entries does)'],
  ['image.png', Buffer.concat([Buffer.from('\x89PNG\r\n'), noise]), 'is a binary file, not a log export'],
  ['twice.gz', gzipSync(gzipSync(good)), 'is a binary file, not a log export'],
  ['cut.gz', gzipSync(good.repeat(500)).subarray(0, -20), 'is a damaged or incomplete gzip file'],
  ['damaged.gz', Buffer.concat([gzipSync(good).subarray(0, 12), noise]), 'is a damaged or incomplete gzip file'],
];

test.each(BAD)('%s is refused by its name, with the reason and what to do', async (name, content, reason) => {
  const path = await file(name, content);
  const error = await failure(read(path));
  expect(error.message).toBe(`${path}: ${reason.replace('@', path)}. ${REMEDY}`);
  expect(error).toMatchObject({ name: 'UserError', remedy: REMEDY });
});

test('a missing file is named before and while reading', async () => {
  const path = join(directory, 'missing.json');
  const message = `${path}: there is no such file. ${REMEDY}`;
  expect((await failure(read(path))).message).toBe(message);
  expect((await failure(totalBytes(['-', path]))).message).toBe(message);
});

test('a directory is named before and while reading', async () => {
  const message = `${directory}: is a directory, not a file. ${REMEDY}`;
  expect((await failure(read(directory))).message).toBe(message);
  expect((await failure(totalBytes([directory]))).message).toBe(message);
});

test.skipIf(process.getuid?.() === 0)('a file without permission is named before and while reading', async () => {
  const path = await file('locked.json', good);
  await chmod(path, 0o000);
  const message = `${path}: may not be read: permission denied. ${REMEDY}`;
  expect((await failure(read(path))).message).toBe(message);
  expect((await failure(totalBytes([path]))).message).toBe(message);
});

test.each([noise, gzipSync(noise)])('a file that is refused by its first bytes does not stay open', async (content) => {
  let isOpen = false;
  async function* source(): AsyncGenerator<Buffer> {
    isOpen = true;
    try {
      for (;;) yield content;
    } finally {
      isOpen = false;
    }
  }
  await expect(decode(source()).next()).rejects.toThrow();
  expect(isOpen).toBe(false);
});

test('an empty standard input is named as such', async () => {
  expect((await failure(read('-'))).message).toBe(`standard input: is empty. ${REMEDY}`);
});

test('a progress line knows how much of all files is read', async () => {
  const paths = [await file('one.ndjson', good), await file('two.ndjson.gz', gzipSync(good.repeat(100)))];
  const total = await totalBytes(paths);
  expect((await read(...paths)).bytesRead).toBe(total);
  expect(await totalBytes([...paths, '-'])).toBeUndefined();
});

test('several files are read in order, each with its own positions', async () => {
  const one = await file('first.json', good);
  const two = await file('second.json', `${good}oops\n`);
  const content = await gather(readExports([one, '-', two], Readable.from(['{"insertId":"in"}'])));
  expect(content.entries.map((entry) => entry.insertId)).toEqual(['a', 'in', 'a']);
  expect(content.unreadable).toEqual([{ where: `${two}, line 2`, why: 'not valid JSON' }]);
});
