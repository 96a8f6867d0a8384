import { describe, expect, test } from 'vitest';
import { closed, EMPTY, inHour, type Ran, type Running, tendedRun, type World } from './tended-run.ts';

const NO_FUNDS = { textPayload: 'no funds for cart in checkout queue' };
const OTHER = { textPayload: 'the server is up', severity: 'INFO' };
const AT_ONCE = { hysteresis: { up: 1, down: 1 }, quietWindows: 1, closeAfterWindows: 2 };

function commentsOf(ran: Ran): readonly string[] {
  return ran.writes.flatMap((write) =>
    write.do === 'comment' ? [write.body.replace(/\n\n<!-- [^\n]* -->$/, '')] : [],
  );
}

function told(world: World, running: Running): string {
  const [comment = '', ...others] = commentsOf(tendedRun(world, { rules: AT_ONCE, ...running }));
  expect(others).toEqual([]);
  return comment;
}

function known(severity: string, ...counts: readonly number[]): World {
  return counts.reduce(
    (world, count, at) =>
      tendedRun(world, { hour: at + 1, entries: inHour(at + 1, count, { ...NO_FUNDS, severity }), rules: AT_ONCE })
        .world,
    EMPTY,
  );
}

describe('a comment tells status, finding and next step', () => {
  test('escalated', () => {
    const entries = inHour(3, 41, { ...NO_FUNDS, severity: 'CRITICAL' });
    expect(told(known('ERROR', 12, 9), { hour: 3, entries })).toMatchInlineSnapshot(`
      "**Escalated: P1 → P0.** In this window: 41 entries, last at 2026-03-04 13:00:40 UTC. \`▃▂█\` 12, 9, 41 entries over the last 3 windows that showed it. Why: CRITICAL starts at P0; known since 2026-03-04 11:00:00 UTC.

      Look now: pattern, entries and query stand in the text of this issue."
    `);
  });

  test('de-escalated', () => {
    const entries = inHour(3, 2, { ...NO_FUNDS, severity: 'WARNING' });
    expect(told(known('CRITICAL', 12, 9), { hour: 3, entries })).toMatchInlineSnapshot(`
      "**De-escalated: P0 → P2, and stayed so for 1 window.** In this window: 2 entries, last at 2026-03-04 13:00:01 UTC. \`█▆▂\` 12, 9, 2 entries over the last 3 windows that showed it. Why: WARNING starts at P2; known since 2026-03-04 11:00:00 UTC.

      Nothing to do because of this; the priority goes up again when the figures do."
    `);
  });

  test('regressed', () => {
    const world = closed(known('ERROR', 12), 'completed', '2026-03-04T12:10:00.000000000Z');
    const entries = inHour(3, 2, NO_FUNDS);
    expect(told(world, { hour: 3, entries })).toMatchInlineSnapshot(`
      "**Regressed: seen again after this issue was closed at 2026-03-04 12:10:00 UTC.** In this window: 2 entries, last at 2026-03-04 13:00:01 UTC. \`█▂\` 12, 2 entries over the last 2 windows that showed it. Seen on \`shop-00001\`.

      Look today: is the fix in what runs? Close the issue as not planned if it is to stay closed."
    `);
  });

  test('quiet', () => {
    expect(told(known('WARNING', 12, 9), { hour: 3, entries: inHour(3, 1, OTHER) })).toMatchInlineSnapshot(`
      "**Quiet: not seen in 1 window of its service.** Last seen at 2026-03-04 12:00:08 UTC. Before that: 21 entries in 2 windows that showed it.

      If it is fixed, close this issue as completed; it is reopened when it is seen again."
    `);
  });
});

describe('a comment on a closing', () => {
  test('says what was silent for how long, and what brings it back', () => {
    const quiet = tendedRun(known('WARNING', 12, 9), { hour: 3, entries: inHour(3, 1, OTHER), rules: AT_ONCE }).world;
    const answers = { issues: new Map(), comments: new Map([[1, []]]), pullRequests: new Map([[1, false]]) };
    expect(told(quiet, { hour: 4, entries: inHour(4, 1, OTHER), answers })).toMatchInlineSnapshot(`
      "**Closed: not seen in 2 windows of its service.** Last seen at 2026-03-04 12:00:08 UTC. Before that: 21 entries in 2 windows that showed it.

      It is reopened when it is seen again within 14 days. The label \`keep-open\` keeps it open from then on."
    `);
  });
});

describe('comments', () => {
  const entries = inHour(3, 41, { ...NO_FUNDS, severity: 'CRITICAL' });

  test('link the worklog of the run only when there is one, and nothing but an address', () => {
    const world = known('ERROR', 12, 9);
    const worklog = 'https://github.com/acme/monorepo/blob/main/gcp/worklog.md';
    expect(told(world, { hour: 3, entries })).not.toContain('orklog');
    expect(told(world, { hour: 3, entries, worklog })).toMatch(`[Worklog of this run](${worklog}).`);
    expect(told(world, { hour: 3, entries, worklog: 'https://x.example/) @mallory' })).not.toContain('mallory');
  });

  test('are not made while nothing changes', () => {
    const world = known('ERROR', 12, 9);
    expect(commentsOf(tendedRun(world, { hour: 3, entries: inHour(3, 5, NO_FUNDS) }))).toEqual([]);
  });
});
