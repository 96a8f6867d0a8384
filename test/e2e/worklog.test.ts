import { describe, expect, it } from 'vitest';
import { type Github, startGithub } from '../support/github/start-github.ts';
import { scratchFolder } from '../support/run-dist.ts';
import { type Tending, tend, writesAmong } from '../support/run-tending.ts';
import { ALIVE, recentWindows, type Said, type Window } from '../support/windows.ts';

const INVOICE: Said = { text: 'Could not store the invoice of order 4711', module: 'invoices' };
const MAIL: Said = { text: 'Receipt mail was not accepted by the relay', severity: 'WARNING', module: 'mail' };
const BRANCH = 'log-gardener/worklog';
const FOLDER = 'gcp/log-gardener';
const CODE = { 'README.md': '# Monorepo\n' };
const TIMEOUT_MILLIS = 60_000;
const WINDOWS = recentWindows(6);

function windowAt(nth: number): Window {
  const window = WINDOWS[nth];
  if (window === undefined) throw new Error('no such window');
  return window;
}

/** The nth run says two things, the second a little more often each time, so that no two worklogs are alike. */
function runAt(nth: number, more: Partial<Tending> = {}): Tending {
  return { window: windowAt(nth), said: [ALIVE, INVOICE, { ...MAIL, times: nth + 1 }], run: String(nth + 1), ...more };
}

function fileOf(nth: number, ending: 'md' | 'json' = 'md'): string {
  const end = windowAt(nth).to;
  const stamp = `${end.slice(0, 10)}-${end.slice(11, 19)}`.replace(/[-:]/g, '');
  return `${FOLDER}/GCP-LOG-GARDENER-WORKLOG-4M-${stamp.slice(0, 8)}-${stamp.slice(8)}.${ending}`;
}

function messageOf(nth: number): string {
  const minute = (time: string) => `${time.slice(0, 10)} ${time.slice(11, 16)}`;
  const { from, to } = windowAt(nth);
  return `Add the worklog of ${minute(from)} to ${minute(to)} UTC`;
}

const filesOf = (...runs: readonly number[]) => runs.flatMap((nth) => [fileOf(nth, 'json'), fileOf(nth, 'md')]);

async function worklogsOn(github: Github, branch: string): Promise<readonly string[]> {
  const files = Object.keys((await github.state()).branches[branch]?.files ?? {});
  return files.filter((file) => file.startsWith(`${FOLDER}/`)).sort();
}

