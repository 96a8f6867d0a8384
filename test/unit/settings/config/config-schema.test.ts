import { readFileSync } from 'node:fs';
import path from 'node:path';
import { Ajv } from 'ajv';
import { describe, expect, test } from 'vitest';
import { parseConfig } from '../../../../src/settings/config/parse-config.ts';
import { validateConfig } from '../../../../src/settings/config/validate.ts';
import { DEFAULTS } from '../../../../src/settings/settings.ts';
import { PRIORITIES } from '../../../../src/types/cluster.ts';
import { NO_CONFIG } from '../../../../src/types/config.ts';
import { SEVERITIES } from '../../../../src/types/severity.ts';

type Node = Readonly<Record<string, unknown>>;

const SCHEMA: Node = JSON.parse(
  readFileSync(path.resolve(import.meta.dirname, '../../../../schema/config.schema.json'), 'utf8'),
);

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function at(...keys: readonly string[]): Node {
  return keys.reduce((node: Node, key) => {
    const next = node[key];
    if (!isNode(next)) throw new Error(`the schema has no ${keys.join('.')}`);
    return next;
  }, SCHEMA);
}

/** Of a section, what an editor fills in. */
function defaultsOf(name: string): unknown {
  return Object.fromEntries(
    Object.entries(at('definitions', name, 'properties')).map(([key, node]) => {
      const ref = isNode(node) && typeof node.$ref === 'string' ? node.$ref : undefined;
      if (ref !== undefined) return [key, defaultsOf(ref.replace('#/definitions/', ''))];
      return [key, isNode(node) ? node.default : undefined];
    }),
  );
}

const top = Object.entries(at('properties'));
const defined = Object.entries(at('definitions'));
const inner = defined.flatMap(([name, node]) =>
  Object.entries(isNode(node) && isNode(node.properties) ? node.properties : {}).map(
    ([key, value]) => [`${name}.${key}`, value] as const,
  ),
);
const documented = [...top, ...defined, ...inner].filter(([, node]) => isNode(node) && node.$ref === undefined);

describe('the schema of the configuration', () => {
  test.each(documented)('explains %s to an editor: title, description, and a default or examples', (_, node) => {
    expect(node).toMatchObject({ title: expect.any(String), description: expect.stringMatching(/\.$/) });
    expect(node).toSatisfy((known: Node) => 'default' in known || 'examples' in known);
  });

  test('takes its own examples: an editor offers them', () => {
    const ajv = new Ajv({ allowUnionTypes: true });
    ajv.addSchema(SCHEMA, 'config');
    const places = [
      ['config', SCHEMA] as const,
      ...defined.map(([name, node]) => [`config#/definitions/${name}`, node] as const),
    ];
    for (const [ref, node] of places) {
      const examples = isNode(node) && Array.isArray(node.examples) ? node.examples : [];
      expect(examples.filter((example) => ajv.validate({ $ref: ref }, example) === false)).toEqual([]);
    }
  });

  test('knows no key that it lets pass unchecked', () => {
    const mappings = [SCHEMA, ...top.map(([, node]) => node), ...defined.map(([, node]) => node)]
      .filter(isNode)
      .filter(({ type }) => [type].flat().includes('object'));
    expect(mappings.filter(({ additionalProperties }) => additionalProperties !== false)).toEqual([]);
    expect(mappings.length).toBeGreaterThan(14);
  });

  test('has the severities, priorities and defaults of the code', () => {
    expect(at('properties', 'min-severity')).toMatchObject({ enum: SEVERITIES, default: DEFAULTS.minSeverity });
    expect(at('properties', 'max-entries')).toMatchObject({ default: DEFAULTS.maxEntries });
    const { samples, ipAddresses } = NO_CONFIG.publish;
    expect(at('properties', 'publish', 'properties')).toMatchObject({
      samples: { default: samples },
      'ip-addresses': { default: ipAddresses },
    });
    for (const key of ['floor', 'ceiling', 'fixed']) {
      expect(at('definitions', 'priorityRule', 'properties', key)).toMatchObject({ enum: PRIORITIES });
    }
  });

  test('shows an editor the defaults that a run without a file has', () => {
    const file = Object.fromEntries(['issues', 'limits', 'worklog'].map((name) => [name, defaultsOf(name)]));
    const { tending, worklog } = parseConfig(JSON.stringify(file), 'c.yml');
    expect({ tending, worklog }).toEqual({ tending: NO_CONFIG.tending, worklog: NO_CONFIG.worklog });
    expect(JSON.parse(JSON.stringify(file)), 'a key has no default').toStrictEqual(file);
  });

  const FILES: readonly unknown[] = [
    {},
    null,
    [],
    'text',
    SCHEMA.examples,
    ...(Array.isArray(SCHEMA.examples) ? SCHEMA.examples : []),
    { services: null, ignore: null, x: 1 },
    { services: [{ name: 'a', path: '../a', tier: 1 }, { path: 'a//b' }, 7] },
    {
      priorities: [
        { match: {} },
        { match: { status: [0, '6xx', '5xx', null] }, fixed: 'P0', floor: 'P1' },
        { impact: '' },
      ],
    },
    {
      categories: [
        { name: 'new', match: { message: [] } },
        { name: 'A', match: { module: 'x'.repeat(501) } },
      ],
    },
    { publish: { samples: 'x', 'ip-addresses': true, more: 1 }, redaction: [{ name: 'A' }, { pattern: '' }, 1] },
    { issues: { label: 'a,b', 'label-prefixes': { state: ' ' }, 'open-from': { P3: 0, P2: 'x', P4: 1 }, title: '' } },
    {
      issues: {
        'trusted-logins': ['-a', 'x'.repeat(40), 'a[bot]'],
        'quiet-after': '0 windows',
        'steady-for': { up: 0 },
      },
    },
    { limits: { writes: 0, 'new-issues': 201, umbrella: 1.5, 'write-interval': 1 }, issues: { 'reopen-window': '14' } },
    {
      worklog: { directory: 'a/.Git/b', branch: 'a.lock', 'per-run': 'no', keep: '1y', quiet: 'no', more: 1 },
      'fail-on': 'P5',
    },
    { worklog: { directory: '../a', branch: 'log-gardener/ledger' }, limits: null, issues: null },
    { fingerprints: [{ name: '1' }], 'min-severity': 'info', 'max-entries': 1.5 },
    { ignore: Array.from({ length: 101 }, () => ({ match: { service: '*' } })) },
  ];
  test.each(FILES.map((file) => [file]))(
    'is what a run checks with: its compiled form finds the same in %j',
    (file) => {
      const ajv = new Ajv({ allErrors: true, allowUnionTypes: true });
      const check = ajv.compile(SCHEMA);
      const places = (errors: readonly { instancePath: string; keyword: string }[]) =>
        errors.map(({ instancePath, keyword }) => `${instancePath} ${keyword}`).sort();
      check(file);
      expect(places(validateConfig(file))).toEqual(places(check.errors ?? []));
    },
  );
});
