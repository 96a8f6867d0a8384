import type { Pattern, Priority, Ranked } from '../../../src/types/cluster.ts';
import { aLogEntry, rankedFrom } from '../../support/an-entry.ts';

const [TEMPLATE] = rankedFrom([aLogEntry({ textPayload: 'no funds', severity: 'ERROR' })]);

export type RankedFields = {
  readonly priority: Priority;
  readonly occurrences: number;
  readonly category: string;
  readonly name: string;
  readonly service: string;
  readonly module: string | undefined;
  readonly first: string;
  readonly last: string;
  readonly revisions: readonly string[];
  /** Of its patterns besides the leading one. */
  readonly others: readonly string[];
};

const USUAL: RankedFields = {
  priority: 'P1',
  occurrences: 3,
  category: 'new',
  name: 'no funds',
  service: 'shop',
  module: 'shop.cart',
  first: '',
  last: '',
  revisions: [],
  others: [],
};

export function fingerprintOf(index: number): string {
  return `v1:${String(index).padStart(16, '0')}`;
}

/** A cluster of which only what the lifecycle looks at is told. */
export function aRanked(index: number, fields: Partial<RankedFields> = {}): Ranked {
  if (TEMPLATE === undefined) throw new Error('no cluster');
  const { cluster } = TEMPLATE;
  const [pattern] = cluster.patterns;
  if (pattern === undefined) throw new Error('no pattern');
  const all = { ...USUAL, name: `failure ${WORDS[index % WORDS.length]} ${index}`, ...fields };
  const { priority, category, name, service, occurrences, first, last, revisions } = all;
  const fingerprint = fingerprintOf(index);
  const patterns = [fingerprint, ...all.others].map((each): Pattern => {
    const source = { module: all.module, function: undefined, file: undefined, line: undefined };
    return { ...pattern, fingerprint: each, service, source, identity: { scope: '', text: `${name} of ${each}` } };
  });
  const tally = { ...cluster.tally, occurrences, count: occurrences, first, last, revisions };
  return { ...TEMPLATE, priority, category, cluster: { ...cluster, fingerprint, name, service, patterns, tally } };
}

const WORDS = ['cart', 'mail', 'price', 'login', 'queue', 'index', 'backup', 'export', 'search', 'stock'];
