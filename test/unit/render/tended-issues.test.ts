import { describe, expect, test } from 'vitest';
import { prepareTemplates } from '../../../src/render/templates.ts';
import type { LogEntry } from '../../../src/types/entry.ts';
import { openFencesIn } from './open-fences.ts';
import { anIssue, closed, EMPTY, inHour, type Ran, type Running, tendedRun, type World } from './tended-run.ts';

const NO_FUNDS: LogEntry = { textPayload: 'no funds for cart in checkout queue' };
const WORDS = 'lamp shelf chair table door window carpet mirror candle basket bottle garden'.split(' ');

const storm = (hour: number, words = WORDS) =>
  words.flatMap((word) => {
    const [name = ''] = word.split(' ');
    return inHour(hour, 3, {
      jsonPayload: { message: `${word} cannot be ${name}ed`, module: 'shop.cart', function: name },
    });
  });
const bodyOf = ({ world }: Ran, number = 1) => world.issues.find((issue) => issue.number === number)?.body ?? '';
const rows = (body: string) => body.split('\n').filter((line) => /^\| [A-Z]/.test(line));

function history(...counts: readonly number[]): Ran {
  const [first = 1, ...others] = counts;
  const opened = tendedRun(EMPTY, { hour: 1, entries: inHour(1, first, NO_FUNDS) });
  return others.reduce(
    (ran, count, at) => tendedRun(ran.world, { hour: at + 2, entries: inHour(at + 2, count, NO_FUNDS) }),
    opened,
  );
}

describe('the text of an issue', () => {
  test('says of the window what, how often and why, and of those before since when and how it went', () => {
    expect(rows(bodyOf(history(12, 9, 30)))).toMatchInlineSnapshot(`
      [
        "| Service | \`shop\` |",
        "| Priority | **P1**, active-dev, ERROR |",
        "| First seen | 2026-03-04 11:00:00 UTC, 3 hours before the end of this window; in this window first at 2026-03-04 13:00:00 UTC |",
        "| Last seen | 2026-03-04 13:00:29 UTC |",
        "| Count | 30 entries in 60 minutes, 30 an hour |",
        "| Trend over the window | \`█·······················\` |",
        "| Trend over windows | \`▄▃█\` 12, 9, 30 entries over the last 3 windows that showed it |",
        "| Spread | 1 instance |",
        "| Revisions | \`shop-00001\` |",
        "| Why this priority | ERROR starts at P1; known since 2026-03-04 11:00:00 UTC |",
      ]
    `);
  });

  test('of a first run says nothing of windows that nobody counted', () => {
    const body = bodyOf(history(12));
    expect(rows(body).join()).not.toMatch(/Trend over windows|before the end/);
    expect(body).toContain('new: no earlier run knows it');
    expect(bodyOf(history(12, 9))).not.toContain('no earlier run');
  });

  test('is posted exactly as a preview shows it', () => {
    const ran = tendedRun(EMPTY, { hour: 1, entries: inHour(1, 12, NO_FUNDS) });
    const previewed = ran.preview().find(({ path }) => path.startsWith('issues/1-'))?.text ?? '';
    expect(previewed).toBe(`# GCP-new | P1 | \`no funds for cart in checkout queue\`\n\n${bodyOf(ran)}`);
  });

  test('says how to silence it, merge it and keep it open, in the labels of the team', () => {
    const ran = tendedRun(EMPTY, { hour: 1, entries: inHour(1, 3, NO_FUNDS), rules: { label: 'ops' } });
    for (const phrase of ['`ops:mute`', '`until:YYYY-MM-DD`', '`Duplicate of #n`', '`keep-open`', '14 days'])
      expect(bodyOf(ran)).toContain(phrase);
  });

  test('names the issues that look alike, and the worklog offers the line that hands one over', () => {
    const lookAlikes = [anIssue({ number: 77, title: 'no funds for cart' })];
    const ran = tendedRun(EMPTY, { hour: 1, entries: inHour(1, 3, NO_FUNDS), lookAlikes });
    expect(bodyOf(ran)).toContain('Possibly the same, by words and module: #77.');
    const worklog = ran.documents.find(({ path }) => path === 'worklog.md')?.text ?? '';
    const [first] = ran.report.clusters;
    expect(worklog).toContain(`\n<!-- log-gardener:fingerprint ${first?.fingerprint} -->\n`);
    expect(worklog).toContain('`log-gardener` and `log-gardener:adopt`');
  });

  test('says which closed issue it goes on from, where no later run wipes it out', () => {
    const long = closed(history(3).world, 'completed', '2026-03-04T12:30:00.000000000Z');
    const rules = { reopenWindowMillis: 1 };
    const ran = tendedRun(long, { hour: 5, entries: inHour(5, 3, NO_FUNDS), rules });
    const line = 'Goes on from #1, which was closed on 2026-03-04: it was seen again after that.';
    expect(bodyOf(ran, 2).startsWith(`${line}\n\n<!-- log-gardener:begin -->\n`)).toBe(true);
    const next = tendedRun(ran.world, { hour: 6, entries: inHour(6, 4, NO_FUNDS), rules });
    expect(bodyOf(next, 2)).toContain('4 entries in 60 minutes');
    expect(bodyOf(next, 2).startsWith(`${line}\n\n<!-- log-gardener:begin -->\n`)).toBe(true);
  });

  test('tells of the other clusters that share it', () => {
    const { world } = history(3);
    const further = { textPayload: 'the mail server is silent again' };
    const both = tendedRun(EMPTY, { hour: 1, entries: inHour(1, 3, further) });
    const [, alias] = both.world.issues[0]?.body.match(/fingerprint (v1:[0-9a-f]{16})/) ?? [];
    const merged: World = {
      memory: world.memory,
      issues: world.issues.map((issue) => ({
        ...issue,
        body: issue.body.replace(
          '<!-- log-gardener:end -->',
          `<!-- log-gardener:aliases ${alias} -->\n<!-- log-gardener:end -->`,
        ),
      })),
    };
    const ran = tendedRun(merged, { hour: 2, entries: [...inHour(2, 5, NO_FUNDS), ...inHour(2, 2, further)] });
    expect(bodyOf(ran)).toContain(`- the mail server is silent again (\`shop\`, P1), 2 entries: \`${alias}\``);
    expect(rows(bodyOf(ran)).join()).toContain('3, 7 entries over the last 2 windows');
  });
});

