import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import type { Report } from '../../src/types/report.ts';
import { ROOT, runDist, scratchFolder } from '../support/run-dist.ts';

const SAMPLE = path.join(ROOT, 'examples/one-day.ndjson.gz');

const ENTRY = {
  insertId: 'a1',
  logName: 'projects/acme-staging/logs/run.googleapis.com%2Fstderr',
  timestamp: '2026-11-20T10:00:00.123456Z',
  receiveTimestamp: '2026-11-20T10:00:00.5Z',
  severity: 'ERROR',
  resource: { type: 'cloud_run_revision', labels: { project_id: 'acme-staging', service_name: 'checkout' } },
  textPayload: 'Überweisung failed: bank 17 did not answer',
};

describe('preview of the bundled sample', () => {
  it('writes every document that a reviewer expects, and a table that fits 100 columns', async () => {
    await using scratch = await scratchFolder();
    const { code, stdout } = await runDist({ args: ['preview', SAMPLE, '--out', scratch.file('out')] });
    expect(code).toBe(0);
    expect((await readdir(scratch.file('out'))).sort()).toEqual(
      ['issues', 'plan.json', 'pull-request.md', 'report.json', 'summary.md', 'worklog.md'].sort(),
    );
    expect(stdout.split('\n').filter((line) => line.length > 100 && !line.startsWith('Worklog:'))).toEqual([]);
    const worklog = await readFile(scratch.file('out/worklog.md'), 'utf8');
    const sections = [...worklog.matchAll(/^## (.+)$/gm)].map(([, title]) => title);
    expect(sections).toEqual([
      'Executive summary',
      'Since the last worklog',
      'Raw log summary',
      'Clusters',
      'Informational clusters',
      'Priority matrix',
      'Processing results',
      'Final summary',
      'Next steps',
      'What was not seen or not done',
    ]);
  });

  it('accounts for every entry that it read', async () => {
    await using scratch = await scratchFolder();
    await runDist({ args: ['preview', SAMPLE, '--out', scratch.file('out')] });
    const report = await reportIn(scratch.file('out'));
    const lines = gunzipSync(await readFile(SAMPLE))
      .toString()
      .trimEnd()
      .split('\n').length;
    const { entriesRead, duplicates, unreadable, ignored } = report.coverage;
    expect(entriesRead).toBe(lines);
    expect(report.clusters.reduce((sum, { count }) => sum + count, 0) + duplicates + unreadable + ignored).toBe(lines);
    expect(Object.values(report.severities).reduce((sum, count) => sum + count, 0)).toBe(lines);
  });

  it('names the failure that came with the deployment first among its regressions', async () => {
    await using scratch = await scratchFolder();
    await runDist({ args: ['preview', SAMPLE, '--out', scratch.file('out')] });
    const regressions = (await reportIn(scratch.file('out'))).clusters.filter(
      ({ category }) => category === 'regression',
    );
    expect(regressions[0]).toMatchObject({ priority: 'P0', occurrences: 12 });
    expect(regressions[0]?.patterns[0]?.exception).toBe('ModuleNotFoundError');
  });

  it('writes the same documents again, but for the time at which it ran', async () => {
    await using scratch = await scratchFolder();
    await runDist({ args: ['preview', SAMPLE, '--out', scratch.file('one')] });
    await runDist({ args: ['preview', SAMPLE, '--out', scratch.file('two')] });
    const [one, two] = [await everything(scratch.file('one')), await everything(scratch.file('two'))];
    expect(Object.keys(two).filter((name) => two[name] !== one[name])).toEqual([]);
  });

  it('prints nothing that a runner would take for a command, and no live mention', async () => {
    await using scratch = await scratchFolder();
    const { stdout, stderr } = await runDist({ args: ['preview', SAMPLE, '--out', scratch.file('out')] });
    expect(stdout + stderr).not.toMatch(/^\s*::|##\[/m);
    const documents = Object.entries(await everything(scratch.file('out'))).filter(([name]) => name.endsWith('.md'));
    expect(documents.filter(([, text]) => text.includes('@everyone')).map(([name]) => name)).toEqual([]);
  });

  it('removes the issues of the run before and leaves other files alone', async () => {
    await using scratch = await scratchFolder();
    const out = scratch.file('out');
    await runDist({ args: ['preview', SAMPLE, '--out', out] });
    await writeFile(path.join(out, 'issues/notes.md'), 'mine');
    await writeFile(scratch.file('one.json'), JSON.stringify([ENTRY]));
    await runDist({ args: ['preview', scratch.file('one.json'), '--out', out] });
    expect((await readdir(path.join(out, 'issues'))).sort()).toEqual([
      '1-berweisung-failed-bank-did-not-answer.md',
      'notes.md',
    ]);
  });
});

describe('preview of exports in every dress', () => {
  const array = JSON.stringify([ENTRY], null, 2);
  it.each([
    ['the array that gcloud prints', Buffer.from(array)],
    ['NDJSON', Buffer.from(`${JSON.stringify(ENTRY)}\n`)],
    ['a gzipped array', gzipSync(array)],
    ['UTF-8 with a byte order mark', Buffer.from(`\ufeff${array}`)],
    ["UTF-16, PowerShell's redirect", Buffer.from(`\ufeff${array}`, 'utf16le')],
    ['a REST response', Buffer.from(JSON.stringify({ entries: [ENTRY], nextPageToken: 'more' }))],
    ['entries by severity in an outer object', Buffer.from(JSON.stringify({ logs: { ERROR: [ENTRY] } }))],
    ['snake_case keys', Buffer.from(JSON.stringify([snakeCase(ENTRY)]))],
  ])('finds the same cluster in %s', async (_, bytes) => {
    await using scratch = await scratchFolder();
    const { code } = await runDist({ args: ['preview', '-', '--out', scratch.file('out')], stdin: bytes });
    expect(code).toBe(0);
    const report = await reportIn(scratch.file('out'));
    expect(report.clusters.map(({ service, count, firstSeen }) => [service, count, firstSeen])).toEqual([
      ['checkout', 1, '2026-11-20T10:00:00.123456000Z'],
    ]);
    expect(report.clusters[0]?.patterns[0]?.template).toContain('Überweisung failed');
  });

  it('goes on past a broken line and says where it stands', async () => {
    await using scratch = await scratchFolder();
    const lines = [JSON.stringify(ENTRY), '{"insertId": "cut', JSON.stringify({ ...ENTRY, insertId: 'a2' })];
    await writeFile(scratch.file('broken.ndjson'), lines.join('\n'));
    await runDist({ args: ['preview', scratch.file('broken.ndjson'), '--out', scratch.file('out')] });
    const { coverage, clusters } = await reportIn(scratch.file('out'));
    expect([clusters[0]?.count, coverage.unreadable, coverage.complete]).toEqual([2, 1, false]);
    expect(coverage.unreadableAt[0]?.where).toContain('line 2');
  });

  it('calls an export without payloads broken instead of making it a finding', async () => {
    await using scratch = await scratchFolder();
    const { textPayload: _, ...empty } = ENTRY;
    const entries = Array.from({ length: 20 }, (_item, index) => ({ ...empty, insertId: `e${index}` }));
    const { stdout } = await runDist({
      args: ['preview', '-', '--out', scratch.file('out')],
      stdin: JSON.stringify(entries),
    });
    const { clusters, coverage } = await reportIn(scratch.file('out'));
    expect(clusters).toEqual([]);
    expect(coverage.ignoredBy).toEqual({ 'no-payload': 20 });
    expect(stdout).toContain('the export looks broken');
  });
});

describe('a mistake of the user', () => {
  it.each([
    ['no file at all', [], /FILE: no export is named\./],
    ['a missing file', ['missing.json'], /missing\.json.*gcloud logging read/],
    ['an empty file', ['empty.json'], /empty\.json.*empty/],
    ['a file that is not JSON', ['prose.txt'], /prose\.txt.*gcloud logging read/],
    ['JSON that is no log export', ['other.json'], /other\.json.*gcloud logging read/],
    ['a folder', ['folder'], /folder: is a directory/],
    ['a bad window', ['good.json', '--window', 'yesterday'], /--window: "yesterday" is not a time window\. Use 1h/],
    [
      'a window that ends first',
      ['good.json', '--window', '2026-01-02T00:00:00Z/2026-01-01T00:00:00Z'],
      /ends before it begins/,
    ],
    [
      'a bad severity',
      ['good.json', '--min-severity', 'LOUD'],
      /--min-severity: "LOUD" is not a severity\. Use one of DEFAULT/,
    ],
    ['an unknown option', ['good.json', '--colour'], /an option is not known\..*--help/],
    ['templates that are not there', ['good.json', '--templates', 'none'], /templates none: does not exist\./],
  ])('%s gets one clear error, exit 1 and no half-written output', async (_, args, message) => {
    await using scratch = await scratchFolder();
    await writeFile(scratch.file('empty.json'), '');
    await writeFile(scratch.file('prose.txt'), 'Dear diary,\nnothing logged today.\n');
    await writeFile(scratch.file('other.json'), '{"name": "acme", "scripts": {"build": "make"}}');
    await writeFile(scratch.file('good.json'), JSON.stringify([ENTRY]));
    await mkdir(scratch.file('folder'));
    const { code, stdout, stderr } = await runDist({ args: ['preview', ...args, '--out', 'out'], cwd: scratch.path });
    expect(code).toBe(1);
    expect(stdout).toBe('');
    expect(stderr).toMatch(message);
    expect(stderr.trimEnd().split('\n')).toHaveLength(1);
    expect(existsSync(scratch.file('out'))).toBe(false);
  });

  it('that comes with others is told together with them', async () => {
    const { stderr } = await runDist({ args: ['preview', '--window', 'soon', '--max-entries=0'] });
    for (const name of ['--window', '--max-entries', 'FILE']) expect(stderr).toContain(name);
  });

  it('in a template names the template and its line', async () => {
    await using scratch = await scratchFolder();
    await writeFile(scratch.file('issue.hbs'), '# {{constructor.name}}');
    const args = ['preview', SAMPLE, '--templates', scratch.path, '--out', scratch.file('out')];
    const { code, stderr } = await runDist({ args });
    expect(code).toBe(1);
    expect(stderr).toContain('issue.hbs');
    expect(existsSync(scratch.file('out'))).toBe(false);
  });
});

async function reportIn(folder: string): Promise<Report> {
  return JSON.parse(await readFile(path.join(folder, 'report.json'), 'utf8')) as Report;
}

/** All files of a preview by name, without the time at which it was made. */
async function everything(folder: string): Promise<Readonly<Record<string, string>>> {
  const names = (await readdir(folder, { recursive: true, withFileTypes: true })).filter((entry) => entry.isFile());
  const texts = names.map(async ({ parentPath, name }) => {
    const text = await readFile(path.join(parentPath, name), 'utf8');
    const undated = text.replace(/"generatedAt": "[^"]+"/, '').replace(/\*\*Generated:\*\* [\d: -]+UTC/, '');
    return [path.relative(folder, path.join(parentPath, name)), undated] as const;
  });
  return Object.fromEntries(await Promise.all(texts));
}

function snakeCase(entry: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  const renamed = (key: string) => key.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
  return Object.fromEntries(Object.entries(entry).map(([key, value]) => [renamed(key), value]));
}

describe('a configuration file', () => {
  const config = `min-severity: WARNING
priorities:
  - { name: money, match: { message: bank }, fixed: P0, impact: Customers cannot pay. }
ignore:
  - { name: noise, match: { message: all is well } }
fingerprints:
  - { name: bank-away, match: { message: bank } }
`;

  it('decides what only the team knows: what it means, what is noise, what is one failure', async () => {
    await using scratch = await scratchFolder();
    await writeFile(scratch.file('config.yml'), config);
    const entries = [
      ENTRY,
      { ...ENTRY, insertId: 'a2', textPayload: 'no answer from the bank within 3 s' },
      { ...ENTRY, insertId: 'a3', textPayload: 'all is well', severity: 'ERROR' },
      { ...ENTRY, insertId: 'a4', textPayload: 'note', severity: 'NOTICE' },
    ];
    const args = ['preview', '-', '--config', scratch.file('config.yml'), '--out', scratch.file('out')];
    expect((await runDist({ args, stdin: JSON.stringify(entries) })).code).toBe(0);
    const { clusters, coverage } = await reportIn(scratch.file('out'));
    expect(clusters.map(({ name, priority, count, impact }) => [name, priority, count, impact])).toEqual([
      ['Bank away', 'P0', 2, 'Customers cannot pay.'],
    ]);
    expect(coverage.ignoredBy).toEqual({ 'below-min-severity': 1, 'ignore-rule': 1 });
    expect(await readFile(scratch.file('out/worklog.md'), 'utf8')).toContain('Customers cannot pay. Happened');
  });

  it('gives way to what is asked for by hand', async () => {
    await using scratch = await scratchFolder();
    await writeFile(scratch.file('config.yml'), config);
    const args = [
      'preview',
      '-',
      '--config',
      scratch.file('config.yml'),
      '--min-severity',
      'DEBUG',
      '--out',
      scratch.file('out'),
    ];
    await runDist({ args, stdin: JSON.stringify([{ ...ENTRY, textPayload: 'note', severity: 'NOTICE' }]) });
    expect((await reportIn(scratch.file('out'))).clusters).toHaveLength(1);
  });

  it.each([
    ['that is not there', undefined, /configuration .*config\.yml: does not exist/],
    ['with a key that is misspelt', 'ignor: []', /config.*line 1.*ignor.*ignore/s],
    ['with a pattern that is none', 'ignore: [{ match: { message: "/([/" } }]', /config.*line 1.*ignore/s],
  ])('%s gets one clear error and no output', async (_, text, message) => {
    await using scratch = await scratchFolder();
    if (text !== undefined) await writeFile(scratch.file('config.yml'), text);
    const args = ['preview', SAMPLE, '--config', scratch.file('config.yml'), '--out', scratch.file('out')];
    const { code, stderr } = await runDist({ args });
    expect([code, existsSync(scratch.file('out'))]).toEqual([1, false]);
    expect(stderr).toMatch(message);
    expect(stderr).not.toMatch(/^\s+at /m);
  });
});
