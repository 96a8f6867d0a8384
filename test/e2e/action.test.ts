import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { INPUTS } from '../../src/settings/action-settings.ts';
import { DEFAULTS } from '../../src/settings/settings.ts';
import { ROOT, runDist, scratchFolder } from '../support/run-dist.ts';

const SAMPLE = path.join(ROOT, 'examples/one-day.ndjson.gz');

describe('the action, as the runner starts it', () => {
  it('writes the outputs, the job summary and the documents that the outputs point to', async () => {
    await using scratch = await scratchFolder();
    await writeFile(scratch.file('output'), '');
    await writeFile(scratch.file('summary'), '');
    const { code, stdout } = await runDist({ env: environment(scratch.path, { 'LOGS-FILE': SAMPLE, MODE: 'plan' }) });
    expect(code).toBe(0);
    const outputs = outputsOf(await readFile(scratch.file('output'), 'utf8'));
    expect(Object.keys(outputs).sort()).toEqual(Object.keys(await declared('outputs')).sort());
    expect(outputs['highest-priority']).toBe('P0');
    const report = JSON.parse(await readFile(outputs['report-path'] ?? '', 'utf8'));
    expect(outputs.clusters).toBe(String(report.clusters.length));
    expect(await readFile(outputs['worklog-path'] ?? '', 'utf8')).toContain('# Log Gardener worklog');
    expect(await readFile(scratch.file('summary'), 'utf8')).toContain('## Log Gardener');
    expect(stdout).not.toMatch(/^\s*::(?!error|warning|notice|debug|add-mask)|##\[/m);
  });

  it.each([
    ['an unknown mode', { 'LOGS-FILE': SAMPLE, MODE: 'prune' }, 'mode: "prune" is not a mode. Use apply'],
    [
      'a bad time window',
      { MODE: 'plan', 'LOGS-FILE': SAMPLE, 'TIME-WINDOW': 'an hour' },
      'time-window: "an hour" is not a time window. Use 1h',
    ],
    ['no export', { MODE: 'plan' }, 'logs-file: is not set.'],
    ['no token', { 'LOGS-FILE': SAMPLE }, 'github-token: is empty'],
    ['a missing export', { MODE: 'plan', 'LOGS-FILE': 'gone.json' }, 'gone.json'],
  ])('fails on %s with one annotation that names the input and the remedy', async (_, inputs, message) => {
    await using scratch = await scratchFolder();
    const { code, stdout } = await runDist({ env: environment(scratch.path, inputs) });
    expect(code).toBe(1);
    expect(stdout.trimEnd().split('\n')).toHaveLength(1);
    expect(stdout).toMatch(/^::error::/);
    expect(stdout).toContain(message);
    expect(existsSync(scratch.file('log-gardener'))).toBe(false);
  });

  it('reads exactly the inputs that action.yml declares, with the same defaults', async () => {
    const inputs = await declared('inputs');
    expect(Object.keys(inputs).sort()).toEqual([...INPUTS].sort());
    const defaults = Object.fromEntries(Object.entries(inputs).map(([name, { default: value }]) => [name, value]));
    expect(defaults).toEqual({
      'project-id': '',
      'workload-identity-provider': '',
      'service-account': '',
      filter: '',
      'logs-file': '',
      'time-window': DEFAULTS.timeWindow,
      services: '',
      'min-severity': '',
      'max-entries': '',
      // biome-ignore lint/suspicious/noTemplateCurlyInString: an expression of GitHub, not of JavaScript.
      'github-token': '${{ github.token }}',
      'config-file': DEFAULTS.configFile,
      templates: '',
      'worklog-directory': '',
      'worklog-branch': '',
      'base-branch': '',
      mode: DEFAULTS.mode,
    });
  });
});

type Declared = Readonly<Record<string, { readonly default?: string }>>;

async function declared(what: 'inputs' | 'outputs'): Promise<Declared> {
  return parse(await readFile(path.join(ROOT, 'action.yml'), 'utf8'))[what];
}

function environment(folder: string, inputs: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  return {
    ...Object.fromEntries(Object.entries(inputs).map(([name, value]) => [`INPUT_${name}`, value])),
    RUNNER_TEMP: folder,
    ...(existsSync(path.join(folder, 'output')) ? { GITHUB_OUTPUT: path.join(folder, 'output') } : {}),
    ...(existsSync(path.join(folder, 'summary')) ? { GITHUB_STEP_SUMMARY: path.join(folder, 'summary') } : {}),
  };
}

/** The runner's file format: `name<<delimiter`, the value, the delimiter. */
function outputsOf(text: string): Readonly<Record<string, string>> {
  return Object.fromEntries(
    [...text.matchAll(/^(.+)<<(\S+)\n([\s\S]*?)\n\2$/gm)].map(([, name = '', , value = '']) => [name, value]),
  );
}
