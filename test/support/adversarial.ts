import { copyFile, mkdir, readdir, readFile, rename, symlink, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { ROOT, runDist } from './run-dist.ts';

/** A judge of published files that lives outside this repository: what it finds, one line each. */
export type Judge = (produced: string, expectation: string) => Promise<readonly string[]>;

type Violation = { readonly sev: string; readonly rule: string; readonly file: string; readonly detail: string };
type Checker = {
  load(folder: string): unknown;
  judge(files: unknown, expectation: unknown): readonly Violation[];
};

/** Puts the judge beside this project's modules, which it imports. */
export async function judgeOf(folder: string, scratch: string): Promise<Judge> {
  await copyFile(path.join(folder, 'check.mjs'), path.join(scratch, 'check.mjs'));
  await symlink(path.join(ROOT, 'node_modules'), path.join(scratch, 'node_modules'));
  const checker: Checker = await import(/* @vite-ignore */ pathToFileURL(path.join(scratch, 'check.mjs')).href);
  return async (produced, expectation) => {
    const found = checker.judge(checker.load(produced), JSON.parse(await readFile(expectation, 'utf8')));
    return found.map(({ sev, rule, file, detail }) => `${sev} ${rule} [${file}] ${detail}`);
  };
}

/** Runs the preview on an export and lays out what came of it as the judge reads it. */
export async function produce(entries: string, out: string, options: readonly string[] = []): Promise<void> {
  await mkdir(out, { recursive: true });
  const start = performance.now();
  const { code, stdout, stderr } = await runDist({ args: ['preview', entries, '--out', out, ...options] });
  const ms = Math.round(performance.now() - start);
  await writeFile(path.join(out, 'stdout.txt'), stdout);
  await writeFile(path.join(out, 'stderr.txt'), stderr);
  await writeFile(path.join(out, 'run.json'), JSON.stringify({ ms, exit: code }));
  if (!(await readdir(out)).includes('plan.json')) return;
  const { steps }: { steps: readonly { do: string; title: string; labels: readonly string[] }[] } = JSON.parse(
    await readFile(path.join(out, 'plan.json'), 'utf8'),
  );
  const opened = steps.filter((step) => step.do === 'open');
  await writeFile(path.join(out, 'titles.txt'), opened.map(({ title }) => title).join('\n'));
  await writeFile(path.join(out, 'labels.txt'), [...new Set(opened.flatMap(({ labels }) => labels))].join('\n'));
  await rename(path.join(out, 'pull-request.md'), path.join(out, 'pr.md'));
}
