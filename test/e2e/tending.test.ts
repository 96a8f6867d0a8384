import { expect, it } from 'vitest';
import { type Github, startGithub } from '../support/github/start-github.ts';
import { scratchFolder } from '../support/run-dist.ts';
import { startTending, stepsIn, type Tended, type Tending, tend, writesAmong } from '../support/run-tending.ts';
import { ALIVE, recentWindows, type Said, type Window } from '../support/windows.ts';

const INVOICE: Said = { text: 'Could not store the invoice of order 4711', module: 'invoices' };
const MAIL: Said = { text: 'Receipt mail was not accepted by the relay', severity: 'WARNING', module: 'mail' };
const WORSE_MAIL: Said = { ...MAIL, severity: 'ERROR' };
const CART: Said = { text: 'Cart was empty after the login of a shopper', module: 'cart' };
const WALLET: Said = { text: 'Wallet balance turned negative', module: 'wallet' };
const REFUND: Said = { text: 'Refund was booked twice for one return', module: 'refunds' };
const QUOTES: readonly Said[] = [
  'voucher has run out',
  'tariff table is absent',
  'customs code is unknown',
  'parcel has no weight',
  'courier declined the slot',
  'depot rejected a label',
].map((why) => ({ text: `Shipping quote refused because ${why}`, module: 'shipping' }));

const NAME = {
  invoice: 'Could not store the invoice of order',
  mail: 'Receipt mail was not accepted by the relay',
  cart: 'Cart was empty after the login of a shopper',
  wallet: 'Wallet balance turned negative',
  refund: 'Refund was booked twice for one return',
};
const TIMEOUT_MILLIS = 30_000;
const NO_WINDOW: Window = { from: '', to: '' };

/** A repository whose clock stands at the end of the window that is looked at. */
function storyteller(github: Github, scratch: string) {
  let run = 0;
  const begin = (window: Window, said: readonly Said[]): Tending => {
    github.setClock(window.to);
    run += 1;
    return { window, said: [ALIVE, ...said], run: String(run) };
  };
  return {
    tell: (window: Window, ...said: readonly Said[]) => tend(github, scratch, begin(window, said)),
    /** Killed once it has opened an issue, and then run again. */
    async interrupted(window: Window, ...said: readonly Said[]): Promise<Tended> {
      const tending = begin(window, said);
      const { ended, kill } = await startTending(github, scratch, tending);
      let isOver: 'running' | 'over' = 'running';
      github.onWrite({
        after: async (_, { operation }) => {
          if (isOver === 'over' || operation !== 'issues/create') return undefined;
          isOver = 'over';
          kill();
          await ended;
          return 'drop';
        },
      });
      await ended;
      return tend(github, scratch, tending);
    },
  };
}

/** A repository as a person would tell of it. */
async function toldOf(github: Github) {
  const { issues } = await github.state();
  return issues.map(({ number, state, reason, title, labels, comments }) => ({
    issue: `#${number} ${state}${reason === null ? '' : ` (${reason})`}: ${title}`,
    labels: labels.join(', '),
    comments: comments.map(({ author, body }) => `${author}: ${firstSentence(body)}`),
  }));
}

function firstSentence(body: string): string {
  const line = body.split('\n')[0] ?? '';
  const [, bold = line] = /^\*\*([^*]{1,200})\*\*/.exec(line) ?? [];
  return bold.replace(/\d{4}-\d\d-\d\d \d\d:\d\d:\d\d UTC/, 'some time');
}

