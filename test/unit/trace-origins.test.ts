import { describe, expect, it } from 'vitest';
import { githubHistory } from '../../src/publish/github/code-history.ts';
import { githubTracker } from '../../src/publish/github/tracker.ts';
import { type Tended, tendIssues } from '../../src/tend-issues.ts';
import { openDoor } from '../../src/text/text.ts';
import { traceOrigins } from '../../src/trace-origins.ts';
import type { LogEntry } from '../../src/types/entry.ts';
import { type Memory, NO_MEMORY } from '../../src/types/remembered.ts';
import { DEFAULT_RULES } from '../../src/types/tending-rules.ts';
import { epochMillis } from '../../src/types/time.ts';
import type { Traced } from '../../src/types/traced.ts';
import { windowSeen } from '../../src/window-seen.ts';
import { afterNoon, aLogEntry, rankedFrom, readAll } from '../support/an-entry.ts';
import { type Github, startGithub } from '../support/github/start-github.ts';
import { courierFor } from './publish/github/courier-for.ts';

const DOOR = openDoor();
const WINDOW = { from: afterNoon(0), to: afterNoon(3_600) };
const FILES = {
  '.github/CODEOWNERS': '*.py @acme/backend @octocat\n',
  'backend/jobs/runner.py': 'run()\n',
  'backend/mail.py': 'send()\n',
};
const BOT = 'github-actions[bot]';

type Said = {
  readonly text: string;
  readonly file?: string;
  readonly commit?: string;
  readonly revision?: string;
  readonly at?: number;
};

function saidBy({ text, file, commit, revision = 'shop-00001', at = 10 }: Said, index: number): LogEntry {
  const time = afterNoon(at + index);
  return aLogEntry({
    insertId: `${text}-${index}`,
    ...{ timestamp: time, receiveTimestamp: time, severity: 'ERROR', jsonPayload: { message: text } },
    labels: commit === undefined ? {} : { 'commit-sha': commit },
    resource: {
      type: 'cloud_run_revision',
      labels: { project_id: 'acme-staging', service_name: 'shop', revision_name: revision },
    },
    ...(file === undefined ? {} : { sourceLocation: { file, line: '12', function: 'run' } }),
  });
}

type Traces = {
  readonly tended: Tended;
  /** By the name of the cluster. */
  readonly traced: Readonly<Record<string, Traced | undefined>>;
  /** What was asked for it. */
  readonly asked: readonly string[];
};

/** Plans what entries come to, and looks up where they come from. */
async function trace(
  github: Github,
  said: readonly Said[],
  {
    memory = NO_MEMORY,
    token,
    sourcePath,
  }: { readonly memory?: Memory; readonly token?: string; readonly sourcePath?: string } = {},
): Promise<Traces> {
  const entries = said.map(saidBy);
  const { intake } = readAll(entries, { window: WINDOW });
  const ranked = rankedFrom(entries).map((item) => ({ ...item, sourcePath }));
  const now = epochMillis(WINDOW.to) + 60_000;
  const seen = { window: WINDOW, coverage: intake.coverage, revisions: intake.revisionsHeard };
  const window = windowSeen({ window: 'since-last-run', now }, seen);
  const known = { ranked, memory, rules: DEFAULT_RULES, window, login: BOT, now, door: DOOR };
  const planned = await tendIssues(
    known,
    githubTracker(courierFor(github), () => undefined),
  );
  const before = github.requests.length;
  const history = githubHistory(courierFor(github, token));
  const tended = await traceOrigins(planned, { ...known, history, branch: 'main' });
  if (tended === undefined) throw new Error('nothing was planned');
  const { traced: found = {} } = tended.tending.observed;
  return {
    tended,
    traced: Object.fromEntries(ranked.map(({ cluster }) => [cluster.name, found[cluster.fingerprint]])),
    asked: github.requests.slice(before).map(({ operation }) => operation ?? ''),
  };
}

/** Days before the window. */
function daysBefore(days: number): string {
  return new Date(epochMillis(WINDOW.from) - days * 86_400_000).toISOString();
}

function change(github: Github, login: string, days: number, message: string): Promise<string> {
  const content = `run(${days})\n`;
  return github.as(login, daysBefore(days)).push('main', { 'backend/jobs/runner.py': content }, message);
}

