import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { prepareTemplates } from '../../src/render/templates.ts';
import { worklogText } from '../../src/render/worklog.ts';
import type { Report } from '../../src/types/report.ts';
import { startGithub } from '../support/github/start-github.ts';
import { findChromium, overflowsOf } from '../support/overflow.ts';
import { markdownIn } from '../support/published.ts';
import { ROOT, runDist, scratchFolder } from '../support/run-dist.ts';
import { tend } from '../support/run-tending.ts';
import { ALIVE, recentWindows, type Said } from '../support/windows.ts';
import { wrongFormsOf } from '../support/wrong-forms.ts';

const SAMPLE = ['examples/one-day.ndjson.gz', '--config', 'examples/log-gardener.yml'];
const INVOICE: Said = { text: 'Could not store the invoice of order 4711', module: 'invoices' };
const MAIL: Said = { text: 'Receipt mail was not accepted by the relay', severity: 'WARNING', module: 'mail' };
const LABELS: readonly Said[] = [
  'The voucher has run out',
  'No tariff table was found',
  'Customs code is unknown',
  'A parcel without any weight',
  'Courier declined that slot',
  'Depot rejected one label',
].map((text) => ({ text, module: 'shipping' }));
const CHROMIUM = findChromium();
const TIMEOUT_MILLIS = 120_000;

/** By a name that says where they come from. */
type Documents = ReadonlyMap<string, string>;
let documents: Documents = new Map();
let twins: readonly (readonly [string, string, string])[] = [];

async function demo(): Promise<Documents> {
  await using scratch = await scratchFolder();
  const { code } = await runDist({ args: ['preview', ...SAMPLE, '--out', scratch.file('out')], cwd: ROOT });
  expect(code).toBe(0);
  const report = await readFile(scratch.file('out/report.json'), 'utf8');
  return new Map([...(await markdownIn(scratch.file('out'))), ['report.json', report]]);
}

/** Four windows of a service: new failures and a storm, one that gets worse, one that comes back, and silence. */
async function tended(): Promise<Documents> {
  await using github = await startGithub();
  await using scratch = await scratchFolder();
  const texts = new Map<string, string>();
  const stories = [
    [INVOICE, MAIL],
    [INVOICE, { ...MAIL, severity: 'ERROR' }, ...LABELS],
    [INVOICE, { ...MAIL, severity: 'ERROR' }, ...LABELS.slice(0, 2)],
    [],
  ];
  for (const [at, window] of recentWindows(stories.length).entries()) {
    github.setClock(window.to);
    if (at === 2) await github.as('octocat').close(1);
    const ran = await tend(github, scratch.path, { window, said: [ALIVE, ...(stories[at] ?? [])], run: `${at}` });
    expect(ran.code).toBe(0);
    texts.set(`worklog-${at}.md`, ran.worklog).set(`report-${at}.json`, JSON.stringify(ran.report));
  }
  const { issues } = await github.state();
  for (const { number, body, comments } of issues) {
    texts.set(`issue-${number}.md`, body);
    for (const [at, comment] of comments.entries()) texts.set(`comment-${number}-${at}.md`, comment.body);
  }
  return texts;
}

beforeAll(async () => {
  const [previewed, written] = [await demo(), await tended()];
  const all = [...previewed, ...[...written].map(([name, text]) => [`tended ${name}`, text] as const)];
  documents = new Map(all.filter(([name]) => name.endsWith('.md')));
  twins = all.flatMap(([name, text]) =>
    name.endsWith('.json')
      ? [[name, text, documents.get(name.replace('report', 'worklog').replace('json', 'md')) ?? '']]
      : [],
  );
}, TIMEOUT_MILLIS);

afterAll(() => {
  documents = new Map();
});

describe('the documents of the demo and of a repository that is tended', () => {
  it('hold nothing that a reader trips over: open folds, torn tables, empty headings, dead links, left-overs', () => {
    const kinds = [...documents.keys()].map((name) => /worklog|summary|pull-request|comment|issue/.exec(name)?.[0]);
    expect(new Set(kinds)).toEqual(new Set(['worklog', 'summary', 'pull-request', 'issue', 'comment']));
    expect([...documents.values()].some((text) => text.includes('### Clusters in this issue'))).toBe(true);
    const said = twins.flatMap(([, twin]): readonly string[] => {
      const report: Report = JSON.parse(twin);
      return report.clusters.map(({ name }) => name);
    });
    expect(said).not.toEqual([]);
    for (const [name, text] of documents) expect([name, wrongFormsOf(text, said)]).toEqual([name, []]);
  });

  it('have a worklog that is drawn from its JSON twin alone, byte for byte', async () => {
    const templates = await prepareTemplates({});
    expect(twins).toHaveLength(5);
    for (const [name, twin, worklog] of twins) {
      expect([name, worklogText(JSON.parse(twin), templates)]).toEqual([name, worklog]);
    }
  });

  it.skipIf(CHROMIUM === undefined)(
    'fit a desktop and a phone: only tables and code scroll sideways (needs a chromium on the PATH or in CHROMIUM)',
    { timeout: TIMEOUT_MILLIS },
    async () => {
      const { measured, said } = await overflowsOf(documents, CHROMIUM ?? '');
      expect(measured).toBe(2 * documents.size);
      expect(said).toEqual([]);
    },
  );

  it('lead from the worklog of the demo to every issue and every entry: no figure without its evidence', () => {
    const worklog = documents.get('worklog.md') ?? '';
    const sections = worklog.split(/^#### /m).slice(1);
    expect(sections).toHaveLength(20);
    for (const section of sections) {
      expect(section).toMatch(/\[Logs Explorer\]\(https:\/\/console\.cloud\.google\.com\/logs\/query;query=/);
      expect(section).toContain('- **First insertIds:** `');
      expect(section).toContain('\ngcloud logging read ');
    }
    expect(documents.get('tended worklog-0.md')).toMatch(/\[#1\]\(https:\/\/github\.com\/[\w-]+\/[\w-]+\/issues\/1\)/);
  });
});
