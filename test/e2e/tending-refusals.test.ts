import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Fault } from '../support/github/faults.ts';
import { type Github, startGithub } from '../support/github/start-github.ts';
import { ROOT, scratchFolder } from '../support/run-dist.ts';
import { type Tended, type Tending, tend, writesAmong } from '../support/run-tending.ts';
import { ALIVE, recentWindows, type Said } from '../support/windows.ts';

const TIMEOUT_MILLIS = 30_000;
const INVOICE: Said = { text: 'Could not store the invoice of order 4711', module: 'invoices' };
const CART: Said = { text: 'Cart was empty after the login of a shopper', module: 'cart' };
const [FIRST = { from: '', to: '' }, SECOND = { from: '', to: '' }, THIRD = { from: '', to: '' }] = recentWindows(3);
const TENDING: Tending = { window: FIRST, said: [ALIVE, INVOICE, CART] };

function expectDelivered({ worklog, summary, outputs, report }: Tended): void {
  expect(worklog).toContain('Could not store the invoice of order');
  expect(summary).toContain('Could not store the invoice of order');
  expect(outputs).toMatchObject({ clusters: '3', 'issues-opened': '0', 'highest-priority': 'P1' });
  expect(report?.clusters).toHaveLength(3);
}

function errorsIn({ stdout }: Tended): readonly string[] {
  return stdout.split('\n').filter((line) => line.startsWith('::error::'));
}

function warningsIn({ stdout }: Tended): readonly string[] {
  return stdout.split('\n').filter((line) => line.startsWith('::warning title=Log Gardener::'));
}

/** What became of the clusters that are tended. */
function doneIn({ report }: Tended): readonly string[] {
  return (report?.processing ?? []).map(({ did }) => did).filter((did) => did !== 'left');
}

async function ourIssues(github: Github) {
  return (await github.state()).issues;
}

describe('a repository that takes no writes', () => {
  it.each<[string, Parameters<Github['tokenWith']>[0]]>([
    ['nothing', { contents: 'read', issues: 'read' }],
    ['no issues', { contents: 'write', issues: 'read' }],
    ['no ledger', { contents: 'read', issues: 'write' }],
  ])(
    'since the token may write %s: the run names the permissions to paste, delivers its documents and fails',
    async (_, permissions) => {
      await using github = await startGithub();
      await using scratch = await scratchFolder();
      const tended = await tend(github, scratch.path, { ...TENDING, token: github.tokenWith(permissions) });
      expect([tended.code, await ourIssues(github)]).toEqual([1, []]);
      const granted = /permissions:\n((?: {6}[\w-]+: \w+.*\n)+)/.exec(
        readFileSync(path.join(ROOT, 'README.md'), 'utf8'),
      );
      const named = [...(granted?.[1] ?? '').matchAll(/[\w-]+: write/g)].map(([name]) => name);
      expect(named.length).toBeGreaterThan(1);
      expect(errorsIn(tended)).toEqual([expect.stringContaining('%0Apermissions:%0A')]);
      for (const name of named) expect(errorsIn(tended)[0]).toContain(`%0A  ${name}`);
      expectDelivered(tended);
      expect(tended.worklog).toContain('the token lacks the right');
    },
    TIMEOUT_MILLIS,
  );

  it(
    'since it is archived: the run says so, delivers its documents and fails',
    async () => {
      await using github = await startGithub({ archived: 'yes' });
      await using scratch = await scratchFolder();
      const tended = await tend(github, scratch.path, TENDING);
      expect([tended.code, errorsIn(tended)]).toEqual([1, [expect.stringContaining('the repository is archived')]]);
      expectDelivered(tended);
      expect(doneIn(tended)).toEqual(['failed', 'failed']);
    },
    TIMEOUT_MILLIS,
  );

  it.each<[string, Parameters<typeof startGithub>[0], Fault | undefined]>([
    ['before the run', { issues: 'disabled' }, undefined],
    ['during it', {}, { on: 'POST /issues', nth: 'all', status: 410, body: 'Issues are disabled for this repo' }],
  ])(
    'since issues were switched off %s: the team gets its worklog with one warning, and no failure every hour',
    async (_, settings, fault) => {
      await using github = await startGithub(settings);
      await using scratch = await scratchFolder();
      if (fault !== undefined) github.fault(fault);
      const tended = await tend(github, scratch.path, TENDING);
      expect([tended.code, errorsIn(tended)]).toEqual([0, []]);
      expect(warningsIn(tended)).toEqual([expect.stringContaining('issues are switched off in this repository')]);
      expectDelivered(tended);
      expect(writesAmong(tended.requests).filter((write) => write === 'POST /issues').length).toBeLessThan(2);
    },
    TIMEOUT_MILLIS,
  );

  it(
    'for the ledger alone at the end: the documents tell of the issues that were opened, and the run fails',
    async () => {
      await using github = await startGithub();
      await using scratch = await scratchFolder();
      github.fault({ on: 'PATCH /git/refs/*', nth: 'all', status: 422, body: 'Repository rule violations found' });
      const tended = await tend(github, scratch.path, TENDING);
      expect([tended.code, tended.outputs['issues-opened']]).toEqual([1, '2']);
      expect(errorsIn(tended)).toEqual([expect.stringContaining('a rule of the repository protects the branch')]);
      expect(tended.summary).toContain('#1');
    },
    TIMEOUT_MILLIS,
  );
});

