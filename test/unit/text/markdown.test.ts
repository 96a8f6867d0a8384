import fc from 'fast-check';
import { describe, expect, expectTypeOf, test } from 'vitest';
import {
  type CleanText,
  cleanJson,
  cleanLine,
  cleanText,
  codeBlock,
  inlineCode,
  type Markdown,
  markdown,
  plainTitle,
  prose,
  tableCode,
  tableProse,
  trusted,
} from '../../../src/text/text.ts';
import { blockTypes, renderPage } from './gfm.ts';
import { hostileText } from './hostile-text.ts';

const LONG = 100_000;
const clean = (raw: string): CleanText => cleanText(raw, LONG);
const bare = (text: string): string => text.replaceAll('\u200B', '');

// GitHub's own patterns for what notifies, links and closes.
const MENTION = /(?:^|[^\w])@[a-z0-9][a-z0-9-]*/i;
const REFERENCE = /(?:^|[^\w&])(?:[\w.-]+\/[\w.-]+)?#\d+|\bGH-\d+/i;

/** An issue as it would be written, with the same hostile text in every place that text can go. */
function issueWith(raw: string): string {
  const text = clean(raw);
  return markdown`# ${prose(plainTitle(text))}

${prose(text)}

| fact | value |
| --- | --- |
| code | ${tableCode(text)} |
| words | ${tableProse(text)} |

Before ${inlineCode(text)} after, then ${prose(text)} and the end.

- ${prose(text)}
- ${inlineCode(text)}

> ${prose(text)}

<details><summary>sample</summary>

${codeBlock(text)}

${codeBlock(cleanJson({ [raw]: raw }, LONG), 'json')}

</details>

Last words`;
}

const SKELETON = [
  'heading',
  'paragraph',
  'table',
  'paragraph',
  'list',
  'blockquote',
  'html',
  'code',
  'code',
  'html',
  'paragraph',
];
const OWN_TAGS = new Set('h1 p table thead tbody tr th td code pre ul li blockquote details summary'.split(' '));

describe('hostile text in an issue', () => {
  test('gives nobody a notification, no issue a reference and no reader a link, picture or foreign tag', () => {
    fc.assert(
      fc.property(hostileText, (raw) => {
        const written = issueWith(raw);
        const page = renderPage(written);
        expect(page.comments).toEqual([]);
        expect(page.elements.filter(({ tag }) => !OWN_TAGS.has(tag))).toEqual([]);
        for (const piece of page.prose) {
          expect(piece).not.toMatch(MENTION);
          expect(piece).not.toMatch(REFERENCE);
        }
      }),
      { numRuns: 80 },
    );
  });

  test('stays where it was put: no block ends early and none begins', () => {
    fc.assert(
      fc.property(
        hostileText.filter((raw) => clean(raw).trim() !== ''),
        (raw) => {
          const written = issueWith(raw);
          expect(blockTypes(written)).toEqual(SKELETON);
          const cells = renderPage(written).elements.filter(({ tag }) => tag === 'td');
          expect(cells).toHaveLength(4);
        },
      ),
      { numRuns: 80 },
    );
  });

  test('gives nobody a notification when an e-mail reply quotes the raw body', () => {
    fc.assert(
      fc.property(hostileText, (raw) => {
        const written = issueWith(raw);
        expect(written).not.toMatch(MENTION);
        expect(written).not.toMatch(/<!|(?:^|[^\w&])#\d|\bGH-\d|https?:\/\/(?:www\.)?github\.com/i);
        expect(written).not.toMatch(/^[ \t]*\/(?:close|assign)\b/m);
        expect(written).not.toMatch(/log-gardener:v1/);
      }),
      { numRuns: 80 },
    );
  });
});

describe('what a reader sees', () => {
  const shownBy = (written: Markdown, tag: string): string | undefined =>
    renderPage(written).elements.find((element) => element.tag === tag)?.text;

  test('inline code shows the text on one line', () => {
    fc.assert(
      fc.property(hostileText, (raw) => {
        const line = cleanLine(raw, LONG);
        expect(bare(shownBy(inlineCode(line), 'code') ?? '').trim()).toBe(line.trim() || '(empty)');
      }),
    );
  });

  test('a code block shows the text line by line', () => {
    fc.assert(
      fc.property(hostileText, (raw) => {
        const text = clean(raw);
        expect(bare(shownBy(codeBlock(text), 'code') ?? '').trimEnd()).toBe(text.trimEnd());
      }),
    );
  });

  test('running text shows the text on one line', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.constantFrom(
            'a_b',
            'snake_case_name',
            '*',
            '1. ',
            '<T>',
            '&amp;',
            '\\',
            '`x`',
            '|',
            '$1',
            '#',
            '-',
            'é',
            ' ',
          ),
          { maxLength: 9 },
        ),
        (pieces) => {
          const line = cleanLine(`x${pieces.join('')}x`, LONG).replace(/ {2,}/g, ' ');
          expect(bare(shownBy(prose(clean(line)), 'p') ?? '')).toBe(line);
        },
      ),
    );
  });

  test('a cell shows pipes, and shows at most one back-slash too many before them', () => {
    const row = (text: string): string =>
      `| a | b |\n| - | - |\n| ${tableCode(clean(text))} | ${tableProse(clean(text))} |`;
    const cells = (text: string): readonly string[] =>
      renderPage(row(text))
        .elements.filter(({ tag }) => tag === 'td')
        .map((cell) => cell.text);
    expect(cells('a | b || c')).toEqual(['a | b || c', 'a | b || c']);
    expect(cells('a \\| b')).toEqual(['a \\\\| b', 'a \\| b']);
    expect(cells('a \\\\| b')).toEqual(['a \\\\| b', 'a \\\\| b']);
    expect(cells('a\nb')).toEqual(['a b', 'a b']);
  });

  test('a line of nothing but back-ticks takes no fence of its own length', () => {
    const ticks = clean('`'.repeat(4_000));
    expect(codeBlock(ticks).length).toBeLessThan(5_000);
    expect(inlineCode(ticks).length).toBeLessThan(5_000);
  });

  test('empty text leaves no broken code span', () => {
    expect(shownBy(inlineCode(clean('')), 'code')).toBe('(empty)');
    expect(shownBy(inlineCode(clean('\u200B \n')), 'code')).toBe('(empty)');
  });

  test('names of code stay readable in the raw text', () => {
    expect(prose(clean('snake_case_name in Cart.total(42) took 5 ms'))).toBe(
      'snake_case_name in Cart.total(42) took 5 ms',
    );
  });
});

test('the compiler refuses text that did not come through this door', () => {
  expectTypeOf<string>().not.toExtend<CleanText>();
  expectTypeOf<string>().not.toExtend<Markdown>();
  expectTypeOf<CleanText>().not.toExtend<Markdown>();
  expectTypeOf<Markdown>().not.toExtend<CleanText>();
  expectTypeOf(markdown).parameter(1).toEqualTypeOf<Markdown>();
  expect(markdown`a ${trusted('**b**')} c`).toBe('a **b** c');
});
