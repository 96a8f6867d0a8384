import { describe, expect, it } from 'vitest';
import { type Github, startGithub } from '../support/github/start-github.ts';
import { scratchFolder } from '../support/run-dist.ts';
import { type Tending, tend, writesAmong } from '../support/run-tending.ts';
import { ALIVE, recentWindows, type Said, type Window } from '../support/windows.ts';

const TIMEOUT_MILLIS = 60_000;
const LEDGER_BRANCH = 'log-gardener/ledger';
const INVOICE: Said = { text: 'Could not store the invoice of order 4711', module: 'invoices' };
const CART: Said = { text: 'Cart was empty after the login of a shopper', module: 'cart' };
const WALLET: Said = { text: 'Wallet balance turned negative', module: 'wallet' };
const [FIRST = { from: '', to: '' }, SECOND = { from: '', to: '' }, THIRD = { from: '', to: '' }] = recentWindows(3);
const OPENING: Tending = { window: FIRST, said: [ALIVE, INVOICE], run: '1' };
const GOING_ON: Tending = { window: SECOND, said: [ALIVE, INVOICE], run: '2' };

async function issuesIn(github: Github) {
  return (await github.state()).issues;
}

/** Issues of ours, open and closed, with pull requests and issues of people under the same label between them. */
async function fill(github: Github, from: number, to: number): Promise<void> {
  const [ours, person] = [github.as(github.login), github.as('octocat')];
  for (let at = from; at < to; at += 1) {
    const body = `<!-- log-gardener:fingerprint v1:${String(at).padStart(16, '0')} -->`;
    const labels = ['log-gardener', 'P3'];
    const number = await ours.createIssue({ title: `GCP-new | P3 | Failure number ${at}`, body, labels });
    if (at % 3 === 0) await ours.close(number, at % 2 === 0 ? 'completed' : 'not_planned');
    if (at % 40 === 0) await person.createIssue({ title: `Talk about ${at}`, labels: ['log-gardener'] });
    if (at % 50 === 0) {
      const pull = await person.createPullRequest({ branch: `fix-${at}`, title: `Fix ${at}` });
      await person.label(pull, 'log-gardener');
    }
  }
}

describe('issues that exist are found, or they would be opened twice', () => {
  it(
    'on every page of 350, between pull requests and issues of people, without a ledger, and when a page breaks off',
    async () => {
      await using github = await startGithub({ files: { 'a.txt': 'a' } });
      await using scratch = await scratchFolder();
      github.setClock(FIRST.from);
      await tend(github, scratch.path, OPENING);
      await fill(github, 1, 170);
      await tend(github, scratch.path, { window: FIRST, said: [ALIVE, CART], run: '2' });
      await fill(github, 170, 348);
      await tend(github, scratch.path, { window: FIRST, said: [ALIVE, WALLET], run: '3' });
      const before = (await issuesIn(github)).map(({ title, state }) => `${state} ${title}`);
      await github.as('octocat').deleteBranch(LEDGER_BRANCH);
      const { hits } = github.fault({ on: 'GET /issues', nth: 2, reset: true });
      const tended = await tend(github, scratch.path, { ...GOING_ON, said: [ALIVE, INVOICE, CART, WALLET], run: '4' });
      expect([tended.code, hits()]).toEqual([0, 1]);
      expect(
        (await issuesIn(github)).map(({ title, state }) => `${state} ${title.replace('active-dev', 'new')}`),
      ).toEqual(before);
      const pages = tended.requests.filter(({ operation }) => operation === 'issues/list-for-repo');
      expect(new Set(pages.map(({ query }) => query.page ?? '1'))).toEqual(new Set(['1', '2', '3', '4']));
      expect(pages.every(({ query }) => query.per_page === '100')).toBe(true);
      const patched = writesAmong(tended.requests).filter((write) => write.startsWith('PATCH /issues/'));
      expect(patched).toHaveLength(3);
    },
    TIMEOUT_MILLIS,
  );

  it(
    'while the list lags by eight minutes, and nobody asks the search, whose index lags longer',
    async () => {
      await using github = await startGithub();
      await using scratch = await scratchFolder();
      github.setClock(FIRST.to);
      github.listDelay({ millis: 480_000 });
      await tend(github, scratch.path, OPENING);
      const { code, requests } = await tend(github, scratch.path, GOING_ON);
      expect([code, (await issuesIn(github)).length]).toEqual([0, 1]);
      expect(writesAmong(requests)).toContain('PATCH /issues/1');
      expect(github.requests.filter(({ path }) => path.includes('search'))).toEqual([]);
    },
    TIMEOUT_MILLIS,
  );

  it(
    'when a person renamed the label: the ledger knows their numbers',
    async () => {
      await using github = await startGithub();
      await using scratch = await scratchFolder();
      await tend(github, scratch.path, OPENING);
      await github.as('octocat').renameLabel('log-gardener', 'from-the-logs');
      const { code, requests } = await tend(github, scratch.path, GOING_ON);
      const issues = await issuesIn(github);
      expect([code, issues.length, issues[0]?.labels.includes('from-the-logs')]).toEqual([0, 1, true]);
      expect(writesAmong(requests)).toContain('PATCH /issues/1');
    },
    TIMEOUT_MILLIS,
  );
});