it(
  'tells the whole story of a service: twelve windows leave one issue a failure, and comments only where something changed',
  async () => {
    await using github = await startGithub();
    await using scratch = await scratchFolder();
    const windows = recentWindows(12).values();
    const next = (): Window => windows.next().value ?? NO_WINDOW;
    const { tell, interrupted } = storyteller(github, scratch.path);
    const team = github.as('octocat');

    const born = await tell(next(), INVOICE, MAIL, CART);
    expect(stepsIn(born)).toMatchObject({ [NAME.invoice]: 'open', [NAME.mail]: 'open', [NAME.cart]: 'open' });
    expect(stepsIn(await tell(next(), INVOICE, WORSE_MAIL))).toMatchObject({ [NAME.invoice]: 'refresh' });
    const escalated = await tell(next(), INVOICE, WORSE_MAIL);
    expect(writesAmong(escalated.requests)).toContain('POST /issues/3/comments');

    await team.close(1);
    const silent = await tell(next(), CART);
    expect(writesAmong(silent.requests).filter((write) => write.includes('/issues/1'))).toEqual([]);
    expect(stepsIn(await tell(next(), INVOICE, CART))).toMatchObject({ [NAME.invoice]: 'reopen' });

    await team.label(2, 'log-gardener:mute');
    const muted = await tell(next(), INVOICE, CART);
    expect(stepsIn(muted)).toMatchObject({ [NAME.cart]: 'leave' });
    expect(writesAmong(muted.requests)).not.toContain('PATCH /issues/2');

    await team.closeAsDuplicate(3, 1);
    const merged = await tell(next(), INVOICE, MAIL);
    expect(writesAmong(merged.requests).filter((write) => write.includes('/issues/3'))).toEqual([]);
    expect(merged.report?.clusters.filter(({ action }) => action.do === 'open')).toEqual([]);

    const storm = await tell(next(), ...QUOTES);
    expect(storm.report?.further?.map(({ action }) => action.do)).toContain('umbrella');
    expect(writesAmong(await again(next(), tell, ...QUOTES)).filter((write) => write === 'POST /issues')).toEqual([]);

    github.listDelay({ listings: 1_000 });
    const short = await tell(next(), WALLET, INVOICE);
    expect(writesAmong(short.requests)).not.toContain('POST /issues');
    expect(stepsIn(short)).toMatchObject({ [NAME.wallet]: 'wait' });
    expect(short.report?.notes?.join(' ')).not.toBe('');
    expect(short.worklog).toContain(short.report?.notes?.[0] ?? 'a note');

    github.listDelay({ listings: 0 });
    const resumed = await interrupted(next(), WALLET, REFUND, INVOICE);
    expect(resumed.code).toBe(0);
    const last = await tell(next(), WALLET, REFUND);
    expect(last.code).toBe(0);

    expect(await toldOf(github)).toEqual([
      {
        issue: `#1 open (reopened): GCP-regression | P1 | ${NAME.invoice}`,
        labels: 'log-gardener, P1, regression',
        comments: ['github-actions[bot]: Regressed: seen again after this issue was closed at some time.'],
      },
      {
        issue: `#2 open: GCP-active-dev | P1 | ${NAME.cart}`,
        labels: 'log-gardener, P1, active-dev, log-gardener:mute',
        comments: [],
      },
      {
        issue: `#3 closed (duplicate): GCP-escalated | P1 | ${NAME.mail}`,
        labels: 'log-gardener, P1, escalated',
        comments: ['github-actions[bot]: Escalated: P2 → P1, and stayed so for 2 windows.', 'octocat: Duplicate of #1'],
      },
      {
        issue: '#5 open: GCP-active-dev | P1 | Storm of new failures in shipping (checkout)',
        labels: 'log-gardener, P1, active-dev',
        comments: [],
      },
      { issue: `#6 open: GCP-active-dev | P1 | ${NAME.refund}`, labels: 'log-gardener, P1, active-dev', comments: [] },
      { issue: `#7 open: GCP-active-dev | P1 | ${NAME.wallet}`, labels: 'log-gardener, P1, active-dev', comments: [] },
    ]);
    const { issues, labels } = await github.state();
    for (const { body } of issues) expect(body.match(/^<!-- log-gardener:fingerprint /gm) ?? []).toHaveLength(1);
    for (const { text } of QUOTES) expect(issues[3]?.body).toContain(text.slice('Shipping quote '.length));
    expect(labels.map(({ name }) => name)).toEqual(
      ['P1', 'P2', 'active-dev', 'escalated', 'log-gardener', 'log-gardener:mute', 'new', 'regression'].sort(),
    );
    expect(github.offences).toEqual([]);
  },
  TIMEOUT_MILLIS,
);

async function again(
  window: Window,
  tell: (window: Window, ...said: readonly Said[]) => Promise<Tended>,
  ...said: readonly Said[]
): Promise<Tended['requests']> {
  return (await tell(window, ...said)).requests;
}