const RUNNER = '/app/backend/jobs/runner.py';
const FAILS: Said = { text: 'Jobs cannot be loaded', file: RUNNER };

describe('where a failure comes from', () => {
  it('is told by the commit that runs: with the line, whoever owns the file, and who touched it lately', async () => {
    await using github = await startGithub({ files: FILES });
    await change(github, 'hubot', 40, 'Long ago');
    await change(github, 'octocat', 9, 'Load jobs lazily\n\nFixes #3');
    const runs = await change(github, 'hubot', 2, 'Rename @octocat');
    await change(github, 'mallory', 1, 'Not deployed yet');
    const { traced } = await trace(github, [{ ...FAILS, commit: runs }]);
    expect(traced[FAILS.text]).toMatchObject({
      ...{ path: 'backend/jobs/runner.py', line: 12, commit: runs, branch: null },
      owners: ['@acme/backend', '@octocat'],
      suspects: [
        { commit: runs, login: 'hubot', subject: 'Rename @octocat' },
        { login: 'octocat', subject: 'Load jobs lazily' },
      ],
      suspicion: 'recent',
    });
  });

  it.each([
    ['nobody tells which commit runs', undefined],
    ['what runs is no commit of this repository', 'b'.repeat(40)],
    ['the commit is told in part', 'abcdef1'],
  ])('is told by the base branch when %s, and without a line, which may have moved', async (_, commit) => {
    await using github = await startGithub({ files: FILES });
    await change(github, 'octocat', 9, 'Load jobs lazily');
    const { traced } = await trace(github, [{ ...FAILS, ...(commit === undefined ? {} : { commit }) }]);
    const head = await github.head('main');
    expect(traced[FAILS.text]).toMatchObject({ line: null, commit: head, branch: 'main', suspects: [{}] });
  });

  it('is suspected in what the new revision brought, however old that is, and in nothing that ran before', async () => {
    await using github = await startGithub({ files: FILES });
    const old = await change(github, 'octocat', 5, 'Ran well');
    const brought = await change(github, 'hubot', 3, 'Load jobs lazily');
    await github.as('octocat', daysBefore(1)).push('main', { 'backend/mail.py': 'send(1)\n' }, 'Elsewhere');
    const runs = (await github.head('main')) ?? '';
    const { traced } = await trace(github, [
      { text: 'Serves orders', revision: 'shop-00001', commit: old, at: 1 },
      { ...FAILS, revision: 'shop-00002', commit: runs, at: 60 },
    ]);
    expect(traced[FAILS.text]).toMatchObject({ commit: runs, suspicion: 'deployed', suspects: [{ commit: brought }] });
    expect(traced[FAILS.text]?.suspects).toHaveLength(1);
  });

  it('is not suspected in a deploy when the revision before failed as well', async () => {
    await using github = await startGithub({ files: FILES });
    const old = await change(github, 'octocat', 5, 'Ran badly');
    const runs = await change(github, 'hubot', 3, 'Load jobs lazily');
    const { traced } = await trace(github, [
      { ...FAILS, revision: 'shop-00001', commit: old, at: 1 },
      { ...FAILS, revision: 'shop-00002', commit: runs, at: 60 },
    ]);
    expect(traced[FAILS.text]).toMatchObject({ commit: old, suspicion: 'recent', suspects: [{ commit: old }] });
  });

  it('is told for a job as well, which has no revision', async () => {
    await using github = await startGithub({ files: FILES });
    const runs = await change(github, 'hubot', 2, 'Load jobs lazily');
    const { traced } = await trace(github, [{ ...FAILS, commit: runs, revision: '' }]);
    expect(traced[FAILS.text]).toMatchObject({ line: 12, commit: runs, branch: null });
  });

  it('is not told when no file is surely meant', async () => {
    await using github = await startGithub({ files: { ...FILES, 'tools/backend/jobs/runner.py': 'run()\n' } });
    const { traced, tended } = await trace(github, [FAILS, { text: 'Elsewhere', file: '/app/cart/price.py' }]);
    expect(traced).toEqual({ [FAILS.text]: undefined, Elsewhere: undefined });
    expect(tended.tending.plan.notes).toEqual([]);
  });
});