describe('what people did to an issue stays', () => {
  it.each<[string, (body: string) => string]>([
    ['took the marker out', (body) => body.replace(/<!-- log-gardener:fingerprint .*-->\n?/, '')],
    ['wrote above and below the block', (body) => `We look into it.\n\n${body}\n\nSee the runbook.`],
    ['wrote a text of their own', () => 'We look into it.\n\nSee the runbook.'],
  ])(
    'when they %s: their text is kept, and the issue is still known',
    async (_, change) => {
      await using github = await startGithub();
      await using scratch = await scratchFolder();
      await tend(github, scratch.path, OPENING);
      const [{ body: before = '' } = {}] = await issuesIn(github);
      await github.as('octocat').edit(1, { body: change(before) });
      for (const [at, window] of [SECOND, THIRD].entries()) {
        expect((await tend(github, scratch.path, { ...GOING_ON, window, run: String(at + 2) })).code).toBe(0);
      }
      const [{ body = '' } = {}, ...others] = await issuesIn(github);
      expect(others).toEqual([]);
      const own = change(before).includes('runbook') ? ['We look into it.', 'See the runbook.'] : [];
      for (const text of own) expect(body.split(text)).toHaveLength(2);
      expect(body.match(/^<!-- log-gardener:fingerprint /gm)).toHaveLength(1);
      expect(body.match(/^<!-- log-gardener:begin -->/gm)).toHaveLength(1);
    },
    TIMEOUT_MILLIS,
  );

  it(
    'when they closed it as not planned: it is neither opened again nor made anew',
    async () => {
      await using github = await startGithub();
      await using scratch = await scratchFolder();
      github.setClock(FIRST.from);
      await tend(github, scratch.path, OPENING);
      await github.as('octocat').close(1, 'not_planned');
      const { code, requests, worklog } = await tend(github, scratch.path, GOING_ON);
      expect([code, (await issuesIn(github)).map(({ state }) => state)]).toEqual([0, ['closed']]);
      expect(writesAmong(requests).filter((write) => write.includes('/issues'))).toEqual([]);
      expect(worklog).toContain('closed as not planned');
    },
    TIMEOUT_MILLIS,
  );
});

it(
  'a window without entries opens nothing, and says so',
  async () => {
    await using github = await startGithub();
    await using scratch = await scratchFolder();
    const { code, worklog, outputs } = await tend(github, scratch.path, { window: FIRST, said: [] });
    expect([code, await issuesIn(github)]).toEqual([0, []]);
    expect(outputs).toMatchObject({ clusters: '0', 'issues-opened': '0', 'highest-priority': '' });
    expect(worklog).toContain('nothing to do');
  },
  TIMEOUT_MILLIS,
);

/** Half of each window lies before the clocks are put forward or back. */
describe('where clocks change', () => {
  it.each([
    ['Europe/Berlin', '2026-03-29T00:58:00Z', '2026-03-29T01:02:00Z'],
    ['Europe/Berlin', '2026-10-25T00:58:00Z', '2026-10-25T01:02:00Z'],
    ['America/New_York', '2026-03-08T06:58:00Z', '2026-03-08T07:02:00Z'],
    ['America/New_York', '2026-11-01T05:58:00Z', '2026-11-01T06:02:00Z'],
  ])(
    'as in %s on %s, everything is told in UTC all the same',
    async (zone, from, to) => {
      const [there, utc] = await Promise.all([toldIn(zone, { from, to }), toldIn('UTC', { from, to })]);
      expect(there).toEqual(utc);
      expect(there.issues).toMatchObject([{ body: expect.stringContaining(from.slice(0, 10)) }]);
    },
    TIMEOUT_MILLIS,
  );
});

async function toldIn(zone: string, window: Window) {
  await using github = await startGithub();
  await using scratch = await scratchFolder();
  github.setClock(window.to);
  const { report, worklog } = await tend(github, scratch.path, { ...OPENING, window, env: { TZ: zone } });
  const generated = /\| Generated \|.*\n|^.*[Gg]enerated.*$/m;
  return {
    issues: await issuesIn(github),
    report: { ...report, generatedAt: '' },
    worklog: worklog.replace(generated, ''),
  };
}
