import type { WorklogRules } from '../types/worklog-rules.ts';
import { type Problems, quoted } from './check.ts';

export const WORKLOG_INPUTS = ['worklog-directory', 'worklog-branch', 'base-branch'] as const;

/** What inputs say about the worklog; undefined where the configuration, or the default, has the say. */
export type WorklogInputs = { readonly [K in 'directory' | 'branch' | 'base']: string | undefined };

/** The same that the schema of the configuration takes. */
const DIRECTORY =
  /^(?!(?:.*\/)?\.[gG][iI][tT](?:\/|$))\.?[A-Za-z0-9_@+-][A-Za-z0-9_.@+-]*(?:\/\.?[A-Za-z0-9_@+-][A-Za-z0-9_.@+-]*)*\/?$/;
const BRANCH =
  /^(?!refs\/|HEAD$)(?!.*(?:\.\.|\.lock(?:\/|$)|\.(?:\/|$)))[A-Za-z0-9_][A-Za-z0-9_.+@-]*(?:\/[A-Za-z0-9_][A-Za-z0-9_.+@-]*)*$/;
const OWN_BRANCH = /^log-gardener(?:\/ledger(?:\/.*)?)?$/;
const MAX_CHARS = 200;

export function readWorklogInputs(
  input: (name: (typeof WORKLOG_INPUTS)[number]) => string | undefined,
  problems: Problems,
): WorklogInputs {
  const [directory, branch, base] = [input('worklog-directory'), input('worklog-branch'), input('base-branch')];
  const refuse = (thing: string, text: string, what: string, remedy: string): void => {
    problems.push({ thing, reason: `${quoted(text)} is ${what}`, remedy });
  };
  const isLong = (text: string) => text.length > MAX_CHARS;
  if (directory !== undefined && (isLong(directory) || !DIRECTORY.test(directory))) {
    const remedy = 'Write it like docs/worklogs, relative to the root';
    refuse('worklog-directory', directory, 'no directory in the repository', remedy);
  }
  for (const [thing, text] of [['worklog-branch', branch] as const, ['base-branch', base] as const]) {
    if (text !== undefined && (isLong(text) || !BRANCH.test(text)))
      refuse(thing, text, 'no branch name', 'Write it like main');
  }
  if (branch !== undefined && OWN_BRANCH.test(branch)) {
    refuse('worklog-branch', branch, 'a name that Log Gardener itself uses', 'Choose another name');
  }
  return { directory: directory?.replace(/\/$/, ''), branch, base };
}

/** An input wins over the configuration. */
export function worklogRules(rules: WorklogRules, { directory, branch, base }: WorklogInputs): WorklogRules {
  return {
    ...rules,
    directory: directory ?? rules.directory,
    branch: branch ?? rules.branch,
    base: base ?? rules.base,
  };
}