it(
  'gathers worklogs in one pull request until people merge or close it, and then begins afresh from the base',
  async () => {
    await using github = await startGithub({ files: CODE });
    await using scratch = await scratchFolder();
    const team = github.as('octocat');
    const numberOf = async (nth: number) =>
      (await tend(github, scratch.path, runAt(nth))).outputs['pull-request-number'];

    const first = await numberOf(0);
    expect(await numberOf(1)).toBe(first);
    expect(await worklogsOn(github, BRANCH)).toEqual(filesOf(0, 1));

    await team.merge(Number(first));
    const second = await numberOf(2);
    expect(second).not.toBe(first);
    expect(await worklogsOn(github, BRANCH)).toEqual(filesOf(0, 1, 2));

    await team.closePullRequest(Number(second));
    const third = await numberOf(3);
    expect(third).not.toBe(second);
    expect(await worklogsOn(github, BRANCH)).toEqual(filesOf(0, 1, 3));

    await team.push('main', { 'news.md': 'moved on' });
    expect(await numberOf(4)).toBe(third);
    expect(await worklogsOn(github, BRANCH)).toEqual(filesOf(0, 1, 3, 4));

    const { branches, pulls } = await github.state();
    expect(pulls.map(({ number, state, head, base }) => ({ number, state, head, base }))).toEqual([
      { number: Number(first), state: 'merged', head: BRANCH, base: 'main' },
      { number: Number(second), state: 'closed', head: BRANCH, base: 'main' },
      { number: Number(third), state: 'open', head: BRANCH, base: 'main' },
    ]);
    expect(Object.keys(branches).sort()).toEqual(['log-gardener/ledger', BRANCH, 'main']);
    const told = branches[BRANCH]?.commits.map(({ message, author }) => `${author}: ${message}`) ?? [];
    expect(told.slice(0, 3)).toEqual([
      `${github.login}: ${messageOf(4)}`,
      `${github.login}: ${messageOf(3)}`,
      expect.stringContaining('octocat: Merge pull request'),
    ]);
    expect(told).not.toContain(`${github.login}: ${messageOf(2)}`);
    expect(Object.keys(branches.main?.files ?? {}).sort()).toEqual([...filesOf(0, 1), 'README.md', 'news.md'].sort());
    const { title = '', body = '' } = pulls.at(-1) ?? {};
    expect(title).toBe(`Log Gardener worklog, ${windowAt(3).from.slice(0, 10)}`);
    expect(body).toContain('In all: 2 runs, 21 entries; issues: 4 updated.');
    expect(body.match(/\[worklog\]\(/g)).toHaveLength(2);
    expect(body).not.toMatch(/\b(?:close[sd]?|fix(?:e[sd])?|resolve[sd]?):? +#\d/i);
  },
  TIMEOUT_MILLIS,
);

describe('the pull request', () => {
  it(
    'keeps what people push to its branch and write around its description',
    async () => {
      await using github = await startGithub({ files: CODE });
      await using scratch = await scratchFolder();
      const team = github.as('octocat');
      const { outputs } = await tend(github, scratch.path, runAt(0));
      const number = Number(outputs['pull-request-number']);
      await team.push(BRANCH, { 'notes.md': 'mine' });
      const [before] = (await github.state()).pulls;
      await team.edit(number, { title: 'Read this', body: `Please look at #1.\n\n${before?.body}\n\nThanks.` });
      expect((await tend(github, scratch.path, runAt(1))).code).toBe(0);
      const [after] = (await github.state()).pulls;
      expect(after?.title).toBe('Read this');
      expect(after?.body).toMatch(/^Please look at #1\.\n\n<!-- log-gardener:begin -->/);
      expect(after?.body).toMatch(/<!-- log-gardener:end -->\n\nThanks\.$/);
      expect(after?.body).toContain('In all: 2 runs');
      await team.closePullRequest(number);
      expect((await tend(github, scratch.path, runAt(2))).code).toBe(0);
      const { branches, pulls } = await github.state();
      expect(Object.keys(branches[BRANCH]?.files ?? {})).toContain('notes.md');
      expect(pulls.map(({ state }) => state)).toEqual(['closed', 'open']);
    },
    TIMEOUT_MILLIS,
  );

  it(
    'is one a run where the configuration says so, each with its own worklog alone',
    async () => {
      await using github = await startGithub({ files: CODE });
      await using scratch = await scratchFolder();
      const config = 'worklog: { per-run: true, directory: docs/logs }';
      for (const nth of [0, 1]) expect((await tend(github, scratch.path, runAt(nth, { config }))).code).toBe(0);
      const { branches, pulls } = await github.state();
      expect(pulls.map(({ state }) => state)).toEqual(['open', 'open']);
      const files = pulls.map(({ head }) => Object.keys(branches[head]?.files ?? {}).sort());
      const moved = (nth: number) => filesOf(nth).map((file) => file.replace(FOLDER, 'docs/logs'));
      expect(files).toEqual([[...moved(0), 'README.md'].sort(), [...moved(1), 'README.md'].sort()]);
    },
    TIMEOUT_MILLIS,
  );

  it(
    'takes old worklogs away in the same commit, and nothing else of the directory',
    async () => {
      const old = {
        [`${FOLDER}/GCP-LOG-GARDENER-WORKLOG-1H-20240101-000000.md`]: 'old',
        [`${FOLDER}/README.md`]: 'stays',
      };
      await using github = await startGithub({ files: { ...CODE, ...old } });
      await using scratch = await scratchFolder();
      const { code } = await tend(github, scratch.path, runAt(0, { config: 'worklog: { keep: 30d }' }));
      expect(code).toBe(0);
      expect(await worklogsOn(github, BRANCH)).toEqual([...filesOf(0), `${FOLDER}/README.md`].sort());
      const { branches } = await github.state();
      expect(branches[BRANCH]?.commits[0]?.message).toBe(`${messageOf(0)}\n\nRemoves 1 file of older worklogs.`);
    },
    TIMEOUT_MILLIS,
  );

  it(
    'shows one worklog for a window that is looked at twice, even when the ledger is lost in between',
    async () => {
      await using github = await startGithub({ files: CODE });
      await using scratch = await scratchFolder();
      await tend(github, scratch.path, runAt(0));
      expect(writesAmong((await tend(github, scratch.path, runAt(0))).requests)).toEqual([]);
      await github.as('octocat').deleteBranch('log-gardener/ledger');
      expect((await tend(github, scratch.path, runAt(0))).code).toBe(0);
      expect(await worklogsOn(github, BRANCH)).toEqual(filesOf(0));
      const { pulls } = await github.state();
      expect(pulls.map(({ body }) => body.match(/\[worklog\]\(/g)?.length)).toEqual([1]);
    },
    TIMEOUT_MILLIS,
  );

  it(
    'is left out for a quiet window only where the configuration says so',
    async () => {
      await using github = await startGithub({ files: CODE });
      await using scratch = await scratchFolder();
      const quiet = { said: [ALIVE] };
      const skipped = await tend(github, scratch.path, runAt(0, { ...quiet, config: 'worklog: { quiet: skip }' }));
      expect([skipped.code, skipped.outputs['pull-request-number']]).toEqual([0, '']);
      expect(skipped.summary).toContain('No worklog was added: nothing asks for a person');
      expect(await worklogsOn(github, BRANCH)).toEqual([]);
      expect((await tend(github, scratch.path, runAt(1, quiet))).outputs['pull-request-number']).not.toBe('');
    },
    TIMEOUT_MILLIS,
  );

  it(
    'is opened anew when people merge it while a run adds to it, and no worklog is stranded',
    async () => {
      await using github = await startGithub({ files: CODE });
      await using scratch = await scratchFolder();
      const { outputs } = await tend(github, scratch.path, runAt(0));
      const number = Number(outputs['pull-request-number']);
      let merged = false;
      github.onRequest(async ({ method, path }) => {
        if (merged || method !== 'PATCH' || !path.endsWith('/issues/1')) return undefined;
        merged = true;
        await github.as('octocat').merge(number);
        return undefined;
      });
      const late = await tend(github, scratch.path, runAt(1));
      expect([late.code, merged]).toEqual([0, true]);
      const { pulls } = await github.state();
      expect(pulls.map(({ state }) => state)).toEqual(['merged', 'open']);
      expect(await worklogsOn(github, BRANCH)).toEqual(filesOf(0, 1));
    },
    TIMEOUT_MILLIS,
  );
});

describe('a worklog that cannot become a pull request', () => {
  it.each<[string, (github: Github) => void, RegExp, 'committed' | 'not committed']>([
    [
      'since a setting of the repository forbids it',
      (github) => github.set({ pullRequestsByActions: 'forbidden' }),
      /Allow GitHub Actions to create and approve pull requests/,
      'committed',
    ],
    [
      'since a rule protects its branch',
      (github) =>
        void github.fault({ on: 'POST /git/refs', nth: 2, status: 422, body: 'Protected branch update failed' }),
      /a rule of the repository protects the branch/,
      'not committed',
    ],
  ])(
    '%s, stands in the job summary, its issues are tended, and the run fails with the remedy',
    async (_, spoil, remedy, committed) => {
      await using github = await startGithub({ files: CODE });
      await using scratch = await scratchFolder();
      spoil(github);
      const run = await tend(github, scratch.path, runAt(0));
      expect(run.code).toBe(1);
      expect(run.stdout).toMatch(remedy);
      expect(run.summary).toMatch(remedy);
      expect(run.summary).toContain('# Log Gardener worklog');
      expect(run.outputs).toMatchObject({ 'issues-opened': '2', 'pull-request-number': '', 'pull-request-url': '' });
      expect(await worklogsOn(github, BRANCH)).toEqual(committed === 'committed' ? filesOf(0) : []);
      const { branches } = await github.state();
      expect(Object.keys(branches.main?.files ?? {})).toEqual(['README.md']);
      expect(JSON.parse(branches['log-gardener/ledger']?.files['ledger.json'] ?? '{}').memory.claim).toBeNull();
    },
    TIMEOUT_MILLIS,
  );

  it(
    'since the token lacks the permission, is told with the line that a workflow needs',
    async () => {
      await using github = await startGithub({ files: CODE });
      await using scratch = await scratchFolder();
      const token = github.tokenWith({ contents: 'write', issues: 'write' });
      const run = await tend(github, scratch.path, runAt(0, { token }));
      expect(run.code).toBe(1);
      expect(run.stdout).toContain('`pull-requests: write`');
      expect((await github.state()).issues).toHaveLength(2);
    },
    TIMEOUT_MILLIS,
  );

  it(
    'goes into the next one once the repository allows pull requests',
    async () => {
      await using github = await startGithub({ files: CODE, pullRequestsByActions: 'forbidden' });
      await using scratch = await scratchFolder();
      await tend(github, scratch.path, runAt(0));
      github.set({ pullRequestsByActions: 'allowed' });
      expect((await tend(github, scratch.path, runAt(1))).code).toBe(0);
      expect(await worklogsOn(github, BRANCH)).toEqual(filesOf(0, 1));
      expect((await github.state()).pulls.map(({ state }) => state)).toEqual(['open']);
    },
    TIMEOUT_MILLIS,
  );
});

it(
  'fails when the configuration asks for it, once everything is written, and not for what is muted',
  async () => {
    await using github = await startGithub({ files: CODE });
    await using scratch = await scratchFolder();
    const config = 'fail-on: P1';
    const loud = await tend(github, scratch.path, runAt(0, { config }));
    expect(loud.code).toBe(1);
    expect(loud.stdout).toContain('::error::fail-on: 1 cluster is P1 or more urgent');
    expect(loud.outputs['pull-request-number']).not.toBe('');
    const [invoice] = (await github.state()).issues.filter(({ title }) => title.includes('invoice'));
    await github.as('octocat').label(invoice?.number ?? 0, 'log-gardener:mute');
    expect((await tend(github, scratch.path, runAt(1, { config }))).code).toBe(0);
  },
  TIMEOUT_MILLIS,
);
