import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';

export const ROOT = path.resolve(import.meta.dirname, '../..');
const BUNDLE = path.join(ROOT, 'dist/index.js');

export type Finished = { readonly code: number | null; readonly stdout: string; readonly stderr: string };

type Start = {
  readonly args?: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
  readonly stdin?: string | Buffer;
  readonly cwd?: string;
};

/** Runs the committed bundle as its users do, in an environment of its own. */
export function runDist({ args = [], env = {}, stdin = '', cwd = ROOT }: Start): Promise<Finished> {
  const child = spawn(process.execPath, [BUNDLE, ...args], { cwd, env: { PATH: process.env.PATH ?? '', ...env } });
  let stdout = '';
  let stderr = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    stdout += text;
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    stderr += text;
  });
  child.stdin.on('error', () => {}); // a run that fails early does not read its input
  child.stdin.end(stdin);
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, stdout, stderr }));
  });
}

/** A folder that goes away with the scope: `await using scratch = await scratchFolder()`. */
export async function scratchFolder(): Promise<
  AsyncDisposable & { readonly path: string; file(name: string): string }
> {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'log-gardener-test-'));
  return {
    path: folder,
    file: (name) => path.join(folder, name),
    [Symbol.asyncDispose]: () => rm(folder, { recursive: true, force: true }),
  };
}
