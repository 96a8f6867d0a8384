import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { prepareTemplates } from '../../../src/render/templates.ts';
import { worklogText } from '../../../src/render/worklog.ts';
import { cleanLine } from '../../../src/text/text.ts';
import type { LogEntry } from '../../../src/types/entry.ts';
import type { WriteResult } from '../../../src/types/tracker.ts';
import { aReport } from '../../support/a-report.ts';
import { wrongFormsOf } from '../../support/wrong-forms.ts';
import { hostileText } from '../text/hostile-text.ts';
import { anIssue, closed, EMPTY, inHour, type Ran, type Running, tendedRun, textOf, type World } from './tended-run.ts';

const templates = await prepareTemplates({});
const NO_FUNDS = { textPayload: 'no funds for cart in checkout queue' };
const NO_MAIL = { textPayload: 'the mail server is silent again' };
const INFO = { textPayload: 'the server is up', severity: 'INFO' };
const AT_ONCE = { hysteresis: { up: 1, down: 1 }, quietWindows: 1, closeAfterWindows: 2 };
const REFUSED = (): WriteResult => ({ kind: 'refused', why: 'the issue is locked' });
const LOOK_ALIKE = anIssue({ number: 77, title: 'no funds for cart in checkout queue', body: 'seen by hand' });

const known = (world = EMPTY, hour = 1): World => tendedRun(world, { hour, entries: inHour(hour, 3, NO_FUNDS) }).world;
const storm = Array.from({ length: 12 }, (_, at) => 'abcdefghijkl'.charAt(at)).flatMap((name) =>
  inHour(2, 3, { jsonPayload: { message: `no ${name}${name}`, module: 'shop.cart', function: `f_${name}` } }),
);
const both = [...inHour(2, 3, NO_FUNDS), ...inHour(2, 3, NO_MAIL)];

const RUNS: readonly (readonly [string, World, Running])[] = [
  ['a first run', EMPTY, { hour: 1, entries: inHour(1, 3, NO_FUNDS) }],
  ['nothing at all', EMPTY, { hour: 1, entries: [] }],
  ['a known failure and a new one', known(), { hour: 2, entries: both }],
  ['a failure that gets worse', known(), { hour: 2, entries: inHour(2, 3, { ...NO_FUNDS, severity: 'CRITICAL' }) }],
  ['one that comes back', closed(known()), { hour: 3, entries: inHour(3, 3, NO_FUNDS) }],
  ['silence', known(), { hour: 2, entries: inHour(2, 1, INFO) }],
  ['a storm', known(), { hour: 2, entries: storm }],
  ['writes that are refused', known(), { hour: 2, entries: both, result: REFUSED }],
  ['an issue that looks alike', EMPTY, { hour: 1, entries: inHour(1, 3, NO_FUNDS), lookAlikes: [LOOK_ALIKE] }],
];

function textsOf({ documents, planned, steps }: Ran): readonly (readonly [string, string])[] {
  const markdown = [...documents, ...planned].filter(({ path }) => /^(?:worklog|summary|issues)\b.*md$/.test(path));
  const written = [...steps].flatMap(([name, { body, comment }]) => [
    [`issue ${name}`, body] as const,
    [`comment ${name}`, comment] as const,
  ]);
  return [...markdown.map(({ path, text }) => [path, text] as const), ...written];
}

describe('no document', () => {
  test.each(RUNS)('has a fold, table, heading or link that is broken: %s', (_, world, running) => {
    const ran = tendedRun(world, { rules: AT_ONCE, ...running });
    for (const [name, text] of textsOf(ran)) expect([name, wrongFormsOf(text)]).toEqual([name, []]);
  });

  test('loses its form or its links to what services write into their logs', () => {
    const anEntry = fc
      .record({ message: hostileText, service: hostileText, module: hostileText })
      .map(({ message, service, module }): LogEntry => {
        const resource = { type: 'cloud_run_revision', labels: { project_id: 'acme', service_name: service } };
        return { jsonPayload: { message, module }, resource };
      });
    fc.assert(
      fc.property(fc.array(anEntry, { minLength: 1, maxLength: 4 }), (all) => {
        const said = (hour: number) => all.flatMap((fields) => inHour(hour, 2, fields));
        const first = tendedRun(EMPTY, { hour: 1, entries: said(1) });
        const second = tendedRun(first.world, { hour: 2, entries: said(2) });
        for (const [name, text] of [...textsOf(first), ...textsOf(second)]) {
          const wrongs = wrongFormsOf(text).filter((wrong) => !wrong.startsWith('left over'));
          expect([name, wrongs]).toEqual([name, []]);
        }
      }),
      { numRuns: 15 },
    );
  });
});

describe('a cluster whose name is nothing but what was cleaned away', () => {
  test('still has a link that can be seen and followed', () => {
    const report = aReport(1);
    const clusters = report.clusters.map((cluster) => ({ ...cluster, name: cleanLine('\u200b', 10) }));
    const text = worklogText({ ...report, clusters }, templates);
    expect(text).toContain('[without a name](#1-without-a-name)');
    expect(wrongFormsOf(text)).toEqual([]);
  });
});

test('a section shows names as they are, and no back-slash that only a table needs', () => {
  const name = cleanLine('a|b', 10);
  const report = aReport(1);
  const clusters = report.clusters.map((cluster) => ({
    ...cluster,
    ...{ insertIds: [name], revisions: [name], routes: [{ route: name, count: 2 }], sourcePath: name },
    patterns: cluster.patterns.map((pattern) => ({ ...pattern, source: { ...pattern.source, module: name } })),
  }));
  const section =
    worklogText({ ...report, clusters }, templates)
      .split('\n#### ')[1]
      ?.split('\n## ')[0] ?? '';
  expect(section.match(/`a\|b`/g)).toHaveLength(5);
  expect(section).not.toContain('\\|');
});

describe('the first lines of a worklog', () => {
  const firstLines = (ran: Ran) => textOf(ran, 'worklog.md').split('## Since the last worklog')[0] ?? '';

  test('name what failed before anything else, or a reviewer takes the run for done', () => {
    const lines = firstLines(tendedRun(known(), { hour: 2, entries: both, result: REFUSED }));
    expect(lines).toContain('> - 2 steps could not be carried out; the processing results say why.');
  });

  test('lead to the section and the issue of what is urgent', () => {
    const lines = firstLines(tendedRun(known(), { hour: 2, entries: both }));
    expect(lines).toMatch(
      /\*\*P1\*\* \[no funds .*?\]\(#\d-no-funds-for-cart-in-checkout-queue\) \(active-dev, \[#1\]\(/,
    );
    expect(lines.match(/^- /gm)?.length).toBeLessThanOrEqual(3 + 7);
  });

  test('of a window without findings are all there is', () => {
    const text = textOf(tendedRun(known(), { hour: 2, entries: inHour(2, 1, INFO) }), 'worklog.md');
    const quiet = text.split('## A quiet window')[1] ?? '';
    expect(quiet).not.toBe('');
    expect(quiet).toContain('Gone for now, not seen in this window (1):** **P1** no funds');
    expect(text.match(/^#/gm)).toHaveLength(2);
  });
});
