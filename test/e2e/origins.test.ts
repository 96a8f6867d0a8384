import { expect, it } from 'vitest';
import type { Asked } from '../support/github/asked.ts';
import { type Github, startGithub } from '../support/github/start-github.ts';
import { scratchFolder } from '../support/run-dist.ts';
import { stepsIn, type Tended, tend, writesAmong } from '../support/run-tending.ts';
import { ALIVE, recentWindows, type Said, type Window } from '../support/windows.ts';

const FILES = {
  '.github/CODEOWNERS': '*  @acme/all\nservices/checkout/ @acme/billing @octocat # on call\n',
  'services/checkout/invoices.py': 'store()\n',
  'services/mail/invoices.py': 'send()\n',
};
const CONFIG = 'services: [{ name: checkout, path: services/checkout }]\n';
const LEDGER_BRANCH = 'log-gardener/ledger';
const NAME = 'Could not store the invoice of order';
const DAY_MILLIS = 86_400_000;
const TIMEOUT_MILLIS = 30_000;

function lookUpsAmong(requests: readonly Asked[]): readonly string[] {
  const asked = requests.filter(({ operation }) => operation === 'repos/list-commits' || operation === 'git/get-tree');
  return asked.map(({ operation }) => operation ?? '');
}

/** One change of the file, so many days ago. */
function change(github: Github, login: string, days: number, message: string): Promise<string> {
  const at = new Date(Date.now() - days * DAY_MILLIS).toISOString();
  return github.as(login, at).push('main', { 'services/checkout/invoices.py': `store(${days})\n` }, message);
}

function failing(commit: string): Said {
  return { text: 'Could not store the invoice of order 4711', place: '/app/invoices.py:12', commit };
}

async function bodyOf(github: Github): Promise<string> {
  return (await github.state()).issues[0]?.body ?? '';
}

it(
  'an issue leads to the line that failed, its owners and suspect commits, keeps that, and asks for it once',
  async () => {
    await using github = await startGithub({ files: FILES });
    await using scratch = await scratchFolder();
    await change(github, 'octocat', 3, 'Store invoices twice, thanks @mallory\n\nFixes #1');
    const ran = await change(github, 'hubot', 2, 'Store <!-- invoices --> lazily');
    const [w1, w2, w3, w4] = recentWindows(4) as [Window, Window, Window, Window];
    const tell = (window: Window, ...said: readonly Said[]): Promise<Tended> => {
      github.setClock(window.to);
      return tend(github, scratch.path, { window, said: [ALIVE, ...said], run: window.to, config: CONFIG });
    };

    const opened = await tell(w1, failing(ran));
    expect(opened.code).toBe(0);
    const body = await bodyOf(github);
    const place = `https://github.com/acme/monorepo/blob/${ran}/services/checkout/invoices.py#L12`;
    expect(body).toContain(`[\`services/checkout/invoices.py\`](${place}), line 12, at \`${ran.slice(0, 7)}\``);
    expect(body).toContain(`at [\`${ran.slice(0, 7)}\`](https://github.com/acme/monorepo/commit/${ran})`);
    expect(body).toMatch(/by `hubot`: Store &lt;\u200B!-- invoices --\u200B&gt; lazily/);
    expect(body).toMatch(/by `octocat`: Store invoices twice, thanks @\u200Bmallory$/m);
    expect(body).toContain('Code owners of the file: `@\u200Bacme/billing`, `@\u200Boctocat`.');
    expect(opened.report?.clusters.find(({ name }) => name === NAME)).toMatchObject({
      origin: { path: 'services/checkout/invoices.py', line: 12, url: place, commit: ran, asOf: null },
      suspects: [{ commit: ran, author: 'hubot', because: 'recent' }, { author: 'octocat' }],
      owners: ['@acme/billing', '@octocat'],
      revisionCommits: [{ commit: ran }],
    });
    expect(opened.worklog).toContain(place);

    const again = await tell(w1, failing(ran));
    expect(writesAmong(again.requests)).toEqual([]);
    expect(lookUpsAmong(again.requests)).toEqual([]);
    expect(await bodyOf(github)).toBe(body);

    await github.as('octocat').deleteBranch(LEDGER_BRANCH);
    await tell(w1, failing(ran));
    expect(await bodyOf(github)).toBe(body);

    const known = await tell(w2, failing(ran));
    expect(stepsIn(known)).toMatchObject({ [NAME]: 'refresh' });
    expect(lookUpsAmong(known.requests)).toEqual([]);
    expect(await bodyOf(github)).toContain(place);
    expect(await bodyOf(github)).toContain('by `hubot`');

    await github.as('octocat').close(1);
    const fixed = await change(github, 'octocat', 1, 'Store invoices once');
    await tell(w3);
    const back = await tell(w4, { ...failing(fixed), revision: 'checkout-00002-def' });
    expect(stepsIn(back)).toMatchObject({ [NAME]: 'reopen' });
    expect(lookUpsAmong(back.requests)).not.toEqual([]);
    expect(await bodyOf(github)).toContain(place.replace(ran, fixed));
    expect(await bodyOf(github)).toContain('by `octocat`: Store invoices once');
  },
  TIMEOUT_MILLIS,
);

it(
  'what cannot be looked up never keeps an issue from being opened, and the worklog says why it is missing',
  async () => {
    await using github = await startGithub({ files: FILES });
    await using scratch = await scratchFolder();
    const [window] = recentWindows(1) as [Window];
    github.setClock(window.to);
    github.fault({ on: 'GET /git/trees/*', nth: 'all', status: 404 });
    const ran = await change(github, 'octocat', 2, 'Store invoices');
    const tending = { window, said: [ALIVE, failing(ran)], config: CONFIG };
    const absent = await tend(github, scratch.path, tending);
    expect([absent.code, await bodyOf(github)]).toEqual([0, expect.not.stringContaining('In the repository')]);

    github.fault({ on: 'GET /git/ref/heads/main', nth: 'all', status: 403, body: 'Resource not accessible' });
    await github.as('octocat').delete(1);
    const refused = await tend(github, scratch.path, { ...tending, run: '2' });
    expect(refused.code).toBe(0);
    expect(refused.worklog).toMatch(/could not all be looked up: .*contents: read/);
  },
  TIMEOUT_MILLIS,
);
