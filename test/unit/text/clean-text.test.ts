import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cleanLine, cleanText } from '../../../src/text/text.ts';
import { hostileText } from './hostile-text.ts';

describe('a reader sees what a log line says and nothing hidden', () => {
  test.each([
    ['colours and cursor moves', '\u001B[31mred\u001B[0m \u001B[2J\u001B[1;1Hend', 'red end'],
    ['terminal hyperlinks', '\u001B]8;;https://evil.example\u0007click\u001B]8;;\u001B\\ here', 'click here'],
    ['window titles of 8-bit terminals', '\u009D0;owned\u009Ca\u009B1mb', 'ab'],
    ['an escape that never ends', 'a\u001B]0;title', 'a0;title'],
    ['control characters', 'a\0b\u0007c\bd\u000Be\ff\u0080g', 'abcdefg'],
    ['text direction', 'user \u202Enimda\u202C \u2066x\u2069', 'user nimda x'],
    ['zero-width text', 'a\u200Bb\u2060c\uFEFFd\u00ADe\u180Ef', 'abcdef'],
    ['tag letters', 'ok\u{E0069}\u{E0067} end', 'ok end'],
    ['bytes in variation selectors', 'a\u{E0100}\u{E01EF}b\uFE01c', 'abc'],
    ['Hangul fillers', 'a\u3164b\uFFA0c\u115Fd', 'abcd'],
    ['joiners between plain letters', 'AB\u200DCD\u200CEF', 'ABCDEF'],
    ['lone surrogates', 'a\uD800b\uDC00', 'a\uFFFDb\uFFFD'],
  ])('%s', (_, raw, clean) => {
    expect(cleanText(raw, 1000)).toBe(clean);
  });

  test.each([
    ['emoji of several people', '👩\u200D👩\u200D👧 ok'],
    ['emoji with a selector', '⚠\uFE0F disk'],
    ['keycaps', '1\uFE0F\u20E3 first'],
    ['Persian with a joiner', 'می\u200Cخواهم'],
    ['accents and other scripts', 'Zahlung für Müller, 支払い失敗（再試行）, платёж, नमस्ते'],
  ])('%s stay as they are', (_, text) => {
    expect(cleanText(text, 1000)).toBe(text);
  });

  test('every kind of line end is a line break', () => {
    expect(cleanText('a\r\nb\rc\u2028d\u2029e\u0085f', 100)).toBe('a\nb\nc\nd\ne\nf');
  });

  test('a line is one line', () => {
    expect(cleanLine('  a\r\n\n  b\tc\u2028 ', 100)).toBe('a b c');
  });

  test('a fold does not join the lines of a key that was cut off with the sentence after it', () => {
    expect(cleanLine('first\nsecond', 100)).toBe('first second');
  });
});

const INVISIBLE =
  /[\p{Cc}--[\n\t]]|[\u00AD\u061C\u115F\u1160\u180E\u200B\u200E\u200F\u2028-\u202E\u2060-\u206F\u3164\uFEFF\uFFA0\u{E0000}-\u{E01EF}]|[!-~][\u200C\u200D][!-~]/v;

describe('whatever a log line holds', () => {
  test('the limit holds in code points, and no character is cut in half', () => {
    fc.assert(
      fc.property(hostileText, fc.integer({ min: 1, max: 80 }), (raw, limit) => {
        const clean = cleanText(raw, limit);
        expect([...clean].length).toBeLessThanOrEqual(limit);
        expect(clean.isWellFormed()).toBe(true);
      }),
    );
  });

  test('what was cut ends in an ellipsis, and a placeholder is never cut', () => {
    const raw = `mail of jane@customer.example failed ${'again '.repeat(9)}`;
    for (let limit = 2; limit < 60; limit += 1) {
      const clean = cleanText(raw, limit);
      expect(clean.endsWith('…')).toBe(true);
      expect(clean.replace('[redacted:email]', '')).not.toContain('[');
    }
  });

  test('nothing invisible is left', () => {
    fc.assert(
      fc.property(hostileText, (raw) => {
        expect(cleanText(raw, 100_000)).not.toMatch(INVISIBLE);
        expect(cleanLine(raw, 100_000)).not.toMatch(/[\n\r\t]/);
      }),
    );
  });

  test('cleaning twice changes nothing, so stored text can be cleaned again', () => {
    fc.assert(
      fc.property(hostileText, (raw) => {
        const once = cleanText(raw, 100_000);
        expect(cleanText(once, 100_000)).toBe(once);
      }),
      { numRuns: 400 },
    );
  });
});
