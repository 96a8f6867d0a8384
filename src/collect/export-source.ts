import { access, constants, type FileHandle, open, stat } from 'node:fs/promises';
import { UserError } from '../user-error.ts';

export const MAKE_AN_EXPORT = 'Make an export with `gcloud logging read … --format=json > logs.json` and give its path';

const STANDARD_INPUT = '-';
const READ_CHUNK_BYTES = 1 << 19;

const REASONS: ReadonlyMap<string, string> = new Map([
  ['ENOENT', 'there is no such file'],
  ['ENOTDIR', 'there is no such file'],
  ['EISDIR', 'is a directory, not a file'],
  ['EACCES', 'may not be read: permission denied'],
  ['EPERM', 'may not be read: permission denied'],
]);

/** How the user knows the export. */
export function sourceName(path: string): string {
  return path === STANDARD_INPUT ? 'standard input' : path;
}

/** The bytes of an export as stored. Each chunk is good until the next one is asked for. */
export async function* readBytes(path: string, stdin: NodeJS.ReadableStream): AsyncGenerator<Buffer> {
  try {
    if (path !== STANDARD_INPUT) yield* readFile(path);
    else for await (const chunk of stdin) yield typeof chunk === 'string' ? Buffer.from(chunk) : chunk;
  } catch (error) {
    throw unreadable(path, error);
  }
}

/** Into two buffers by turns, the one while the other is looked at: a stream would take new memory for each chunk. */
async function* readFile(path: string): AsyncGenerator<Buffer> {
  await using file = await open(path);
  let [current, next] = [Buffer.allocUnsafe(READ_CHUNK_BYTES), Buffer.allocUnsafe(READ_CHUNK_BYTES)];
  let ahead = readInto(file, current);
  try {
    for (let length = await ahead; length > 0; length = await ahead) {
      ahead = readInto(file, next);
      yield current.subarray(0, length);
      [current, next] = [next, current];
    }
  } finally {
    await ahead.catch(() => {});
  }
}

async function readInto(file: FileHandle, buffer: Buffer): Promise<number> {
  const { bytesRead } = await file.read(buffer, 0, buffer.length, null);
  return bytesRead;
}

/** Size of the files in bytes, for a progress line; undefined when one cannot be known before it is read. */
export async function totalBytes(paths: readonly string[]): Promise<number | undefined> {
  const sizes = await Promise.all(paths.map(fileSize));
  return sizes.reduce((total, size) => (total === undefined || size === undefined ? undefined : total + size), 0);
}

async function fileSize(path: string): Promise<number | undefined> {
  if (path === STANDARD_INPUT) return undefined;
  try {
    await access(path, constants.R_OK);
    const file = await stat(path);
    if (file.isDirectory()) throw Object.assign(new Error('a directory'), { code: 'EISDIR' });
    return file.isFile() ? file.size : undefined;
  } catch (error) {
    throw unreadable(path, error);
  }
}

function unreadable(path: string, cause: unknown): UserError {
  const code = cause instanceof Error && 'code' in cause ? String(cause.code) : 'unknown error';
  const reason = REASONS.get(code) ?? `cannot be read (${code})`;
  return new UserError({ thing: sourceName(path), reason, remedy: `${MAKE_AN_EXPORT}.` }, { cause });
}