describe('a run asks about code', () => {
  it('nothing when no failure names any, or there is none to open an issue for', async () => {
    await using github = await startGithub({ files: FILES });
    expect((await trace(github, [{ text: 'no funds' }])).asked).toEqual([]);
    expect((await trace(github, [])).asked).toEqual([]);
  });

  it('nothing that it asked for the same window before it was cut off', async () => {
    await using github = await startGithub({ files: FILES });
    const { tended, asked } = await trace(github, [FAILS]);
    expect(asked).not.toEqual([]);
    expect(Object.keys(tended.tending.known.traced ?? {})).toHaveLength(1);
    expect(await trace(github, [FAILS], { memory: tended.tending.known })).toMatchObject({
      asked: [],
      traced: { [FAILS.text]: { path: 'backend/jobs/runner.py' } },
    });
  });

  it('once for all failures of a run, and about commits ten times at most, which it says', async () => {
    await using github = await startGithub({ files: FILES });
    const all = 'lamp shelf chair table door window carpet mirror candle basket bottle garden'.split(' ');
    const said = all.map((word): Said => ({ text: `${word} cannot be loaded`, file: RUNNER }));
    const { asked, tended } = await trace(github, said);
    expect(asked.filter((operation) => operation === 'repos/list-commits')).toHaveLength(10);
    expect(asked.filter((operation) => operation !== 'repos/list-commits')).toHaveLength(3);
    expect(tended.tending.plan.notes).toEqual([expect.stringContaining('10 questions')]);
  });
});

describe('what cannot be looked up', () => {
  it('for want of a right is a note in the worklog that names the right', async () => {
    await using github = await startGithub({ files: FILES });
    const token = github.tokenWith({ issues: 'write' });
    const { traced, tended, asked } = await trace(github, [FAILS, { ...FAILS, text: 'Mail is stuck' }], { token });
    expect(traced).toEqual({ [FAILS.text]: undefined, 'Mail is stuck': undefined });
    expect(tended.tending.plan.notes).toEqual([expect.stringMatching(/could not all be looked up: .*contents: read/)]);
    expect(asked).toHaveLength(1);
  });

  it.each([
    ['owners and suspects', 'GET /contents/*', { owners: [], suspects: [] }],
    ['suspects', 'GET /commits', { owners: ['@acme/backend', '@octocat'], suspects: [] }],
  ])('of %s leaves the rest as it is', async (_, on, rest) => {
    await using github = await startGithub({ files: FILES });
    github.fault({ on, nth: 'all', status: 502 });
    const { traced, tended } = await trace(github, [FAILS]);
    expect(traced[FAILS.text]).toMatchObject({ path: 'backend/jobs/runner.py', ...rest });
    expect(tended.tending.plan.notes).toEqual([expect.stringContaining('could not all be looked up')]);
  });

  it('of a repository that is too large is looked for below the folder of the service, or not at all', async () => {
    await using github = await startGithub({ files: FILES });
    const body = { sha: 'a'.repeat(40), url: 'https://github.com', tree: [], truncated: true };
    const first = github.fault({ on: 'GET /git/trees/*', status: 200, body });
    const below = await trace(github, [FAILS], { sourcePath: 'backend' });
    expect(first.hits()).toBe(1);
    expect(below.traced[FAILS.text]).toMatchObject({
      path: 'backend/jobs/runner.py',
      owners: ['@acme/backend', '@octocat'],
    });

    github.fault({ on: 'GET /git/trees/*', nth: 'all', status: 200, body });
    const { traced, tended } = await trace(github, [FAILS]);
    expect(traced).toEqual({ [FAILS.text]: undefined });
    expect(tended.tending.plan.notes).toEqual([expect.stringContaining('more files than GitHub lists')]);
  });

  it('since the base branch is missing is said', async () => {
    await using github = await startGithub({ files: FILES });
    github.fault({ on: 'GET /git/ref/*', nth: 'all', status: 404 });
    const { tended } = await trace(github, [FAILS]);
    expect(tended.tending.plan.notes).toEqual([expect.stringContaining('base branch does not exist')]);
  });
});
