import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { readmeFrom } from '../../scripts/update-readme.ts';
import { INPUTS } from '../../src/settings/action-settings.ts';
import { readPreviewSettings } from '../../src/settings/preview-settings.ts';
import { ROOT } from '../support/run-dist.ts';

const readme = read('README.md');

describe('the README', () => {
  it('lists the inputs and outputs that action.yml declares', () => {
    expect(readmeFrom(readme, read('action.yml'))).toBe(readme);
  });

  it('names npm scripts that exist', () => {
    const scripts = Object.keys(JSON.parse(read('package.json')).scripts);
    const named = [...readme.matchAll(/npm run (?:--silent )?([a-z:]+)/g)].map(([, name = '']) => name);
    expect(named.filter((name) => !scripts.includes(name))).toEqual([]);
  });

  it('shows preview commands that are understood', () => {
    const commands = [...readme.matchAll(/npm run (?:--silent )?preview -- ([^`\n]+)/g)].map(([, args = '']) => args);
    expect(commands.length).toBeGreaterThan(1);
    for (const args of commands) expect(readPreviewSettings(args.trim().split(/\s+/), 0)).not.toBe('help');
  });

  it('shows a workflow with inputs that the action has', () => {
    const [, workflow = ''] = /```yaml\n([\s\S]*?)```/.exec(readme) ?? [];
    const { jobs } = parse(workflow);
    const [step] = jobs.tend.steps.filter(({ id }: { readonly id?: string }) => id === 'gardener');
    expect(Object.keys(step.with).filter((name) => !INPUTS.some((input) => input === name))).toEqual([]);
  });

  it('links to files that are there', () => {
    const links = [...readme.matchAll(/\]\((?!https?:)([^)#]+)\)/g)].map(([, link = '']) => link);
    expect(links.filter((link) => !existsSync(path.join(ROOT, link)))).toEqual([]);
  });
});

function read(file: string): string {
  return readFileSync(path.join(ROOT, file), 'utf8');
}