describe('labels that cannot be had', () => {
  it.each<[string, Fault]>([
    ['unknown to GitHub', { on: 'POST /labels', nth: 'all', status: 404 }],
    ['made by another run first', { on: 'POST /labels', nth: 'all', status: 422, body: 'already_exists' }],
    ['refused', { on: 'POST /labels', status: 422, body: 'Validation Failed' }],
  ])(
    'since they are %s cost no issue',
    async (_, fault) => {
      await using github = await startGithub();
      await using scratch = await scratchFolder();
      const { hits } = github.fault(fault);
      expect((await tend(github, scratch.path, TENDING)).code).toBe(0);
      expect(hits()).toBeGreaterThan(0);
      const labels = (await ourIssues(github)).map((issue) => issue.labels.includes('log-gardener'));
      expect(labels).toEqual([true, true]);
    },
    TIMEOUT_MILLIS,
  );
});

type Loss = { readonly how: 'transfer' | 'delete' | 'lock'; readonly when: 'before the run' | 'while it writes' };

describe('an issue that is lost', () => {
  const LOSSES: readonly Loss[] = (['transfer', 'delete'] as const).flatMap((how) => [
    { how, when: 'before the run' },
    { how, when: 'while it writes' },
  ]);

  it.each(LOSSES)(
    'by $how $when costs no other issue, and its cluster gets a new one',
    async ({ how, when }) => {
      await using github = await startGithub();
      await using scratch = await scratchFolder();
      await tend(github, scratch.path, { ...TENDING, run: '1' });
      const lose = () => github.as('octocat')[how](1);
      if (when === 'before the run') await lose();
      else await whenFirst(github, 'PATCH', '/issues/1', lose);
      const second = await tend(github, scratch.path, { ...TENDING, window: SECOND, run: '2' });
      expect(second.code).toBe(0);
      expect(writesAmong(second.requests)).toContain('PATCH /issues/2');
      const third = await tend(github, scratch.path, { ...TENDING, window: THIRD, run: '3' });
      expect(third.code).toBe(0);
      const open = (await ourIssues(github)).filter(({ state }) => state === 'open');
      expect(new Set(open.map(({ title }) => title)).size).toBe(2);
      expect(new Set(third.report?.clusters.map(({ issue }) => issue))).toEqual(new Set([2, 4, null]));
    },
    TIMEOUT_MILLIS,
  );

  it(
    'because it was locked is kept current without a comment, and the others go on',
    async () => {
      await using github = await startGithub();
      await using scratch = await scratchFolder();
      const warned = { ...INVOICE, severity: 'WARNING' };
      await tend(github, scratch.path, { window: FIRST, said: [ALIVE, warned, CART], run: '1' });
      await tend(github, scratch.path, { window: SECOND, said: [ALIVE, INVOICE, CART], run: '2' });
      const [locked = 0] = (await ourIssues(github)).flatMap(({ title, number }) =>
        title.includes('invoice') ? [number] : [],
      );
      await github.as('octocat').lock(locked);
      const { code, requests } = await tend(github, scratch.path, {
        window: THIRD,
        said: [ALIVE, INVOICE, CART],
        run: '3',
      });
      expect(code).toBe(0);
      expect(writesAmong(requests).filter((write) => write.includes('/issues/'))).toEqual(
        expect.arrayContaining(['PATCH /issues/1', 'PATCH /issues/2']),
      );
      expect((await ourIssues(github)).flatMap(({ comments }) => comments)).toEqual([]);
    },
    TIMEOUT_MILLIS,
  );

  it(
    'to a lock at the last moment is told, and the others are written',
    async () => {
      await using github = await startGithub();
      await using scratch = await scratchFolder();
      const warned = { ...INVOICE, severity: 'WARNING' };
      await tend(github, scratch.path, { window: FIRST, said: [ALIVE, warned, CART], run: '1' });
      await tend(github, scratch.path, { window: SECOND, said: [ALIVE, INVOICE, CART], run: '2' });
      const body = 'Unable to create comment because issue is locked.';
      github.fault({ on: 'POST /issues/*/comments', status: 403, body });
      const third = await tend(github, scratch.path, { window: THIRD, said: [ALIVE, INVOICE, CART], run: '3' });
      expect([third.code, errorsIn(third)]).toEqual([1, [expect.stringContaining('the conversation is locked')]]);
      expect(doneIn(third).toSorted()).toEqual(['failed', 'updated']);
    },
    TIMEOUT_MILLIS,
  );
});

/** Something happens right before a request arrives. */
async function whenFirst(github: Github, method: string, place: string, act: () => Promise<unknown>): Promise<void> {
  let happened: 'no' | 'yes' = 'no';
  github.onRequest(async (asked) => {
    if (happened === 'yes' || asked.method !== method || !asked.path.endsWith(place)) return undefined;
    happened = 'yes';
    await act();
    return undefined;
  });
}
