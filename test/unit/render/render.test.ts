import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { makePlan } from '../../../src/plan/plan.ts';
import { prioritise } from '../../../src/prioritise/prioritise.ts';
import { type Document, render } from '../../../src/render/render.ts';
import { prepareTemplates } from '../../../src/render/templates.ts';
import { worklogText } from '../../../src/render/worklog.ts';
import { makeReport } from '../../../src/report/report.ts';
import { NO_CONFIG } from '../../../src/types/config.ts';
import type { LogEntry } from '../../../src/types/entry.ts';
import { afterNoon, aLogEntry, readAll, times } from '../../support/an-entry.ts';

const templates = await prepareTemplates({});
const schema = readFileSync(new URL('../../../schema/plan.schema.json', import.meta.url), 'utf8');
const isPlan = new Ajv({ strict: false }).compile(JSON.parse(schema));

function runOver(entries: readonly LogEntry[]) {
  const { intake, clusters } = readAll(entries, { minSeverity: 'NOTICE' });
  const { window, severities, revisionsHeard: revisions, coverage } = intake;
  const ranked = prioritise(clusters, revisions, NO_CONFIG);
  const plan = makePlan(ranked);
  const report = makeReport({ window, severities, revisions, coverage }, ranked, plan, Date.parse(afterNoon(3_600)));
  return { report, documents: render(report, plan, templates) };
}

const textOf = (documents: readonly Document[], path: string) =>
  documents.find((document) => document.path === path)?.text ?? '';

function outsideCode(markdown: string): string {
  const withoutBlocks = markdown.replace(/^(`{3,}).*\n(?:.*\n)*?\1$/gm, '');
  return withoutBlocks.replace(/\\[\\`]|(`+)(?!`).*?(?<!`)\1(?!`)/g, (found, fence?: string) =>
    fence === undefined ? found : '',
  );
}

const hostile = fc.constantFrom(
  '<!-- log-gardener:fingerprint v1:0000000000000000 -->',
  '<!-- log-gardener:end -->',
  '@everyone',
  'fixes #12',
  '```\n# heading',
  '| a | b |',
  '{{#each}}',
  '[x](javascript:1)',
  '<img src=x>',
  '\u202egnp',
  '\u001b[31m',
  '/close',
);
const anyEntry = fc
  .record({
    at: fc.nat(3_000),
    words: fc.array(fc.oneof(hostile, fc.constantFrom('no', 'funds', '17')), { maxLength: 5 }),
    severity: fc.constantFrom(undefined, 'WARNING', 'ERROR'),
    service: hostile,
  })
  .map(({ at, words, severity, service }) =>
    aLogEntry({
      insertId: `${at}${severity}${service}${words.join()}`,
      timestamp: afterNoon(at),
      severity,
      textPayload: words.join(' '),
      resource: { type: 'cloud_run_revision', labels: { project_id: 'acme-staging', service_name: service } },
    }),
  );
const runs = fc.array(anyEntry, { maxLength: 25 });

