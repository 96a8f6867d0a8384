import { getHeapSpaceStatistics, setFlagsFromString } from 'node:v8';
import { systemClock } from './collect/cloud/clock.ts';
import { readConfig } from './collect/read-config.ts';
import { skimExports, totalBytes } from './collect/read-export.ts';
import { readTemplates } from './collect/read-templates.ts';
import { githubHistory } from './publish/github/code-history.ts';
import { Courier } from './publish/github/courier.ts';
import { githubLedger } from './publish/github/ledger-branch.ts';
import { PATIENCE } from './publish/github/patience.ts';
import { githubBranches } from './publish/github/repository.ts';
import { githubTracker } from './publish/github/tracker.ts';
import { ledgerFile } from './publish/ledger-file.ts';
import { progressOn } from './publish/progress.ts';
import type { GitHubTarget } from './settings/github-settings.ts';
import type { CloudLogging } from './settings/logs-source.ts';
import type { Settings } from './settings/settings.ts';
import { type LedgerStore, NO_LEDGER } from './types/ledger.ts';
import type { LogSource, World } from './world.ts';

/** From here on memory matters. */
const LONG_READ_BYTES = 32 * 1024 * 1024;

/** Half of it is in use: room for some ten thousand entries, which takes no more memory in the end than less would. */
const MOST_YOUNG_BYTES = 32 * 1024 * 1024;
/** V8 reaches that within a few batches of an export, or hardly ever. */
const GROWING_BATCHES = 100;

/**
 * Entries are garbage as soon as they are counted. With batches as small as theirs, a young generation that does not
 * grow costs no speed and keeps a million of them near 200 MB, where V8 by itself takes 340.
 */
function keepHeapSmall(): void {
  setFlagsFromString('--semi-space-growth-factor=1');
}

/** The same from where collecting would be so rare that it takes no time any more; to be called with every batch. */
function heapKeeper(): () => void {
  let growing = GROWING_BATCHES;
  return () => {
    if (growing === 0) return;
    growing = youngBytes() < MOST_YOUNG_BYTES ? growing - 1 : 0;
    if (growing === 0) keepHeapSmall();
  };
}

function youngBytes(): number {
  return getHeapSpaceStatistics().find((space) => space.space_name === 'new_space')?.space_size ?? 0;
}

/** The real world: files, standard streams, Cloud Logging, GitHub. `desk` takes the documents. */
export function connect(settings: Settings, desk: World['desk']): World {
  const { source, github } = settings;
  return {
    logs: source.kind === 'files' ? exports(source.paths) : cloud(source),
    now: () => systemClock.now(),
    note,
    repository: (rules) => (github === undefined ? withoutGitHub(settings) : gitHub(github, settings.mode, rules)),
    config: { read: () => readConfig(settings.configFile) },
    templates: { read: () => readTemplates(settings.templates) },
    desk,
    progress: progressOn(process.stderr),
  };
}

/** A preview knows no ledger; a run that only plans what Cloud Logging holds keeps its place in a file. */
function withoutGitHub({ source, out }: Settings): ReturnType<World['repository']> {
  const ledger = source.kind === 'files' ? NO_LEDGER_STORE : ledgerFile(`${out}/ledger.json`);
  return { ledger, tracker: undefined, branches: undefined, history: undefined };
}

const NO_LEDGER_STORE: LedgerStore = {
  read: async () => ({ ledger: NO_LEDGER, version: '' }),
  write: async () => 'written',
};

function note(sentence: string): void {
  process.stderr.write(`${sentence}\n`);
}

function gitHub(
  target: GitHubTarget,
  mode: Settings['mode'],
  { caps, patience }: Parameters<World['repository']>[0],
): ReturnType<World['repository']> {
  const pace = {
    writeInterval: caps.writeIntervalMillis,
    slowDown: patience.backOffMillis,
    request: patience.requestMillis,
  };
  const courier = new Courier(target, { ...PATIENCE, ...pace }, systemClock);
  const ledger = githubLedger(courier);
  // To plan is to write nothing, the ledger included.
  return {
    ledger: mode === 'apply' ? ledger : { read: () => ledger.read(), write: NO_LEDGER_STORE.write },
    tracker: githubTracker(courier, note),
    branches: mode === 'apply' ? githubBranches(courier) : undefined,
    history: githubHistory(courier),
  };
}

function exports(paths: readonly string[]): LogSource {
  const account = { pages: null, quotaWaits: 0, quotaWaitSeconds: 0, stopped: null, millis: 0 };
  return {
    async *read() {
      const total = await totalBytes(paths);
      const keepHeap = total === undefined || total > LONG_READ_BYTES ? heapKeeper() : () => {};
      for await (const { bytesRead, ...batch } of skimExports(paths, process.stdin)) {
        keepHeap();
        yield { ...batch, account, done: total === undefined ? undefined : bytesRead / Math.max(1, total) };
      }
    },
    completeTo: async ({ window }) => window.from,
  };
}

/** Google's libraries take half a second to load, which only a run that needs them waits for. */
function cloud(source: CloudLogging): LogSource {
  let loaded: Promise<LogSource> | undefined;
  const load = (): Promise<LogSource> => {
    loaded ??= loadCloud(source);
    return loaded;
  };
  return {
    async *read(asked) {
      keepHeapSmall();
      yield* (await load()).read(asked);
    },
    completeTo: async (asked, position) => (await load()).completeTo(asked, position),
  };
}

async function loadCloud(source: CloudLogging): Promise<LogSource> {
  // With this variable set they would print requests and answers, tokens and log lines among them.
  delete process.env.GOOGLE_SDK_NODE_LOGGING;
  const { cloudLogging } = await import('./collect/cloud/read-cloud-logging.ts');
  const { openConnection } = await import('./collect/cloud/connection.ts');
  const { callerFrom } = await import('./collect/cloud/caller.ts');
  return cloudLogging(source, () => openConnection(source, callerFrom(process.env)));
}
