import { describe, expect, it } from 'vitest';
import type { Fault } from '../support/github/faults.ts';
import { type Github, startGithub } from '../support/github/start-github.ts';
import { scratchFolder } from '../support/run-dist.ts';
import { type Tending, tend, writesAmong } from '../support/run-tending.ts';
import { ALIVE, recentWindows, type Said, type Window } from '../support/windows.ts';

const TIMEOUT_MILLIS = 30_000;
const INVOICE: Said = { text: 'Could not store the invoice of order 4711', module: 'invoices' };
const [FIRST = { from: '', to: '' }, SECOND = { from: '', to: '' }, THIRD = { from: '', to: '' }] = recentWindows(3);
const TENDING: Tending = { window: FIRST, said: [ALIVE, INVOICE] };

async function ourIssues(github: Github) {
  return (await github.state()).issues.filter(({ author }) => author === github.login);
}

describe('issues are opened once', () => {
  it.each<[string, Fault]>([
    ['a gateway fails before it is done', { on: 'POST /issues', status: 502 }],
    ['a gateway fails after it is done', { on: 'POST /issues', status: 502, committed: true }],
    ['the list breaks off', { on: 'GET /issues', reset: true }],
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

it(
  'nothing is written when the issues cannot be listed, and the run fails with the reason instead of making a mess',
  async () => {
    await using github = await startGithub();
    await using scratch = await scratchFolder();
    github.fault({ on: 'GET /issues', nth: 'all', status: 410 });
    const { code, stdout, worklog } = await tend(github, scratch.path, TENDING);
    expect([code, await ourIssues(github)]).toEqual([1, []]);
    expect(stdout).toContain('::error::issues: could not be listed');
    expect(worklog).toContain('The issues could not be listed');
  },
  TIMEOUT_MILLIS,
);

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
    const five = (window: Window, run: string) => ({ window, said: [ALIVE, ...said.slice(0, 5)], run });
    const [second, third] = [
      await tend(github, scratch.path, five(SECOND, '2')),
      await tend(github, scratch.path, five(THIRD, '3')),
    ];
    for (const { requests } of [second, third]) {
      const toIssues = requests.filter(({ method, path }) => method !== 'GET' && path.includes('/issues'));
      expect(toIssues.map(({ method }) => method)).toEqual(['PATCH', 'PATCH', 'PATCH', 'PATCH', 'PATCH']);
      const labels = requests.filter(({ operation }) => operation === 'issues/create-label');
      // The label active-dev is new in the second window.
      expect(labels.length).toBe(requests === second.requests ? 1 : 0);
      // The list; the ledger, read, claimed and kept; the pull request, found, committed to and described.
      expect(requests.length - toIssues.length - labels.length).toBe(1 + 8 + 5);
    }
    expect(writesAmong((await tend(github, scratch.path, five(THIRD, '3'))).requests)).toEqual([]);
  },
  TIMEOUT_MILLIS,
);
