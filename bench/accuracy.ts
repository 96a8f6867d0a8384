// Finds the patterns of labelled log sets with the product's one default setting and says how many are right.
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { PatternFold } from '../src/cluster/fold.ts';
import { settled } from '../src/cluster/shape.ts';
import { normalise } from '../src/normalise/normalise.ts';
import { agreement } from './grouping.ts';

type Row = { readonly Content: string; readonly EventId?: string };

/**
 * Published figures of others, for orientation: not measured by this run, whose sets may be others. GA / FGA, first over
 * the 16 sets of Loghub-2k, then over a set of a web backend with tracebacks.
 */
const PEERS: readonly (readonly [name: string, loghub: string, web: string])[] = [
  ['PIPLUP (2025)', '.882 / .884', '.367 / .437'],
  ['Brain', '.848 / .889', '.354 / .171'],
  ['Drain3, best of 144 settings', '.841 / .832', 'unknown'],
  ['Drain3 as installed', '.749 / .742', '.354 / .232'],
  ["Loki's pattern ingester", '.718 / .717', '.113 / .077'],
];

const { values } = parseArgs({ options: { data: { type: 'string' }, out: { type: 'string' } } });
if (values.data === undefined) {
  console.error('Usage: npm run bench:accuracy -- --data DIR [--out DIR]');
  process.exit(2);
}
report(values.data, values.out);
function report(data: string, out: string | undefined): void {
  const names = readdirSync(data)
    .filter((file) => file.endsWith('.jsonl'))
    .map((file) => path.basename(file, '.jsonl'))
    .sort();
  const scores = names.map((name) => {
    const rows = rowsOf(path.join(data, `${name}.jsonl`));
    const patterns = patternsOf(rows);
    if (out !== undefined) write(out, name, patterns);
    const score = agreement(
      rows.map(({ EventId = '' }) => EventId),
      patterns,
    );
    const { ga, fga, predicted, truth } = score;
    console.log(`${name} GA ${ga.toFixed(4)} FGA ${fga.toFixed(4)} patterns ${predicted} of ${truth}`);
    return score;
  });
  const mean = (pick: (score: (typeof scores)[number]) => number): string =>
    (scores.reduce((sum, score) => sum + pick(score), 0) / Math.max(1, scores.length)).toFixed(4);
  console.log(`mean GA ${mean(({ ga }) => ga)} FGA ${mean(({ fga }) => fga)} of ${scores.length} sets`);
  console.log(
    'Published figures of others (GA / FGA), not measured here: over the 16 sets of Loghub-2k, and over one set of a web backend',
  );
  for (const [name, loghub, web] of PEERS) console.log(`published ${name}: Loghub-2k ${loghub}, web ${web}`);
}

function rowsOf(file: string): readonly Row[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Row);
}

/** The pattern of each row, as one service's messages. */
function patternsOf(rows: readonly Row[]): readonly string[] {
  const fold = new PatternFold();
  const shapes = rows.map(({ Content }) => fold.add(normalise({ textPayload: Content })));
  const found = fold.finish();
  return shapes.map((shape) => found.get(settled(shape))?.pattern.fingerprint ?? '');
}

function write(folder: string, name: string, patterns: readonly string[]): void {
  mkdirSync(folder, { recursive: true });
  writeFileSync(path.join(folder, `${name}.txt`), `${patterns.join('\n')}\n`);
}
