export type Scope = 'contents' | 'issues' | 'pull_requests';
export type Level = 'none' | 'read' | 'write';

/** What a token must be allowed for an operation: one of these is enough, none stands for what every token may. */
export type Needs = { readonly any: readonly Scope[]; readonly level: 'read' | 'write' };

const reads = (...any: readonly Scope[]): Needs => ({ any, level: 'read' });
const writes = (...any: readonly Scope[]): Needs => ({ any, level: 'write' });

/** GitHub's names of all operations that are served. Everything else is an offence. */
export const OPERATIONS = {
  'rate-limit/get': reads(),
  'repos/get': reads(),
  'repos/get-content': reads('contents'),
  'repos/list-commits': reads('contents'),
  'issues/list-for-repo': reads('issues'),
  'issues/create': writes('issues'),
  'issues/get': reads('issues', 'pull_requests'),
  'issues/update': writes('issues', 'pull_requests'),
  'issues/list-comments': reads('issues', 'pull_requests'),
  'issues/create-comment': writes('issues', 'pull_requests'),
  'issues/update-comment': writes('issues', 'pull_requests'),
  'issues/list-events-for-timeline': reads('issues', 'pull_requests'),
  'issues/list-labels-for-repo': reads('issues', 'pull_requests'),
  'issues/create-label': writes('issues', 'pull_requests'),
  'git/get-ref': reads('contents'),
  'git/create-ref': writes('contents'),
  'git/update-ref': writes('contents'),
  'git/delete-ref': writes('contents'),
  'git/get-commit': reads('contents'),
  'git/create-commit': writes('contents'),
  'git/get-tree': reads('contents'),
  'git/create-tree': writes('contents'),
  'git/get-blob': reads('contents'),
  'git/create-blob': writes('contents'),
  'pulls/list': reads('pull_requests'),
  'pulls/create': writes('pull_requests'),
  'pulls/get': reads('pull_requests'),
  'pulls/update': writes('pull_requests'),
} as const satisfies Readonly<Record<string, Needs>>;

export type OperationId = keyof typeof OPERATIONS;
