// How many fingerprints of real exports stay when only half of the entries are seen, or the second half of the window
// with the templates of the first known.
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { PatternFold } from '../src/cluster/fold.ts';
import { settled } from '../src/cluster/shape.ts';
import { readExports } from '../src/collect/read-export.ts';
import { TraceAssembler } from '../src/normalise/assemble.ts';
import { normalise } from '../src/normalise/normalise.ts';
import type { KnownPattern } from '../src/types/cluster.ts';
import type { Entry } from '../src/types/entry.ts';

const { values } = parseArgs({ options: { data: { type: 'string' } } });
if (values.data === undefined) {
  console.error('Usage: npm run bench:stability -- --data DIR');
  process.exit(2);
}
/** Per cent. */
const LEAST_KEPT = 99;
await report(values.data);

type Tally = { stayed: number; moved: number };

async function report(data: string): Promise<void> {
  const volume: Tally = { stayed: 0, moved: 0 };
  const window: Tally = { stayed: 0, moved: 0 };
  for (const file of readdirSync(data).filter((name) => name.endsWith('.json'))) {
    const entries = await entriesOf(path.join(data, file));
    const half = (parity: number) => entries.filter((_, index) => index % 2 === parity);
    compare(file, 'half the volume', half(0), half(1), volume);
    const middle = Math.ceil(entries.length / 2);
    compare(file, 'half the window', entries.slice(0, middle), entries.slice(middle), window);
  }
  say('fingerprints_kept_over_half_the_volume', volume);
  say('fingerprints_kept_over_half_the_window', window);
}

/** Patterns of the whole that both parts hold: does the second part, knowing the first, call them the same? */
function compare(file: string, how: string, first: readonly Entry[], second: readonly Entry[], tally: Tally): void {
  const whole = fingerprintsOf([...first, ...second], []);
  const before = fingerprintsOf(first, []);
  const after = fingerprintsOf(second, before.known);
  const called = namesOf(first, whole, before);
  for (const [fingerprint, names] of namesOf(second, whole, after)) {
    const earlier = called.get(fingerprint);
    if (earlier === undefined) continue;
    const strange = [...names].filter((name) => !earlier.has(name));
    tally[strange.length === 0 ? 'stayed' : 'moved'] += 1;
    if (strange.length === 0) continue;
    console.log(`moved ${how} ${file} ${fingerprint}: ${whole.textOf(fingerprint)}`);
    for (const name of earlier) console.log(`  was called ${name}: ${before.textOf(name)}`);
    for (const name of strange) console.log(`  now called ${name}, which nothing known covers: ${after.textOf(name)}`);
  }
}

type Named = { readonly of: (entry: Entry) => string };

/** What the entries of each pattern of the whole are called. */
function namesOf(entries: readonly Entry[], whole: Named, part: Named): ReadonlyMap<string, ReadonlySet<string>> {
  const names = new Map<string, Set<string>>();
  for (const entry of entries) found(names, whole.of(entry)).add(part.of(entry));
  return names;
}

function fingerprintsOf(entries: readonly Entry[], known: readonly KnownPattern[]) {
  const fold = new PatternFold({ known });
  const shapes = new Map(entries.map((entry) => [entry, fold.add(entry)]));
  const patterns = fold.finish();
  const all = [...new Set(patterns.values())].map(({ pattern }) => pattern);
  return {
    known: all.map(({ project, service, identity }) => ({ project, service, ...identity })),
    textOf: (fingerprint: string) => all.find((pattern) => pattern.fingerprint === fingerprint)?.template ?? '',
    of(entry: Entry): string {
      const shape = shapes.get(entry);
      return shape === undefined ? '' : (patterns.get(settled(shape))?.pattern.fingerprint ?? '');
    },
  };
}

async function entriesOf(file: string): Promise<readonly Entry[]> {
  const entries: Entry[] = [];
  const assembler = new TraceAssembler();
  for await (const batch of readExports([file], process.stdin)) {
    for (const raw of batch.entries) entries.push(...assembler.push(normalise(raw)));
  }
  entries.push(...assembler.flush());
  return entries.sort((a, b) => (a.time < b.time ? -1 : 1));
}

function found(groups: Map<string, Set<string>>, key: string): Set<string> {
  const group = groups.get(key) ?? new Set<string>();
  groups.set(key, group);
  return group;
}

function say(name: string, { stayed, moved }: Tally): void {
  const share = stayed + moved === 0 ? 0 : (100 * stayed) / (stayed + moved);
  console.log(`${name} ${share.toFixed(2)} % (${stayed} of ${stayed + moved}; at least ${LEAST_KEPT} %)`);
  if (share < LEAST_KEPT) process.exitCode = 1;
}
