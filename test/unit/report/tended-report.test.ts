import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { describe, expect, test } from 'vitest';
import { prepareTemplates } from '../../../src/render/templates.ts';
import { findSecrets } from '../../../src/text/text.ts';
import type { Report } from '../../../src/types/report.ts';
import type { WriteResult } from '../../../src/types/tracker.ts';
import { closed, EMPTY, inHour, type Ran, type Running, tendedRun, textOf, type World } from '../render/tended-run.ts';
import { fake } from '../text/fake-secrets.ts';

const NO_FUNDS = { textPayload: 'no funds for cart in checkout queue' };
const NO_MAIL = { textPayload: 'the mail server is silent again' };
const INFO = { textPayload: 'the server is up', severity: 'INFO' };
const AT_ONCE = { hysteresis: { up: 1, down: 1 }, quietWindows: 1, closeAfterWindows: 2 };
const schemaOf = (name: string) =>
  new Ajv({ strict: false }).compile(
    JSON.parse(readFileSync(new URL(`../../../schema/${name}.schema.json`, import.meta.url), 'utf8')),
  );
const isReport = schemaOf('report');
const isPlan = schemaOf('plan');

const known = (...counts: readonly number[]): World =>
  counts.reduce(
    (world, count, at) =>
      tendedRun(world, { hour: at + 1, entries: inHour(at + 1, count, NO_FUNDS), rules: AT_ONCE }).world,
    EMPTY,
  );
const umbrella = Array.from({ length: 12 }, (_, at) => 'abcdefghijkl'.charAt(at)).flatMap((name) =>
  inHour(2, 3, { jsonPayload: { message: `no ${name}${name}`, module: 'shop.cart', function: `f_${name}` } }),
);
const counts = ({ delta }: Report) =>
  Object.entries(delta ?? {}).flatMap(([change, { count }]) => (count > 0 ? [[change, count]] : []));
const quiet = () => tendedRun(known(3, 4), { hour: 3, entries: inHour(3, 1, INFO), rules: AT_ONCE });

const CASES: readonly (readonly [string, World, Running, readonly unknown[]])[] = [
  ['a first run', EMPTY, { hour: 1, entries: inHour(1, 3, NO_FUNDS) }, []],
  ['one that goes on', known(3), { hour: 2, entries: inHour(2, 3, NO_FUNDS) }, [['unchanged', 1]]],
  [
    'a new one beside it',
    known(3),
    { hour: 2, entries: [...inHour(2, 3, NO_FUNDS), ...inHour(2, 3, NO_MAIL)] },
    [
      ['new', 1],
      ['unchanged', 1],
    ],
  ],
  ['up', known(3), { hour: 2, entries: inHour(2, 3, { ...NO_FUNDS, severity: 'CRITICAL' }) }, [['escalated', 1]]],
  ['down', known(3), { hour: 2, entries: inHour(2, 3, { ...NO_FUNDS, severity: 'WARNING' }) }, [['de-escalated', 1]]],
  [
    'back after its closing',
    closed(known(3), 'completed', '2026-03-04T12:10:00.000000000Z'),
    { hour: 3, entries: inHour(3, 3, NO_FUNDS) },
    [['regressed', 1]],
  ],
  [
    'silent',
    known(3),
    { hour: 2, entries: inHour(2, 1, INFO), rules: {} },
    [
      ['new', 1],
      ['gone', 1],
    ],
  ],
  [
    'silent for long',
    known(3),
    { hour: 2, entries: inHour(2, 1, INFO) },
    [
      ['new', 1],
      ['quiet', 1],
    ],
  ],
  [
    'a storm',
    known(3),
    { hour: 2, entries: umbrella },
    [
      ['new', 12],
      ['quiet', 1],
    ],
  ],
];

