import { pipeline, Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';

/** Enough to tell encodings apart, and less than any chunk that files are read in. */
const HEAD_BYTES = 4096;

const GUNZIP_CHUNK_BYTES = 1 << 18;

/** Text in some other encoding has fewer control characters than this, compressed and executable files have more. */
const MAX_CONTROL_SHARE = 0.05;

/** UTF-16 of JSON has a NUL in nearly every second place. */
const MIN_NUL_SHARE = 0.7;

type Encoding = 'gzip' | 'utf-8' | 'utf-16le' | 'utf-16be' | 'binary';

/** Stored bytes that are no text. */
export class DecodeError extends Error {
  override readonly name = 'DecodeError';
}

/**
 * Unpacks gzip and turns UTF-16 into UTF-8, each told by its first bytes. A byte order mark may stay in UTF-8. A chunk
 * need only be good until the next one is asked for.
 */
export async function* decode(stored: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  const source = stored[Symbol.asyncIterator]();
  try {
    yield* decoded(source);
  } finally {
    // What is refused by its head has not been read to its end.
    await source.return?.();
  }
}

async function* decoded(source: AsyncIterator<Buffer>): AsyncGenerator<Buffer> {
  const plain = await withHead(source);
  const unpacked = guessEncoding(plain.head) === 'gzip' ? await withHead(gunzip(plain.chunks)) : plain;
  const encoding = guessEncoding(unpacked.head);
  if (encoding === 'gzip' || encoding === 'binary') throw new DecodeError('is a binary file, not a log export');
  if (encoding === 'utf-8') yield* unpacked.chunks;
  else yield* fromUtf16(unpacked.chunks, encoding);
}

type Headed = { readonly head: Buffer; readonly chunks: AsyncIterable<Buffer> };

async function withHead(iterator: AsyncIterator<Buffer>): Promise<Headed> {
  const first: Buffer[] = [];
  let length = 0;
  while (length < HEAD_BYTES) {
    const next = await iterator.next();
    if (next.done) break;
    first.push(next.value);
    length += next.value.length;
  }
  const head = Buffer.concat(first);
  return { head: head.subarray(0, HEAD_BYTES), chunks: joined(head, iterator) };
}

async function* joined(head: Buffer, rest: AsyncIterator<Buffer>): AsyncGenerator<Buffer> {
  try {
    if (head.length > 0) yield head;
    for (let next = await rest.next(); !next.done; next = await rest.next()) yield next.value;
  } finally {
    await rest.return?.();
  }
}

async function* gunzip(chunks: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  const unzip = createGunzip({ chunkSize: GUNZIP_CHUNK_BYTES });
  // An error destroys `unzip`, whose iterator then throws it.
  pipeline(Readable.from(copied(chunks), { objectMode: false }), unzip, () => {});
  try {
    yield* unzip;
  } catch (error) {
    if (!isZlibError(error)) throw error;
    throw new DecodeError('is a damaged or incomplete gzip file', { cause: error });
  }
}

/** What waits in a stream must outlive the next chunk. */
async function* copied(chunks: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  for await (const chunk of chunks) yield Buffer.from(chunk);
}

function isZlibError(error: unknown): boolean {
  return error instanceof Error && 'code' in error && String(error.code).startsWith('Z_');
}

async function* fromUtf16(chunks: AsyncIterable<Buffer>, encoding: string): AsyncGenerator<Buffer> {
  const decoder = new TextDecoder(encoding);
  for await (const chunk of chunks) yield Buffer.from(decoder.decode(chunk, { stream: true }));
}

function guessEncoding(head: Buffer): Encoding {
  if (head[0] === 0x1f && head[1] === 0x8b) return 'gzip';
  if (head[0] === 0xff && head[1] === 0xfe) return 'utf-16le';
  if (head[0] === 0xfe && head[1] === 0xff) return 'utf-16be';
  const pairs = head.length >> 1;
  const nuls = [0, 0];
  let controls = 0;
  head.forEach((byte, index) => {
    if (byte === 0) nuls[index & 1] = (nuls[index & 1] ?? 0) + 1;
    if (isControl(byte)) controls++;
  });
  const [even = 0, odd = 0] = nuls;
  if (pairs > 0 && odd / pairs > MIN_NUL_SHARE && even < odd / 2) return 'utf-16le';
  if (pairs > 0 && even / pairs > MIN_NUL_SHARE && odd < even / 2) return 'utf-16be';
  return controls / head.length > MAX_CONTROL_SHARE ? 'binary' : 'utf-8';
}

/** Escape is left out: coloured text is text. */
function isControl(byte: number): boolean {
  return byte < 0x09 || (byte > 0x0d && byte < 0x20 && byte !== 0x1b) || byte === 0x7f;
}