describe('an umbrella', () => {
  const ran = tendedRun(history(3).world, { hour: 2, entries: storm(2) });

  test('lists what it folds, each with its figures and its fingerprint', () => {
    const body = bodyOf(ran, 2);
    expect(rows(body).filter((row) => !row.includes('logs'))).toMatchInlineSnapshot(`
      [
        "| Service | \`shop\` |",
        "| Module | \`shop.cart\` |",
        "| Priority | **P1**, new |",
        "| First seen | 2026-03-04 12:00:00 UTC |",
        "| Last seen | 2026-03-04 12:00:02 UTC |",
        "| Count | 36 entries in 60 minutes, 36 an hour |",
      ]
    `);
    const listed = body
      .split('\n')
      .flatMap((line) => /^- \*\*P1\*\* .*: 3 entries, .*`(v1:[0-9a-f]{16})`\)$/.exec(line)?.[1] ?? []);
    expect(listed.toSorted()).toEqual(ran.report.clusters.map(({ fingerprint }) => fingerprint).toSorted());
    expect(body).toContain('In this window 12 clusters, 36 entries in 60 minutes.');
  });

  test('names what it folded and this window does not show', () => {
    const next = tendedRun(ran.world, { hour: 3, entries: storm(3, WORDS.slice(0, 2)) });
    const unseen = /not seen in this window: (.*)\.\n/.exec(bodyOf(next, 2))?.[1]?.split(', ') ?? [];
    expect(unseen.length).toBe(10);
    expect(rows(bodyOf(next, 2)).join()).toContain('36, 6 entries over the last 2 windows');
  });
});

