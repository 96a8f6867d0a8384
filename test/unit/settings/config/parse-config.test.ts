import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseConfig } from '../../../../src/settings/config/parse-config.ts';
import { NO_CONFIG } from '../../../../src/types/config.ts';
import { UserError } from '../../../../src/user-error.ts';

const WHOLE = `
services:
  - name: [backend-*, web]
    path: services/backend/
    tier: critical
  - name: mail
priorities:
  - name: payments
    match: { message: refused }
    floor: P1
    ceiling: P0
    impact: Customers cannot pay.
  - match: { status: 404 }
    fixed: P4
categories:
  - name: auth
    match: { module: auth }
ignore:
  - match: { status: 404 }
  - name: probes
    match: { message: GET /health }
fingerprints:
  - name: database-unreachable
    match: { message: connection to server at }
publish:
  samples: never
  ip-addresses: keep
redaction:
  - name: customer-number
    pattern: /C-\\d{8}/
  - name: project-name
    pattern: Sunrise
min-severity: WARNING
max-entries: 500
`;

describe('a configuration', () => {
  test('arrives with every value where a run looks for it', () => {
    expect(parseConfig(WHOLE, 'c.yml')).toMatchObject({
      services: [
        { path: 'services/backend', tier: 'critical' },
        { path: undefined, tier: 'standard' },
      ],
      priorities: [
        { floor: 'P1', ceiling: 'P0', fixed: undefined, impact: 'Customers cannot pay.', label: 'payments' },
        { floor: undefined, ceiling: undefined, fixed: 'P4', impact: undefined, label: 'priorities[1]' },
      ],
      categories: [{ name: 'auth' }],
      ignore: [{ label: 'ignore[0]', match: { status: [{ from: 404, to: 404 }] } }, { label: 'probes' }],
      fingerprints: [{ name: 'database-unreachable' }],
      publish: { samples: 'never', ipAddresses: 'keep' },
      redaction: [{ name: 'customer-number' }, { name: 'project-name' }],
      inputs: { minSeverity: 'WARNING', maxEntries: 500 },
    });
  });

  test('takes out with the pattern of its own redaction rule', () => {
    const spans = parseConfig(WHOLE, 'c.yml').redaction.map(({ find }) => [...find('a SUNRISE of C-12345678')]);
    expect(spans).toEqual([[{ start: 13, end: 23 }], [{ start: 2, end: 9 }]]);
  });

  test('matches with the pattern of its own rule, not with that of a neighbour', () => {
    const { services, priorities, categories, ignore, fingerprints } = parseConfig(WHOLE, 'c.yml');
    const names = ['backend-1', 'web', 'mail', 'webs'];
    expect(services.map(({ name }) => names.filter((text) => name.test(text)))).toEqual([
      ['backend-1', 'web'],
      ['mail'],
    ]);
    const texts = ['card refused', 'GET /health', 'connection to server at x', 'shop.auth'];
    const rules = [...priorities, ...categories, ...ignore, ...fingerprints];
    expect(rules.map(({ match }) => texts.filter((text) => (match.message ?? match.module)?.test(text)))).toEqual([
      ['card refused'],
      [],
      ['shop.auth'],
      [],
      ['GET /health'],
      ['connection to server at x'],
    ]);
  });

  test.each([
    ['nothing', ''],
    ['a byte order mark', '\uFEFF'],
    ['comments alone', '# services:\n#   - name: a\n'],
    ['an empty document', '---\n'],
    ['an empty mapping', '{}'],
    ['lists whose rules are all commented out', 'services:\nignore:\n  # - match: { status: 404 }\n'],
  ])('that holds %s changes nothing: such a file must not stop a run', (_, text) => {
    expect(parseConfig(text, 'c.yml')).toEqual(NO_CONFIG);
  });

  test('reads the same with the line ends of Windows and behind a byte order mark', () => {
    const plain = JSON.stringify(parseConfig(WHOLE, 'c.yml'));
    expect(JSON.stringify(parseConfig(`\uFEFF${WHOLE.replaceAll('\n', '\r\n')}`, 'c.yml'))).toBe(plain);
  });

  test.each(['>', '|', '>-'])(
    'takes a sentence written as a block with %s, whose line break at the end is not meant',
    (style) => {
      const text = `priorities:\n  - match: { status: 500 }\n    impact: ${style}\n      Customers cannot pay.\n`;
      expect(parseConfig(text, 'c.yml').priorities[0]?.impact).toBe('Customers cannot pay.');
    },
  );

  test('is JSON too, as every YAML reader promises', () => {
    const file = { ignore: [{ name: 'a', match: { status: ['5xx'] } }], 'max-entries': 7 };
    expect(parseConfig(JSON.stringify(file), 'c.yml')).toMatchObject({
      ignore: [{ label: 'a', match: { status: [{ from: 500, to: 599 }] } }],
      inputs: { maxEntries: 7 },
    });
  });

  test('of any content is read or refused with one error that the user can act on, never with another', () => {
    const line = fc.constantFrom(
      ...WHOLE.split('\n'),
      '  - match: [',
      '\t- a',
      '    - - -',
      "  '*': &a *b",
      '? [x]',
      '---',
      'ignore: !!set {a}',
      '<<: {a: 1}',
    );
    fc.assert(
      fc.property(
        fc.array(fc.oneof({ weight: 4, arbitrary: line }, fc.string({ unit: 'binary' })), { maxLength: 12 }),
        (lines) => {
          try {
            parseConfig(lines.join('\n'), 'c.yml');
          } catch (error) {
            expect(error).toBeInstanceOf(UserError);
            expect(String(error)).toMatch(/^UserError: configuration c\.yml: /);
            // A line break of the file inside a sentence could start a command of the workflow runner.
            expect(
              String(error)
                .split('\n')
                .slice(1)
                .every((shown) => shown.startsWith('  - ')),
            ).toBe(true);
          }
        },
      ),
      { numRuns: 300 },
    );
  });
});
