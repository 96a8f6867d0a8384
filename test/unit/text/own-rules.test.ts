import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseConfig } from '../../../src/settings/config/parse-config.ts';
import { openDoor } from '../../../src/text/text.ts';
import { stalls } from '../../support/stalls.ts';
import { fake } from './fake-secrets.ts';
import { hostileText } from './hostile-text.ts';

const LONG = 100_000;

/** A door with one rule, its pattern as people write it. */
function doorWith(pattern: string, name = 'own') {
  const yaml = `redaction: [{ name: ${name}, pattern: ${JSON.stringify(pattern)} }]`;
  return openDoor({ rules: parseConfig(yaml, 'c.yml').redaction });
}

describe('what the team calls confidential', () => {
  test.each([
    ['/C-\\d{8}/', 'order of C-12345678 and C-87654321', 'order of [redacted:own] and [redacted:own]'],
    ['/c-\\d{3}/i', 'C-123c-456', '[redacted:own][redacted:own]'],
    ['Operation Sunrise', 'OPERATION SUNRISE failed', '[redacted:own] failed'],
    ['a.b*', 'aXbb a.b* axb', 'aXbb [redacted:own] axb'],
    ['/^order \\d+/', 'order 17\norder 18', '[redacted:own]\norder 18'],
    ['/K\\d+/', '😀 é K1 支払 K22', '😀 é [redacted:own] 支払 [redacted:own]'],
  ])('%s goes from %j', (pattern, raw, shown) => {
    expect(doorWith(pattern).text(raw, LONG)).toBe(shown);
  });

  test('goes from every text of an entry: lines, names and values in JSON', () => {
    const door = doorWith('/C-\\d{8}/', 'customer-number');
    expect(door.line('for\nC-12345678', 100)).toBe('for [redacted:customer-number]');
    expect(door.json({ 'C-12345678': [{ deep: 'is C-12345678' }] }, LONG)).not.toContain('12345678');
  });

  test('goes with the placeholder inside it, and leaves a placeholder that it only touches whole', () => {
    const raw = 'customer jane@customer.example of Acme';
    expect(doorWith('/customer .*/').text(raw, LONG)).toBe('[redacted:own]');
    expect(doorWith('/[a-z]+ \\[red/').text(raw, LONG)).toBe('[redacted:own] of Acme');
    expect(doorWith('/redacted/').text(raw, LONG)).toBe('customer [redacted:email] of Acme');
  });

  test('never takes a part of a token out of sight of the rule that knows it', () => {
    const token = `ghp_${fake('letters', 36)}`;
    expect(doorWith('/[a-zA-Z]{4}/').text(`${token}`, LONG)).not.toContain(token.slice(-6));
    expect(doorWith('/\\d/').text(token, LONG)).toBe('[redacted:github-token]');
  });

  test('is not shown in part where a text is cut', () => {
    const door = doorWith('/C-\\d{8}/');
    fc.assert(
      fc.property(fc.nat({ max: 400 }), fc.nat({ max: 2_000 }), (limit, pad) => {
        const shown = door.text(`${'x '.repeat(pad)}C-12345678 ${'C-12345678'.repeat(200)}`, limit);
        expect(shown).not.toMatch(/C-\d/);
      }),
    );
  });

  test('is the same after a second look, so that counts stay right', () => {
    const door = doorWith('/\\d{2,}/');
    fc.assert(
      fc.property(hostileText, (raw) => {
        const once = door.text(raw, LONG);
        expect(door.text(once, LONG)).toBe(once);
      }),
      { numRuns: 300 },
    );
  });
});

test.each(['/a.*Z|a/', '/(a|aa)+b|a/', '/(\\w+\\s?)*!|x/', '/(.*a){20}|b/'])(
  'the pattern %s, which finds little wherever it looks, does not hold up a run',
  (pattern) => {
    const door = doorWith(pattern);
    for (const raw of ['a'.repeat(262_144), 'x'.repeat(262_144), 'a b '.repeat(65_536)]) {
      expect(stalls(() => door.text(raw, 4_000))).toBe(false);
    }
  },
);
