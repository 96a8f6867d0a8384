import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { FULL_WORKLOG, WORKLOG_DEPTHS } from '../../src/render/worklog-depth.ts';
import { ROOT } from '../support/run-dist.ts';
import { wrongFormsOf } from '../support/wrong-forms.ts';

const read = (file: string) => readFileSync(path.join(ROOT, file), 'utf8');
const page = read('docs/worklog.md');
const headings = [...read('templates/worklog.hbs').matchAll(/^## (.+)$/gm)].map(([, heading = '']) => heading);
const sectionOf = (title: string) => page.split(`\n## ${title}\n`)[1]?.split('\n## ')[0] ?? '';
const boldIn = (text: string) => [...text.matchAll(/\*\*([^*]+)\*\*/g)].map(([, name]) => name);

it('the page about the worklog lists its parts in the order in which a reader meets them', () => {
  expect(boldIn(sectionOf('What is in it'))).toEqual(headings.filter((heading) => heading !== 'A quiet window'));
});

it('the page about the worklog sends a reader to no part that there is not', () => {
  for (const name of boldIn(sectionOf('Beside worklogs that people wrote'))) expect(headings).toContain(name);
  expect(wrongFormsOf(page)).toEqual([]);
});

it('the page about the worklog says how long it gets, or a team waits for sections that never come', () => {
  const length = sectionOf('How long it gets');
  const most = Math.max(...WORKLOG_DEPTHS.map(({ maxBytes }) => maxBytes));
  expect(length).toContain(`Up to ${FULL_WORKLOG.sections} clusters`);
  expect(length).toContain(`more than ${FULL_WORKLOG.maxBytes / 1_000} KB`);
  expect(length).toContain(`below ${most / 1_000} KB`);
});
