import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import type { Problems } from '../../../src/settings/check.ts';
import { readWorklogInputs, worklogRules } from '../../../src/settings/worklog-inputs.ts';
import { DEFAULT_WORKLOG_RULES } from '../../../src/types/worklog-rules.ts';
import { ROOT } from '../../support/run-dist.ts';

const TRICKY = [
  'docs/worklogs',
  'docs/worklogs/',
  '.worklogs/a.git',
  '.git/hooks',
  'a/.GIT',
  '/logs',
  '../logs',
  'a//b',
  'a b',
  'main',
  'refs/heads/a',
  'HEAD',
  'a..b',
  'a.lock/b',
  'a/',
  'a.',
  '-a',
  'log-gardener',
  'log-gardener/ledger/x',
  'x'.repeat(201),
];

it('takes as an input what the configuration file takes, or a team learns two sets of rules', () => {
  const schema = JSON.parse(readFileSync(path.join(ROOT, 'schema/config.schema.json'), 'utf8'));
  const { directory, branch, base } = schema.definitions.worklog.properties;
  const fits = (rule: { pattern: string; maxLength: number; not?: { pattern: string } }, text: string) =>
    new RegExp(rule.pattern).test(text) &&
    text.length <= rule.maxLength &&
    !(rule.not !== undefined && new RegExp(rule.not.pattern).test(text));
  for (const text of TRICKY) {
    const taken = (name: string): boolean => {
      const problems: Problems = [];
      readWorklogInputs((asked) => (asked === name ? text : undefined), problems);
      return problems.length === 0;
    };
    expect([text, taken('worklog-directory'), taken('worklog-branch'), taken('base-branch')]).toEqual([
      text,
      fits(directory, text),
      fits(branch, text),
      fits(base, text),
    ]);
  }
});

it('lets an input win over the configuration, and an empty one leave it alone', () => {
  const configured = { ...DEFAULT_WORKLOG_RULES, directory: 'a', branch: 'b', base: 'c' };
  const none = { directory: undefined, branch: undefined, base: undefined };
  expect(worklogRules(configured, { ...none, branch: 'mine' })).toEqual({ ...configured, branch: 'mine' });
  expect(worklogRules(configured, none)).toEqual(configured);
});
