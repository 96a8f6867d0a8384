import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { describe, expect, test } from 'vitest';
import { makePlan } from '../../../src/plan/plan.ts';
import { renderGated } from '../../../src/render/render.ts';
import { prepareTemplates, type Templates } from '../../../src/render/templates.ts';
import { makeReport } from '../../../src/report/report.ts';
import { findSecrets, trusted } from '../../../src/text/text.ts';
import type { LogEntry } from '../../../src/types/entry.ts';
import type { Report } from '../../../src/types/report.ts';
import { afterNoon, aLogEntry, rankedFrom, readAll } from '../../support/an-entry.ts';
import { fake } from '../text/fake-secrets.ts';

const TOKEN = `ghp_${fake('letters', 36)}`;
const TWO = [
  aLogEntry({ insertId: 'one', severity: 'ERROR', textPayload: 'the shelf of books fell' }),
  aLogEntry({ insertId: 'two', severity: 'ERROR', textPayload: `the lamp went ${TOKEN} out again` }),
];
const schema = readFileSync(new URL('../../../schema/report.schema.json', import.meta.url), 'utf8');
const isReport = new Ajv({ strict: false }).compile(JSON.parse(schema));

function drawn(entries: readonly LogEntry[], templates: Templates, change = (report: Report) => report) {
  const { intake } = readAll(entries);
  const { window, severities, revisionsHeard: revisions, coverage } = intake;
  const ranked = rankedFrom(entries);
  const plan = makePlan(ranked);
  const report = makeReport({ window, severities, revisions, coverage }, ranked, plan, Date.parse(afterNoon(9)));
  const rendered = renderGated(change(report), plan, templates);
  const text = (path: string) => rendered.documents.find((document) => document.path.startsWith(path))?.text ?? '';
  return { ...rendered, text, all: rendered.documents.map((document) => document.text).join('\n') };
}

/** As if the door had let through what it must not. */
function leaking(report: Report): Report {
  const [first, ...others] = report.clusters;
  if (first === undefined) return report;
  const [pattern, ...patterns] = first.patterns;
  if (pattern === undefined) return report;
  const template = trusted(`the lamp ${TOKEN}`) as string as typeof pattern.template;
  return {
    ...report,
    clusters: [{ ...first, name: template, patterns: [{ ...pattern, template }, ...patterns] }, ...others],
  };
}

const bundled = await prepareTemplates({});
const own = (issue: string) => prepareTemplates({ issue: { origin: 'issue.hbs', text: issue } });

describe('the last look before anything is published', () => {
  test('keeps back the text of a cluster that still holds a secret, and tells the others', () => {
    const { report, documents, text, all } = drawn(TWO, bundled, leaking);
    const [withheld, told] = report.clusters;
    expect(all).not.toContain(TOKEN.slice(4, 16));
    expect(report.withheld).toEqual([{ what: withheld?.fingerprint, kinds: ['github-token'] }]);
    expect(withheld).toMatchObject({
      count: 1,
      samples: [],
      query: expect.stringMatching(/^\(insertId="(?:one|two)"\)$/),
    });
    const issue = text(`issues/1-text-withheld`);
    expect(issue).toContain('What was logged is withheld here');
    expect(issue).toContain('(github-token)');
    expect(issue).toContain(`<!-- log-gardener:fingerprint ${withheld?.fingerprint} -->`);
    expect(text('worklog.md')).toContain(`The text of \`${withheld?.fingerprint}\` is withheld`);
    expect(text('plan.json')).toContain(`Text withheld (${withheld?.fingerprint})`);
    expect(told?.samples.length).toBe(1);
    expect(documents.filter(({ path }) => path.startsWith('issues/')).length).toBe(2);
  });

  test('writes a report that its readers can still read', () => {
    const { report } = drawn(TWO, bundled, leaking);
    expect(
      isReport(JSON.parse(JSON.stringify(report))) ? [] : isReport.errors?.map(({ instancePath }) => instancePath),
    ).toEqual([]);
  });

  test('finds what only a template puts together from a log line', async () => {
    const line = aLogEntry({ insertId: 'three', severity: 'ERROR', textPayload: 'ABCDEFGHIJKLMNOP is no shelf' });
    const { report, all } = drawn([...TWO, line], await own('AKIA{{name}}: {{impact}}'));
    expect(findSecrets(all)).toEqual([]);
    expect(report.withheld.map(({ kinds }) => kinds)).toEqual([['aws-access-key-id']]);
    expect(all).toContain('AKIAText withheld');
  });

  test('sets a template aside that holds a secret itself, and keeps the text of the clusters', async () => {
    const { report, text, all } = drawn(TWO, await own(`Push with ${TOKEN}: {{impact}}`));
    expect(findSecrets(all)).toEqual([]);
    expect(report.withheld).toEqual([{ what: 'issue.hbs', kinds: ['github-token'] }]);
    expect(text('issues/1')).toContain('### Pattern');
    expect(text('worklog.md')).toContain('The template issue.hbs was not used');
  });

  test('sets a worklog aside that holds a secret itself', async () => {
    const worklog = { origin: 'worklog.hbs', text: `{{headline}} ${TOKEN}` };
    const { text, all } = drawn(TWO, await prepareTemplates({ worklog }));
    expect(findSecrets(all)).toEqual([]);
    expect(text('worklog.md')).toContain('The template worklog.hbs was not used');
  });

  test('keeps back a name that belongs to no cluster', () => {
    const { text, all } = drawn(TWO, bundled, (report) => ({
      ...report,
      projects: [
        ...report.projects,
        ...leaking(report)
          .clusters.slice(0, 1)
          .map(({ name }) => name),
      ],
    }));
    expect(findSecrets(all)).toEqual([]);
    expect(text('worklog.md')).toContain('(withheld)');
  });

  test('keeps back nothing when there is nothing to hide', () => {
    expect(drawn(TWO, bundled).report.withheld).toEqual([]);
  });
});
