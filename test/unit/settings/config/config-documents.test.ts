import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { matches } from '../../../../src/settings/config/matcher.ts';
import { parseConfig } from '../../../../src/settings/config/parse-config.ts';
import type { Match } from '../../../../src/types/config.ts';
import { NO_CONFIG } from '../../../../src/types/config.ts';
import type { LogEntry } from '../../../../src/types/entry.ts';
import { clustersFrom } from '../../../support/an-entry.ts';
import { refusalOf } from './reading.ts';

const ROOT = path.resolve(import.meta.dirname, '../../../..');
const read = (file: string): string => readFileSync(path.join(ROOT, file), 'utf8');

const DOCUMENT = read('docs/configuration.md');
const EXAMPLES = [...DOCUMENT.matchAll(/```yaml\n(.*?)```/gs)].map(([, yaml = '']) => yaml);
type Mapping = { readonly properties?: object };
const SCHEMA: Mapping & { readonly definitions: Readonly<Record<string, Mapping>> } = JSON.parse(
  read('schema/config.schema.json'),
);

describe('the page about the configuration', () => {
  test.each(EXAMPLES.map((yaml) => [yaml.split('\n')[0], yaml]))(
    'shows a file that works, where it starts with %s',
    (_, yaml) => {
      expect(parseConfig(yaml, 'docs/configuration.md')).not.toEqual(NO_CONFIG);
    },
  );

  test('names every key of the file', () => {
    expect(EXAMPLES.length).toBeGreaterThan(6);
    const keys = [SCHEMA, ...Object.values(SCHEMA.definitions)].flatMap(({ properties = {} }) =>
      Object.keys(properties),
    );
    expect(keys.length).toBeGreaterThan(40);
    expect(keys.filter((key) => !DOCUMENT.includes(`\`${key}\``))).toEqual([]);
  });

  test('quotes errors as they are told', () => {
    const told = refusalOf(
      `${'#\n'.repeat(9)}priorities:\n  - { match: { status: 500 }, floor: P1 }\n  - flor: P1\n    match: { status: 500 }\n    impact: ${'x'.repeat(201)}\n${'#\n'.repeat(4)}ignore:\n  -\n    match:\n      message: /(timeout/\n`,
    );
    const lines = (text: string): readonly string[] =>
      text
        .split('\n')
        .map((line) => line.trimEnd())
        .filter((line) => line.startsWith('  - line'));
    expect(DOCUMENT).toContain(lines(told)[0]);
    expect(lines(told).map((line) => line.replace(/line \d+/, ''))).toEqual(
      lines(/```text\n(.*?)```/s.exec(DOCUMENT)?.[1] ?? '').map((line) => line.replace(/line \d+/, '')),
    );
  });
});

describe('the example beside the bundled day', () => {
  const config = parseConfig(read('examples/log-gardener.yml'), 'examples/log-gardener.yml');
  const day = gunzipSync(readFileSync(path.join(ROOT, 'examples/one-day.ndjson.gz'))).toString('utf8');
  const entries: readonly LogEntry[] = day
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  const subjects = clustersFrom(entries).flatMap(({ patterns }) =>
    patterns.map(({ service, source, template, exception, status }) => ({
      service,
      module: source.module ?? '',
      message: `${exception ?? ''} ${template}`,
      status,
    })),
  );
  const RULES: readonly (readonly [string, Match])[] = [
    ...config.priorities.map(({ label, match }) => [label, match] as const),
    ...config.categories.map(({ name, match }) => [name, match] as const),
    ...config.ignore.map(({ label, match }) => [label, match] as const),
    ...config.fingerprints.map(({ name, match }) => [name, match] as const),
  ];

  test.each(RULES)('has something of that day for its rule "%s": a reader tries it there', (_, match) => {
    expect(subjects.some((subject) => matches(match, subject))).toBe(true);
  });

  test('has something of that day to take out for each of its redaction rules', () => {
    expect(config.redaction.length).toBeGreaterThan(0);
    expect(config.redaction.filter(({ find }) => [...find(day.slice(0, 1_000_000))].length === 0)).toEqual([]);
  });

  test('knows the source of every service of that day', () => {
    const services = [...new Set(subjects.map(({ service }) => service))];
    expect(
      services.filter((service) => !config.services.some(({ name, path: source }) => source && name.test(service))),
    ).toEqual([]);
    expect(services.length).toBeGreaterThan(2);
  });
});
