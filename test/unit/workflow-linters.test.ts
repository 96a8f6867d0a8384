import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { ROOT } from '../support/run-dist.ts';
import { CI, EXAMPLES, workflowFiles } from '../support/workflows.ts';

const FILES = [...workflowFiles(EXAMPLES), ...workflowFiles(CI)];
/** Where `go install` puts programs, whether PATH knows it or not. */
const GO_BIN = path.join(process.env.GOPATH ?? path.join(os.homedir(), 'go'), 'bin');

const LINTERS = [
  { name: 'actionlint', args: ['-no-color'] },
  { name: 'zizmor', args: ['--offline', '--quiet', '--persona=pedantic', '--color=never'] },
].map((linter) => ({ ...linter, program: programNamed(linter.name) }));

describe.each(LINTERS)('$name', ({ name, args, program }) => {
  it.skipIf(program === undefined)(
    `has nothing to say on any workflow (skipped where ${name} is not installed)`,
    () => {
      const { status, stdout, stderr, error } = spawnSync(program ?? '', [...args, ...FILES], {
        cwd: ROOT,
        encoding: 'utf8',
      });
      expect(error).toBeUndefined();
      expect({ status, said: `${stdout}${stderr}` }).toMatchObject({
        status: 0,
        said: expect.not.stringMatching(/\.yml:\d+:/),
      });
    },
  );
});

function programNamed(name: string): string | undefined {
  const folders = [...(process.env.PATH ?? '').split(path.delimiter), GO_BIN].filter((folder) => folder !== '');
  return folders.map((folder) => path.join(folder, name)).find((file) => existsSync(file));
}