describe('what a run says that knows a ledger and issues', () => {
  test.each(CASES)('since the last worklog: %s', (_, world, running, changes) => {
    const { report, documents } = tendedRun(world, { rules: AT_ONCE, ...running });
    expect(counts(report)).toEqual(changes);
    const section = textOf({ documents }, 'worklog.md').split('## Since the last worklog')[1]?.split('\n## ')[0] ?? '';
    expect(section.includes('No earlier run is known')).toBe(changes.length === 0);
  });

  test.each(CASES)('matches its schemas, planned and done: %s', (_, world, running) => {
    const ran = tendedRun(world, { rules: AT_ONCE, ...running });
    for (const documents of [ran.planned, ran.documents]) {
      expect(isReport(JSON.parse(textOf({ documents }, 'report.json'))) ? [] : isReport.errors).toEqual([]);
      expect(isPlan(JSON.parse(textOf({ documents }, 'plan.json'))) ? [] : isPlan.errors).toEqual([]);
    }
  });

  test('its plan holds every text that it would write, and no step without a reason', () => {
    const ran = tendedRun(known(3), {
      hour: 2,
      entries: inHour(2, 3, { ...NO_FUNDS, severity: 'CRITICAL' }),
      rules: AT_ONCE,
    });
    const { steps } = JSON.parse(textOf(ran, 'plan.json'));
    expect(steps).toMatchObject([
      {
        do: 'refresh',
        issue: 1,
        why: 'P1 → P0',
        title: expect.stringMatching(/ P0 /),
        labels: expect.arrayContaining(['P0']),
      },
    ]);
    expect([steps[0].body, steps[0].comment]).toEqual([
      ran.world.issues[0]?.body,
      expect.stringContaining('Escalated: P1 → P0'),
    ]);
  });

  test('a plan says what it would do, and that it did not', () => {
    const { planned, report } = tendedRun(known(3), {
      hour: 2,
      entries: [...inHour(2, 3, NO_FUNDS), ...inHour(2, 3, NO_MAIL)],
    });
    const worklog = textOf({ documents: planned }, 'worklog.md');
    expect(worklog).toContain('- Issues: 1 to open, 1 to update.');
    expect(worklog).toContain('This is a plan: nothing was written to GitHub.');
    expect(worklog).toContain('- **Issue:** [#1](https://github.com/acme/monorepo/issues/1) would update\n');
    expect(report.clusters.map(({ issue }) => issue).toSorted()).toEqual([1, 2]);
  });
});

describe('what became of a plan', () => {
  const both = { hour: 2, entries: [...inHour(2, 3, NO_FUNDS), ...inHour(2, 3, NO_MAIL)] };
  const did = ({ report }: Ran) => report.processing?.map((each) => `${each.did} ${each.issue}`).toSorted();

  test.each<readonly [string, Running, World, readonly unknown[]]>([
    ['opened and updated', both, known(3), ['opened 2', 'updated 1']],
    ['up to date', { hour: 1, entries: inHour(1, 3, NO_FUNDS) }, known(3), ['current 1']],
    [
      'refused',
      { ...both, result: (write) => ({ kind: 'refused', why: `no ${write.do}` }) },
      known(3),
      ['failed 1', 'failed null'],
    ],
    [
      'nothing left to write',
      { ...both, rules: { caps: { newIssues: 20, writes: 1, writeIntervalMillis: 0, umbrella: 10 } } },
      known(3),
      ['opened 2', 'waits 1'],
    ],
    ['quiet', { hour: 3, entries: inHour(3, 1, INFO), rules: AT_ONCE }, known(3, 4), ['left null', 'updated 1']],
    ['closed', { hour: 4, entries: inHour(4, 1, INFO), rules: AT_ONCE }, quiet().world, ['left 1', 'left null']],
  ])('is told row by row: %s', (_, running, world, rows) => {
    const ran = tendedRun(world, running);
    expect(did(ran)).toEqual(rows);
    expect(textOf(ran, 'summary.md')).toMatch(/^Issues: (?:\d+ [a-z ]+(?:, )?)+\.$/m);
    for (const { why } of ran.report.processing ?? []) expect(why).not.toBe('');
  });

  test('what changed since the last worklog has the number of the issue that this run opened', () => {
    const { report } = tendedRun(known(3), both);
    expect(report.delta?.new.clusters.map(({ issue }) => issue)).toEqual([2]);
  });

  test('a failure is told with its reason in the worklog, and what it was about', () => {
    const result = (): WriteResult => ({ kind: 'refused', why: 'the issue is locked for @mallory' });
    const worklog = textOf(tendedRun(known(3), { ...both, result }), 'worklog.md');
    expect(worklog).toMatch(
      /\| \[no funds for cart in checkout queue\]\(#\S+\) \|.* failed.*the issue is locked for @\u200bmallory/,
    );
    expect(worklog).toContain('- 2 steps could not be carried out; the processing results say why.');
  });
});

describe('the last look', () => {
  const token = `ghp_${fake('letters', 36)}`;

  test.each(['comment', 'umbrella', 'issue'] as const)(
    'sets a template aside that holds a secret: %s.hbs',
    async (name) => {
      const templates = await prepareTemplates({
        [name]: { origin: `${name}.hbs`, text: `{{#if marker}}{{/if}}Push with ${token}` },
      }).catch(() => undefined);
      const plain =
        templates ?? (await prepareTemplates({ [name]: { origin: `${name}.hbs`, text: `Push with ${token}` } }));
      const critical = inHour(2, 3, { ...NO_FUNDS, severity: 'CRITICAL' });
      const ran = tendedRun(known(3), {
        hour: 2,
        entries: [...critical, ...umbrella],
        rules: AT_ONCE,
        templates: plain,
      });
      expect(findSecrets(JSON.stringify([ran.writes, ran.documents]))).toEqual([]);
      expect(ran.report.withheld).toEqual([{ what: `${name}.hbs`, kinds: ['github-token'] }]);
      expect(ran.waiting).toEqual([]);
    },
  );
});
