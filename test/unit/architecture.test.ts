import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

const SRC = path.resolve(import.meta.dirname, '../../src');

/** Left to right: a room may import from itself, from rooms to its left, and from files at the top that all share. */
const RIVER = [
  'text',
  'types',
  'settings',
  'ledger',
  'collect',
  'normalise',
  'cluster',
  'prioritise',
  'plan',
  'origin',
  'report',
  'render',
  'publish',
] as const;
const BANKS: readonly string[] = ['collect', 'publish'];
const SHARED: readonly string[] = ['user-error.ts', 'world.ts'];

/** What a pure room must not know: files, processes, networks, clients. */
const EFFECTS = /^(?:node:(?!util$|crypto$)|@actions\/|@google-cloud\/|@octokit\/)/;
/** Clock, environment and chance, written out. */
const AMBIENT = /\bDate\.now\(|\bnew Date\(\)|\bprocess\.|\bMath\.random\(|\bperformance\./;

type Import = { readonly from: string; readonly to: string };

const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
  .map((file) => file.replaceAll(path.sep, '/'))
  .filter((file) => file.endsWith('.ts'));
const imports: readonly Import[] = files.flatMap((file) =>
  [...readFileSync(path.join(SRC, file), 'utf8').matchAll(/(?:from|import\()\s*'([^']+)'/g)].map(([, to = '']) => ({
    from: file,
    to: to.startsWith('.') ? path.posix.join(path.posix.dirname(file), to) : to,
  })),
);

describe('the river', () => {
  it('flows one way: no room imports from a room to its right', () => {
    const upstream = imports.filter(({ from, to }) => {
      const [here, there] = [roomOf(from), roomOf(to)];
      return here !== undefined && there !== undefined && RIVER.indexOf(there) > RIVER.indexOf(here);
    });
    expect(upstream).toEqual([]);
  });

  it('keeps its pure rooms free of files, processes and clients', () => {
    const effects = imports.filter(({ from, to }) => isPure(from) && EFFECTS.test(to));
    expect(effects).toEqual([]);
  });

  it('keeps its pure rooms free of clock, environment and chance', () => {
    const ambient = files.filter((file) => isPure(file) && AMBIENT.test(readFileSync(path.join(SRC, file), 'utf8')));
    expect(ambient).toEqual([]);
  });

  it('has no rooms beside the ones it names', () => {
    const rooms = new Set(files.filter((file) => file.includes('/')).map((file) => file.split('/')[0]));
    expect([...rooms].sort()).toEqual([...RIVER].sort());
  });

  it('lets rooms share only what belongs to none of them', () => {
    const top = imports.filter(({ from, to }) => from.includes('/') && to.endsWith('.ts') && !to.includes('/'));
    expect(top.filter(({ to }) => !SHARED.includes(to))).toEqual([]);
  });
});

function roomOf(file: string): (typeof RIVER)[number] | undefined {
  return RIVER.find((room) => file.startsWith(`${room}/`));
}

function isPure(file: string): boolean {
  const room = roomOf(file);
  return room !== undefined && !BANKS.includes(room);
}
