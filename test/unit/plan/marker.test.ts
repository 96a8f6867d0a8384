import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { appendBlock, blockOf, newBody, withBlock } from '../../../src/plan/marked-block.ts';
import { markerLine, markLines, readMarks } from '../../../src/plan/marker.ts';
import { cleanText, codeBlock, prose } from '../../../src/text/text.ts';
import { fingerprintOf } from './a-ranked.ts';

const LINE = markerLine(fingerprintOf(1));
const MARKS = { fingerprint: fingerprintOf(1), aliases: [fingerprintOf(2)], folds: [fingerprintOf(3)] };
const BLOCK = blockOf('Nothing works.', markLines(MARKS));

describe('a marker', () => {
  test.each([
    ['alone on its line', `words\n${LINE}\nwords`],
    ['after a browser changed the line breaks', `words\r\n${LINE}\r\nwords`],
    ['after code that is closed', `\`\`\`js\nlet a\n\`\`\`\n${LINE}`],
    ['after inline code of three backticks', `\`\`\`not a fence\`\`\`\n${LINE}`],
  ])('is known %s, or an issue is opened twice', (_, body) => {
    expect(readMarks(body)?.fingerprint).toBe(fingerprintOf(1));
  });

  test.each([
    ['in the middle of a line', `see ${LINE}`],
    ['behind blanks', `    ${LINE}`],
    ['in a quote', `> ${LINE}`],
    ['in fenced code', `\`\`\`\n${LINE}\n\`\`\``],
    ['in a longer fence that a shorter one does not close', `~~~~\n~~~\n${LINE}\n~~~~`],
    ['in a fence that is never closed', `\`\`\`\n${LINE}`],
    ['twice', `${LINE}\n${LINE}`],
    ['twice, with different fingerprints', `${LINE}\n${markerLine(fingerprintOf(2))}`],
    ['with capitals', LINE.toUpperCase()],
    ['of another version', LINE.replace('v1', 'v2')],
    ['with too few digits', LINE.replace('1 -->', ' -->')],
    ['with more in it', LINE.replace(' -->', ' closed -->')],
    ['outside of the block, when there is one', `${BLOCK.replace(LINE, '')}\n${LINE}`],
  ])('is not believed %s', (_, body) => {
    expect(readMarks(body)).toBeUndefined();
  });

  test('carries its aliases and what is folded into its issue', () => {
    expect(readMarks(`before\n\n${BLOCK}\n\nafter`)).toEqual(MARKS);
  });

  test('is never read from a log line, however it is quoted', () => {
    const hostile = fc.oneof(
      fc.string({ maxLength: 60 }),
      fc.constantFrom(LINE, '<!-- log-gardener:end -->', '<!-- log-gardener:begin -->', '```', '~~~', '\r', '\n'),
    );
    fc.assert(
      fc.property(fc.array(hostile, { maxLength: 12 }), (parts) => {
        const logged = cleanText(parts.join('\n'), 2_000);
        const body = newBody(`${prose(logged)}\n\n${codeBlock(logged)}`, markLines(MARKS));
        expect(readMarks(body)).toEqual(MARKS);
      }),
    );
  });

  test.each(['`', '~', '<!-- ', LINE, '\n', '```\n', ' '])(
    'is looked for in milliseconds in the longest body, of %j',
    (piece) => {
      const body = piece.repeat(Math.ceil(65_536 / piece.length));
      const start = performance.now();
      readMarks(body);
      expect(performance.now() - start).toBeLessThan(200);
    },
  );
});

describe('the marked block', () => {
  const outside = fc.string({ unit: fc.constantFrom('a', ' ', '\n', '\r\n', '#', '>', '-', '|'), maxLength: 40 });

  test('is replaced in place, with every character around it kept', () => {
    fc.assert(
      fc.property(outside, outside, (before, after) => {
        const next = blockOf('All is well.', markLines(MARKS));
        const body = `${before}\n${BLOCK}\n${after}`;
        expect(withBlock(body, next)).toBe(`${before}\n${next}\n${after}`);
        expect(withBlock(withBlock(body, next) ?? '', next)).toBe(withBlock(body, next));
      }),
    );
  });

  test('counts as unchanged when only a browser changed its line breaks, or every run would write', () => {
    const body = `words\r\n${BLOCK.replaceAll('\n', '\r\n')}\r\n`;
    expect(withBlock(body, BLOCK)).toBe(body);
  });

  test('is put after what a person left, and is found there', () => {
    const body = appendBlock('my own words', BLOCK);
    expect(body.startsWith('my own words\n\n')).toBe(true);
    expect(readMarks(body)).toEqual(MARKS);
  });

  test('is not touched when a person doubled or broke its marks', () => {
    for (const body of [`${BLOCK}\n${BLOCK}`, BLOCK.replace('<!-- log-gardener:end -->', ''), 'words']) {
      expect(withBlock(body, BLOCK)).toBeUndefined();
    }
  });

  test('holds the marker whatever a template of the team’s own leaves out', () => {
    const templates = ['no block at all', `<!-- log-gardener:begin -->\nno marker\n<!-- log-gardener:end -->\nbelow`];
    for (const rendered of templates) expect(readMarks(newBody(rendered, markLines(MARKS)))).toEqual(MARKS);
  });
});
