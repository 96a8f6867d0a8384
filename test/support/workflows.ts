import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import { ROOT } from './run-dist.ts';

export type Step = {
  readonly id?: string;
  readonly uses?: string;
  readonly run?: string;
  readonly with?: Readonly<Record<string, string | number | boolean>>;
};

type Job = {
  readonly 'runs-on': string;
  readonly 'timeout-minutes'?: number;
  readonly permissions?: Readonly<Record<string, string>>;
  readonly steps: readonly Step[];
};

type Workflow = {
  readonly on: Readonly<Record<string, { readonly inputs?: Readonly<Record<string, WorkflowInput>> } | null>>;
  readonly permissions?: Readonly<Record<string, string>>;
  readonly concurrency?: { readonly group: string; readonly 'cancel-in-progress': boolean };
  readonly jobs: Readonly<Record<string, Job>>;
};

type WorkflowInput = {
  readonly description: string;
  readonly default: string;
  readonly options?: readonly string[];
};

/** A workflow with the text that it came from: comments count here. */
export type Source = { readonly name: string; readonly text: string; readonly workflow: Workflow };

export const EXAMPLES = 'examples/workflows';
export const CI = '.github/workflows';

/** Paths in the repository of the workflows in a folder. */
export function workflowFiles(folder: string): readonly string[] {
  return readdirSync(path.join(ROOT, folder))
    .filter((name) => /\.ya?ml$/.test(name))
    .sort()
    .map((name) => `${folder}/${name}`);
}

export function workflowAt(file: string): Source {
  return workflowFrom(file, readFileSync(path.join(ROOT, file), 'utf8'));
}

/** What the README shows under "As an action". */
export function readmeWorkflow(): Source {
  const [, text = ''] = /```yaml\n([\s\S]*?)```/.exec(readFileSync(path.join(ROOT, 'README.md'), 'utf8')) ?? [];
  return workflowFrom('README.md', text);
}

export function stepsOf({ workflow }: Source): readonly Step[] {
  return Object.values(workflow.jobs).flatMap(({ steps }) => steps);
}

/** The step that runs Log Gardener. */
export function gardenerIn(source: Source): Step {
  const [step, ...others] = stepsOf(source).filter(({ id }) => id === 'gardener');
  if (step === undefined || others.length > 0) throw new Error(`${source.name} has no one step with the id gardener`);
  return step;
}

function workflowFrom(name: string, text: string): Source {
  const workflow: Workflow = parse(text);
  return { name, text, workflow };
}
