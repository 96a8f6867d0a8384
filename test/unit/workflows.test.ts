import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { readActionSettings } from '../../src/settings/action-settings.ts';
import { parseTimeWindow } from '../../src/settings/time-window.ts';
import { ROOT } from '../support/run-dist.ts';
import {
  CI,
  EXAMPLES,
  gardenerIn,
  readmeWorkflow,
  type Source,
  stepsOf,
  workflowAt,
  workflowFiles,
} from '../support/workflows.ts';

/** All that a job may do, by what it is for: more would be a risk, less a run that fails. */
const APPLIES = { contents: 'write', issues: 'write', 'pull-requests': 'write', 'id-token': 'write' };
const PLANS = { contents: 'read', issues: 'read', 'id-token': 'write' };

const FOR_USERS: readonly (readonly [file: string, permissions: Readonly<Record<string, string>>, group: string])[] = [
  ['by-hand.yml', APPLIES, 'log-gardener'],
  ['plan-only.yml', PLANS, 'log-gardener-plan'],
  ['scheduled.yml', APPLIES, 'log-gardener'],
  ['with-google-auth.yml', APPLIES, 'log-gardener'],
  ['README.md', APPLIES, 'log-gardener'],
];
const EXAMPLE_FILES = FOR_USERS.map(([file]) => file);

type Declared = Readonly<Record<string, { readonly description: string; readonly required?: boolean }>>;
type Action = {
  readonly inputs: Declared;
  readonly outputs: Declared;
  readonly runs: { readonly using: string; readonly main: string };
};
const action: Action = parse(readFileSync(path.join(ROOT, 'action.yml'), 'utf8'));

/** What the runner gives to a job besides its inputs. */
const JOB = { 'INPUT_GITHUB-TOKEN': 'ghs_job', GITHUB_REPOSITORY: 'acme/monorepo', GITHUB_RUN_ID: '7' };
const NOW = Date.parse('2026-03-04T12:00:00Z');

function example(file: string): Source {
  return file === 'README.md' ? readmeWorkflow() : workflowAt(`${EXAMPLES}/${file}`);
}

/** Every text in which somebody may find a step to copy. */
const COPIED = [
  'README.md',
  ...readdirSync(path.join(ROOT, 'docs')).map((name) => `docs/${name}`),
  ...[EXAMPLES, CI].flatMap((folder) => workflowFiles(folder)),
].map((file) => ({ file, text: readFileSync(path.join(ROOT, file), 'utf8') }));

