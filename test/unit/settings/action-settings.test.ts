import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { INPUTS, readActionSettings } from '../../../src/settings/action-settings.ts';
import { UserError } from '../../../src/user-error.ts';

const NOW = Date.parse('2026-03-04T12:00:00Z');
/** What the runner gives to every job. */
const JOB = { 'INPUT_GITHUB-TOKEN': 'ghs_job', GITHUB_REPOSITORY: 'acme/monorepo', GITHUB_RUN_ID: '7' };
const FILE = { ...JOB, 'INPUT_LOGS-FILE': 'logs.json' };

function errorOf(env: Readonly<Record<string, string>>): UserError {
  try {
    readActionSettings(env, NOW);
  } catch (error) {
    if (error instanceof UserError) return error;
  }
  throw new Error('nothing was wrong');
}

describe('the inputs of the action', () => {
  test('have their defaults in the code: a step that names an export alone runs', () => {
    expect(readActionSettings(FILE, NOW)).toMatchObject({
      mode: 'apply',
      github: {
        token: 'ghs_job',
        apiUrl: 'https://api.github.com',
        webUrl: 'https://github.com/acme/monorepo',
        owner: 'acme',
        repo: 'monorepo',
        login: 'github-actions[bot]',
        run: '7',
      },
      window: 'since-last-run',
      minSeverity: undefined,
      maxEntries: undefined,
      configFile: { path: '.github/log-gardener.yml', mustExist: false },
      services: [],
      source: { kind: 'files', paths: ['logs.json'] },
      templates: undefined,
      now: NOW,
    });
  });

  test('count as absent when they are empty, as the runner writes what a workflow leaves out', () => {
    const empty = Object.fromEntries(INPUTS.map((name) => [`INPUT_${name.toUpperCase()}`, ' ']));
    expect(readActionSettings({ ...empty, ...FILE }, NOW)).toEqual(readActionSettings(FILE, NOW));
  });

  test('are all read', () => {
    const env = {
      'INPUT_LOGS-FILE': 'a.json, b.ndjson.gz\nc.json',
      'INPUT_TIME-WINDOW': '1h',
      INPUT_SERVICES: 'shop,\n mail ,',
      'INPUT_MIN-SEVERITY': 'warning',
      'INPUT_MAX-ENTRIES': '500',
      'INPUT_CONFIG-FILE': 'gardener.yml',
      INPUT_TEMPLATES: '.github/log-gardener',
      'INPUT_WORKLOG-DIRECTORY': 'docs/worklogs/',
      'INPUT_WORKLOG-BRANCH': 'bots/worklog',
      'INPUT_BASE-BRANCH': 'trunk',
      INPUT_MODE: 'plan',
      RUNNER_TEMP: '/tmp/runner',
    };
    expect(readActionSettings(env, NOW)).toEqual({
      mode: 'plan',
      github: undefined,
      window: { from: '2026-03-04T11:00:00.000000000Z', to: '2026-03-04T12:00:00.000000000Z' },
      minSeverity: 'WARNING',
      services: ['shop', 'mail'],
      maxEntries: 500,
      source: { kind: 'files', paths: ['a.json', 'b.ndjson.gz', 'c.json'] },
      configFile: { path: 'gardener.yml', mustExist: true },
      templates: '.github/log-gardener',
      worklog: { directory: 'docs/worklogs', branch: 'bots/worklog', base: 'trunk' },
      out: '/tmp/runner/log-gardener',
      now: NOW,
    });
  });

  test.each([
    ['mode', { ...FILE, INPUT_MODE: 'dry' }, '"dry"', 'plan'],
    ['time-window', { ...FILE, 'INPUT_TIME-WINDOW': 'lately' }, '"lately"', '24h'],
    ['min-severity', { ...FILE, 'INPUT_MIN-SEVERITY': 'bad' }, '"bad"', 'NOTICE'],
    ['max-entries', { ...FILE, 'INPUT_MAX-ENTRIES': '0' }, '"0"', '100000'],
    ['max-entries', { ...FILE, 'INPUT_MAX-ENTRIES': '1e6' }, '"1e6"', '100000'],
    ['max-entries', { ...FILE, 'INPUT_MAX-ENTRIES': '12 ' + 'entries' }, '"12 entries"', '100000'],
    ['logs-file', JOB, 'not set', 'gcloud logging read'],
    ['logs-file', { ...JOB, 'INPUT_LOGS-FILE': '-' }, '"-"', 'gcloud logging read'],
    ['github-token', { ...FILE, 'INPUT_GITHUB-TOKEN': '' }, 'is empty', 'mode: plan'],
    ['GITHUB_REPOSITORY', { ...FILE, GITHUB_REPOSITORY: 'monorepo' }, '"monorepo"', 'owner/repository'],
    ['worklog-directory', { ...FILE, 'INPUT_WORKLOG-DIRECTORY': '../logs' }, '"../logs"', 'docs/worklogs'],
    ['worklog-branch', { ...FILE, 'INPUT_WORKLOG-BRANCH': 'log-gardener/ledger' }, 'itself uses', 'another name'],
    ['worklog-branch', { ...FILE, 'INPUT_WORKLOG-BRANCH': 'a..b' }, '"a..b"', 'like main'],
    ['base-branch', { ...FILE, 'INPUT_BASE-BRANCH': 'refs/heads/main' }, '"refs/heads/main"', 'like main'],
    ['GITHUB_API_URL', { ...FILE, GITHUB_API_URL: 'http://github.acme.example' }, 'https', 'api.github.com'],
    ['GITHUB_SERVER_URL', { ...FILE, GITHUB_SERVER_URL: 'javascript:alert(1)' }, 'https', 'github.com'],
  ])('name %s when it is wrong, show what was given, and say what to do', (input, env, given, remedy) => {
    const { message, remedy: told } = errorOf(env);
    expect(message.startsWith(`${input}: `)).toBe(true);
    expect(message).toContain(given);
    expect(told).toContain(remedy);
  });

  test('tell everything that is wrong at once, or a workflow is mended push by push', () => {
    const wrong = {
      INPUT_MODE: 'dry',
      'INPUT_TIME-WINDOW': 'lately',
      'INPUT_MIN-SEVERITY': 'bad',
      'INPUT_MAX-ENTRIES': '-1',
    };
    const { message } = errorOf(wrong);
    for (const name of ['mode', 'time-window', 'min-severity', 'max-entries', 'logs-file'])
      expect(message).toContain(`- ${name}: `);
  });

  test('cannot write a workflow command into the log through their error', () => {
    const { message } = errorOf({ ...FILE, INPUT_MODE: `x\n::add-mask::y\r${'z'.repeat(500)}` });
    expect(message).not.toMatch(/[\r\n]/);
    expect(message.length).toBeLessThan(300);
  });

  test('are those that action.yml declares', () => {
    const yml = readFileSync(new URL('../../../action.yml', import.meta.url), 'utf8');
    const inputs = yml.slice(yml.indexOf('\ninputs:'), yml.indexOf('\nruns:')).split(/\noutputs:/)[0] ?? '';
    const declared = [...inputs.matchAll(/^ {2}([a-z-]+):\s*$/gm)].map(([, name]) => name);
    expect(declared.sort()).toEqual([...INPUTS].sort());
  });
});
