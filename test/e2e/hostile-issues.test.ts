import { existsSync, readdirSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { judgeOf } from '../support/adversarial.ts';
import { type Github, startGithub } from '../support/github/start-github.ts';
import { HOSTILE_CASES, type HostileCase } from '../support/hostile-cases.ts';
import { runnerCommands, wrongsOf } from '../support/published.ts';
import { scratchFolder } from '../support/run-dist.ts';
import { tend } from '../support/run-tending.ts';
import { layOut, type Written, writtenIn } from '../support/written.ts';

const HOUR_MILLIS = 3_600_000;
const TIMEOUT_MILLIS = 60_000;
const MOST_TITLE_CHARS = 256;
/** What only the hostile texts say. */
const THEIRS = /mallory|4711/i;

/** The same entries as they would come some hours ago: an issue that was closed since is opened again by them. */
function exportAt(cases: readonly HostileCase[], hoursAgo: number): string {
  const start = Date.now() - hoursAgo * HOUR_MILLIS;
  return JSON.stringify(
    cases.map(({ entry }, at) => {
      const time = new Date(start + at * 1_000).toISOString();
      const isOdd = typeof entry.timestamp === 'string' && !entry.timestamp.startsWith('2026-');
      return {
        ...entry,
        insertId: `${entry.insertId} ${hoursAgo}`,
        ...(isOdd ? {} : { timestamp: time, receiveTimestamp: time }),
      };
    }),
  );
}

/** Issues are opened, closed by a person, and opened again with a comment. */
async function tendTwice(
  github: Github,
  scratch: { readonly path: string; file(name: string): string },
  cases: readonly HostileCase[],
) {
  await writeFile(scratch.file('first.json'), exportAt(cases, 3));
  await writeFile(scratch.file('second.json'), exportAt(cases, 1));
  github.setClock(new Date(Date.now() - 2 * HOUR_MILLIS).toISOString());
  const first = await tend(github, scratch.path, { logs: scratch.file('first.json'), run: '1' });
  for (const { number } of (await github.state()).issues) await github.as('octocat').close(number);
  const second = await tend(github, scratch.path, { logs: scratch.file('second.json'), run: '2' });
  return [first, second] as const;
}

/** What an annotation of ours says, without the command that it is. */
function withoutAnnotations(printed: string): string {
  return printed.replace(/^::(?:error|notice|warning) title=(?:[^:\n]|%3A)*::/gm, '');
}

/** `own`: numbers of issues, to which our texts refer. */
function wrongsIn(
  { titles, pages, labels, commitMessages, branches, printed, outputs }: Written,
  own: ReadonlySet<string>,
): readonly string[] {
  const isOurs = (wrong: string) =>
    wrong.startsWith('reference') && [...wrong.matchAll(/#(\d+)/g)].every(([, number = '']) => own.has(number));
  const wrongs = [...pages].flatMap(([name, text]) =>
    wrongsOf(text).flatMap((wrong) => (isOurs(wrong) ? [] : [`${name}: ${wrong}`])),
  );
  const ours = {
    labels: labels.join('\n'),
    commits: commitMessages.join('\n'),
    branches: branches.join('\n'),
    outputs,
  };
  return [
    ...wrongs,
    ...titles.filter((title) => title.length > MOST_TITLE_CHARS || /[\n\r]|#\d|(?<!\w)@\w/.test(title)),
    ...Object.entries(ours).flatMap(([name, text]) => (THEIRS.test(text) ? [`${name}: ${text}`] : [])),
    ...runnerCommands(withoutAnnotations(printed)),
    ...(printed.isWellFormed() && !/[^\P{Cc}\n]/u.test(printed) ? [] : ['control characters are printed']),
  ];
}

describe('hostile log lines', () => {
  it.each(Object.entries(HOSTILE_CASES))(
    'of the class %s become nothing but text in whatever is written on GitHub: nobody is pinged, nothing is closed',
    async (_, cases) => {
      await using github = await startGithub();
      await using scratch = await scratchFolder();
      const tended = await tendTwice(github, scratch, cases);
      expect(tended.map(({ code }) => code)).toEqual([0, 0]);
      const written = writtenIn(tended);
      const { issues, pulls } = await github.state();
      expect(wrongsIn(written, new Set([...issues, ...pulls].map(({ number }) => String(number))))).toEqual([]);
      const kinds = [...written.pages.keys()].map((name) => name.replace(/-.*/, ''));
      expect(new Set(kinds)).toEqual(new Set(['issue', 'comment', 'pr', 'worklog', 'summary']));
      const text = [...written.pages.values()].join('\n');
      expect(cases.map(({ phrase }) => phrase).filter((phrase) => !text.includes(phrase))).toEqual([]);
      for (const { body } of issues) expect(body.match(/^<!-- log-gardener:fingerprint /gm)).toHaveLength(1);
    },
    TIMEOUT_MILLIS,
  );
});

const folder = path.join(process.env.LOG_GARDENER_DATA ?? '', 'adversarial');
const dev = path.join(folder, 'dev');
const ENDING = '.entries.json';
const names = existsSync(dev)
  ? readdirSync(dev).flatMap((name) => (name.endsWith(ENDING) ? [name.slice(0, -ENDING.length)] : []))
  : [];

describe.skipIf(names.length === 0)('hostile logs of others (needs their folder in LOG_GARDENER_DATA)', () => {
  it('pass a judge who never saw this code, by what was written on GitHub', { timeout: 580_000 }, async () => {
    await using scratch = await scratchFolder();
    const judge = await judgeOf(folder, scratch.path);
    const found: string[] = [];
    const next = names.values();
    const worker = async () => {
      for (const name of next) {
        await using github = await startGithub();
        const tended = await tend(github, scratch.path, { logs: path.join(dev, `${name}${ENDING}`) });
        await layOut(writtenIn([tended]), tended.code, scratch.file(name));
        const said = await judge(scratch.file(name), path.join(dev, `${name}.expect.json`));
        found.push(...said.map((line) => `${name}: ${line}`));
      }
    };
    await Promise.all([worker(), worker()]);
    expect(found.sort()).toEqual([]);
  });
});
