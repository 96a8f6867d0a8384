import { expect, test } from 'vitest';
import { wrongFormsOf } from '../../support/wrong-forms.ts';

test.each([
  ['a fold that stays open', '<details><summary>More</summary>\n\ntext\n', /1 folds opened, 0 closed/],
  ['a fold with nothing in it', '<details><summary>More</summary>\n\n</details>\n', /a fold without title or content/],
  [
    'a fold in a fold',
    '<details><summary>A</summary>\n\n<details><summary>B</summary>\n\nb\n\n</details>\n\n</details>\n',
    /a fold/,
  ],
  ['a table without rows', '| a |\n| --- |\n', /a table without rows/],
  ['an empty heading', '## One\n\n## Two\n\ntext\n', /an empty heading: One/],
  ['a heading at the end', '## One\n\ntext\n\n### Two\n', /an empty heading: Two/],
  ['an empty item', '- a\n-\n', /an empty <li>/],
  ['a dead link', '## What was done?\n\n[a](#what-was-done) [b](#what-was-not)\n', /nowhere: #what-was-not/],
  ['a left-over of a template', 'so {{this}} is\n', /left over: \{\{/],
  ['a left-over of code', 'NaN entries\n', /left over: NaN/],
  ['a fence that stays open', '```text\nlog\n', /a fence that stays open/],
])('%s is found, or a document could ship with it', (_, markdown, wrong) => {
  expect(wrongFormsOf(markdown).join('; ')).toMatch(wrong);
});

test('a document that is fine is let through, whatever the logs in it say', () => {
  const fine = '## One: `a|b` (c)\n\n```json\n{{undefined}}\n```\n\n| a | b |\n| --- | --- |\n| `NaN` | 1 |\n';
  expect(wrongFormsOf(`${fine}\n[up](#one-ab-c)\n\n### One: ab c\n\n[here](#one-ab-c-1)\n`)).toEqual([]);
});
