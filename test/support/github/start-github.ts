// A GitHub of one repository for tests: emulate behind a proxy that refuses what GitHub refuses and fails on request.
import type { Asked, Hook, Hooks, Offence } from './asked.ts';
import { newBook } from './book.ts';
import { newDesk } from './desk.ts';
import { startEmulator } from './emulator.ts';
import type { Fault, SetFault } from './faults.ts';
import { openFront } from './front.ts';
import type { Permissions } from './gate.ts';
import { headOf } from './git.ts';
import { handle } from './handle.ts';
import { DEFAULT_BRANCH, type Hub } from './hub.ts';
import type { ListDelay } from './lag.ts';
import { commitFiles, type Files, type Person, personAt } from './people.ts';
import { readableState, type State } from './readable-state.ts';
import { DEFAULT_SETTINGS, type Settings } from './settings.ts';

export type Start = Partial<Settings> & {
  readonly owner?: string;
  readonly repo?: string;
  /** What the default branch `main` holds at first. */
  readonly files?: Files;
};

export type Github = AsyncDisposable & {
  /** For GITHUB_API_URL. */
  readonly url: string;
  readonly repository: string;
  readonly repositoryId: number;
  /** A GITHUB_TOKEN that may write contents, issues and pull requests. Other tokens are bad credentials. */
  readonly token: string;
  /** Whose token that is. */
  readonly login: string;
  /** Another token: what is not named is not granted, as under a job's `permissions`. */
  readonly tokenWith: (permissions: Permissions, login?: string) => string;
  readonly requests: readonly Asked[];
  /** What a kinder server would have let pass. What is here at the end fails the test. */
  readonly offences: readonly Offence[];
  /** The offences so far, which then count no more. */
  readonly takeOffences: () => readonly Offence[];
  readonly fault: (fault: Fault) => SetFault;
  readonly listDelay: (delay: ListDelay) => void;
  /** Called around the n-th write that passed every check; the answer waits for it. */
  readonly onWrite: (hooks: Hooks) => void;
  /** Called before anything else is done for a request, which waits for it: a barrier for two runs. */
  readonly onRequest: (hook: Hook) => void;
  readonly as: (login: string, at?: string) => Person;
  readonly state: () => Promise<State>;
  /** The commit that a branch is at, or `undefined` without the branch. */
  readonly head: (branch: string) => Promise<string | undefined>;
  readonly set: (settings: Partial<Settings>) => void;
  /** The server's clock stands still at this time; without one it goes by the machine's again. */
  readonly setClock: (at?: string) => void;
};

const BOT = 'github-actions[bot]';
const REPOSITORY_ID = 4711;

export async function startGithub({
  owner = 'acme',
  repo = 'monorepo',
  files,
  ...wanted
}: Start = {}): Promise<Github> {
  await using stack = new AsyncDisposableStack();
  let settings: Settings = { ...DEFAULT_SETTINGS, ...wanted };
  let standing: number | undefined;
  const clock = () => standing ?? Date.now();
  const now = () => stamp(clock());
  const desk = newDesk(clock);
  const emulator = stack.use(await startEmulator(owner, repo));
  const front = stack.use(await openFront((incoming) => handle(hub, desk, incoming)));
  const hub: Hub = {
    ...{ url: front.url, owner, repo, id: REPOSITORY_ID, emulator, book: newBook(), now },
    settings: () => settings,
  };
  const tokenWith = (permissions: Permissions, login = BOT) => {
    const token = `ghs_${String(desk.tokens.size + 1).padStart(36, '0')}`;
    desk.tokens.set(token, { login, permissions });
    return token;
  };
  const token = tokenWith({ contents: 'write', issues: 'write', pull_requests: 'write' });
  if (files !== undefined) await begin(hub, files);
  const running = stack.move();
  return {
    ...{ url: front.url, repository: `${owner}/${repo}`, repositoryId: REPOSITORY_ID, token, login: BOT, tokenWith },
    requests: desk.asked,
    offences: desk.offences,
    takeOffences: () => desk.offences.splice(0),
    fault: desk.faults.add,
    listDelay: desk.lag.set,
    onWrite: (hooks) => void desk.writeHooks.push(hooks),
    onRequest: (hook) => void desk.requestHooks.push(hook),
    as: (login, at) =>
      personAt(hub, () => ({ login, at: at === undefined ? now() : stamp(Date.parse(at)) }), desk.enqueue),
    state: () => desk.enqueue(() => readableState(hub)),
    head: (branch) => desk.enqueue(() => headOf(hub, branch)),
    set: (change) => {
      settings = { ...settings, ...change };
    },
    setClock: (at) => {
      standing = at === undefined ? undefined : Date.parse(at);
    },
    async [Symbol.asyncDispose]() {
      await running.disposeAsync();
      const wrongs = [...desk.defects, ...desk.offences.map(({ request, why }) => `${request} ${why}`)];
      if (wrongs.length > 0) throw new Error(`GitHub frowns:\n${wrongs.join('\n')}`);
    },
  };
}

/** GitHub's times have no fractions. */
function stamp(millis: number): string {
  return new Date(millis).toISOString().replace(/\.\d{3}Z$/, 'Z');
}

/** The history begins with these files. */
async function begin(hub: Hub, files: Files): Promise<void> {
  const actor = { login: 'octocat', at: hub.now() };
  const { sha } = await commitFiles(hub, files, 'Initial commit', [], actor);
  await hub.emulator.send('PATCH', `/git/refs/heads/${DEFAULT_BRANCH}`, { sha, force: true });
}