describe('a run over the same window again', () => {
  const later = closed(history(3, 4).world, 'completed', '2026-03-04T13:10:00.000000000Z');
  const cases: readonly (readonly [string, World, Running])[] = [
    ['a new issue', EMPTY, { hour: 1, entries: inHour(1, 3, NO_FUNDS) }],
    ['a known one', history(3, 4).world, { hour: 3, entries: inHour(3, 5, NO_FUNDS) }],
    ['a regression', later, { hour: 4, entries: inHour(4, 5, NO_FUNDS) }],
    ['an escalation', history(3).world, { hour: 2, entries: inHour(2, 5, { ...NO_FUNDS, severity: 'CRITICAL' }) }],
    ['an umbrella', history(3).world, { hour: 2, entries: storm(2) }],
    ['a lost ledger', { ...EMPTY, issues: history(3).world.issues }, { hour: 2, entries: inHour(2, 5, NO_FUNDS) }],
  ];

  test.each(cases)('finds every byte in place: %s', (_, world, running) => {
    const ran = tendedRun(world, running);
    expect(ran.writes.length).toBeGreaterThan(0);
    expect(tendedRun(ran.world, { ...running, worklog: 'https://example.com/another' }).writes).toEqual([]);
  });
});

describe('the limit of GitHub', () => {
  const wide = (word: string) => `${word} ${'$ <b> | [x] '.repeat(70)}`;
  const long = Array.from({ length: 3 }, (_, at) =>
    inHour(1, 3, { textPayload: wide('no funds'), labels: { instanceId: `i${at}` } }),
  ).flat();
  const trace = (frames: number) =>
    `Traceback (most recent call last):\n${`  File "/app/${'very/'.repeat(40)}cart.py", line 3, in pay\n    x()\n`.repeat(frames)}OddError: ${wide('gone')}`;

  test('is kept however long samples, patterns and what people wrote are, with marks and fences whole', () => {
    const opened = tendedRun(EMPTY, { hour: 1, entries: [...long, ...inHour(1, 3, { textPayload: trace(60) })] });
    const people = (chars: number): World => ({
      ...opened.world,
      issues: opened.world.issues.map((issue) => ({
        ...issue,
        body: `${'by hand '.repeat(chars / 8)}\n\n${issue.body}`,
      })),
    });
    for (const chars of [0, 20_000, 50_000, 56_000]) {
      const ran = tendedRun(people(chars), {
        hour: 2,
        entries: [...long, ...inHour(2, 4, { textPayload: trace(60) })],
      });
      expect(ran.waiting).toEqual([]);
      for (const { body, number } of ran.world.issues) {
        expect(body.length).toBeLessThanOrEqual(65_536);
        expect([number, openFencesIn(body), body.split('<!-- log-gardener:fingerprint ').length]).toEqual([
          number,
          0,
          2,
        ]);
        expect(body.trimEnd().endsWith('<!-- log-gardener:end -->')).toBe(true);
      }
    }
  });

  test('makes room by leaving out samples first, and says so', () => {
    const { world } = tendedRun(EMPTY, { hour: 1, entries: inHour(1, 3, { textPayload: trace(60) }) });
    const issues = world.issues.map((issue) => ({ ...issue, body: `${'by hand '.repeat(7_000)}\n\n${issue.body}` }));
    const body = bodyOf(
      tendedRun({ ...world, issues }, { hour: 2, entries: inHour(2, 3, { textPayload: trace(60) }) }),
    );
    expect(body).toMatch(/Left out, since the text would be too long for GitHub: some samples|: samples/);
    expect(body).toContain('### Pattern');
  });

  test('is kept with a template of the team that is too long by itself', async () => {
    const issue = { origin: 'issue.hbs', text: `${'as the team likes it '.repeat(4_000)}{{impact}}` };
    const ran = tendedRun(EMPTY, {
      hour: 1,
      entries: inHour(1, 3, NO_FUNDS),
      templates: await prepareTemplates({ issue }),
    });
    expect(bodyOf(ran)).toContain('### Pattern');
    expect(bodyOf(ran)).not.toContain('as the team likes it');
  });

  test('is kept by an umbrella of hundreds', () => {
    const words = Array.from(
      { length: 300 },
      (_, at) => `${String.fromCharCode(97 + (at % 26), 97 + Math.floor(at / 26))}zq ${'$'.repeat(90)}`,
    );
    const ran = tendedRun(history(3).world, {
      hour: 2,
      entries: storm(2, words),
      rules: { openFrom: { P0: 1, P1: 1, P2: 1, P3: 1 } },
    });
    const body = bodyOf(ran, 2);
    expect(body.length).toBeLessThanOrEqual(65_536);
    expect(body).toMatch(/Not listed, since there are so many: \d+ further/);
    expect(body).toMatch(/<!-- log-gardener:folds (?:v1:[0-9a-f]{16} ){299}v1:[0-9a-f]{16} -->/);
  });
});
