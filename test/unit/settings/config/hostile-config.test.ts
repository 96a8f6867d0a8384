import { describe, expect, test } from 'vitest';
import { parseConfig } from '../../../../src/settings/config/parse-config.ts';
import { stalls } from '../../../support/stalls.ts';
import { fits, matchOf, refusalOf } from './reading.ts';

const MOST_BYTES = 262_144;
const filled = (piece: string): string => piece.repeat(Math.floor(MOST_BYTES / piece.length));

describe('a hostile configuration', () => {
  test('cannot make a run unfold aliases of aliases', () => {
    const rows = Array.from({ length: 12 }, (_, row) => `a${row + 1}: &a${row + 1} [${`*a${row}, `.repeat(10)}]`);
    const text = ['a0: &a0 [x, x]', ...rows].join('\n');
    expect(stalls(() => refusalOf(text))).toBe(false);
    expect(refusalOf(text)).toContain('line 2, a1[0]: "*a0" refers to another value');
  });

  const indented = (depth: number): string =>
    Array.from({ length: depth }, (_, level) => `${' '.repeat(level)}a:`).join('\n');
  test.each([
    ['brackets that never close', filled('[')],
    ['braces that never close', filled('{a: ')],
    ['dashes', filled('- ')],
    ['question marks', filled('? ')],
    ['colons', filled(': ')],
    ['brackets that close', '['.repeat(5000) + ']'.repeat(5000)],
    ['indentation', indented(600)],
    ['as few levels as the reader would still survive', indented(60)],
  ])('nested by %s is refused before the reader of YAML sees it, which dies of that without an error', (_, text) => {
    expect(refusalOf(text)).toMatch(/^configuration c\.yml: line \d+: is nested too deeply/);
  });

  test.each([
    ['anchors', '&a '],
    ['tags', '!a '],
    ['keys that repeat', 'a: 1\n'],
    ['empty items', '- \n'],
    ['documents', '---\n'],
    ['quotes', '"'],
    ['commas', '[a, b]\n'],
    ['empty lines', '\n'],
    ['escapes that do not exist', '"\\x'],
  ])('full of %s is refused in little time', (_, piece) => {
    expect(stalls(() => refusalOf(filled(piece)))).toBe(false);
  });

  test.each([
    ['issues: { label: X }', ' '],
    ['issues: { label-prefixes: { state: X } }', '\u2029'],
    ['issues: { title: X }', '{'],
    ['issues: { title: X }', '{category}'],
    ['issues: { close-after: X }', '9'],
    ['issues: { trusted-logins: [X] }', 'a-'],
    ['issues: { recent-comment: X }', '0'],
    ['worklog: { directory: X }', '.git/'],
    ['worklog: { directory: X }', 'a/.'],
    ['worklog: { branch: X }', '.lock'],
    ['worklog: { branch: X }', 'log-gardener/ledger/'],
  ])('passes %s, filled with %j, in milliseconds', (yaml, piece) => {
    const text = yaml.replace('X', () => JSON.stringify(filled(piece).slice(0, MOST_BYTES / 7)));
    expect(stalls(() => refusalOf(text))).toBe(false);
  });

  test('over 256 KiB is refused, and one of 256 KiB is read', () => {
    const comment = `#${'x'.repeat(MOST_BYTES - 1)}`;
    expect(parseConfig(comment, 'c.yml').ignore).toEqual([]);
    expect(refusalOf(`${comment}x`)).toContain('c.yml: has 262145 bytes, more than 262144');
    expect(refusalOf(`#${'ä'.repeat(MOST_BYTES / 2)}`)).toContain('has 262145 bytes');
  });

  test('cannot reach a prototype by the names of its keys', () => {
    const told = refusalOf('__proto__:\n  ignore: []\nconstructor:\n  prototype: { polluted: true }\n');
    expect(told).toContain('line 1, __proto__: is not known');
    expect(told).toContain('line 3, constructor: is not known');
    expect(refusalOf('ignore: [{ match: { __proto__: { status: 404 } } }]')).toContain(
      'ignore[0].match.__proto__: is not known',
    );
    expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
  });

  test('cannot compile for long: after some large patterns the others are refused unread', () => {
    const rule = `  - match: { message: '/(?:${'ab?'.repeat(150)}){1000}/' }\n`;
    expect(stalls(() => refusalOf(`ignore:\n${rule.repeat(100)}`))).toBe(false);
  });
});

describe('a hostile regular expression', () => {
  const LONG = ['a'.repeat(MOST_BYTES), 'ab c1 '.repeat(MOST_BYTES / 6), `${'x'.repeat(MOST_BYTES)}!`];
  test.each([
    '^(a+)+$',
    '(.*a){20}',
    '(\\w+\\s?)*!',
    '(x+x+)+y',
    '(a|aa)+$',
    '\\b(\\w+ ){1,160}\\b$',
    '(.*)(.*)(.*)(.*)(.*)[^a]$',
    '(?i)(.{0,120}a){4}z',
  ])('%s passes a line of 256 KiB in milliseconds, or one log line stops the run', (source) => {
    const { message } = matchOf(`{ message: '/${source}/' }`);
    for (const text of LONG) expect(stalls(() => message?.test(text))).toBe(false);
  });

  test('may still be one that people write: alternatives up to the longest pattern', () => {
    const words = Array.from({ length: 50 }, (_, index) => `failure${index}`).join('|');
    expect(fits(`{ message: '/${words}/' }`, { message: 'a failure49' })).toBe(true);
  });
});
