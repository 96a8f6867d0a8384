import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { nearestKey } from '../../../../src/settings/config/nearest-key.ts';
import { refusalOf } from './reading.ts';

const KEYS = [
  'services',
  'priorities',
  'categories',
  'ignore',
  'fingerprints',
  'publish',
  'redaction',
  'issues',
  'limits',
  'worklog',
  'fail-on',
  'min-severity',
  'max-entries',
];

describe('what is wrong with a configuration', () => {
  test('is all told at once, in the order of the file, each with line, key and remedy', () => {
    const text = `services:
  - name: shop
    pth: services/shop
    tier: high
priorities:
  - match: { mesage: refused, status: [99, 5x] }
    fixed: P0
    floor: P1
ignore:
  - match: { message: /(timeout/ }
max-entries: many
`;
    expect(refusalOf(text)).toBe(`configuration c.yml: 8 things are wrong. 
  - line 3, services[0].pth: is not known. Did you mean path?
  - line 4, services[0].tier: "high" is not one of its values. Use one of critical, standard, low.
  - line 6, priorities[0].match.mesage: is not known. Did you mean message?
  - line 6, priorities[0].match.status[0]: 99 is too small. Use 100 or more.
  - line 6, priorities[0].match.status[1]: "5x" is no HTTP status. Write it like 404 or 502-504 or 5xx.
  - line 8, priorities[0].floor: cannot stand beside fixed. Keep one of them.
  - line 10, ignore[0].match.message: "/(timeout/" is not a regular expression: missing closing ) at character 1. The syntax is that of RE2: https://github.com/google/re2/wiki/Syntax.
  - line 11, max-entries: must be a whole number, not "many". Write it like 100000.`);
  });

  const RULE = 'match: { status: 500 }';
  test.each([
    ['prioritys: []', 'line 1, prioritys: is not known. Did you mean priorities?'],
    ['min_severity: INFO', 'line 1, min_severity: is not known. Did you mean min-severity?'],
    ['minSeverity: INFO', 'line 1, minSeverity: is not known. Did you mean min-severity?'],
    ['notifications: {}', `line 1, notifications: is not known. Known here are ${KEYS.join(', ')}`],
    [
      'publish: { samples: public }',
      'publish.samples: "public" is not one of its values. Use one of never, private, always',
    ],
    ['publish: { ips: keep }', 'publish.ips: is not known. Known here are samples, ip-addresses'],
    ['redaction: [{ name: a }]', 'redaction[0]: lacks pattern. Add it'],
    [
      'redaction: [{ name: A 1, pattern: x }]',
      'redaction[0].name: "A 1" is no redaction name. Write it like customer-number',
    ],
    [
      "redaction: [{ name: a, pattern: '/[0-9]*/' }]",
      'redaction[0].pattern: "/[0-9]*/" fits where nothing stands. Let it ask for at least one character',
    ],
    [
      "redaction: [{ name: a, pattern: '/(/' }]",
      'redaction[0].pattern: "/(/" is not a regular expression: missing closing )',
    ],
    ['min-severity: warning', 'line 1, min-severity: "warning" is not one of its values. Did you mean WARNING?'],
    ['max-entries: 0', 'max-entries: 0 is too small. Use 1 or more'],
    ['max-entries: 1.5', 'max-entries: must be a whole number, not 1.5'],
    ['services: shop', 'services: must be a list, not "shop". Write each item on a line of its own'],
    ['- services', 'line 1: must be a mapping of keys to values, not a list'],
    [
      'services: [shop]',
      'services[0]: must be a mapping of keys to values, not "shop". Known here are name, path, tier',
    ],
    ['services: [{ tier: low }]', 'services[0]: lacks name. Add it'],
    ['services: [{ name: [] }]', 'services[0].name: is empty'],
    ['services: [{ name: "" }]', 'services[0].name: is empty'],
    ['services: [{ name: a, path: ../a }]', '"../a" is no path in the repository. Write it like services/backend'],
    ['services: [{ name: a, path: /a }]', '"/a" is no path in the repository'],
    ['services: [{ name: a, path: a/../../b }]', '"a/../../b" is no path in the repository'],
    ['services: [{ name: a, path: "a b" }]', '"a b" is no path in the repository'],
    ['ignore: [{ match: {} }]', 'ignore[0].match: is empty. Name at least one of service, module, message, status'],
    [
      'ignore: [{ match: { message: 404 } }]',
      'ignore[0].match.message: must be text or a list, not 404. Put it in quotes',
    ],
    ['ignore: [{ match: { status: 504-502 } }]', '"504-502" ends before it begins. Write it like 502-504'],
    ['ignore: [{ name: "a\\nb", match: { status: 404 } }]', '"a?b" is no rule name'],
    [
      `priorities: [{ ${RULE} }]`,
      'priorities[0]: says what it matches and not what follows. Add one of floor, ceiling, fixed, impact',
    ],
    [`priorities: [{ ${RULE}, flor: P1 }]`, 'line 1, priorities[0].flor: is not known. Did you mean floor?'],
    ['priorities: [{ mach: { status: 500 }, floor: P1 }]', 'priorities[0].mach: is not known. Did you mean match?'],
    [
      `priorities: [{ ${RULE}, floor: P5 }]`,
      'priorities[0].floor: "P5" is not one of its values. Use one of P0, P1, P2, P3, P4',
    ],
    [
      `priorities: [{ ${RULE}, floor: P1, ceiling: P3 }]`,
      'priorities[0].ceiling: never more urgent than P3 contradicts the floor, never less urgent than P1',
    ],
    [`priorities: [{ ${RULE}, fixed: P1, ceiling: P3 }]`, 'priorities[0].ceiling: cannot stand beside fixed'],
    [`priorities: [{ ${RULE}, impact: "a\\nb" }]`, 'priorities[0].impact: "a?b" is no impact sentence'],
    [`priorities: [{ ${RULE}, impact: ${'x'.repeat(201)} }]`, 'priorities[0].impact: is longer than 200 characters'],
    [
      'categories: [{ name: regression, match: { status: 500 } }]',
      '"regression" is a name that Log Gardener itself uses. Choose another',
    ],
    ['categories: [{ name: Auth, match: { status: 500 } }]', '"Auth" is no category name. Write it like auth'],
    ['fingerprints: [{ name: "a b", match: { status: 500 } }]', '"a b" is no fingerprint name'],
    ['ignore: []\nignore: []', 'line 2, ignore: stands here a second time, after line 1. Keep one of them'],
    ['404: a', 'line 1: has a key that is no text'],
    ['ignore: [{ match: &m { status: 404 } }, { match: *m }]', '"*m" refers to another value'],
    [
      'services:\n  - name: *-staging',
      'line 2, services[0].name: "*-staging" refers to another value. Write it out; put a value that starts with * in quotes',
    ],
    [
      'services:\n  - name: *',
      'line 2: cannot be read as YAML at column 11: Alias cannot be an empty string. Put a value that starts with * in quotes',
    ],
    [
      'ignore:\n  - match: { message: "\\d" }',
      'line 2: cannot be read as YAML at column 24: Invalid escape sequence \\d. Put it in single quotes',
    ],
    [
      'ignore:\n\t- match: {}',
      'line 2: cannot be read as YAML at column 1: Tabs are not allowed as indentation. Indent with spaces',
    ],
    [
      'min-severity: INFO\n---\nmin-severity: INFO',
      'line 2: cannot be read as YAML at column 1: Source contains multiple documents',
    ],
    ['min-severity: !level INFO', 'line 1: cannot be read as YAML at column 15: Unresolved tag: !level'],
  ])('is told by what it is and how to put it right: %j', (text, told) => {
    expect(refusalOf(text)).toContain(told);
  });

  test.each([
    ['/(?=x)y/', 'invalid or unsupported Perl syntax at character 1. Leave out look-arounds'],
    ['/a(b\\(c/', 'missing closing ) at character 2'],
    ['/(a)[(]b)/', 'unexpected ) at character 8'],
    ['/ab[z-a]/', 'invalid character class range at character 4'],
    ['/(a)\\1/', 'invalid escape sequence at character 4. Leave out back-references'],
    ['/ab{1001}/', 'invalid repeat count at character 3'],
    ['/a**/', 'invalid nested repetition operator at character 2'],
    ['//', 'is a regular expression without content'],
    ['/ /i', 'is a regular expression without content'],
    ['/refused/g', 'ends like a regular expression with the flags "g", which are not known'],
    ['/refused/im', 'with the flags "im", which are not known'],
    ['/(?:a.{0,900}b)/', 'repeats too much'],
  ])('names the character at which %j stops being a regular expression', (pattern, told) => {
    expect(refusalOf(`ignore:\n  - match: { message: '${pattern}' }`)).toContain(`line 2, ignore[0].match.message: `);
    expect(refusalOf(`ignore:\n  - match: { message: '${pattern}' }`)).toContain(told);
  });

  test('is one problem when it is one mistake: a misspelt key is not missing as well', () => {
    expect(refusalOf('priorities:\n  - match: { status: 500 }\n    flor: P1')).toBe(
      'configuration c.yml: line 3, priorities[0].flor: is not known. Did you mean floor?',
    );
  });

  test('never carries a command for the workflow runner out of the file', () => {
    const told = refusalOf(
      '"::error::x": 1\n"a\\n::set-output name=a::b": 1\n"##[error]y": 1\nmin-severity: "##[add-mask]z"',
    );
    expect(told).not.toMatch(/::|##\[/);
  });

  test('is cut short when nearly everything is wrong, or nobody finds the first line', () => {
    const told = refusalOf(Array.from({ length: 500 }, (_, index) => `key${index}: 1`).join('\n'));
    expect(told.split('\n')).toHaveLength(42);
    expect(told).toMatch(/and 460 more\.$/);
  });
});

describe('the nearest key', () => {
  const SLIPS = fc.constantFrom<(word: string, at: number) => string>(
    (word, at) => word.slice(0, at) + word.slice(at + 1),
    (word, at) => `${word.slice(0, at)}x${word.slice(at)}`,
    (word, at) => `${word.slice(0, at)}x${word.slice(at + 1)}`,
    (word, at) =>
      word.slice(0, at) +
      word
        .slice(at, at + 2)
        .split('')
        .reverse()
        .join('') +
      word.slice(at + 2),
  );

  test('is the right one after any slip of one finger, or the error sends people to read the manual', () => {
    fc.assert(
      fc.property(fc.constantFrom(...KEYS), SLIPS, fc.nat(), (key, slip, where) => {
        expect(nearestKey(slip(key, where % key.length), KEYS)).toBe(key);
      }),
    );
  });

  test.each(['notifications', 'x', '', 'z'.repeat(100_000)])(
    'is none for what resembles nothing: a guess would mislead',
    (word) => {
      expect(nearestKey(word, KEYS)).toBeUndefined();
    },
  );
});