describe('every workflow', () => {
  const all = [...[EXAMPLES, CI].flatMap(workflowFiles).map(workflowAt), readmeWorkflow()];

  it.each(all)('$name starts with no permission at all, or a job that asks for none gets some', ({ workflow }) => {
    expect(workflow.permissions).toEqual({});
    for (const job of Object.values(workflow.jobs)) expect(job.permissions).toBeDefined();
  });

  it.each(all)('$name says behind each permission what it is for, or nobody dares to take one away', ({ text }) => {
    const given = text.split('\n').filter((line) => /^ {6}[a-z-]+: (?:read|write)\b/.test(line));
    expect(given.length).toBeGreaterThan(0);
    expect(given.filter((line) => !/: (?:read|write) # \w/.test(line))).toEqual([]);
  });

  it.each(all)('$name keeps its token out of the checkout, where later steps would find it', (source) => {
    const checkouts = stepsOf(source).filter(({ uses }) => uses?.startsWith('actions/checkout@'));
    expect(checkouts.length).toBeGreaterThan(0);
    for (const step of checkouts) expect(step.with?.['persist-credentials']).toBe(false);
  });

  it.each(all)('$name puts no expression into a script, where a value could become a command', (source) => {
    expect(stepsOf(source).filter(({ run }) => run?.includes('${{'))).toEqual([]);
  });

  it.each(all)('$name never runs with the rights of the repository on the code of a stranger', ({ text, workflow }) => {
    const started = Object.keys(workflow.on);
    expect(started.filter((event) => ['pull_request_target', 'workflow_run', 'issue_comment'].includes(event))).toEqual(
      [],
    );
    expect(text).not.toMatch(/\bsecrets\b/);
  });

  it.each(all)('$name ends by itself on a runner that does not change under it', ({ workflow }) => {
    for (const job of Object.values(workflow.jobs)) {
      expect(job['timeout-minutes']).toBeLessThanOrEqual(60);
      expect(job['runs-on']).toBe('ubuntu-24.04');
    }
  });

  it.each(all)('$name has a concurrency group, or two runs get in the way of each other', ({ workflow }) => {
    expect(workflow.concurrency?.group).toMatch(/\S/);
  });
});

describe('every action that is used', () => {
  const used = COPIED.flatMap(({ file, text }) =>
    [...text.matchAll(/^\s*(?:- )?uses: (?!\.\/)(\S+)(.*)$/gm)].map(([, what = '', rest = '']) => {
      const [name = '', commit = ''] = what.split('@');
      return { file, name, commit, version: /^ # (v\d+(?:\.\d+)*)$/.exec(rest)?.[1] };
    }),
  );

  it('is pinned to a commit with its version behind it, or whoever moves its tag runs in our name', () => {
    expect(used.length).toBeGreaterThan(10);
    expect(used.filter(({ commit, version }) => !/^[0-9a-f]{40}$/.test(commit) || version === undefined)).toEqual([]);
  });

  it('is the same commit everywhere, or an update forgets one', () => {
    const commits = Map.groupBy(used, ({ name }) => name);
    const torn = [...commits].filter(([, uses]) => new Set(uses.map((use) => `${use.commit} ${use.version}`)).size > 1);
    expect(torn).toEqual([]);
  });
});

describe('the workflows to copy', () => {
  it('are all held to the table here, or a new one goes unchecked', () => {
    const files = [...workflowFiles(EXAMPLES).map((file) => path.basename(file)), 'README.md'];
    expect([...EXAMPLE_FILES].sort()).toEqual(files.sort());
  });

  it.each(FOR_USERS)('%s asks for exactly the permissions that its mode needs', (file, permissions) => {
    for (const job of Object.values(example(file).workflow.jobs)) expect(job.permissions).toEqual(permissions);
  });

  it.each(FOR_USERS)('%s waits for the run before and never cuts it off', (file, _, group) => {
    expect(example(file).workflow.concurrency).toEqual({ group, 'cancel-in-progress': false });
  });

  it.each(EXAMPLE_FILES)(
    '%s uses inputs and outputs that the action has, or it does nothing without a word',
    (file) => {
      const source = example(file);
      const outputs = [...source.text.matchAll(/steps\.gardener\.outputs\.([\w-]+)/g)].map(([, name = '']) => name);
      expect(outputs.filter((name) => !(name in action.outputs))).toEqual([]);
      expect(Object.keys(gardenerIn(source).with ?? {}).filter((name) => !(name in action.inputs))).toEqual([]);
    },
  );

  it.each(EXAMPLE_FILES)('%s asks no step and no form for what it does not have', (file) => {
    const source = example(file);
    const ids = stepsOf(source).map(({ id }) => id);
    const steps = [...source.text.matchAll(/steps\.([\w-]+)\./g)].map(([, id = '']) => id);
    expect(steps.filter((id) => !ids.includes(id))).toEqual([]);
    const form = Object.keys(source.workflow.on.workflow_dispatch?.inputs ?? {});
    const asked = [...source.text.matchAll(/\$\{\{ inputs\.([\w-]+) \}\}/g)].map(([, name = '']) => name);
    expect(asked.toSorted()).toEqual(form.toSorted());
  });

  it.each(EXAMPLE_FILES)('%s gives the action what it understands, or the first run of a team is red', (file) => {
    const { mode, source, window } = readActionSettings(environmentOf(example(file)), NOW);
    expect(source).toMatchObject({ kind: 'cloud-logging', projects: ['acme-staging'] });
    const past = { from: '2026-03-03T12:00:00.000000000Z', to: '2026-03-04T12:00:00.000000000Z' };
    const isSteered = file === 'by-hand.yml' || file === 'plan-only.yml';
    expect({ mode, window }).toEqual(
      isSteered ? { mode: 'plan', window: past } : { mode: 'apply', window: 'since-last-run' },
    );
  });

  it('signs in with the credentials of the step before where google-github-actions/auth is that step', () => {
    const { source } = readActionSettings(environmentOf(example('with-google-auth.yml')), NOW);
    expect(source).toMatchObject({ signIn: { by: 'credentials-file' } });
    const names = stepsOf(example('with-google-auth.yml')).map(({ id, uses = '' }) => id ?? uses.split('@')[0]);
    expect(names.slice(0, 3)).toEqual(['actions/checkout', 'google-github-actions/auth', 'gardener']);
  });

  it('are told in the README by lines of scheduled.yml, or the two drift apart', () => {
    const lines = workflowAt(`${EXAMPLES}/scheduled.yml`).text.split('\n');
    const missing = linesOf(readmeWorkflow().text).filter((line) => {
      const at = lines.indexOf(line);
      if (at >= 0) lines.splice(0, at + 1);
      return at < 0;
    });
    expect(missing).toEqual([]);
  });
});

describe('the form of by-hand.yml', () => {
  const { workflow } = example('by-hand.yml');
  const form = workflow.on.workflow_dispatch?.inputs ?? {};

  it('names time windows that are understood', () => {
    const [last, ...forms] = (form['time-window']?.description ?? '').split(/, | or /).toReversed();
    expect(last).toBe('since-last-run');
    expect(forms.length).toBeGreaterThan(4);
    for (const each of forms) expect(parseTimeWindow(each, NOW)).toHaveProperty('from');
  });

  it('offers the modes that there are, and plans unless told otherwise', () => {
    const source = example('by-hand.yml');
    const modes = (form.mode?.options ?? []).map(
      (mode) => readActionSettings({ ...environmentOf(source), INPUT_MODE: mode }, NOW).mode,
    );
    expect(modes.toSorted()).toEqual(['apply', 'plan']);
    expect(form.mode?.default).toBe('plan');
  });
});

describe('action.yml', () => {
  it('starts a file that is there, on the runtime that the bundle is made for', () => {
    expect(action.runs.using).toBe('node24');
    expect(existsSync(path.join(ROOT, action.runs.main))).toBe(true);
    expect(readFileSync(path.join(ROOT, '.node-version'), 'utf8')).toMatch(/^24\b/);
  });

  it('says of each input whether it is required and of each name what it means, in sentences', () => {
    for (const { required } of Object.values(action.inputs)) expect(required).toBe(false);
    const all = Object.entries({ ...action.inputs, ...action.outputs });
    expect(all.filter(([, { description }]) => !/^[A-Z`].*\.$/s.test(description))).toEqual([]);
  });
});

function linesOf(text: string): readonly string[] {
  return text.split('\n').filter((line) => line !== '');
}

/** What the runner makes of the step's `with`: a form that is sent off as it stands gives its defaults. */
function environmentOf(source: Source): Readonly<Record<string, string>> {
  const form = source.workflow.on.workflow_dispatch?.inputs ?? {};
  const inputs = Object.entries(gardenerIn(source).with ?? {}).map(([name, value]) => {
    const filled = String(value).replace(
      /\$\{\{ inputs\.([\w-]+) \}\}/g,
      (_, asked: string) => form[asked]?.default ?? '',
    );
    return [`INPUT_${name.toUpperCase()}`, filled] as const;
  });
  const signedIn = stepsOf(source).some(({ uses }) => uses?.startsWith('google-github-actions/auth@'));
  const credentials = signedIn ? { GOOGLE_APPLICATION_CREDENTIALS: 'gha-creds-1.json' } : {};
  return { ...JOB, ...credentials, ...Object.fromEntries(inputs) };
}
