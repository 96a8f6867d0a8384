import { spawn } from 'node:child_process';
import { mkdtemp, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Report } from '../../src/types/report.ts';
import type { Asked } from './github/asked.ts';
import type { Github } from './github/start-github.ts';
import { ROOT } from './run-dist.ts';
import { type Said, type Window, writeExport } from './windows.ts';

export type Tending = {
  /** Without one, all that the export spans. */
  readonly window?: Window;
  readonly said?: readonly Said[];
  /** An export instead of what is said. */
  readonly logs?: string;
  /** GITHUB_RUN_ID. */
  readonly run?: string;
  /** Further lines of the configuration. */
  readonly config?: string;
  /** Further keys of its section `limits`. */
  readonly limits?: Readonly<Record<string, string | number>>;
  readonly token?: string;
  /** Further variables of the environment. */
  readonly env?: Readonly<Record<string, string>>;
};

export type Tended = {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
  /** undefined when the run ended before it delivered one. */
  readonly report: Report | undefined;
  readonly worklog: string;
  /** Of the job. */
  readonly summary: string;
  readonly outputs: Readonly<Record<string, string>>;
  readonly requests: readonly Asked[];
};

const DIST = path.join(ROOT, 'dist/index.js');
const LIMITS = { 'write-interval': '0s', umbrella: 4 };

/** Runs the committed bundle in apply mode on an export of one window. */
export async function tend(github: Github, scratch: string, tending: Tending): Promise<Tended> {
  return (await startTending(github, scratch, tending)).ended;
}

/** The same, to be killed on its way. */
export async function startTending(
  github: Github,
  scratch: string,
  tending: Tending,
): Promise<{ readonly ended: Promise<Tended>; readonly kill: () => void }> {
  const folder = await mkdtemp(path.join(scratch, 'run-'));
  const file = (name: string) => path.join(folder, name);
  const { window, said = [], run = '1', config = '', limits = {}, token = github.token } = tending;
  if (window !== undefined) await writeExport(file('logs.ndjson'), window, said);
  await writeFile(file('config.yml'), `limits: ${JSON.stringify({ ...LIMITS, ...limits })}\n${config}`);
  await writeFile(file('outputs'), '');
  await writeFile(file('summary.md'), '');
  const before = github.requests.length;
  const env = {
    PATH: process.env.PATH ?? '',
    'INPUT_LOGS-FILE': tending.logs ?? file('logs.ndjson'),
    ...(window === undefined ? {} : { 'INPUT_TIME-WINDOW': `${window.from}/${window.to}` }),
    'INPUT_CONFIG-FILE': file('config.yml'),
    'INPUT_GITHUB-TOKEN': token,
    INPUT_MODE: 'apply',
    GITHUB_API_URL: github.url,
    GITHUB_REPOSITORY: github.repository,
    GITHUB_REPOSITORY_ID: String(github.repositoryId),
    GITHUB_RUN_ID: run,
    GITHUB_OUTPUT: file('outputs'),
    GITHUB_STEP_SUMMARY: file('summary.md'),
    RUNNER_TEMP: folder,
    ...tending.env,
  };
  const child = spawn(process.execPath, [DIST], { cwd: folder, env });
  child.stdin.end();
  const [stdout, stderr] = [collected(child.stdout), collected(child.stderr)];
  const ended = new Promise<number | null>((resolve, reject) => child.on('error', reject).on('close', resolve));
  return {
    kill: () => void child.kill('SIGKILL'),
    ended: ended.then(async (code) => {
      const report = await textIn(file('log-gardener/report.json'));
      return {
        ...{ code, stdout: stdout(), stderr: stderr(), worklog: await textIn(file('log-gardener/worklog.md')) },
        summary: await textIn(file('summary.md')),
        report: report === '' ? undefined : JSON.parse(report),
        outputs: outputsIn(await textIn(file('outputs'))),
        requests: github.requests.slice(before),
      };
    }),
  };
}

export function writesAmong(requests: readonly Asked[]): readonly string[] {
  return requests.filter(({ method }) => method !== 'GET').map(({ method, path: at }) => `${method} ${placeOf(at)}`);
}

/** What a run did about each cluster, by its name. */
export function stepsIn({ report }: Tended): Readonly<Record<string, string>> {
  return Object.fromEntries((report?.clusters ?? []).map(({ name, action }) => [name, action.do]));
}

function placeOf(at: string): string {
  return at.replace(/^\/repos\/[^/]+\/[^/]+/, '');
}

function collected(stream: NodeJS.ReadableStream): () => string {
  let text = '';
  stream.setEncoding('utf8').on('data', (chunk) => {
    text += chunk;
  });
  return () => text;
}

async function textIn(file: string): Promise<string> {
  return readFile(file, 'utf8').catch(() => '');
}

/** As the toolkit writes them: `name<<mark`, the value, `mark`. */
function outputsIn(text: string): Readonly<Record<string, string>> {
  return Object.fromEntries(
    [...text.matchAll(/^([\w-]{1,60})<<(\S{1,80})\n(.*)\n\2$/gm)].map(([, name = '', , value = '']) => [name, value]),
  );
}
