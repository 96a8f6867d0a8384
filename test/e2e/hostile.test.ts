import { existsSync, readdirSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { judgeOf, produce } from '../support/adversarial.ts';
import { HOSTILE_CASES } from '../support/hostile-cases.ts';
import { markdownIn, runnerCommands, wrongsOf } from '../support/published.ts';
import { runDist, scratchFolder } from '../support/run-dist.ts';

describe.concurrent('hostile log lines', () => {
  it.each(Object.entries(HOSTILE_CASES))(
    'of the class %s become nothing but text, in every document',
    async (_, cases) => {
      await using scratch = await scratchFolder();
      await writeFile(scratch.file('logs.json'), JSON.stringify(cases.map(({ entry }) => entry)));
      const { code, stdout, stderr } = await runDist({
        args: ['preview', scratch.file('logs.json'), '--out', scratch.file('out')],
      });
      expect([code, stderr.includes('Error')]).toEqual([0, false]);
      expect(runnerCommands(`${stdout}\n${stderr}`)).toEqual([]);
      expect(stdout.isWellFormed() && !/[^\P{Cc}\n]/u.test(stdout)).toBe(true);
      const documents = await markdownIn(scratch.file('out'));
      expect(documents.size).toBeGreaterThan(cases.length / 2);
      for (const [name, text] of documents) expect([name, wrongsOf(text)]).toEqual([name, []]);
      const worklog = documents.get('worklog.md') ?? '';
      expect(cases.map(({ phrase }) => phrase).filter((phrase) => !worklog.includes(phrase))).toEqual([]);
    },
  );

  it('do not hold up or end a run, however long, deep or odd they are', async () => {
    await using scratch = await scratchFolder();
    const deep = `{"message":"deep","d":${'{"a":'.repeat(5_000)}1${'}'.repeat(5_000)}}`;
    const payloads = [
      ...[
        'a',
        'password=',
        'token=a(',
        '`',
        '|',
        'a.a@',
        '1 ',
        '-----BEGIN PRIVATE KEY-----',
        'eyJ',
        '%20',
        '\n',
        '{"a":',
      ].map((piece) => `{"message":${JSON.stringify(piece.repeat(Math.ceil(262_144 / piece.length)))}}`),
      deep,
      '{"message":"names","__proto__":{"severity":"DEFAULT"},"constructor":{"prototype":{"x":1}},"toString":1,"then":"x"}',
      '{"message":null,"msg":["list",1,null],"error":{"message":{"stack":5}}}',
      '[]',
      '"text"',
    ];
    const lines = payloads.map(
      (payload, index) =>
        `{"insertId":"odd-${index}","severity":"ERROR","timestamp":"2026-11-20T10:00:00.${index}Z","resource":{"type":"cloud_run_revision","labels":{"service_name":"shop-${index}"}},"jsonPayload":${payload}}`,
    );
    await writeFile(scratch.file('logs.ndjson'), lines.join('\n'));
    const args = ['preview', scratch.file('logs.ndjson'), '--out', scratch.file('out')];
    expect((await runDist({ args })).code).toBe(0);
    const { coverage, clusters } = JSON.parse(await readFile(scratch.file('out/report.json'), 'utf8'));
    expect(coverage.entriesRead).toBe(lines.length);
    const counted = clusters.reduce((sum: number, { count }: { count: number }) => sum + count, 0);
    expect(counted + coverage.unreadable + coverage.ignored).toBe(lines.length);
  });
});

const data = process.env.LOG_GARDENER_DATA;
const folder = path.join(data ?? '', 'adversarial');
const listed = (sub: string, ending: string): readonly string[] =>
  existsSync(path.join(folder, sub))
    ? readdirSync(path.join(folder, sub)).flatMap((name) =>
        name.endsWith(ending) ? [name.slice(0, -ending.length)] : [],
      )
    : [];

describe.skipIf(listed('dev', '.entries.json').length === 0)(
  'hostile logs of others (needs their folder in LOG_GARDENER_DATA)',
  () => {
    it('pass a judge who never saw this code, each by itself', { timeout: 300_000 }, async () => {
      await using scratch = await scratchFolder();
      const judge = await judgeOf(folder, scratch.path);
      const found = await inPairs(listed('dev', '.entries.json'), async (name) => {
        await produce(path.join(folder, 'dev', `${name}.entries.json`), scratch.file(name));
        const said = await judge(scratch.file(name), path.join(folder, 'dev', `${name}.expect.json`));
        return said.map((line) => `${name}: ${line}`);
      });
      expect(found.flat()).toEqual([]);
    });

    it('come with configurations, each of which is refused with one message or does no harm', {
      timeout: 120_000,
    }, async () => {
      await using scratch = await scratchFolder();
      const judge = await judgeOf(folder, scratch.path);
      const entries = path.join(folder, 'dev', `${listed('dev', '-a-256k.entries.json')[0]}-a-256k.entries.json`);
      const found = await inPairs(listed('dev/config', '.yml'), async (name) => {
        const config = scratch.file(`${name}.yml`);
        const text = await readFile(path.join(folder, 'dev/config', `${name}.yml`), 'utf8');
        await writeFile(config, inOurKeys(text));
        await produce(entries, scratch.file(name), ['--config', config]);
        const said = await judge(scratch.file(name), path.join(folder, 'dev/config', `${name}.expect.json`));
        return said.map((line) => `${name}: ${line}`);
      });
      expect(found.flat()).toEqual([]);
    });
  },
);

/** Their keys are placeholders for ours. */
function inOurKeys(yaml: string): string {
  return yaml
    .replace(
      /- pattern: "(.*)"/g,
      (_, pattern: string) => `- { match: { message: '/${pattern.replaceAll('\\\\', '\\')}/' } }`,
    )
    .replace(/^mask:\n {2}- \{ match: \{ message: (.*) \} \}$/gm, 'redaction:\n  - { name: masked, pattern: $1 }');
}

/** Two at a time: each is a process of its own. */
async function inPairs<T, R>(items: readonly T[], work: (item: T) => Promise<R>): Promise<readonly R[]> {
  const results: R[] = [];
  for (let at = 0; at < items.length; at += 2) results.push(...(await Promise.all(items.slice(at, at + 2).map(work))));
  return results;
}
