import { describe, expect, it } from 'vitest';
import type { Fault } from '../support/github/faults.ts';
import { type Github, startGithub } from '../support/github/start-github.ts';
import { scratchFolder } from '../support/run-dist.ts';
import { type Tending, tend, writesAmong } from '../support/run-tending.ts';
import { ALIVE, recentWindows, type Said } from '../support/windows.ts';

const TIMEOUT_MILLIS = 30_000;
const INVOICE: Said = { text: 'Could not store the invoice of order 4711', module: 'invoices' };
const [FIRST = { from: '', to: '' }, SECOND = { from: '', to: '' }] = recentWindows(2);
const TENDING: Tending = { window: FIRST, said: [ALIVE, INVOICE] };

async function ourIssues(github: Github) {
  return (await github.state()).issues.filter(({ author }) => author === github.login);
}

describe('issues are opened once', () => {
  it.each<[string, Fault]>([
    ['GitHub asks for patience', { on: 'POST /issues', status: 429, headers: { 'retry-after': '1' } }],
    ['a gateway fails before it is done', { on: 'POST /issues', status: 502 }],
    ['a gateway fails after it is done', { on: 'POST /issues', status: 502, committed: true }],
    ['the list breaks off', { on: 'GET /issues', reset: true }],
    ['another run makes the same label first', { on: 'POST /labels', status: 422, body: 'already_exists' }],
  ])(
    'also when %s, or a bad minute leaves duplicates',
    async (_, fault) => {
      await using github = await startGithub();
      await using scratch = await scratchFolder();
      const { hits } = github.fault(fault);
      const { code } = await tend(github, scratch.path, TENDING);
      expect([hits(), code, (await ourIssues(github)).length]).toEqual([1, 0, 1]);
    },
    TIMEOUT_MILLIS,
  );
});

describe('nothing is written', () => {
  it.each<[string, Parameters<typeof startGithub>[0], Fault | undefined, RegExp]>([
    [
      'when the issues cannot be listed',
      {},
      { on: 'GET /issues', nth: 'all', status: 410 },
      /could not be listed|issues/i,
    ],
    ['to an archived repository', { archived: 'yes' }, undefined, /archived/],
    ['where issues are switched off', { issues: 'disabled' }, undefined, /[Ii]ssues/],
  ])(
    '%s, and the run fails with the reason instead of making a mess',
    async (_, settings, fault, reason) => {
      await using github = await startGithub(settings);
      await using scratch = await scratchFolder();
      if (fault !== undefined) github.fault(fault);
      const { code, stdout } = await tend(github, scratch.path, TENDING);
      expect(code).toBe(1);
      expect(stdout).toMatch(reason);
      expect(await ourIssues(github).catch(() => [])).toEqual([]);
    },
    TIMEOUT_MILLIS,
  );

  it(
    'with a token that may only read, and the missing permission is named',
    async () => {
      await using github = await startGithub();
      await using scratch = await scratchFolder();
      const token = github.tokenWith({ contents: 'read', issues: 'read' });
      const { code, stdout } = await tend(github, scratch.path, { ...TENDING, token });
      expect(code).toBe(1);
      expect(stdout).toMatch(/contents: write|issues: write/);
      expect(await ourIssues(github)).toEqual([]);
    },
    TIMEOUT_MILLIS,
  );
});

it(
  'a stranger who copies a marker, and closes that issue, silences nothing',
  async () => {
    await using github = await startGithub();
    await using scratch = await scratchFolder();
    await tend(github, scratch.path, TENDING);
    const [{ body = '', title = '' } = {}] = await ourIssues(github);
    await github.as('octocat').delete(1);
    await github.as('octocat').deleteBranch('log-gardener/ledger');
    const forged = await github.as('mallory').createIssue({ title, body, labels: ['log-gardener'] });
    await github.as('mallory').close(forged, 'not_planned');
    expect((await tend(github, scratch.path, { ...TENDING, window: SECOND })).code).toBe(0);
    expect((await ourIssues(github)).map(({ state }) => state)).toEqual(['open']);
  },
  TIMEOUT_MILLIS,
);

it(
  'twenty known clusters of which five are seen again cost one listing and a write each, and the same window nothing',
  async () => {
    await using github = await startGithub();
    await using scratch = await scratchFolder();
    const words = 'ant bee cat dog eel fox gnu hen ibis jay koi lynx mole newt owl pig quail rat seal toad'.split(' ');
    const word = (at: number) => words[at % words.length] ?? '';
    const said = words.map(
      (name, at): Said => ({ text: `${name} ${word(at + 7)} ${word(at + 13)} stalled`, module: name }),
    );
    await tend(github, scratch.path, { window: FIRST, said: [ALIVE, ...said] });
    expect(await ourIssues(github)).toHaveLength(20);
    const five: Tending = { window: SECOND, said: [ALIVE, ...said.slice(0, 5)], run: '2' };
    const { requests } = await tend(github, scratch.path, five);
    const toIssues = requests.filter(({ method, path }) => method !== 'GET' && path.includes('/issues'));
    expect(toIssues.map(({ method }) => method)).toEqual(['PATCH', 'PATCH', 'PATCH', 'PATCH', 'PATCH']);
    expect(requests.filter(({ operation }) => operation === 'issues/list-for-repo').length).toBeLessThanOrEqual(2);
    expect(requests.length - toIssues.length).toBeLessThanOrEqual(2 + 12);
    expect(writesAmong((await tend(github, scratch.path, five)).requests)).toEqual([]);
  },
  TIMEOUT_MILLIS,
);
