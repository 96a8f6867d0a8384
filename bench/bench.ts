// The figures of speed and memory, each beside its floor in the same run: one `name value unit` a line.
import { spawn } from 'node:child_process';
import { createReadStream, mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import { PatternFold } from '../src/cluster/fold.ts';
import { normalise } from '../src/normalise/normalise.ts';
import type { Entry } from '../src/types/entry.ts';
import { benchmarkCleaning } from './cleaning.ts';
import { writeSyntheticLog } from './synthetic-log.ts';

const STATEMENTS = 1_000;
const IN_MEMORY = 300_000;
const COLD_STARTS = 7;
const READING_ROUNDS = 3;
const CLUSTERING_ROUNDS = 5;

type Measured = { readonly seconds: number; readonly peakMegabytes: number; readonly cpuSeconds: number };

const { values } = parseArgs({ options: { entries: { type: 'string', default: '1000000' } } });
const entries = Number(values.entries);
const folder = mkdtempSync(path.join(os.tmpdir(), 'log-gardener-bench-'));
try {
  await benchmark(folder, entries);
} finally {
  rmSync(folder, { recursive: true, force: true });
}

async function benchmark(scratch: string, count: number): Promise<void> {
  const log = path.join(scratch, 'log.ndjson');
  await writeSyntheticLog(log, count, STATEMENTS);
  const preview = ['dist/index.js', 'preview', log, '--out', path.join(scratch, 'out')];
  const floors: Measured[] = [];
  const readings: Measured[] = [];
  const products: Measured[] = [];
  // By turns, and the best of each: what else runs on the machine then disturbs both alike.
  for (let round = 0; round < READING_ROUNDS; round++) {
    floors.push(await measure(['bench/measured.ts', 'bench/read-and-parse.ts', log]));
    readings.push(await measure(['bench/measured.ts', 'bench/read-entries.ts', log]));
    products.push(await measure(['bench/measured.ts', ...preview]));
  }
  const [floor, reading, product] = [best(floors), best(readings), best(products)];
  say('read_and_parse', count / floor.seconds, 'entries/s');
  say('preview', count / product.seconds, 'entries/s');
  say('reading_to_read_and_parse', floor.seconds / reading.seconds, 'ratio');
  say('preview_to_read_and_parse', floor.seconds / product.seconds, 'ratio');
  say('preview_to_read_and_parse_cpu', floor.cpuSeconds / product.cpuSeconds, 'ratio');
  say('preview_peak_memory', product.peakMegabytes, 'MB');
  await clusteringAlone(log);
  await coldStart(scratch, log);
  benchmarkCleaning(say);
}

/** Of each figure the best; of memory the worst. */
function best(rounds: readonly Measured[]): Measured {
  return {
    seconds: Math.min(...rounds.map(({ seconds }) => seconds)),
    cpuSeconds: Math.min(...rounds.map(({ cpuSeconds }) => cpuSeconds)),
    peakMegabytes: Math.max(...rounds.map(({ peakMegabytes }) => peakMegabytes)),
  };
}

async function clusteringAlone(log: string): Promise<void> {
  const lines = await head(log, IN_MEMORY);
  const entries: readonly Entry[] = lines.map((line) => normalise(JSON.parse(line)));
  const parsing: number[] = [];
  const clustering: number[] = [];
  for (let round = 0; round < CLUSTERING_ROUNDS; round++) {
    parsing.push(cpuSecondsOf(() => parseAll(lines)));
    clustering.push(cpuSecondsOf(() => clusterAll(entries)));
  }
  const [parse, cluster] = [Math.min(...parsing), Math.min(...clustering)];
  say('json_parse', lines.length / parse, 'entries/CPU-s');
  say('clustering', lines.length / cluster, 'entries/CPU-s');
  say('clustering_to_json_parse', parse / cluster, 'ratio');
}

function parseAll(lines: readonly string[]): void {
  for (const line of lines) JSON.parse(line);
}

function clusterAll(entries: readonly Entry[]): void {
  const fold = new PatternFold();
  for (const entry of entries) fold.add(entry);
  fold.finish();
}

async function coldStart(scratch: string, log: string): Promise<void> {
  const small = path.join(scratch, 'small.ndjson');
  await writeSyntheticLog(small, 10, 5);
  const empty: number[] = [];
  const preview: number[] = [];
  for (let round = 0; round < COLD_STARTS; round++) {
    empty.push((await run(['-e', '0'])).seconds);
    preview.push(
      (await run(['dist/index.js', 'preview', small, '--out', path.join(path.dirname(log), 'cold')])).seconds,
    );
  }
  say('empty_node', median(empty) * 1_000, 'ms');
  say('cold_start', median(preview) * 1_000, 'ms');
  say('cold_start_to_empty_node', median(preview) / median(empty), 'ratio');
}

async function head(file: string, count: number): Promise<readonly string[]> {
  const lines: string[] = [];
  for await (const line of createInterface({ input: createReadStream(file) })) {
    lines.push(line);
    if (lines.length >= count) break;
  }
  return lines;
}

function cpuSecondsOf(work: () => void): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6;
}

async function measure(args: readonly string[]): Promise<Measured> {
  const { seconds, told } = await run(args);
  const { peakMegabytes, cpuSeconds } = JSON.parse(told) as Omit<Measured, 'seconds'>;
  return { seconds, peakMegabytes, cpuSeconds };
}

function run(args: readonly string[]): Promise<{ readonly seconds: number; readonly told: string }> {
  const start = performance.now();
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'ignore', 'inherit', 'pipe'] });
  let told = '';
  child.stdio[3]?.on('data', (chunk: Buffer) => {
    told += chunk.toString();
  });
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => {
      if (code === 0) resolve({ seconds: (performance.now() - start) / 1_000, told });
      else reject(new Error(`node ${args.join(' ')} ended with ${code}`));
    });
  });
}

function median(numbers: readonly number[]): number {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? Number.NaN;
}

function say(name: string, value: number, unit: string): void {
  console.log(`${name} ${value < 100 ? value.toFixed(2) : Math.round(value)} ${unit}`);
}