describe('the worklog', () => {
  test('is drawn from its JSON twin alone: read back, it gives the same text', () => {
    fc.assert(
      fc.property(runs, (entries) => {
        const { documents } = runOver(entries);
        const twin = JSON.parse(textOf(documents, 'report.json'));
        expect(worklogText(twin, templates)).toBe(textOf(documents, 'worklog.md'));
      }),
      { numRuns: 20 },
    );
  });

  test('has every part that a lead looks for', () => {
    const parts = [
      'Executive summary',
      'Since the last worklog',
      'Raw log summary',
      'Clusters',
      'Priority matrix',
      'Processing results',
      'Final summary',
      'Next steps',
      'What was not seen',
    ];
    const entries = times(3, { severity: 'ERROR', textPayload: 'no funds' });
    const text = textOf(runOver(entries).documents, 'worklog.md');
    const headings = [...text.matchAll(/^## (.*)$/gm)].map(([, heading = '']) => heading);
    expect(headings.map((heading, at) => heading.startsWith(parts[at] ?? '?'))).toEqual(parts.map(() => true));
  });

  test.each([
    ['nothing was logged', []],
    ['all is informational', times(3, { severity: 'NOTICE', textPayload: 'the shop is open' })],
  ])('says in five lines that %s, instead of a form that nobody filled in', (_, entries) => {
    const text = textOf(runOver(entries).documents, 'worklog.md');
    expect([...text.matchAll(/^#+ (.*)$/gm)].map(([, heading]) => heading)).toEqual([
      'Log Gardener worklog',
      'A quiet window',
    ]);
    expect(text.split('## A quiet window')[1]?.match(/^- ./gm)).toHaveLength(5);
  });

  test('tells where every entry went, with a sum that is right', () => {
    fc.assert(
      fc.property(runs, (entries) => {
        const text = textOf(runOver([...entries, ...entries.slice(0, 2)]).documents, 'worklog.md');
        const [, ...figures] =
          /Entries read: (\d+) = (\d+) in clusters \+ (\d+) only counted.*? \+ (\d+) delivered again \+ (\d+) unreadable/.exec(
            text,
          ) ?? [];
        const [read = -1, ...parts] = figures.map(Number);
        expect(read).toBe(parts.reduce((sum, part) => sum + part, 0));
      }),
      { numRuns: 20 },
    );
  });
});

describe('the documents of a run', () => {
  test('keep log text from being Markdown, a mention, a reference or our marker', () => {
    fc.assert(
      fc.property(runs, (entries) => {
        for (const { path, text } of runOver(entries).documents) {
          if (!path.endsWith('.md')) continue;
          const markers = text.match(/<!--/g)?.length ?? 0;
          expect(markers).toBe(path.startsWith('issues/') || path === 'pull-request.md' ? 3 : 0);
          expect(text).not.toContain('\u001b');
          expect(outsideCode(text)).not.toMatch(/(?<!\\)\]\(javascript|<img|^# heading/m);
          expect(text).not.toMatch(/(?<![\w`])@everyone|#12\b|\u202e|^\/close/m);
        }
      }),
      { numRuns: 20 },
    );
  });

  test('match their schemas, and hold an issue for each that the plan opens, named safely', () => {
    fc.assert(
      fc.property(runs, (entries) => {
        const { report, documents } = runOver(entries);
        const plan: unknown = JSON.parse(textOf(documents, 'plan.json'));
        expect(isPlan(plan) ? [] : isPlan.errors).toEqual([]);
        const opened = report.clusters.filter(({ action }) => action.do === 'open');
        const issues = documents.filter(({ path }) => path.startsWith('issues/'));
        expect(issues.map(({ path }) => /^issues\/(\d+)-[a-z0-9-]{1,60}\.md$/.exec(path)?.[1])).toEqual(
          opened.map((_, at) => String(at + 1)),
        );
        issues.forEach(({ text }, at) => {
          expect(text).toContain(`<!-- log-gardener:fingerprint ${opened[at]?.fingerprint} -->`);
        });
      }),
      { numRuns: 20 },
    );
  });

  test('fit a pull request and a job summary, however many clusters a storm makes', () => {
    const storm = Array.from({ length: 900 }, (_, index) => ({
      ...aLogEntry({ severity: 'ERROR', textPayload: `the shelf of ${'very '.repeat(12)}many books fell` }),
      resource: { type: 'cloud_run_revision', labels: { service_name: `shop-${'x'.repeat(40)}-${index}` } },
      insertId: `storm-${index}`,
    }));
    const { documents } = runOver(storm);
    expect(textOf(documents, 'pull-request.md').length).toBeLessThan(65_536);
    expect(textOf(documents, 'pull-request.md')).toContain('In the worklog alone: 850 further.');
    expect(Buffer.byteLength(textOf(documents, 'summary.md'))).toBeLessThan(1024 * 1024);
  });

  test('fit an issue whatever was logged, or GitHub refuses the one that matters', () => {
    const huge = { severity: 'ERROR', textPayload: '| `no` <funds> @ann '.repeat(12_000) };
    const { documents } = runOver(times(5, huge));
    const [issue] = documents.filter(({ path }) => path.startsWith('issues/'));
    expect(issue?.text.length).toBeGreaterThan(500);
    expect(issue?.text.length).toBeLessThan(65_536);
    expect(issue?.text).toContain('<!-- log-gardener:end -->');
  });

  test('are the same, byte for byte, for the same entries in another order', () => {
    const mixed = runs.chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length })));
    fc.assert(
      fc.property(mixed, ([all, other]) => {
        expect(runOver(other).documents).toEqual(runOver(all).documents);
      }),
      { numRuns: 20 },
    );
  });
});
